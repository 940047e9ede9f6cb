# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Algemeen erkende feestdagen (artikel 3 Algemene termijnenwet)."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path

import holidays

from toegangspoort.recht.kern import GeenGeldigeVersie, lees_waarden

_GELIJKGESTELD = lees_waarden(Path(__file__).with_name("gelijkgesteld.yaml"))["gelijkgestelde_dagen"]


@cache
def feestdagen(jaar: int) -> dict[date, str]:
    """De feestdagen van een jaar, met de dagen die ermee zijn gelijkgesteld.

    5 mei telt elk jaar; Koningsdag zoals gevierd; Goede Vrijdag is door lid 1 een feestdag voor termijnen.
    """
    pasen = next(dag for dag, naam in _landelijk(jaar).items() if naam == "Eerste paasdag")
    dagen = {
        date(jaar, 1, 1): "nieuwjaarsdag",
        pasen - timedelta(days=2): "Goede Vrijdag",
        pasen + timedelta(days=1): "tweede paasdag",
        _koningsdag(jaar): "Koningsdag",
        date(jaar, 5, 5): "5 mei",
        pasen + timedelta(days=39): "Hemelvaartsdag",
        pasen + timedelta(days=50): "tweede pinksterdag",
        date(jaar, 12, 25): "eerste kerstdag",
        date(jaar, 12, 26): "tweede kerstdag",
    }
    return dict.fromkeys(gelijkgestelde_dagen(jaar) or (), "een gelijkgestelde dag") | dagen


def gelijkgestelde_dagen(jaar: int) -> tuple[date, ...] | None:
    """De dagen van lid 3 in dat jaar; `None` als dat voor dit jaar niet is uitgezocht."""
    try:
        return tuple(_GELIJKGESTELD.op(date(jaar, 1, 1)).waarde)
    except GeenGeldigeVersie:
        return None


def _landelijk(jaar: int) -> dict[date, str]:
    return dict(holidays.country_holidays("NL", years=jaar, language="nl"))


def _koningsdag(jaar: int) -> date:
    """27 april, of 26 april als dat een zondag is; tot en met 2013 Koninginnedag op 30 april."""
    dag = date(jaar, 4, 27) if jaar >= 2014 else date(jaar, 4, 30)
    return dag - timedelta(days=1) if dag.weekday() == 6 else dag


def is_werkdag(dag: date) -> bool:
    """Geen zaterdag, zondag of feestdag."""
    return dag.weekday() < 5 and dag not in feestdagen(dag.year)
