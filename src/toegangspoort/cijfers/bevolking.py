# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inhabitants on 1 January per region, sex and age band: what clients are set against (S2-7)."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import BANDEN, Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, codes

SCHEMA = pa.schema(
    [
        pa.field("jaar", pa.int16(), nullable=False),
        pa.field("regio", pa.string(), nullable=False),
        pa.field("geslacht", pa.string(), nullable=False),
        pa.field("leeftijd", pa.string(), nullable=False),
        pa.field("inwoners", pa.int32(), nullable=False),
    ]
)
"""One row per year, gemeente or wijk, "man" or "vrouw", and band of `BANDEN`; totals are reckoned, never stored."""


class Bevolking:
    """The inhabitants of many regions in many years. Larger regions are sums of the ones given to `of`."""

    def __init__(self, tabel: pa.Table) -> None:
        self._per: dict[tuple[int, str], NDArray[np.int64]] = {}
        plek = (codes(tabel["geslacht"], GESLACHTEN), codes(tabel["leeftijd"], LEEFTIJDEN))
        for jaar, regio, geslacht, leeftijd, inwoners in zip(
            tabel["jaar"].to_pylist(), tabel["regio"].to_pylist(), *plek, tabel["inwoners"].to_pylist(), strict=True
        ):
            self._per.setdefault((jaar, regio), np.zeros((len(GESLACHTEN), len(LEEFTIJDEN)), np.int64))[
                geslacht, leeftijd
            ] += inwoners
        for getallen in self._per.values():
            add_margins(getallen)

    def of(self, regios: Iterable[str], jaar: int) -> NDArray[np.int64] | None:
        """Inhabitants of these regions together, [sex, age] with all totals; None when one of them is not known."""
        gevonden = [self._per.get((jaar, regio)) for regio in regios]
        if not gevonden or any(getallen is None for getallen in gevonden):
            return None
        som: NDArray[np.int64] = np.sum([getallen for getallen in gevonden if getallen is not None], axis=0)
        return som

    @classmethod
    def read(cls, pad: Path) -> "Bevolking":
        """From a Parquet file; nobody where there is no file."""
        return cls(pq.read_table(pad, schema=SCHEMA) if pad.exists() else SCHEMA.empty_table())


def add_margins(getallen: NDArray[np.int64]) -> None:
    """Fill in the totals of [sex, age, ...] where each sex and band stands, and those of 75 and over."""
    man, vrouw, samen = (GESLACHTEN.index(g) for g in (Geslacht.MAN, Geslacht.VROUW, Geslacht.TOTAAL))
    banden = [LEEFTIJDEN.index(band) for band in BANDEN]
    getallen[samen] += getallen[man] + getallen[vrouw]
    getallen[:, LEEFTIJDEN.index(Leeftijd.TOTAAL)] += getallen[:, banden].sum(axis=1)
    getallen[:, LEEFTIJDEN.index(Leeftijd.VANAF_75)] += getallen[:, banden[-2:]].sum(axis=1)
