# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het einde van een termijn (artikel 1, 2 en 4 Algemene termijnenwet)."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Any, cast

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.termijnen.feestdagen import (
    GELIJKGESTELD,
    feestdagen,
    gelijkgestelde_dagen,
    is_nagekeken,
    is_werkdag,
)

ATW_1 = Grondslag("Algemene termijnenwet", "1", 1)
ATW_2 = Grondslag("Algemene termijnenwet", "2")
ATW_4 = Grondslag("Algemene termijnenwet", "4")

MIN_DAGEN_VOOR_WERKDAGEN = 3
MIN_WERKDAGEN = 2
MAX_WEKEN = 12
MAX_DAGEN = 90
MAX_MAANDEN = 3
DAGNAMEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

verlenging: Norm[..., date] = Norm(
    "einde-termijn",
    titel="Einde van een termijn",
    toetsdatum="begin van de termijn",
    uitleg=(
        "Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt door tot en met de eerste werkdag daarna. "
        "In een termijn van drie dagen of meer vallen ten minste twee werkdagen."
    ),
    artikelen=(ATW_1, ATW_2, Grondslag("Algemene termijnenwet", "3"), ATW_4),
    waarden=(GELIJKGESTELD,),
)


def eerste_werkdag_vanaf(dag: date) -> date:
    """Deze dag, of de eerste dag daarna die geen zaterdag, zondag of feestdag is."""
    while not is_werkdag(dag):
        dag += timedelta(days=1)
    return dag


def werkdagen_na(dag: date, aantal: int) -> date:
    """De zoveelste werkdag na deze dag; voor termijnen die de gemeente zelf in werkdagen stelt."""
    while aantal > 0:
        dag = eerste_werkdag_vanaf(dag + timedelta(days=1))
        aantal -= 1
    return dag


def einde_termijn(
    start: date, *, weken: int = 0, dagen: int = 0, opgeschort: int = 0, maanden: int = 0
) -> Uitkomst[date]:
    """De laatste dag van een termijn; de dag van ontvangst telt niet mee.

    `opgeschort` zijn de dagen dat de klok stilstond; zij komen erbij voordat het einde naar een werkdag schuift.
    """
    return verlenging(start, start, weken, dagen, opgeschort, maanden)


@verlenging.versie(
    vanaf=date(1966, 1, 1),
    bron="Algemene termijnenwet, Stb. 1964, 314; geldt sinds 1 april 1965, hier gerekend vanaf 1966",
)
def _tot_een_werkdag(start: date, weken: int, dagen: int, opgeschort: int, maanden: int = 0) -> Uitkomst[date]:
    """Termijnen van meer dan twaalf weken, negentig dagen of drie maanden worden niet verlengd (artikel 4)."""
    kaal = kaal_einde(start, weken, dagen, opgeschort, maanden)
    if weken > MAX_WEKEN or dagen > MAX_DAGEN or maanden > MAX_MAANDEN:
        return Uitkomst(kaal, (ATW_4,), redenen=("Een termijn die zo lang is, loopt niet door tot een werkdag.",))
    einde = eerste_werkdag_vanaf(kaal)
    redenen: tuple[str, ...] = ()
    gronden: tuple[Grondslag, ...] = ()
    zeker = True
    if einde != kaal:
        redenen = (f"De laatste dag valt op {_waarom(kaal)}; de termijn loopt door tot en met de eerste werkdag.",)
        gronden, zeker = (ATW_1,), _nagekeken(kaal, einde)
    lang_genoeg = maanden > 0 or weken * 7 + dagen >= MIN_DAGEN_VOOR_WERKDAGEN
    if lang_genoeg and (tweede := werkdagen_na(start, MIN_WERKDAGEN)) > einde:
        einde = tweede
        redenen += ("In de termijn moeten ten minste twee werkdagen vallen.",)
        gronden += (ATW_2,)
    return Uitkomst(einde, gronden, redenen=redenen, ter_beoordeling=_na_te_kijken(einde, zeker), geverifieerd=zeker)


def kaal_einde(start: date, weken: int = 0, dagen: int = 0, opgeschort: int = 0, maanden: int = 0) -> date:
    """Het einde door alleen te tellen, met de stilstand erbij, voordat het naar een werkdag schuift."""
    return _maanden_later(start, maanden) + timedelta(weeks=weken, days=dagen + opgeschort)


def _maanden_later(dag: date, maanden: int) -> date:
    """Dezelfde dag van een latere maand; is die er niet, dan de laatste van die maand."""
    if not maanden:
        return dag
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def rekendatum(uitkomst: Uitkomst[date]) -> date:
    """Het kale einde van de termijn waarop deze uitkomst rust; zonder zo'n termijn de uitkomst zelf."""
    for deel in uitkomst.alle():
        if deel.norm == verlenging.naam:
            return kaal_einde(**cast("dict[str, Any]", dict(deel.feiten)))
    return uitkomst.waarde


def _waarom(dag: date) -> str:
    return feestdagen(dag.year).get(dag) or f"een {DAGNAMEN[dag.weekday()]}"


def _nagekeken(kaal: date, einde: date) -> bool:
    """Of het einde niet afhangt van een gelijkgestelde dag die nog is na te kijken."""
    dagen = (kaal + timedelta(days=n) for n in range((einde - kaal).days))
    return not any(dag in (gelijkgestelde_dagen(dag.year) or ()) and not is_nagekeken(dag.year) for dag in dagen)


def _na_te_kijken(einde: date, nagekeken: bool) -> tuple[str, ...]:
    """Een dag vóór of na een weekeinde kan zijn gelijkgesteld; in sommige jaren is dat niet uitgezocht."""
    if gelijkgestelde_dagen(einde.year) is None:
        return (f"Welke dagen in {einde.year} met een feestdag zijn gelijkgesteld, is niet uitgezocht.",)
    return (
        () if nagekeken else (f"Nog na te kijken: de dagen die in {einde.year} met een feestdag zijn gelijkgesteld.",)
    )
