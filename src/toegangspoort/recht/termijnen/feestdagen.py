# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De algemeen erkende feestdagen van artikel 3 Algemene termijnenwet.

De beweeglijke feesten en Koningsdag (zoals gevierd: op zaterdag als 27 april een zondag is) komen uit de
bibliotheek `holidays`. 5 mei telt hier elk jaar mee, ook als het geen vrije dag is (lid 1). De dagen die de
Kroon gelijkstelt (lid 3) zijn gegevens: `gelijkgesteld.yaml`.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import holidays

from toegangspoort.recht.kern import GeenGeldigeVersie, lees_waarden

_NAMEN = {
    "New Year's Day": "Nieuwjaarsdag",
    "Good Friday": "Goede Vrijdag",
    "Easter Monday": "tweede paasdag",
    "Queen's Day": "Koninginnedag",
    "King's Day": "Koningsdag",
    "Ascension Day": "Hemelvaartsdag",
    "Pentecost Monday": "tweede pinksterdag",
    "Christmas Day": "eerste kerstdag",
    "Second Day of Christmas": "tweede kerstdag",
}
_GELIJKGESTELD = lees_waarden(Path(__file__).with_name("gelijkgesteld.yaml"))["gelijkgestelde_dagen"]
_ZATERDAG = 5


@cache
def _feestdagen(jaar: int) -> dict[date, str]:
    kalender = holidays.country_holidays("NL", years=jaar, categories=("public", "optional"), language="en_US")
    dagen = {dag: _NAMEN[naam] for dag, naam in kalender.items() if naam in _NAMEN}
    dagen[date(jaar, 5, 5)] = "Bevrijdingsdag" if date(jaar, 5, 5) not in dagen else "Hemelvaartsdag en Bevrijdingsdag"
    if gelijkgestelde_dagen_bekend(jaar):
        for dag in _GELIJKGESTELD.op(date(jaar, 1, 1)).waarde:
            dagen.setdefault(dag, "dag die met een feestdag is gelijkgesteld")
    return dict(sorted(dagen.items()))


def feestdagen(jaar: int) -> dict[date, str]:
    """De erkende en gelijkgestelde feestdagen van een jaar, op datum, met hun naam (artikel 3)."""
    return dict(_feestdagen(jaar))


def gelijkgestelde_dagen_bekend(jaar: int) -> bool:
    """Of voor dit jaar is uitgezocht welke dagen met een feestdag zijn gelijkgesteld."""
    try:
        _GELIJKGESTELD.op(date(jaar, 1, 1))
    except GeenGeldigeVersie:
        return False
    return True


def is_werkdag(dag: date) -> bool:
    """Of de dag geen zaterdag, zondag of algemeen erkende feestdag is (artikel 1 lid 1)."""
    return dag.weekday() < _ZATERDAG and dag not in _feestdagen(dag.year)


def eerste_werkdag_vanaf(dag: date) -> date:
    """De dag zelf als het een werkdag is, anders de eerste werkdag daarna (artikel 1 lid 1)."""
    while not is_werkdag(dag):
        dag += timedelta(days=1)
    return dag
