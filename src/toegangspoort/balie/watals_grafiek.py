# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The outcome as a drawing: per year a bar without the change, and one with it that ends in a band from low to high."""

from collections.abc import Sequence
from dataclasses import dataclass

from toegangspoort.doorrekening.watals.ingreep import Maat
from toegangspoort.doorrekening.watals.uitkomst import Bereik, Rij, in_words

BREEDTE, BALK, TEKST, JAAR = 420, 14, 20, 118
"""Narrow on purpose: on a phone it is drawn at its own size, so that its words stay readable."""


@dataclass(frozen=True)
class Balk:
    """A range as coordinates: full up to low, hatched from low to high, a line at the middle run."""

    wat: str
    y: int
    tot_laag: float
    spreiding: float
    midden: float
    woorden: str

    @property
    def tekst_y(self) -> int:
        """The line on which its words stand."""
        return self.y - 5

    @property
    def einde(self) -> int:
        """Its lower edge, with a bit of the line below it."""
        return self.y + BALK + 2


@dataclass(frozen=True)
class Jaar:
    """One year: without and with."""

    jaar: int
    y: int
    balken: tuple[Balk, Balk]


@dataclass(frozen=True)
class Grafiek:
    """Everything that the template draws."""

    titel: str
    jaren: list[Jaar]
    breedte: int = BREEDTE
    balk: int = BALK

    @property
    def hoogte(self) -> int:
        """How high it is."""
        return len(self.jaren) * JAAR


def draw(rijen: Sequence[Rij], maat: Maat) -> Grafiek | None:
    """The bars of one measure; None when there is no number to draw, or only nought."""
    met_getal = [rij for rij in rijen if maat in rij.maten]
    hoogste = max((max(rij.maten[maat].zonder.hoog, rij.maten[maat].met.hoog) for rij in met_getal), default=0)
    if hoogste <= 0:
        return None
    jaren = [_year(rij, maat, nummer * JAAR, BREEDTE / hoogste) for nummer, rij in enumerate(met_getal)]
    return Grafiek(maat.titel, jaren)


def _year(rij: Rij, maat: Maat, boven: int, schaal: float) -> Jaar:
    verschil, eerste = rij.maten[maat], boven + 22 + TEKST
    zonder = _bar("Zonder wijziging", verschil.zonder, maat, eerste, schaal)
    return Jaar(rij.jaar, boven + 18, (zonder, _bar("Met", verschil.met, maat, eerste + BALK + TEKST + 4, schaal)))


def _bar(wat: str, bereik: Bereik, maat: Maat, y: int, schaal: float) -> Balk:
    laag, midden, hoog = (round(max(waarde, 0) * schaal, 1) for waarde in bereik)
    return Balk(wat, y, laag, round(hoog - laag, 1), midden, in_words(bereik, maat))
