# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages that explain: how we decide, costs, helping another, finding-places, and the service pages."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def uitleg(request: HttpRequest) -> HttpResponse:
    """Three kinds of help, and the way from report to decision (S0-1 .. S0-18, S3-6 .. S3-14)."""
    return render(request, "portaal/uitleg/uitleg.html")


@require_safe
def kosten(request: HttpRequest) -> HttpResponse:
    """What help costs, and help for who can not pay (S0-5, S0-6, S4-28)."""
    return render(request, "portaal/uitleg/kosten.html")


@require_safe
def iemand_anders(request: HttpRequest) -> HttpResponse:
    """For who helps someone: reporting for another, and support for carers."""
    return render(request, "portaal/uitleg/iemand_anders.html")


@require_safe
def vindplaatsen(request: HttpRequest) -> HttpResponse:
    """For GP, home care and police (S3-16, S3-21)."""
    return render(request, "portaal/uitleg/vindplaatsen.html")


@require_safe
def contact(request: HttpRequest) -> HttpResponse:
    """How to reach us."""
    return render(request, "portaal/uitleg/contact.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What we do with personal data (Wmo 2015 chapter 5, AVG)."""
    return render(request, "portaal/uitleg/privacy.html")


@require_safe
def toegankelijkheid(request: HttpRequest) -> HttpResponse:
    """The statement on accessibility."""
    return render(request, "portaal/uitleg/toegankelijkheid.html")
