# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Find help nearby: search, one provision, the team in the wijk. No name is asked and no person is counted."""

from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from toegangspoort import clock
from toegangspoort.aanbod.actions import count_referral
from toegangspoort.aanbod.catalogus import Aanbod, by_kind, catalogue, with_theme
from toegangspoort.aanbod.models import Levensvraag, Thema
from toegangspoort.aanbod.zoeken import Vondst, search
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.gebieden.postcode import Gebied, find_gebied
from toegangspoort.portaal.forms.aanbod import TeamForm, ZoekForm


def aanbod(request: GemeenteRequest) -> HttpResponse:
    """The catalogue: by words, question, theme and postcode (S0-2, S1-1). Three to six queries."""
    form = ZoekForm(request.GET)
    form.is_valid()
    peildatum = form.on(clock.today(request))
    taal = _language()
    gebied = _area(request, form.cleaned_data.get("postcode", ""), peildatum)
    everything = catalogue(request.gemeente, peildatum, taal, teksten_van=clock.today())
    vragen = list(request.gemeente.levensvragen.prefetch_related("voorzieningen"))
    vondst = _find(everything, vragen, form.cleaned_data, taal)
    found = [a for a in vondst.aanbod if a.is_in(gebied.wijk if gebied else None)]
    if soort := form.cleaned_data.get("soort"):
        found = [a for a in found if a.soort == soort]
    return render(
        request,
        "portaal/aanbod/zoeken.html",
        {
            "form": form,
            "peildatum": peildatum,
            "groepen": by_kind(found),
            "gevonden": found,
            "elders": len(vondst.aanbod) - len(found) if gebied and not form.cleaned_data.get("soort") else 0,
            "titel": _title(vondst, form.cleaned_data, taal),
            "gezocht": _asked(form.cleaned_data),
            "gebied": gebied,
            "themas": Thema,
            "vragen": [(v, v.vraag_engels if taal == "en" else v.vraag) for v in vragen],
            "ander_dag": peildatum != clock.today(request),
        },
    )


def voorziening(request: GemeenteRequest, slug: str) -> HttpResponse:
    """One provision with its kind on the day, and how that kind changed (S0-7)."""
    form = ZoekForm(request.GET)
    form.is_valid()
    today = clock.today(request)
    peildatum = form.on(today)
    everything = catalogue(request.gemeente, peildatum, _language(), teksten_van=clock.today())
    match = next((a for a in everything if a.voorziening.slug == slug), None)
    if match is None:
        raise Http404
    if request.method == "GET" and peildatum == today:
        count_referral(voorziening=match.voorziening, dag=today)
    return render(
        request,
        "portaal/aanbod/voorziening.html",
        {
            "a": match,
            "peildatum": peildatum,
            "ander_dag": peildatum != today,
            "verloop": match.voorziening.soorten.order_by("vanaf"),
        },
    )


def team(request: GemeenteRequest) -> HttpResponse:
    """The team of a postcode (S0-19, S4-14). The postcode stays in the address: it is not a person."""
    form = TeamForm(request.GET or None)
    gebied = None
    if form.is_valid():
        gebied = find_gebied(request.gemeente, form.cleaned_data["postcode"], clock.today(request))
    return render(request, "portaal/aanbod/team.html", {"form": form, "gebied": gebied})


def _language() -> str:
    return "en" if get_language() == "en" else "nl"


def _area(request: GemeenteRequest, postcode: str, peildatum: date) -> Gebied | None:
    return find_gebied(request.gemeente, postcode, peildatum) if postcode else None


def _asked(data: dict[str, Any]) -> bool:
    return bool(data.get("q") or data.get("thema") or data.get("soort"))


def _find(everything: list[Aanbod], vragen: list[Levensvraag], data: dict[str, Any], taal: str) -> Vondst:
    if thema := data.get("thema"):
        everything = with_theme(everything, Thema(thema))
    if typed := data.get("q"):
        return search(everything, vragen, typed, taal)
    return Vondst(None, tuple(everything) if thema or data.get("soort") else ())


def _title(vondst: Vondst, data: dict[str, Any], taal: str) -> str:
    """The heading of what was found; empty when nothing in particular was asked."""
    if vondst.vraag is not None:
        return vondst.vraag.titel_engels if taal == "en" else vondst.vraag.titel
    if thema := data.get("thema"):
        return str(Thema(thema).label)
    return ""
