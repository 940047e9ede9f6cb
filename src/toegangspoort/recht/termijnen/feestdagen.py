# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Algemeen erkende feestdagen (artikel 3 Algemene termijnenwet)."""

from datetime import date
from functools import cache
from pathlib import Path

import holidays
from holidays.countries.netherlands import Netherlands

from toegangspoort.recht.kern import GeenGeldigeVersie, lees_waarden

GELIJKGESTELD = lees_waarden(Path(__file__).with_name("gelijkgesteld.yaml"))["gelijkgestelde_dagen"]

BEKENDE_JAREN = range(Netherlands.start_year, Netherlands.end_year + 1)
"""Buiten deze jaren geeft de bibliotheek zonder waarschuwing geen enkele feestdag."""


@cache
def feestdagen(jaar: int) -> dict[date, str]:
    """De feestdagen van een jaar, met de dagen die ermee zijn gelijkgesteld.

    De dagen van lid 1 komen uit een onderhouden bibliotheek: Pasen, Pinksteren, Hemelvaartsdag en Koningsdag zoals
    gevierd. Die kent 5 mei alleen in een lustrumjaar; voor termijnen telt 5 mei elk jaar. Goede Vrijdag is door lid 2
    een feestdag voor termijnen. `GeenGeldigeVersie` voor een jaar dat de bibliotheek niet kent.
    """
    if jaar not in BEKENDE_JAREN:
        bekend = f"{BEKENDE_JAREN[0]} tot en met {BEKENDE_JAREN[-1]}"
        raise GeenGeldigeVersie(f"De feestdagen van {jaar} zijn niet bekend; wel die van {bekend}.")
    landelijk = {dag: _in_een_zin(naam) for dag, naam in _landelijk(jaar).items()}
    gelijkgesteld = dict.fromkeys(gelijkgestelde_dagen(jaar) or (), "een gelijkgestelde dag")
    return gelijkgesteld | landelijk | {date(jaar, 5, 5): "5 mei"}


def _landelijk(jaar: int) -> dict[date, str]:
    return dict(holidays.country_holidays("NL", years=jaar, language="nl"))


def _in_een_zin(naam: str) -> str:
    """Een feestdag zoals zij midden in een zin staat; een samenstelling als "tweede paasdag" met een kleine letter."""
    eerste = naam.split(";", maxsplit=1)[0]
    return (
        eerste.lower() if eerste.startswith(("Nieuw", "Eerste", "Tweede")) else eerste.replace(" vrijdag", " Vrijdag")
    )


@cache
def gelijkgestelde_dagen(jaar: int) -> tuple[date, ...] | None:
    """De dagen van lid 3 in dat jaar; `None` als dat voor dit jaar niet is uitgezocht."""
    try:
        return tuple(GELIJKGESTELD.op(date(jaar, 1, 1)).waarde)
    except GeenGeldigeVersie:
        return None


def is_nagekeken(jaar: int) -> bool:
    """Of de gelijkgestelde dagen van dat jaar bij de bron zelf zijn nagekeken."""
    return gelijkgestelde_dagen(jaar) is not None and GELIJKGESTELD.op(date(jaar, 1, 1)).geverifieerd


def is_werkdag(dag: date) -> bool:
    """Geen zaterdag, zondag of feestdag."""
    return dag.weekday() < 5 and dag not in feestdagen(dag.year)
