# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het einde van een termijn, met de verlenging van de artikelen 1, 2 en 4 Algemene termijnenwet."""

from __future__ import annotations

from datetime import date, timedelta

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst, datum_voluit
from toegangspoort.recht.termijnen.feestdagen import (
    eerste_werkdag_vanaf,
    feestdagen,
    gelijkgestelde_dagen_bekend,
    is_werkdag,
)

_WET = "Algemene termijnenwet"
_LANGSTE_TERMIJN_IN_WEKEN = 12  # artikel 4 onder b: langere termijnen worden niet verlengd
_LANGSTE_TERMIJN_IN_DAGEN = 90
_KORTSTE_TERMIJN_MET_TWEE_WERKDAGEN = 3  # artikel 2
_WERKDAGEN_DIE_ERIN_MOETEN_VALLEN = 2

EINDE_TERMIJN: Norm[[date, int, int, int], date] = Norm(
    "einde_termijn",
    Grondslag(_WET, "1", lid=1),
    titel="Einde van een wettelijke termijn",
    toetsdatum="begin van de termijn",
)


def einde_termijn(start: date, weken: int = 0, dagen: int = 0, *, opgeschort: int = 0) -> Uitkomst[date]:
    """De laatste dag van een termijn die begint op de dag na `start` (de dag van ontvangst telt niet mee).

    `opgeschort` is het aantal dagen dat de klok stilstond; die komen erbij vóór de verlenging tot een werkdag.
    Een termijn van nul dagen, of met een negatief getal, is een ValueError.
    """
    if weken < 0 or dagen < 0 or opgeschort < 0 or weken + dagen == 0:
        raise ValueError("Een termijn heeft ten minste één dag en geen negatieve delen.")
    return EINDE_TERMIJN(start, start, weken, dagen, opgeschort)


@EINDE_TERMIJN.versie(vanaf=date(1964, 9, 1), bron="Algemene termijnenwet, Stb. 1964, 314", geverifieerd=True)
def _verlengd_tot_een_werkdag(start: date, weken: int, dagen: int, opgeschort: int) -> Uitkomst[date]:
    ruw = start + timedelta(weeks=weken, days=dagen + opgeschort)
    if weken > _LANGSTE_TERMIJN_IN_WEKEN or dagen > _LANGSTE_TERMIJN_IN_DAGEN:
        reden = f"De termijn eindigt op {datum_voluit(ruw)}. Een termijn die zo lang is, wordt niet verlengd."
        return Uitkomst(ruw, (Grondslag(_WET, "4"),), redenen=(reden,))
    einde = eerste_werkdag_vanaf(ruw)
    gronden: tuple[Grondslag, ...] = ()
    redenen = _redenen(ruw, einde)
    if weken * 7 + dagen >= _KORTSTE_TERMIJN_MET_TWEE_WERKDAGEN:
        met_werkdagen = _met_twee_werkdagen(start, einde)
        if met_werkdagen != einde:
            einde, gronden = met_werkdagen, (Grondslag(_WET, "2"),)
            redenen = (f"De termijn loopt tot en met {datum_voluit(einde)}, zodat er twee werkdagen in vallen.",)
    return Uitkomst(einde, gronden, redenen=redenen, ter_beoordeling=_voorbehoud(einde))


def _met_twee_werkdagen(start: date, einde: date) -> date:
    """Schuif het einde op tot de termijn twee werkdagen telt (artikel 2)."""
    werkdagen, dag = 0, start
    while dag < einde or werkdagen < _WERKDAGEN_DIE_ERIN_MOETEN_VALLEN:
        dag += timedelta(days=1)
        werkdagen += is_werkdag(dag)
        if werkdagen >= _WERKDAGEN_DIE_ERIN_MOETEN_VALLEN:
            break
    return max(einde, dag)


def _redenen(ruw: date, einde: date) -> tuple[str, ...]:
    if ruw == einde:
        return (f"De termijn eindigt op {datum_voluit(einde)}.",)
    waarom = feestdagen(ruw.year).get(ruw) or datum_voluit(ruw, met_weekdag=True).split()[0]
    return (
        (
            f"De laatste dag zou {datum_voluit(ruw)} zijn ({waarom}). "
            f"Daarom loopt de termijn tot en met {datum_voluit(einde)}."
        ),
    )


def _voorbehoud(einde: date) -> tuple[str, ...]:
    if gelijkgestelde_dagen_bekend(einde.year):
        return ()
    return (f"Niet is uitgezocht welke dagen in {einde.year} met een feestdag zijn gelijkgesteld.",)


def werkdagen_na(start: date, aantal: int) -> date:
    """De dag die `aantal` werkdagen na `start` ligt, bijvoorbeeld voor een belofte om terug te bellen.

    Dit is geen wettelijke termijn; de verordening of werkafspraak noemt het aantal.
    """
    dag = start
    for _ in range(aantal):
        dag = eerste_werkdag_vanaf(dag + timedelta(days=1))
    return dag
