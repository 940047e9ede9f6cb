# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may not be shown. CBS shows 0 to 7 as secret and rounds to fives (83262NED, explanation)."""

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, VORM
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.cijfers.telling import Telling

HOOGSTE_GEHEIM = 7


def published_cells(soort: Periodesoort) -> NDArray[np.bool_]:
    """Which cells are published at all: sex and age apart, never crossed; of a half-year the totals alone."""
    cellen = np.zeros(VORM, np.bool_)
    samen, allen = GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)
    cellen[samen, allen] = True
    if soort is Periodesoort.JAAR:
        cellen[samen], cellen[:, allen] = True, True
    return cellen


def hidden(telling: Telling) -> NDArray[np.bool_]:
    """Per region and cell whether it is hidden, among those that are published."""
    return telling.clienten <= HOOGSTE_GEHEIM
