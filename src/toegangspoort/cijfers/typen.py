# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The categories of iWmo, and which type of CBS each belongs to in a year (S2-2, S2-11): the grouping is dated."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from toegangspoort.cijfers.dimensies import Arrangementtype

BESTAND = Path(__file__).with_name("typen.yaml")
CATEGORIEEN = {
    "01": "Hulp bij het huishouden",
    "02": "Begeleiding",
    "03": "Persoonlijke verzorging",
    "04": "Kortdurend verblijf",
    "05": "Woondiensten",
    "06": "Overige ondersteuning",
    "07": "Dagbesteding",
    "08": "Vervoerdiensten",
    "09": "Overige ondersteuning in een groep",
    "10": "Overige maatwerkarrangementen",
    "11": "Rolstoelen",
    "12": "Vervoervoorzieningen",
    "13": "Woonvoorzieningen",
    "14": "Overige hulpmiddelen",
    "15": "Beschermd wonen",
    "16": "Opvang",
    "17": "Spoedopvang",
    "18": "Overig beschermd wonen en opvang",
}
"""iWmo code list WMO020, unchanged since 2017."""


class GeenIndeling(LookupError):
    """Nobody said which type a category belonged to in that year."""


@dataclass(frozen=True)
class Indeling:
    """One grouping, from a year until the next one begins."""

    vanaf_jaar: int
    bron: str
    geverifieerd: bool
    typen: dict[str, Arrangementtype]
    """Per category its type."""

    def categorieen(self, type_: Arrangementtype) -> list[str]:
        """The categories of a type, by code."""
        return sorted(categorie for categorie, hoort_bij in self.typen.items() if hoort_bij is type_)


@lru_cache
def indelingen() -> tuple[Indeling, ...]:
    """In order of year."""
    rijen: list[dict[str, Any]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))["versies"]
    return tuple(
        Indeling(
            rij["vanaf_jaar"],
            rij["bron"],
            rij["geverifieerd"],
            {code: Arrangementtype(naam) for naam, codes in rij["typen"].items() for code in codes},
        )
        for rij in rijen
    )


def typen_van(jaar: int) -> dict[str, Arrangementtype]:
    """The type of each category in this year; GeenIndeling before the first grouping."""
    for indeling in reversed(indelingen()):
        if indeling.vanaf_jaar <= jaar:
            return indeling.typen
    eerste = indelingen()[0].vanaf_jaar
    raise GeenIndeling(f"Over {jaar} is niet te tellen: de indeling in soorten maatwerk begint in {eerste}.")
