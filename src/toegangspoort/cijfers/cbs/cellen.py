# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The figures of a table as cubes: each code is known, each cell stands there once, and none is missing.

StatLine keeps two kinds of nothing apart: blank cannot occur, "." is unknown, unreliable or secret. A download of the
"typed" kind writes both as blank; then a blank is read as the second kind, since the first is rare and says more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.cbs.codelijsten import Codelijsten
from toegangspoort.cijfers.csvbestand import Gebreken, read_csv, whole_number
from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.kubus import GEEN_GETAL, GESLACHTEN, LEEFTIJDEN, TYPEN, VORM, Kubus
from toegangspoort.cijfers.perioden import Periode

BLANCO, PUNT = GEEN_GETAL, GEEN_GETAL - 1
"""In place of a number: nothing at all, or a point."""
GEEN_RIJ = GEEN_GETAL - 2
MEESTE_CELLEN = 50_000_000


@dataclass(frozen=True)
class Cellen:
    """What stands in data.csv, as [period, region, sex, age, type]; numbers, or `BLANCO`, `PUNT`, `GEEN_RIJ`."""

    perioden: tuple[Periode, ...]
    regios: tuple[str, ...]
    clienten: NDArray[np.int32]
    per_1000: NDArray[np.int32]
    met_punten: bool
    """Whether the file tells blank from "."."""
    codes_gezien: tuple[tuple[str, ...], ...]
    """Per dimension the codes that have rows."""
    overgeslagen: int
    """Rows with a trait, a region or a period that we do not show."""

    def kubussen(self, voorlopig: frozenset[Periode]) -> dict[Periode, Kubus]:
        """A cube per period, with the regions that have a figure in it."""
        return {periode: self._kubus(nummer, periode in voorlopig) for nummer, periode in enumerate(self.perioden)}

    def _kubus(self, nummer: int, voorlopig: bool) -> Kubus:
        clienten, per_1000 = self.clienten[nummer], self.per_1000[nummer]
        getal = (clienten >= 0) | (per_1000 >= 0)
        geleverd = np.flatnonzero(getal.any(axis=(1, 2, 3)))
        kubus = Kubus(self.perioden[nummer], [self.regios[plek] for plek in geleverd])
        clienten, per_1000, getal = clienten[geleverd], per_1000[geleverd], getal[geleverd]
        leeg = Status.ONMOGELIJK if self.met_punten else Status.GEHEIM
        kubus.status[clienten == BLANCO] = STATUSSEN.index(leeg)
        kubus.status[(clienten == PUNT) | (per_1000 == PUNT)] = STATUSSEN.index(Status.GEHEIM)
        kubus.status[getal] = STATUSSEN.index(Status.CIJFER)
        kubus.clienten[...] = np.maximum(clienten, GEEN_GETAL)
        kubus.per_1000[...] = np.maximum(per_1000, GEEN_GETAL)
        kubus.voorlopig[clienten != GEEN_RIJ] = voorlopig
        return kubus


class _Plekken(dict[str, int]):
    """The place of each code; knows it with the spaces of StatLine too."""

    def __missing__(self, ruw: str) -> int:
        self[ruw] = plek = self[ruw.strip()] if ruw != ruw.strip() else -1
        return plek


def read_cellen(pad: Path, lijsten: Codelijsten) -> Cellen:
    """All of data.csv; OngeldigBestand with its faults, and then nothing."""
    gebreken = Gebreken()
    if prod(map(len, lijsten.codes)) > MEESTE_CELLEN:
        gebreken.meld(pad.name, f"deze tabel heeft meer dan {MEESTE_CELLEN} cellen; maak een kleinere selectie.")
        gebreken.keur()
    lezer = _Lezer(pad.name, lijsten, gebreken)
    for regel, velden in read_csv(pad, lijsten.tabel.kolommen, gebreken):
        lezer.add(regel, velden)
    gebreken.keur()
    lezer.check_complete()
    gebreken.keur()
    return lezer.cellen()


class _Lezer:
    """Puts one row after the other in its place."""

    def __init__(self, naam: str, lijsten: Codelijsten, gebreken: Gebreken) -> None:
        self.naam, self.lijsten, self.gebreken = naam, lijsten, gebreken
        self.perioden = tuple(sorted(lijsten.perioden.values()))
        self.regios = tuple(sorted(lijsten.regios))
        self.plekken = [_Plekken({code: plek for plek, code in enumerate(codes)}) for codes in lijsten.codes]
        self.maten = tuple(map(len, lijsten.codes))
        self.gezien = bytearray(prod(self.maten))
        self.eigen = self._own_places()
        vorm = (len(self.perioden), len(self.regios), *VORM)
        self.getallen = [np.full(vorm, GEEN_RIJ, np.int32) for _ in (lijsten.tabel.clienten, lijsten.tabel.per_1000)]
        self.punten = self.overgeslagen = 0

    def _own_places(self) -> list[list[int | None]]:
        """Per dimension and code the place in our own arrays, None for what we do not show."""
        perioden, regios = self.lijsten.perioden, self.lijsten.regios
        namen: Sequence[dict[str, int]] = (
            {lid.cbs: plek for plek, lid in enumerate(GESLACHTEN)},
            {lid.cbs: plek for plek, lid in enumerate(LEEFTIJDEN)},
            {lid.cbs: plek for plek, lid in enumerate(TYPEN)},
            {code: self.regios.index(code) for code in regios},
            {code: self.perioden.index(periode) for code, periode in perioden.items()},
        )
        return [[ons.get(code) for code in codes] for ons, codes in zip(namen, self.lijsten.codes, strict=True)]

    def add(self, regel: int, velden: Sequence[str]) -> None:
        plekken = [plek[veld] for plek, veld in zip(self.plekken, velden[:5], strict=True)]
        if -1 in plekken:
            self._unknown(regel, velden, plekken)
            return
        nummer = 0
        for plek, maat in zip(plekken, self.maten, strict=True):
            nummer = nummer * maat + plek
        if self.gezien[nummer]:
            self.gebreken.meld(self.naam, f"deze cel staat er al: {self._cel(plekken)}.", regel=regel)
            return
        self.gezien[nummer] = 1
        getallen = [self._number(regel, kolom, velden[5 + kolom]) for kolom in (0, 1)]
        geslacht, leeftijd, type_, regio, periode = (eigen[p] for eigen, p in zip(self.eigen, plekken, strict=True))
        if geslacht is None or leeftijd is None or type_ is None or regio is None or periode is None:
            self.overgeslagen += 1
            return
        for kolom, getal in zip(self.getallen, getallen, strict=True):
            kolom[periode, regio, geslacht, leeftijd, type_] = getal

    def _number(self, regel: int, kolom: int, veld: str) -> int:
        kaal = veld.strip()
        if not kaal:
            return BLANCO
        if kaal == ".":
            self.punten += 1
            return PUNT
        try:
            return whole_number(kaal)
        except ValueError as fout:
            namen = self.lijsten.tabel.clienten, self.lijsten.tabel.per_1000
            self.gebreken.meld(
                self.naam, f"{fout} Verwacht een aantal, een punt of niets.", regel=regel, kolom=namen[kolom]
            )
            return BLANCO

    def _unknown(self, regel: int, velden: Sequence[str], plekken: Sequence[int]) -> None:
        for dimensie, veld, plek in zip(self.lijsten.tabel.dimensies, velden[:5], plekken, strict=True):
            if plek == -1:
                wat = f"de code '{veld.strip()}' staat niet in {dimensie}.csv; horen deze bestanden bij elkaar?"
                self.gebreken.meld(self.naam, wat, regel=regel, kolom=dimensie)

    def check_complete(self) -> None:
        """Each combination of the codes that occur has its row: a selection keeps that so, a cut file does not."""
        gezien = self._seen()
        verwacht, aantal = prod(map(len, gezien)), sum(self.gezien)
        if not aantal:
            self.gebreken.meld(self.naam, "er staat geen enkel cijfer in.")
        elif aantal < verwacht:
            eerste = next(plekken for plekken in product(*gezien) if not self._is_there(plekken))
            wat = f"{verwacht - aantal} van de {verwacht} regels ontbreken, als eerste {self._cel(eerste)}."
            self.gebreken.meld(self.naam, f"{wat} Het bestand is afgebroken of niet compleet; haal het opnieuw op.")

    def _seen(self) -> list[list[int]]:
        blok = np.frombuffer(self.gezien, np.uint8).reshape(self.maten)
        assen = range(blok.ndim)
        return [np.flatnonzero(blok.any(axis=tuple(as_ for as_ in assen if as_ != d))).tolist() for d in assen]

    def _is_there(self, plekken: Sequence[int]) -> bool:
        return bool(self.gezien[int(np.ravel_multi_index(tuple(plekken), self.maten))])

    def _cel(self, plekken: Sequence[int]) -> str:
        return ", ".join(codes[plek] for codes, plek in zip(self.lijsten.codes, plekken, strict=True))

    def cellen(self) -> Cellen:
        gezien = tuple(
            tuple(codes[plek] for plek in plekken)
            for codes, plekken in zip(self.lijsten.codes, self._seen(), strict=True)
        )
        met_rij = [nummer for nummer, p in enumerate(self.perioden) if p.code in gezien[4]]
        clienten, per_1000 = (kolom[met_rij] for kolom in self.getallen)
        perioden = tuple(self.perioden[nummer] for nummer in met_rij)
        return Cellen(perioden, self.regios, clienten, per_1000, self.punten > 0, gezien, self.overgeslagen)


def half_loaded(perioden: Sequence[Periode]) -> Iterator[str]:
    """What is missing of the years that are there, as a sentence per year."""
    for jaar in sorted({periode.jaar for periode in perioden}):
        delen = {periode.deel for periode in perioden if periode.jaar == jaar}
        namen = [naam for deel, naam in ((1, "het eerste halfjaar"), (2, "het tweede halfjaar"), (0, "het hele jaar"))]
        weg = [naam for deel, naam in zip((1, 2, 0), namen, strict=True) if deel not in delen]
        if weg:
            yield f"Van {jaar} ontbreekt {' en '.join(weg)}."
