# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Search over the files one may see. What is typed goes by POST first: a BSN never reaches an address or a log."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.bewaren import without_bsn
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.dossiers import kenmerk as kenmerken
from toegangspoort.dossiers import zoeken
from toegangspoort.dossiers.models import Dossier

AT_MOST = 50
LONGEST = 120
READERS = (Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR, Rol.MANAGER, Rol.BACKOFFICE)


@staff(*READERS)
def search(request: StaffRequest) -> HttpResponse:
    """Take the words, without any BSN, into the address; a number of a file leads straight to that file."""
    if request.method == "POST":
        return _to_address(request, request.POST.get("woorden", "").strip()[:LONGEST])
    typed = request.GET.get("w", "")[:LONGEST]
    if without_bsn(typed) != typed:
        # Someone put it in the address himself: at least it is not searched for, shown or passed on.
        return redirect("balie:zoeken")
    found = _find(request, typed) if typed else []
    context = {"getypt": typed, "gevonden": found[:AT_MOST], "meer": len(found) > AT_MOST}
    return render(request, "balie/werklijst/zoeken.html", context)


def _to_address(request: StaffRequest, typed: str) -> HttpResponse:
    words = without_bsn(typed).replace("[BSN weggelaten]", "").strip()
    if words != typed:
        messages.warning(
            request, "Zoek niet op BSN. Wij hebben het nummer weggelaten. Zoek op naam, postcode of dossiernummer."
        )
    try:
        return redirect("balie:dossier", kenmerken.normalise(words))
    except kenmerken.OnjuistKenmerk:
        query = f"?{urlencode({'w': words})}" if words else ""
        return HttpResponseRedirect(reverse("balie:zoeken") + query)


def _find(request: StaffRequest, typed: str) -> list[Dossier]:
    rows: Any = zoeken.found_by(request.user, typed, clock.today(request))
    return list(rows.select_related("inwoner", "wijk", "team", "behandelaar")[: AT_MOST + 1])
