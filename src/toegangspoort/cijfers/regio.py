# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Regions with the days they existed, and what became of those that merged. CBS codes are the keys, never names:
Groningen is a province and a municipality.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

BESTAND = Path(__file__).with_name("regio.yaml")


class Regiosoort(StrEnum):
    """From large to small."""

    LAND = "land"
    PROVINCIE = "provincie"
    GEMEENTE = "gemeente"
    WIJK = "wijk"


class OnbekendeRegio(LookupError):
    """A code that the region table does not know, or not on that day."""


@dataclass(frozen=True)
class Regio:
    """One region, from `vanaf` up to but not including `tot`."""

    code: str
    """NL01, PV20, GM0014; a wijk is its gemeente and a number or word of its own: "GM0014-oosterhof"."""
    naam: str
    soort: Regiosoort
    deel_van: str = ""
    vanaf: date = date.min
    tot: date = date.max
    opvolger: str = ""

    @property
    def slug(self) -> str:
        """As it stands in an address."""
        return self.code.lower()

    def op(self, dag: date) -> bool:
        """Whether it existed on this day."""
        return self.vanaf <= dag < self.tot


@dataclass(frozen=True)
class Regiotabel:
    """All regions of all days."""

    regios: Mapping[str, Regio]
    _kinderen: dict[str, list[Regio]] = field(init=False, repr=False, compare=False)
    """By name."""
    _soorten: dict[Regiosoort, list[Regio]] = field(init=False, repr=False, compare=False)
    """By code."""

    def __post_init__(self) -> None:
        kinderen: dict[str, list[Regio]] = {}
        for regio in sorted(self.regios.values(), key=lambda r: r.naam):
            kinderen.setdefault(regio.deel_van, []).append(regio)
        soorten: dict[Regiosoort, list[Regio]] = {soort: [] for soort in Regiosoort}
        for regio in sorted(self.regios.values(), key=lambda r: r.code):
            soorten[regio.soort].append(regio)
        object.__setattr__(self, "_kinderen", kinderen)
        object.__setattr__(self, "_soorten", soorten)

    def regio(self, code: str) -> Regio:
        """The region with this code; OnbekendeRegio when there is none."""
        try:
            return self.regios[code]
        except KeyError:
            raise OnbekendeRegio(f"{code} staat niet in de regiotabel.") from None

    def kinderen(self, code: str, dag: date) -> list[Regio]:
        """The regions this one is divided in on a day, by name."""
        return [r for r in self._kinderen.get(code, ()) if r.op(dag)]

    def op(self, dag: date, soort: Regiosoort) -> list[Regio]:
        """All regions of a kind on a day, by code."""
        return [r for r in self._soorten[soort] if r.op(dag)]

    def boven(self, code: str) -> list[Regio]:
        """What it lies in, from near to far: a wijk gives gemeente, province and country."""
        boven, regio = [], self.regio(code)
        while regio.deel_van:
            regio = self.regio(regio.deel_van)
            boven.append(regio)
        return boven

    def opvolger(self, code: str, dag: date) -> Regio:
        """The region that this one is part of on that day, after any mergers.

        OnbekendeRegio when it did not exist yet: a figure cannot be split over what came before.
        """
        regio = self.regio(code)
        while not regio.op(dag):
            if dag < regio.vanaf or not regio.opvolger:
                raise OnbekendeRegio(f"{code} ({regio.naam}) bestond niet op {dag.isoformat()}.")
            regio = self.regio(regio.opvolger)
        return regio

    def met(self, regios: Iterable[Regio]) -> "Regiotabel":
        """This table and these regions; a code that is there already is replaced."""
        return Regiotabel({**self.regios, **{regio.code: regio for regio in regios}})


@lru_cache
def ingebouwd() -> Regiotabel:
    """What ships: country, provinces, and the municipalities of Groningen since 2015."""
    rijen: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return Regiotabel(
        {
            code: Regio(
                code,
                rij["naam"],
                Regiosoort(soort),
                rij.get("in", ""),
                rij.get("vanaf", date.min),
                rij.get("tot", date.max),
                rij.get("opvolger", ""),
            )
            for soort, groep in rijen.items()
            for code, rij in groep.items()
        }
    )
