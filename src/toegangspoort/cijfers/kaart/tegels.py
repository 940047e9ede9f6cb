# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The map that ships: one square per region. It shows who lies beside whom, as far as squares can."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, sqrt
from pathlib import Path

import yaml

from toegangspoort.cijfers.regio import Regio

BESTAND = Path(__file__).with_name("tegels.yaml")
BREEDTE = 1.25
"""Columns for each row of tiles that are laid by name."""


@dataclass(frozen=True)
class Tegel:
    """The square of one region; `kolom` 0 is west, `rij` 0 is north."""

    code: str
    kolom: int
    rij: int


def tegels(regios: Collection[Regio], jaar: int) -> list[Tegel]:
    """A square for each of these, from north to south: our own layout of that year, else in order of name."""
    codes = {regio.code for regio in regios}
    plekken: dict[str, Tegel] = {}
    for geheel in sorted({regio.deel_van for regio in regios}):
        plekken |= _indeling(geheel, jaar)
    if len({regio.deel_van for regio in regios}) == 1 and codes <= plekken.keys():
        return [tegel for tegel in plekken.values() if tegel.code in codes]
    return _op_naam(regios)


def _op_naam(regios: Collection[Regio]) -> list[Tegel]:
    breedte = ceil(BREEDTE * sqrt(len(regios)))
    volgorde = sorted(regios, key=lambda regio: (regio.naam.lstrip("'").casefold(), regio.code))
    return [Tegel(regio.code, plek % breedte, plek // breedte) for plek, regio in enumerate(volgorde)]


def _indeling(geheel: str, jaar: int) -> dict[str, Tegel]:
    """The layout that holds in this year, per code; empty when there is none."""
    gelden = [tegels_ for vanaf, tegels_ in sorted(_bestand().get(geheel, {}).items()) if vanaf <= jaar]
    return gelden[-1] if gelden else {}


@lru_cache
def _bestand() -> dict[str, dict[int, dict[str, Tegel]]]:
    tekst: dict[str, dict[int, str]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return {
        geheel: {vanaf: _plattegrond(tekening) for vanaf, tekening in versies.items()}
        for geheel, versies in tekst.items()
    }


def _plattegrond(tekening: str) -> dict[str, Tegel]:
    return {
        code: Tegel(code, kolom, rij)
        for rij, regel in enumerate(tekening.splitlines())
        for kolom, code in enumerate(regel.split())
        if code != "."
    }
