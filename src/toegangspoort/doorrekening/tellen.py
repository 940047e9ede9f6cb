# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Sums per gemeente and per band of income; what is kept does not grow with the number of households."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.wijziging import Zijde
from toegangspoort.doorrekening.woorden import whole_euro

Getallen = NDArray[Any]
GRENZEN = (20_000, 30_000, 40_000, 60_000)
"""Where the bands of income begin unless somebody says otherwise, in euro per year: no limits of law."""
MEESTE_GEMEENTEN = 1_000
CENTEN = 100


class TeVeelGemeenten(ValueError):
    """More different names than there are gemeenten: this column holds something else."""


@dataclass
class Telling:
    """What there is to say about a group of households; money in cents per month."""

    huishoudens: int = 0
    minder: int = 0
    """Households that come to pay less."""
    meer: int = 0
    som_minder: int = 0
    """How much less they pay together."""
    som_meer: int = 0
    betaalt_van: int = 0
    betaalt_naar: int = 0
    gemeente_van: int = 0
    gemeente_naar: int = 0

    @property
    def gelijk(self) -> int:
        """Households that come to pay neither more nor less."""
        return self.huishoudens - self.minder - self.meer

    def plus(self, ander: "Telling") -> "Telling":
        """Both groups together."""
        return Telling(**{v.name: getattr(self, v.name) + getattr(ander, v.name) for v in fields(self)})


@dataclass
class Tellingen:
    """The sums of a whole run; feed it block by block."""

    grenzen: Sequence[int] = GRENZEN
    per_cel: dict[tuple[str, int], Telling] = field(default_factory=dict)
    """Per gemeente and number of the band."""
    per_overgang: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many households moved from one reason to the other."""

    @property
    def gezien(self) -> int:
        """Households counted so far."""
        return self.totaal.huishoudens

    @property
    def groepen(self) -> tuple[str, ...]:
        """The bands of income in words."""
        return band_names(self.grenzen)

    def band(self, blok: Blok) -> Getallen:
        """Per row the number of the band of income."""
        grenzen = np.array(self.grenzen, dtype=np.int64) * CENTEN
        return np.searchsorted(grenzen, blok.getallen["inkomen_cent_per_jaar"], side="right")

    def add(self, blok: Blok, van: Zijde, naar: Zijde) -> None:
        """Count the rows of a block. TeVeelGemeenten when the column with gemeenten holds something else."""
        gemeenten, groepen = blok.teksten["gemeente"], len(self.grenzen) + 1
        if len({naam for naam, _ in self.per_cel} | set(gemeenten.waarden)) > MEESTE_GEMEENTEN:
            raise TeVeelGemeenten(f"de kolom “gemeente” heeft meer dan {MEESTE_GEMEENTEN} verschillende namen.")
        cel = gemeenten.codes * groepen + self.band(blok)
        for nummer, telling in _per_cell(cel, len(gemeenten.waarden) * groepen, van, naar):
            sleutel = (gemeenten.waarden[nummer // groepen], nummer % groepen)
            self.per_cel[sleutel] = self.per_cel.get(sleutel, Telling()).plus(telling)
        self._add_reasons(van, naar)

    def _add_reasons(self, van: Zijde, naar: Zijde) -> None:
        breed = len(naar.redenen)
        overgang = np.bincount(van.geval.astype(np.int64) * breed + naar.geval, minlength=breed)
        for nummer in np.flatnonzero(overgang):
            self.per_overgang[van.redenen[nummer // breed], naar.redenen[nummer % breed]] += int(overgang[nummer])

    @property
    def totaal(self) -> Telling:
        """All households."""
        return _sum(self.per_cel.values())

    def by_band(self) -> dict[str, Telling]:
        """Per band of income, the lowest first."""
        return {
            naam: _sum(telling for (_, band), telling in self.per_cel.items() if band == nummer)
            for nummer, naam in enumerate(self.groepen)
        }

    def by_gemeente(self) -> dict[str, Telling]:
        """Per gemeente, by name."""
        namen = sorted({naam for naam, _ in self.per_cel})
        return {naam: _sum(telling for (wie, _), telling in self.per_cel.items() if wie == naam) for naam in namen}


def band_names(grenzen: Sequence[int]) -> tuple[str, ...]:
    """The bands in words: "tot € 20.000", "€ 20.000 tot € 30.000", "€ 30.000 en meer"."""
    if not grenzen:
        return ("alle inkomens",)
    midden = [f"{whole_euro(laag)} tot {whole_euro(hoog)}" for laag, hoog in itertools.pairwise(grenzen)]
    return (f"tot {whole_euro(grenzen[0])}", *midden, f"{whole_euro(grenzen[-1])} en meer")


def _per_cell(cel: Getallen, aantal: int, van: Zijde, naar: Zijde) -> Iterable[tuple[int, Telling]]:
    def som(waarden: Getallen) -> Getallen:
        # A float holds whole numbers exactly up to 2**53; one block of cents stays far below that.
        return np.bincount(cel, weights=waarden, minlength=aantal).astype(np.int64)

    verschil = naar.betaalt.astype(np.int64) - van.betaalt
    kolommen = {
        "huishoudens": np.bincount(cel, minlength=aantal),
        "minder": som(verschil < 0),
        "meer": som(verschil > 0),
        "som_minder": som(np.maximum(-verschil, 0)),
        "som_meer": som(np.maximum(verschil, 0)),
        "betaalt_van": som(van.betaalt),
        "betaalt_naar": som(naar.betaalt),
        "gemeente_van": som(van.gemeente),
        "gemeente_naar": som(naar.gemeente),
    }
    for nummer in np.flatnonzero(kolommen["huishoudens"]):
        yield int(nummer), Telling(**{naam: int(kolom[nummer]) for naam, kolom in kolommen.items()})


def _sum(tellingen: Iterable[Telling]) -> Telling:
    totaal = Telling()
    for telling in tellingen:
        totaal = totaal.plus(telling)
    return totaal
