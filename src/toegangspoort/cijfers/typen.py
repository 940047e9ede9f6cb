# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which type of CBS a category of iWmo belongs to, by year (S2-11): the grouping changes, so it is dated."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from toegangspoort.cijfers.dimensies import Arrangementtype

BESTAND = Path(__file__).with_name("typen.yaml")


@lru_cache
def _versies() -> list[dict[str, Any]]:
    versies: list[dict[str, Any]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))["versies"]
    return versies


@lru_cache
def typen_van(jaar: int) -> dict[str, Arrangementtype]:
    """The type of each category ("01" to "18") in this year."""
    versie = [rij for rij in _versies() if rij["vanaf_jaar"] <= jaar][-1]
    return {categorie: Arrangementtype(naam) for naam, rij in versie["typen"].items() for categorie in rij}


def bron_van(jaar: int) -> str:
    """Where that grouping comes from, and whether it was seen there."""
    return str([rij for rij in _versies() if rij["vanaf_jaar"] <= jaar][-1]["bron"])
