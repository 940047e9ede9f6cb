# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A small folder with figures to look at in tests: the province of 2015, as few or as odd as a test wants."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.tests.tonen import shown

JAAR = Periode(2015)
GEMEENTEN = {"GM1895": 85, "GM0037": 81, "GM0014": 58, "GM0047": 36, "GM0025": 38}
"""Oldambt, Stadskanaal, Groningen, Veendam and Marum: clients per 1,000."""
INWONERS = 10_000
BRON = Bron("eigen", "Onze eigen cijfers", "Geteld uit de dossiers", "CC0 1.0", "2016-06-01")
DEEL = {Leeftijd.TOTAAL: 1.0, Leeftijd.VANAF_75: 0.1, **dict.fromkeys(BANDEN, 0.15)}


def cijfers(periode: Periode, per_1000: Mapping[str, int], inwoners: int | None = INWONERS) -> list[Cijfer]:
    """Every figure that is published of these regions; women twice as often as men."""
    gemaakt = []
    for code, per in per_1000.items():
        mensen = inwoners * (20 if code == "PV20" else 60 if code == "NL01" else 1) if inwoners else None
        clienten = per * (mensen or INWONERS) // 1000
        gemaakt += [shown(periode, code, Cel(type=t), round(clienten * d), mensen) for t, d in _types()]
        if periode.soort is Periodesoort.JAAR:
            gemaakt += [
                shown(
                    periode,
                    code,
                    Cel(leeftijd=band),
                    round(clienten / 6),
                    round(mensen * DEEL[band]) if mensen else None,
                )
                for band in (*BANDEN, Leeftijd.VANAF_75)
            ]
            gemaakt += [
                shown(periode, code, Cel(geslacht=wie), round(clienten * d), mensen // 2 if mensen else None)
                for wie, d in ((Geslacht.VROUW, 2 / 3), (Geslacht.MAN, 1 / 3))
            ]
    return gemaakt


def _types() -> Iterable[tuple[object, float]]:
    return zip((Cel().type, *SOORTEN), (1, 0.6, 0.5, 0.4, 0.1), strict=True)


def without(periode: Periode, code: str, cel: Cel | None = None, status: Status = Status.GEHEIM) -> Cijfer:
    """A figure that is not shown."""
    return Cijfer(periode, code, cel or Cel(), status)


def publish(map_: Path, *soorten: Iterable[Cijfer], bron: Bron = BRON, **anders: object) -> Cijferkast:
    """Publish these figures; what comes later replaces what came before."""
    kast, kubussen = Cijferkast(map_), {}
    rijen = [cijfer for soort in soorten for cijfer in soort]
    for periode in sorted({cijfer.periode for cijfer in rijen}):
        kubus = kubussen[periode] = Kubus(periode, sorted({c.regio for c in rijen if c.periode == periode}))
        for cijfer in rijen:
            if cijfer.periode == periode:
                kubus.put(cijfer)
    kast.publicaties.publish(replace(bron, **anders), kubussen)
    return kast


def province(map_: Path, *soorten: Iterable[Cijfer], **anders: object) -> Cijferkast:
    """Five gemeenten, the province and the country in 2015, and what a test adds."""
    return publish(map_, cijfers(JAAR, {**GEMEENTEN, "PV20": 60, "NL01": 54}), *soorten, **anders)
