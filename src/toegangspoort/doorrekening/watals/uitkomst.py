# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What comes out: ranges per year and area, rounded outwards, in words that claim no more than they know."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from toegangspoort.doorrekening.watals.ingreep import Maat
from toegangspoort.doorrekening.woorden import number

MILJOEN = 1_000_000
HEEL = "hele gemeente"


class Bereik(NamedTuple):
    """From low to high: the least and the most that the three runs give, and what the middle run gives."""

    laag: float
    midden: float
    hoog: float

    @property
    def precies(self) -> bool:
        """Whether the three runs agree."""
        return self.hoog - self.laag < 0.5

    @property
    def nul(self) -> bool:
        """Whether nothing changes in any run."""
        return self.precies and abs(self.midden) < 0.5


def span(waarden: Sequence[float]) -> Bereik:
    """The range of the low, middle and high run, whichever of them gives least.

    >>> span([3.0, 2.0, 1.0])
    Bereik(laag=1.0, midden=2.0, hoog=3.0)
    """
    return Bereik(min(waarden), waarden[1], max(waarden))


@dataclass(frozen=True)
class Verschil:
    """One measure without and with the change, per year."""

    zonder: Bereik
    met: Bereik
    verschil: Bereik


@dataclass(frozen=True)
class Rij:
    """One year in one area, or in all of them together (`gebied` is empty)."""

    jaar: int
    gebied: str
    mensen: int
    """Clients on the first day, as counted: no assumption in it."""
    maten: Mapping[Maat, Verschil]
    geraakt: int
    """Of them who are reached by the change in this year, as counted."""
    waarom_niet: str = ""


@dataclass(frozen=True)
class Uitkomst:
    """All rows of a run."""

    rijen: tuple[Rij, ...]
    geraakt: int
    """Everybody whom the change touches, also after the last year."""
    later: int
    """Of them who are reached after the last year."""

    @property
    def totalen(self) -> tuple[Rij, ...]:
        """All areas together, per year."""
        return tuple(rij for rij in self.rijen if not rij.gebied)

    def of_area(self, gebied: str) -> tuple[Rij, ...]:
        """One area, per year."""
        return tuple(rij for rij in self.rijen if rij.gebied == gebied)

    @property
    def gebieden(self) -> tuple[str, ...]:
        """The areas, by name."""
        return tuple(dict.fromkeys(rij.gebied for rij in self.rijen if rij.gebied))


def rounded(bereik: Bereik) -> Bereik:
    """Two figures of the largest number: low goes down and high goes up, so that a range never looks surer than it is.

    >>> rounded(Bereik(1234, 1300, 1388))
    Bereik(laag=1200, midden=1300, hoog=1400)
    """
    grootste = max(abs(bereik.laag), abs(bereik.hoog))
    stap = 10 ** max(math.floor(math.log10(grootste)) - 1, 0) if grootste >= 1 else 1
    return Bereik(
        math.floor(bereik.laag / stap + 1e-9) * stap,
        round(bereik.midden / stap) * stap,
        math.ceil(bereik.hoog / stap - 1e-9) * stap,
    )


def in_words(bereik: Bereik, maat: Maat, *, teken: bool = False) -> str:
    """A range as it is read: "1.200 tot 1.400", "€ 1,2 tot 1,4 miljoen"; with `teken` as a difference.

    >>> in_words(Bereik(-340, -270, -210), Maat.CLIENTEN, teken=True)
    '210 tot 340 minder'
    """
    geld = maat in (Maat.KOSTEN, Maat.BETAALT)
    if bereik.nul:
        return "geen verschil" if teken else ("€ 0" if geld else "0")
    rond = Bereik(*(round(waarde) for waarde in bereik)) if bereik.precies and not geld else rounded(bereik)
    if not teken:
        return _two(rond.laag, rond.hoog, geld)
    if rond.laag >= 0:
        return f"{_two(rond.laag, rond.hoog, geld)} meer"
    if rond.hoog <= 0:
        return f"{_two(-rond.hoog, -rond.laag, geld)} minder"
    return f"{_two(-rond.laag, -rond.laag, geld)} minder tot {_two(rond.hoog, rond.hoog, geld)} meer"


def _two(laag: float, hoog: float, geld: bool) -> str:
    miljoen = geld and hoog >= MILJOEN
    eerste, laatste = (_one(waarde, miljoen) for waarde in (laag, hoog))
    tekst = eerste if eerste == laatste else f"{eerste} tot {laatste}"
    return f"{'€ ' if geld else ''}{tekst}{' miljoen' if miljoen else ''}"


def _one(waarde: float, miljoen: bool) -> str:
    if not miljoen or not waarde:
        return number(round(waarde))
    return f"{waarde / MILJOEN:.1f}".replace(".", ",").removesuffix(",0")
