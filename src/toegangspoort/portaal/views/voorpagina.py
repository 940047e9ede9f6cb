# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The front page: one question, three doors."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def voorpagina(request: HttpRequest) -> HttpResponse:
    """One question and three doors: find help, report a need, see how we decide."""
    return render(request, "portaal/voorpagina.html")
