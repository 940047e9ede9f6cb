# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Our own count beside the published one of the same region and period, with what can explain the difference."""

from dataclasses import dataclass

from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.cijfers.vergelijking import compare
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.vergelijken import groups
from toegangspoort.portaal.cijferblad.woorden import number, why_not

EIGEN = "eigen"


@dataclass(frozen=True)
class Rij:
    """One group: clients by our own count, as published, and the first minus the second."""

    naam: str
    eigen: str
    gepubliceerd: str
    verschil: str


@dataclass(frozen=True)
class TweeBronnen:
    """The table and the reasons that apply somewhere in it, each once."""

    gepubliceerd: Publicatie
    rijen: list[Rij]
    redenen: list[str]


def two_sources(keuze: Keuze) -> TweeBronnen | None:
    """None when there is no own count here, or nothing was published."""
    eigen = next((p for p in keuze.bronnen if p.bron.naam == EIGEN), None)
    ander = next((p for p in keuze.bronnen if p.bron.naam != EIGEN), None)
    if eigen is None or ander is None:
        return None
    rijen: list[Rij] = []
    redenen: dict[str, None] = {}
    for naam, cel in groups(keuze):
        ons, hun = (p.kubus(keuze.periode).cijfer(keuze.regio.code, cel) for p in (eigen, ander))
        gevonden = compare(ons, hun, _summed(keuze))
        redenen |= dict.fromkeys(gevonden.zinnen)
        ons_getal, hun_getal = (why_not(c) if c.clienten is None else number(c.clienten) for c in (ons, hun))
        rijen.append(Rij(naam, ons_getal, hun_getal, _signed(gevonden.clienten)))
    return TweeBronnen(ander, rijen, list(redenen))


def _summed(keuze: Keuze) -> int:
    """How many gemeenten a figure of this region is the sum of."""
    dag, regio = keuze.periode.peildatum, keuze.regio
    if regio.soort is Regiosoort.LAND:
        return len(keuze.regios.op(dag, Regiosoort.GEMEENTE))
    return len(keuze.regios.kinderen(regio.code, dag)) if regio.soort is Regiosoort.PROVINCIE else 1


def _signed(verschil: int | None) -> str:
    if verschil is None:
        return ""
    return f"{'−' if verschil < 0 else '+' if verschil else ''}{number(abs(verschil))}"
