# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may not be shown, so that nobody can be found in the figures (S2-10, S4-16; docs/adr/0017).

A count is rounded to fives; 0 to 7 are hidden, as CBS does (83262NED, explanation). What is hidden must not follow
from what is shown: totals, overlapping types, regions in regions and halves in years all tell of each other. So more
is hidden, until every hidden count could be at least five different numbers, as many as a shown one leaves open.

sjablonen   what is published of one place, and what always holds there.
stelsel     a whole year as one system of rows: all that an attacker can write down.
getuigen    other tables that show the same figures.
aanvullen   which cells to hide as well.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import HOOGSTE_GEHEIM
from toegangspoort.cijfers.geheim.aanvullen import NietTeVerbergen, complete, rounded
from toegangspoort.cijfers.geheim.sjablonen import published_cells, shown_cells
from toegangspoort.cijfers.geheim.stelsel import build
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.telling import Telling

__all__ = ["HOOGSTE_GEHEIM", "NietTeVerbergen", "hidden", "published_cells", "rounded", "shown_cells"]


def hidden(
    tellingen: Mapping[Periode, Telling], onmogelijk: Mapping[Periode, NDArray[np.bool_]] | None = None
) -> dict[Periode, NDArray[np.bool_]]:
    """Per period, region and cell whether it is hidden, among those that are published.

    `tellingen`: everything of one year that is published together, since a year and its halves tell of each other.
    `onmogelijk`: cells that are shown as impossible because nobody lives there, in the same shape.
    """
    tellingen = {periode: tellingen[periode] for periode in sorted(tellingen) if tellingen[periode].regios}
    if not tellingen:
        return {}
    getoond = {periode: shown_cells(telling) for periode, telling in tellingen.items()}
    nergens = {periode: np.zeros_like(telling.clienten, np.bool_) for periode, telling in tellingen.items()}
    leeg = nergens | dict(onmogelijk or {})
    verborgen = complete(build(tellingen), np.concatenate([leeg[periode][getoond[periode]] for periode in tellingen]))
    uit, begin = {}, 0
    for periode, masker in getoond.items():
        nergens[periode][masker] = verborgen[begin : begin + int(masker.sum())]
        begin += int(masker.sum())
        uit[periode] = nergens[periode]
    return uit
