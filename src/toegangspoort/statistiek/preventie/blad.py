# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was published, as a page reads it: one small file per source, no database."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import half_up
from toegangspoort.cijfers.publicatie import Bron, replace_file
from toegangspoort.statistiek.preventie.soorten import SOORTEN

MAP = "preventie"


@dataclass(frozen=True)
class Rij:
    """One region. A count of people is rounded to fives, or None where it is hidden."""

    regio: str
    inwoners: int | None
    waarden: Mapping[str, int | None]

    def per_1000(self, naam: str) -> int | None:
        """Per 1,000 inhabitants, from what is shown; None when either is not known."""
        aantal = self.waarden[naam]
        return None if aantal is None or not self.inwoners else half_up(1000 * aantal, self.inwoners)

    def deel(self, naam: str) -> int | None:
        """Per cent of the whole that it is a part of, from what is shown; never above 100."""
        aantal, geheel = self.waarden[naam], self.waarden[SOORTEN[naam].deel_van]
        return None if aantal is None or not geheel else min(100, half_up(100 * aantal, geheel))


@dataclass(frozen=True)
class Blad:
    """One gemeente in one year."""

    jaar: int
    gemeente: Rij
    wijken: tuple[Rij, ...]


@dataclass(frozen=True)
class Preventie:
    """All that one source published."""

    bron: Bron
    bladen: tuple[Blad, ...]

    def blad(self, jaar: int, gemeente: str) -> Blad | None:
        """The page of this gemeente and year, or None."""
        return next((blad for blad in self.bladen if (blad.jaar, blad.gemeente.regio) == (jaar, gemeente)), None)


def write(kast: Cijferkast, preventie: Preventie) -> None:
    """Replace what this source published, as a whole. The same figures give the same bytes."""
    map_ = kast.map / MAP
    map_.mkdir(parents=True, exist_ok=True)
    inhoud = json.dumps(asdict(preventie), ensure_ascii=False, indent=1, sort_keys=True)
    replace_file(map_ / f"{preventie.bron.naam}.json", inhoud.encode())


def sources(kast: Cijferkast) -> dict[str, Preventie]:
    """Per source what it published; empty when nobody did."""
    return {pad.stem: _read(pad, pad.stat().st_mtime_ns) for pad in sorted((kast.map / MAP).glob("*.json"))}


@lru_cache(maxsize=8)
def _read(pad: Path, _versie: int) -> Preventie:
    inhoud: dict[str, Any] = json.loads(pad.read_text(encoding="utf-8"))
    bladen = tuple(
        Blad(blad["jaar"], Rij(**blad["gemeente"]), tuple(Rij(**wijk) for wijk in blad["wijken"]))
        for blad in inhoud["bladen"]
    )
    return Preventie(Bron(**inhoud["bron"]), bladen)
