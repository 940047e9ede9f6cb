# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a granted product costs the gemeente per month, reckoned as `besluiten.kosten` reckons it per year."""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang, Per

LARGEST = 2**31 - 1


@lru_cache(maxsize=100_000)
def cent_per_maand(aantal: str, eenheid: str, per: str, producteenheid: str, tarief: int | None) -> int | None:
    """In whole cents; None without a price, for what is granted once, and where the units do not convert.

    >>> cent_per_maand("105.00", "minuut", "week", "uur", 3600)
    27300
    """
    if tarief is None:
        return None
    try:
        per_month = Omvang(Decimal(aantal), Eenheid(eenheid), Per(per)).naar(Eenheid(producteenheid), Per.MAAND)
    except NietOmTeRekenen:
        return None
    cents = int((per_month.aantal * tarief).quantize(Decimal(1), ROUND_HALF_UP))
    return cents if cents <= LARGEST else None


def column(aantal: pa.Array, eenheid: pa.Array, per: pa.Array, producteenheid: pa.Array, tarief: pa.Array) -> pa.Array:
    """The same of many products: each combination that occurs is reckoned once."""
    parts = (aantal, eenheid, per, producteenheid, tarief)
    keys: NDArray[np.int64] = np.zeros(len(aantal), np.int64)
    for part in parts:
        words = part.dictionary_encode(null_encoding="encode")
        keys = keys * len(words.dictionary) + words.indices.to_numpy(zero_copy_only=False)
    _, first, back = np.unique(keys, return_index=True, return_inverse=True)
    kinds = zip(*(part.take(pa.array(first)).to_pylist() for part in parts), strict=True)
    return pa.array([cent_per_maand(*kind) for kind in kinds], pa.int32()).take(pa.array(back))
