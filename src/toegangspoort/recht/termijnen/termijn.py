# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het einde van een termijn (artikel 1, 2 en 4 Algemene termijnenwet)."""

from datetime import date, timedelta

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.termijnen.feestdagen import feestdagen, gelijkgestelde_dagen, is_werkdag

ATW_1 = Grondslag("Algemene termijnenwet", "1", 1)
ATW_2 = Grondslag("Algemene termijnenwet", "2")

MIN_DAGEN_VOOR_WERKDAGEN = 3
MIN_WERKDAGEN = 2
MAX_WEKEN = 12
MAX_DAGEN = 90
DAGNAMEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

verlenging: Norm[[date, int, int, int], date] = Norm(
    "einde-termijn",
    toetsdatum="begin van de termijn",
    uitleg=(
        "Een termijn die eindigt op een zaterdag, zondag of feestdag, loopt door tot en met de eerste werkdag daarna. "
        "In een termijn van drie dagen of meer vallen ten minste twee werkdagen."
    ),
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


def einde_termijn(start: date, *, weken: int = 0, dagen: int = 0, opgeschort: int = 0) -> Uitkomst[date]:
    """De laatste dag van een termijn; de dag van ontvangst telt niet mee.

    `opgeschort` zijn de dagen dat de klok stilstond; zij komen erbij voordat het einde naar een werkdag schuift.
    """
    return verlenging(start, start, weken, dagen, opgeschort)


@verlenging.versie(vanaf=date(1965, 1, 1), bron="Algemene termijnenwet, Stb. 1964, 314")
def _tot_een_werkdag(start: date, weken: int, dagen: int, opgeschort: int) -> Uitkomst[date]:
    """Termijnen van meer dan twaalf weken of negentig dagen worden niet verlengd (artikel 4)."""
    kaal = start + timedelta(weeks=weken, days=dagen + opgeschort)
    if weken > MAX_WEKEN or dagen > MAX_DAGEN:
        return Uitkomst(kaal)
    einde = eerste_werkdag_vanaf(kaal)
    redenen: tuple[str, ...] = ()
    gronden: tuple[Grondslag, ...] = ()
    if einde != kaal:
        redenen = (f"De laatste dag valt op {_waarom(kaal)}; de termijn loopt door tot en met de eerste werkdag.",)
        gronden = (ATW_1,)
    if weken * 7 + dagen >= MIN_DAGEN_VOOR_WERKDAGEN and (later := _twee_werkdagen(start, einde)) != einde:
        einde = later
        redenen += ("In de termijn moeten ten minste twee werkdagen vallen.",)
        gronden += (ATW_2,)
    return Uitkomst(einde, gronden, redenen=redenen, ter_beoordeling=_niet_uitgezocht(einde))


def _twee_werkdagen(start: date, einde: date) -> date:
    werkdagen = sum(is_werkdag(start + timedelta(days=n)) for n in range(1, (einde - start).days + 1))
    return werkdagen_na(einde, max(0, MIN_WERKDAGEN - werkdagen))


def _waarom(dag: date) -> str:
    return feestdagen(dag.year).get(dag) or f"een {DAGNAMEN[dag.weekday()]}"


def _niet_uitgezocht(einde: date) -> tuple[str, ...]:
    """Een dag vóór of na een weekeinde kan zijn gelijkgesteld; in sommige jaren is dat niet uitgezocht."""
    if gelijkgestelde_dagen(einde.year) is not None:
        return ()
    return (f"Welke dagen in {einde.year} met een feestdag zijn gelijkgesteld, is niet uitgezocht.",)
