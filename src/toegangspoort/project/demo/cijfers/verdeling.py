# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How many people of each sex and age use maatwerk in an area, and with what chance which type."""

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import SOORTEN
from toegangspoort.project.demo.cijfers.inwoners import inhabitants
from toegangspoort.project.demo.cijfers.knoppen import Gebied, in_jaar, per_band

JONGEREN, OUDEREN = slice(0, 2), slice(4, 6)


def users(gebied: Gebied, jaar: int) -> NDArray[np.float64]:
    """Clients per sex and band in a whole year: by age as everywhere, tilted, then brought to the level of the area
    with women against men as it has it.
    """
    aantal = inhabitants(gebied, jaar).astype(np.float64)
    profiel = per_band("per_1000").copy()
    profiel[JONGEREN] *= gebied.bij_jongeren
    profiel[OUDEREN] *= gebied.bij_ouderen
    man, vrouw = aantal.sum(axis=1)
    clienten = gebied.per_1000 / 1000 * in_jaar("gebruik", jaar) * (man + vrouw)
    per_man = clienten / (man + gebied.vrouw_man * vrouw)
    doel = per_man * np.array([man, gebied.vrouw_man * vrouw])
    verdeeld = aantal * profiel
    gebruikers: NDArray[np.float64] = verdeeld * (doel / verdeeld.sum(axis=1))[:, np.newaxis]
    return gebruikers


def chances(gebied: Gebied, jaar: int) -> NDArray[np.float64]:
    """The chance of each of `SOORTEN` per band."""
    kansen = np.stack([per_band(soort.value) * gebied.soorten.get(soort.value, 1.0) for soort in SOORTEN])
    kansen[[soort.value for soort in SOORTEN].index("huishouden")] *= in_jaar("huishouden", jaar)
    begrensd: NDArray[np.float64] = np.clip(kansen, 0, 0.95)
    return begrensd
