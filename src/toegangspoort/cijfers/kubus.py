# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every figure of one source in one period, in memory: small arrays that a page looks things up in."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import STATUSSEN, Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.perioden import Periode

GESLACHTEN, LEEFTIJDEN, TYPEN = tuple(Geslacht), tuple(Leeftijd), tuple(Arrangementtype)
VORM = (len(GESLACHTEN), len(LEEFTIJDEN), len(TYPEN))
"""Shape of the figures of one region."""
SCHEMA = pa.schema(
    [
        ("periode", pa.string()),
        ("regio", pa.string()),
        ("geslacht", pa.string()),
        ("leeftijd", pa.string()),
        ("type", pa.string()),
        ("status", pa.string()),
        ("clienten", pa.int32()),
        ("inwoners", pa.int32()),
        ("per_1000", pa.int32()),
        ("voorlopig", pa.bool_()),
    ]
)
"""A published figure as a row; the same columns stand in every download."""
GEEN_GETAL = -1


@dataclass(frozen=True)
class Cel:
    """What a figure is split by; the default is everybody with any maatwerk."""

    geslacht: Geslacht = Geslacht.TOTAAL
    leeftijd: Leeftijd = Leeftijd.TOTAAL
    type: Arrangementtype = Arrangementtype.TOTAAL

    @property
    def plek(self) -> tuple[int, int, int]:
        """Where it stands in the arrays."""
        return _GESLACHT[self.geslacht], _LEEFTIJD[self.leeftijd], _TYPE[self.type]


@dataclass(frozen=True)
class Cijfer:
    """One published figure. `clienten` is rounded; the rate follows from what is shown, so it tells no more."""

    periode: Periode
    regio: str
    cel: Cel
    status: Status
    clienten: int | None = None
    """Rounded to fives."""
    inwoners: int | None = None
    """Of this sex and age: the subgroup is its own denominator."""
    per_1000: int | None = None
    """Clients per 1,000 inhabitants of the subgroup, in whole numbers."""
    voorlopig: bool = False

    @property
    def verhouding(self) -> float | None:
        """Clients per 1,000 inhabitants, unrounded, from the figures shown; else the rate as it was published."""
        if self.clienten is not None and self.inwoners:
            return 1000 * self.clienten / self.inwoners
        return self.per_1000


def half_up(teller: int, noemer: int) -> int:
    """A quotient to the nearest whole number, halves upwards, without floating point."""
    return (2 * teller + noemer) // (2 * noemer)


class Kubus:
    """The figures of one period. A region that is not in it has no figures: `Status.GEEN`."""

    def __init__(self, periode: Periode, regios: Sequence[str]) -> None:
        self.periode = periode
        self.regios = tuple(regios)
        self._rij = {code: nummer for nummer, code in enumerate(self.regios)}
        vorm = (len(self.regios), *VORM)
        self.status: NDArray[np.int8] = np.full(vorm, STATUSSEN.index(Status.GEEN), np.int8)
        self.clienten: NDArray[np.int32] = np.full(vorm, GEEN_GETAL, np.int32)
        self.inwoners: NDArray[np.int32] = np.full(vorm, GEEN_GETAL, np.int32)
        self.per_1000: NDArray[np.int32] = np.full(vorm, GEEN_GETAL, np.int32)
        self.voorlopig: NDArray[np.bool_] = np.zeros(vorm, np.bool_)

    def cijfer(self, regio: str, cel: Cel = Cel()) -> Cijfer:
        """The figure of this region and this split."""
        rij = self._rij.get(regio)
        if rij is None:
            return Cijfer(self.periode, regio, cel, Status.GEEN)
        plek = (rij, *cel.plek)
        clienten, inwoners, per_1000 = (
            None if (getal := int(kolom[plek])) == GEEN_GETAL else getal for kolom in self._getallen
        )
        status, voorlopig = STATUSSEN[self.status[plek]], bool(self.voorlopig[plek])
        return Cijfer(self.periode, regio, cel, status, clienten, inwoners, per_1000, voorlopig)

    def put(self, cijfer: Cijfer) -> None:
        """Set one figure; KeyError for a region that this cube does not have."""
        plek = (self._rij[cijfer.regio], *cijfer.cel.plek)
        self.status[plek] = STATUSSEN.index(cijfer.status)
        for kolom, getal in zip(self._getallen, (cijfer.clienten, cijfer.inwoners, cijfer.per_1000), strict=True):
            kolom[plek] = GEEN_GETAL if getal is None else getal
        self.voorlopig[plek] = cijfer.voorlopig

    def heeft(self, regio: str) -> bool:
        """Whether anything at all was delivered for this region."""
        rij = self._rij.get(regio)
        return rij is not None and bool((self.status[rij] != STATUSSEN.index(Status.GEEN)).any())

    @property
    def _getallen(self) -> tuple[NDArray[np.int32], ...]:
        return self.clienten, self.inwoners, self.per_1000

    def to_arrow(self, regios: Collection[str] = (), typen: Collection[Arrangementtype] = ()) -> pa.Table:
        """As rows, sorted, without the cells nobody delivered: the same figures give the same bytes.

        Every region or every type where none is named.
        """
        namen = sorted(self._rij.keys() & set(regios) if regios else self._rij)
        rijen = np.array([self._rij[code] for code in namen], np.int64)
        er_is = (self.status[rijen] != STATUSSEN.index(Status.GEEN)) | (self.inwoners[rijen] != GEEN_GETAL)
        er_is[..., [bool(typen) and type_ not in typen for type_ in TYPEN]] = False
        plek, *cel = np.nonzero(er_is)
        regio = rijen[plek]
        index = (regio, *cel)
        woorden = (self.regios, GESLACHTEN, LEEFTIJDEN, TYPEN)
        kolommen = {
            "periode": [self.periode.code] * len(regio),
            "status": _words(self.status[index], STATUSSEN),
            "voorlopig": self.voorlopig[index],
            **{
                n: _words(c, w)
                for n, c, w in zip(("regio", "geslacht", "leeftijd", "type"), index, woorden, strict=True)
            },
            **{
                naam: pa.array(kolom[index], pa.int32(), mask=kolom[index] == GEEN_GETAL)
                for naam, kolom in zip(("clienten", "inwoners", "per_1000"), self._getallen, strict=True)
            },
        }
        return pa.table({veld.name: kolommen[veld.name] for veld in SCHEMA}, schema=SCHEMA)

    @classmethod
    def from_arrow(cls, periode: Periode, tabel: pa.Table) -> "Kubus":
        """From rows of this period, as `to_arrow` writes them."""
        regio = tabel["regio"].combine_chunks().dictionary_encode()
        kubus = cls(periode, regio.dictionary.to_pylist())
        index = (
            regio.indices.to_numpy(),
            codes(tabel["geslacht"], GESLACHTEN),
            codes(tabel["leeftijd"], LEEFTIJDEN),
            codes(tabel["type"], TYPEN),
        )
        kubus.status[index] = codes(tabel["status"], STATUSSEN)
        for naam, kolom in zip(("clienten", "inwoners", "per_1000"), kubus._getallen, strict=True):
            kolom[index] = tabel[naam].fill_null(GEEN_GETAL).to_numpy()
        kubus.voorlopig[index] = tabel["voorlopig"].to_numpy()
        return kubus


def _words(nummers: NDArray[Any], woorden: Sequence[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(
        pa.array(nummers, pa.int32()), pa.array([str(woord) for woord in woorden], pa.string())
    ).cast(pa.string())


def codes(kolom: pa.ChunkedArray, leden: Iterable[str]) -> NDArray[np.int64]:
    """A column of words as their places in `leden`."""
    waarden = kolom.combine_chunks().dictionary_encode()
    nummers = {lid: nummer for nummer, lid in enumerate(leden)}
    per_waarde = np.array([nummers[waarde] for waarde in waarden.dictionary.to_pylist()], np.int64)
    plaatsen: NDArray[np.int64] = per_waarde[waarden.indices.to_numpy()]
    return plaatsen


_GESLACHT = {lid: nummer for nummer, lid in enumerate(GESLACHTEN)}
_LEEFTIJD = {lid: nummer for nummer, lid in enumerate(LEEFTIJDEN)}
_TYPE = {lid: nummer for nummer, lid in enumerate(TYPEN)}
