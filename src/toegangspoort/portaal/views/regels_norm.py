# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One rule: what it says on a day, its versions, its questions, its values, and the scenarios that it passes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.forms.regels import PeildatumForm
from toegangspoort.portaal.forms.regels_proef import as_query
from toegangspoort.portaal.views.regels_tijdlijn import draw_timeline
from toegangspoort.recht import register
from toegangspoort.recht.kern import GeenGeldigeVersie, Norm, OnbekendeNorm, Versie, norm_met_naam
from toegangspoort.recht.kern.beschrijving import Proefrun, beschrijf, gebruikte_normen, proefruns
from toegangspoort.recht.kern.gevallen import gevallen_van
from toegangspoort.recht.kern.verschil import versie_op, waarde_op
from toegangspoort.recht.kern.woorden import in_woorden, titel_van

BEFORE_NOW = 2
"""So many versions before the current one stand open."""
LONGEST_VALUE = 80
"""A longer value is told by its reasons."""
MOST_REASONS = 4
NormView = Callable[[GemeenteRequest, Norm[..., Any]], HttpResponse]


def with_norm(view: NormView) -> Callable[[GemeenteRequest, str], HttpResponse]:
    """Look the norm up by the name in the address; a page with the way out when there is none."""

    @wraps(view)
    def found(request: GemeenteRequest, naam: str) -> HttpResponse:
        try:
            norm = norm_met_naam(naam)
        except OnbekendeNorm:
            names = [(norm.naam, norm.titel) for norm in register.alle_normen()]
            near = [pair for pair in names if naam.lower() in pair[0] or pair[0] in naam.lower()]
            return render(request, "portaal/regels/onbekend.html", {"naam": naam, "dichtbij": near}, status=404)
        return view(request, norm)

    return found


@require_safe
@with_norm
def norm(request: GemeenteRequest, norm: Norm[..., Any]) -> HttpResponse:
    """The page of one rule. A day on which it had no version says so, with norm, article and date."""
    form = PeildatumForm(request.GET, today=clock.today(request))
    day = form.peildatum
    version = versie_op(norm, day)
    facts = version.feiten if version else ()
    return render(
        request,
        "portaal/regels/norm.html",
        {
            "form": form,
            "peildatum": day,
            "naam": norm.naam,
            "titel": norm.titel,
            "uitleg": norm.uitleg,
            "toetsdatum": norm.toetsdatum,
            "gronden": [(str(ground), ground.url(day)) for ground in norm.artikelen],
            "versie": version,
            "gevallen": gevallen_van(norm, day) if version else (),
            "geen_versie": _no_version(norm, day),
            **_versions(norm, version),
            "tijdlijn": draw_timeline(norm, day),
            "feiten": [fact for fact in facts if not fact.is_oordeel],
            "oordelen": [fact for fact in facts if fact.is_oordeel],
            "reeksen": [_series(series, day) for series in norm.waarden],
            "gebruikt": [(name, norm_met_naam(name).titel) for name in gebruikte_normen(norm.naam)],
            "voorbeelden": [_example(run, norm) for run in proefruns(norm.naam)],
            "afwijkend": sum(not run.klopt for run in proefruns(norm.naam)),
            "json": f"{reverse('portaal:regel_json', args=[norm.naam])}?{urlencode({'datum': day.isoformat()})}",
        },
    )


@require_safe
def norm_json(request: GemeenteRequest, naam: str) -> HttpResponse:
    """The same page for a program: `?datum=2026-01-01`, today when not given."""
    form = PeildatumForm(request.GET, today=clock.today(request))
    try:
        found = norm_met_naam(naam)
    except OnbekendeNorm as unknown:
        raise Http404(str(unknown)) from unknown
    response = JsonResponse(beschrijf(found, form.peildatum), json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _versions(norm: Norm[..., Any], now: Versie[..., Any] | None) -> dict[str, Any]:
    """The versions, the newest first; what lies longer ago than the one before the current is folded."""
    rows = [(version, version is now) for version in reversed(norm.versies)]
    place = next((number for number, (version, _) in enumerate(rows) if version is now), len(rows))
    return {"versies": rows[: place + BEFORE_NOW + 1], "eerdere": rows[place + BEFORE_NOW + 1 :]}


def _no_version(norm: Norm[..., Any], day: Any) -> str:
    try:
        norm.op(day)
    except GeenGeldigeVersie as gap:
        return str(gap)
    return ""


def _series(series: Any, day: Any) -> dict[str, Any]:
    """One history of values: each row in words, the one of the day marked, the newest first."""
    now = waarde_op(series, day)
    rows = [
        {
            "rij": row,
            "waarde": in_woorden(row.waarde, series.sleutel),
            "eenheid": row.eenheid,
            "nu": row is now,
        }
        for row in reversed(series.rijen)
    ]
    return {"titel": titel_van(series.sleutel.removesuffix("_centen")), "rijen": rows}


def _example(run: Proefrun, norm: Norm[..., Any]) -> dict[str, Any]:
    """A scenario with what came out, in words, and the address to try it oneself."""
    scenario = run.scenario
    version = versie_op(norm, scenario.peildatum)
    query = {"datum": scenario.peildatum.isoformat()}
    short = len(run.waarde) <= LONGEST_VALUE
    return {
        "run": run,
        "naam": scenario.naam,
        "peildatum": scenario.peildatum,
        "soort": scenario.verwachting[0],
        "uitkomst": run.waarde if short else "",
        "redenen": run.redenen[: 1 if short else MOST_REASONS],
        "adres": urlencode(query | (as_query(version, scenario.gegeven) if version else {})),
    }
