# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures: what was published, what was counted, and the figures themselves. All of it was shown in public already."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from ninja import Query, Router

from toegangspoort.api import vormen_statistieken as vormen
from toegangspoort.api.probleem import Fault, Problem, bad_request
from toegangspoort.cijfers import keuze
from toegangspoort.cijfers.indicatoren import INDICATOREN
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.uitvoer import FICTIEF, with_names

router = Router(tags=["Statistieken"])


@router.get("/statistieken", response=vormen.Publicaties, summary="Welke cijfers er zijn")
def statistieken(request: HttpRequest) -> dict[str, Any]:
    """Alle bronnen, met hun perioden, en wat wij tellen."""
    return {
        "bronnen": [_described(publicatie) for publicatie in _published(Cijferkast(settings.CIJFERS)).values()],
        "definities": [asdict(indicator) for indicator in INDICATOREN.values()],
    }


@router.get("/statistieken/{bron}", response=vormen.Bron, summary="Eén bron met haar regio's")
def statistiek(request: HttpRequest, bron: str) -> dict[str, Any]:
    """Herkomst, licentie, perioden en de regio's met cijfers."""
    kast = Cijferkast(settings.CIJFERS)
    publicatie = _find(kast, bron)
    codes = sorted({code for periode in publicatie.perioden for code in publicatie.kubus(periode).regios})
    return {
        **_described(publicatie),
        "regios": [asdict(kast.regios.regio(code)) for code in codes if code in kast.regios.regios],
    }


@router.get("/statistieken/{bron}/{periode}", response=vormen.Cijfers, summary="De cijfers van een periode")
def cijfers(request: HttpRequest, bron: str, periode: str, kies: Query[vormen.Keuze]) -> dict[str, Any]:
    """Cijfers van een jaar (2015) of een halfjaar (2015-1). Kies regio, type, geslacht of leeftijd; meer mag ook."""
    kast = Cijferkast(settings.CIJFERS)
    publicatie = _find(kast, bron)
    gevraagd = _period(publicatie, periode)
    _refuse_unknown(kast, kies.regio)
    rijen = keuze.rows(publicatie, [gevraagd], regios=kies.regio, typen=kies.type)
    rijen = keuze.only(keuze.only(rijen, "geslacht", kies.geslacht), "leeftijd", kies.leeftijd)
    return {
        **_described(publicatie),
        "periode": gevraagd.slug,
        "periodesoort": gevraagd.soort.value,
        "cijfers": with_names(rijen, kast.regios).drop_columns(["periode"]).to_pylist(),
    }


def _described(publicatie: Publicatie) -> dict[str, Any]:
    fictief = {"waarschuwing": FICTIEF} if publicatie.bron.fictief else {}
    perioden = [periode.slug for periode in publicatie.perioden]
    return {**asdict(publicatie.bron), "perioden": perioden, **fictief}


def _published(kast: Cijferkast) -> dict[str, Publicatie]:
    """What the pages show as well: outside the demo nothing that was invented."""
    return {
        naam: publicatie
        for naam, publicatie in kast.publicaties.all().items()
        if settings.DEMO or not publicatie.bron.fictief
    }


def _find(kast: Cijferkast, bron: str) -> Publicatie:
    try:
        return _published(kast)[bron]
    except KeyError:
        said = f"De bron {bron} is er niet. Kijk op /api/v1/statistieken welke bronnen er zijn."
        raise Problem(404, said) from None


def _period(publicatie: Publicatie, slug: str) -> Periode:
    try:
        periode = Periode.from_slug(slug)
    except OnbekendePeriode as fout:
        raise bad_request([Fault("path", "periode", "verwacht een jaar als 2015 of een halfjaar als 2015-1")]) from fout
    if periode not in publicatie.perioden:
        er_zijn = ", ".join(er_is.slug for er_is in publicatie.perioden)
        raise Problem(404, f"Van {periode.naam} heeft deze bron geen cijfers. Wel van: {er_zijn}.")
    return periode


def _refuse_unknown(kast: Cijferkast, codes: Sequence[str]) -> None:
    faults = [
        Fault("query", "regio", f"{code} kennen wij niet; verwacht een code als GM0014, PV20 of NL01")
        for code in codes
        if code not in kast.regios.regios
    ]
    if faults:
        raise bad_request(faults)
