# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Het einde van een termijn (artikel 1, 2 en 4 Algemene termijnenwet)."""

from datetime import date, timedelta

from toegangspoort.recht.kern import Grondslag, Uitkomst
from toegangspoort.recht.termijnen.feestdagen import feestdagen, is_werkdag

ATW_1 = Grondslag("Algemene termijnenwet", "1", 1)
ATW_2 = Grondslag("Algemene termijnenwet", "2")

MIN_DAGEN_VOOR_WERKDAGEN = 3
MIN_WERKDAGEN = 2
MAX_WEKEN = 12
DAGNAMEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


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


def einde_termijn(start: date, *, weken: int = 0, dagen: int = 0) -> Uitkomst[date]:
    """De laatste dag van een termijn; de dag van ontvangst telt niet mee.

    Termijnen van meer dan twaalf weken worden niet verlengd (artikel 4).
    """
    kaal = start + timedelta(weeks=weken, days=dagen)
    if weken > MAX_WEKEN:
        return Uitkomst(kaal)
    einde = eerste_werkdag_vanaf(kaal)
    redenen: tuple[str, ...] = ()
    gronden: tuple[Grondslag, ...] = ()
    if einde != kaal:
        redenen = (
            f"De laatste dag valt op {_waarom(kaal)}; de termijn loopt door tot en met de eerste werkdag.",
        )
        gronden = (ATW_1,)
    if weken * 7 + dagen >= MIN_DAGEN_VOOR_WERKDAGEN and (later := _twee_werkdagen(start, einde)) != einde:
        einde = later
        redenen += ("In de termijn moeten ten minste twee werkdagen vallen.",)
        gronden += (ATW_2,)
    return Uitkomst(einde, gronden, redenen=redenen)


def _twee_werkdagen(start: date, einde: date) -> date:
    werkdagen = sum(is_werkdag(start + timedelta(days=n)) for n in range(1, (einde - start).days + 1))
    return werkdagen_na(einde, max(0, MIN_WERKDAGEN - werkdagen))


def _waarom(dag: date) -> str:
    return feestdagen(dag.year).get(dag) or f"een {DAGNAMEN[dag.weekday()]}"
