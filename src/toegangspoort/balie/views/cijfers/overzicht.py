# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where staff go for the figures; each sees what is his to do."""

from django.http import HttpResponse
from django.shortcuts import render

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.statistiek.access import DELIVERERS, EDITORS


@staff(*EDITORS, *DELIVERERS)
def show_overview(request: StaffRequest) -> HttpResponse:
    """The pages around the figures for this role."""
    rol = Rol(request.user.rol)
    return render(request, "balie/cijfers/overzicht.html", {"redactie": rol in EDITORS, "levering": rol in DELIVERERS})
