# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""All that an attacker can write down about the figures of one year, as one sparse system in whole numbers.

A variable is the count of one group and type in one place: a gemeente, a wijk, or what of a gemeente lies in no wijk.
Every published cell is a sum of variables. The system is laid around the truth: a vector of differences that obeys it
is another table in which every shown figure is the same (docs/adr/0017).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from toegangspoort.cijfers.geheim.sjablonen import (
    ALLEN,
    SAMEN,
    T,
    cell_rows,
    groups,
    period_rows,
    published_cells,
    type_rows,
)
from toegangspoort.cijfers.kubus import TYPEN
from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.telling import Telling

REST = "/rest"
"""Ends the name of the place that holds the clients of a gemeente whose wijk is not known."""


@dataclass(frozen=True)
class Stelsel:
    """The truth, and the rows that bind it."""

    waar: NDArray[np.int64]
    """The true value of every variable."""
    plaats: NDArray[np.int64]
    """Per variable the number of the place it is of."""
    cellen: sparse.csr_array
    """Per published cell its variables."""
    relaties: sparse.csr_array
    """Rows whose product with the variables is never below zero."""
    boven: tuple[tuple[str, str], ...]
    """Per place the region it lies in, and the one that lies in: gemeente and province, or province and country."""
    soort: NDArray[np.int64]
    """Per published cell the kind of its region: place in `Regiosoort`, from large to small."""
    maat: NDArray[np.int64]
    """Per published cell how many of sex and age together, and type, are totals: 0, 1 or 2."""

    @cached_property
    def type(self) -> NDArray[np.int64]:
        """Of every published cell: its place in `TYPEN`. Each of its variables is of that type."""
        eerste: NDArray[np.int64] = self.cellen.indices[self.cellen.indptr[:-1]] % len(TYPEN)
        return eerste

    @cached_property
    def waarde(self) -> NDArray[np.int64]:
        """The true value of every published cell."""
        som: NDArray[np.int64] = self.cellen @ self.waar
        return som

    @cached_property
    def speling(self) -> NDArray[np.int64]:
        """How far every relation is from being tight."""
        ruimte: NDArray[np.int64] = self.relaties @ self.waar
        return ruimte


def tree(telling: Telling) -> Iterator[tuple[str, list[str]]]:
    """Every region with the places it is the sum of."""

    def places(code: str) -> list[str]:
        delen = telling.onder.get(code, ())
        if not delen:
            return [code]
        rest = [code + REST] if soorten[code] is Regiosoort.GEMEENTE else []
        return [plek for deel in delen for plek in places(deel)] + rest

    soorten = {regio.code: regio.soort for regio in telling.regios}
    for regio in telling.regios:
        yield regio.code, places(regio.code)


def build(tellingen: Mapping[Periode, Telling]) -> Stelsel:
    """The system of a year: the year and those of its halves that are published with it."""
    bouw = _Bouw()
    for telling in tellingen.values():
        bouw.add(telling)
    bouw.link(tellingen)
    return bouw.done()


class _Bouw:
    """Collects the pieces of the matrices with where they stand."""

    def __init__(self) -> None:
        self.waar: list[NDArray[np.int64]] = []
        self.plek: dict[tuple[Periode, str], int] = {}
        self.plaats: list[NDArray[np.int64]] = []
        self.boven: dict[str, tuple[str, str]] = {}
        self.nummer: dict[str, int] = {}
        self.cellen = _Stapel()
        self.relaties = _Stapel()
        self.soort: list[NDArray[np.int64]] = []
        self.maat: list[NDArray[np.int64]] = []
        self.aantal = 0

    def add(self, telling: Telling) -> None:
        """The variables and cells of one period."""
        soort = telling.periode.soort
        rij = {regio.code: nummer for nummer, regio in enumerate(telling.regios)}
        regios = {regio.code: regio for regio in telling.regios}
        bomen = dict(tree(telling))
        gemeente_van = {
            plek: code
            for code, plekken in bomen.items()
            for plek in plekken
            if regios[code].soort is Regiosoort.GEMEENTE
        }
        for plek in dict.fromkeys(plek for plekken in bomen.values() for plek in plekken):
            gemeente = gemeente_van.get(plek, plek)
            tel = telling.clienten[rij[gemeente if plek.endswith(REST) else plek]]
            if plek.endswith(REST):
                tel = tel - sum(telling.clienten[rij[wijk]] for wijk in telling.onder[gemeente])
            provincie = regios[gemeente].deel_van
            self.boven[plek] = (gemeente, provincie) if plek != gemeente else (provincie, _above(regios, provincie))
            self._place(telling.periode, plek, groups(tel, soort))
        for code, plekken in bomen.items():
            sjabloon = cell_rows(soort, regios[code].soort)
            for plek in plekken:
                self.cellen.put(sjabloon, self.plek[telling.periode, plek])
            self.cellen.next(sjabloon.shape[0])
            self.soort.append(np.full(sjabloon.shape[0], list(Regiosoort).index(regios[code].soort)))
            self.maat.append(_totals(soort, regios[code].soort))

    def _place(self, periode: Periode, plek: str, waar: NDArray[np.int64]) -> None:
        self.plek[periode, plek] = self.aantal
        self.waar.append(waar)
        self.plaats.append(np.full(len(waar), self.nummer.setdefault(plek, len(self.nummer))))
        rijen = type_rows(periode.soort)
        self.relaties.put(rijen, self.aantal)
        self.relaties.next(rijen.shape[0])
        self.aantal += len(waar)

    def link(self, tellingen: Mapping[Periode, Telling]) -> None:
        """The rows between the periods, for every gemeente, wijk and place that is in more than one of them."""
        perioden = sorted(tellingen)
        bomen = [dict(tree(tellingen[periode])) for periode in perioden]
        for regio in tellingen[perioden[0]].regios:
            if regio.soort not in (Regiosoort.GEMEENTE, Regiosoort.WIJK) and len(bomen[0][regio.code]) > 1:
                continue  # follows from what it is the sum of
            aanwezig = [(p, boom[regio.code]) for p, boom in zip(perioden, bomen, strict=True) if regio.code in boom]
            rijen = _known(period_rows(), [periode.deel for periode, _ in aanwezig])
            for periode, plekken in aanwezig:
                per_type = rijen[:, periode.deel * len(TYPEN) : (periode.deel + 1) * len(TYPEN)]
                for plek in plekken:
                    groepen = cell_rows(periode.soort).shape[1] // len(TYPEN)
                    self.relaties.put(sparse.csr_array(np.tile(per_type, groepen)), self.plek[periode, plek])
            self.relaties.next(rijen.shape[0])

    def done(self) -> Stelsel:
        waar = np.concatenate(self.waar)
        relaties = self.relaties.matrix(self.aantal)
        # Who moves house may count in one wijk in a half and in another in the year. A relation that does not hold
        # is of no use to anybody; where it does hold we assume that an attacker knows.
        relaties = relaties[relaties @ waar >= 0]
        return Stelsel(
            waar,
            np.concatenate(self.plaats),
            self.cellen.matrix(self.aantal),
            relaties,
            tuple(self.boven[plek] for plek in self.nummer),
            np.concatenate(self.soort),
            np.concatenate(self.maat),
        )


class _Stapel:
    """Rows of small matrices, each at a column of its own, under each other."""

    def __init__(self) -> None:
        self.delen: list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]] = []
        self.rij = 0

    def put(self, deel: sparse.csr_array, kolom: int) -> None:
        """Lay a piece in the rows we are at."""
        coo = deel.tocoo()
        self.delen.append((coo.data, coo.row + self.rij, coo.col + kolom))

    def next(self, rijen: int) -> None:
        """Go on below."""
        self.rij += rijen

    def matrix(self, kolommen: int) -> sparse.csr_array:
        """All of it; what was laid twice on one place is added."""
        data, rij, kolom = (np.concatenate(deel) for deel in zip(*self.delen, strict=True))
        return sparse.csr_array((data, (rij, kolom)), shape=(self.rij, kolommen))


def _above(regios: Mapping[str, Regio], code: str) -> str:
    return regios[code].deel_van if code in regios else ""


def _known(rijen: NDArray[np.int64], delen: list[int]) -> NDArray[np.int64]:
    """The rows that speak of these periods alone."""
    per_periode = rijen.reshape(len(rijen), 3, len(TYPEN))
    afwezig = [deel for deel in range(3) if deel not in delen]
    return rijen[~per_periode[:, afwezig].any(axis=(1, 2))]


def _totals(soort: Periodesoort, van: Regiosoort) -> NDArray[np.int64]:
    cellen = np.argwhere(published_cells(soort, van))
    iedereen = (cellen[:, 0] == SAMEN) & (cellen[:, 1] == ALLEN)
    totalen: NDArray[np.int64] = iedereen.astype(np.int64) + (cellen[:, 2] == T)
    return totalen
