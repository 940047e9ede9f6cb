# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The other provinces, each delivered as counts of the whole, so that the fictional country is the sum of its parts."""

import numpy as np
import pyarrow as pa

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.project.demo.cijfers.inwoners import GESLACHTEN
from toegangspoort.project.demo.cijfers.knoppen import Gebied, provincies
from toegangspoort.project.demo.cijfers.verdeling import chances, users

HALFJAAR = 0.9
"""Clients of half a year against those of the whole."""
VERBLIJF = [soort.value for soort in SOORTEN].index("verblijf")


def groups(periode: Periode) -> pa.Table:
    """As `cijfers.tellen.count` gives them, with a province where a gemeente stands."""
    rijen = [rij for provincie in provincies() for rij in _groups(provincie, periode)]
    return pa.Table.from_pylist(rijen)


def _groups(provincie: Gebied, periode: Periode) -> list[dict[str, object]]:
    clienten = np.rint(users(provincie, periode.jaar) * (HALFJAAR if periode.deel else 1))
    kansen = chances(provincie, periode.jaar)
    niets = np.prod(1 - kansen, axis=0)
    soorten = np.rint(clienten[:, np.newaxis] * (kansen + niets * (kansen == kansen.max(axis=0))))
    alleen_verblijf = np.rint(clienten * niets / (1 - kansen[VERBLIJF]) * kansen[VERBLIJF])
    return [
        {
            "gemeente": provincie.code,
            "wijk": "",
            "geslacht": geslacht,
            "leeftijd": band.value,
            "totaal": int(clienten[g, b]),
            "zonder_verblijf": int(clienten[g, b] - alleen_verblijf[g, b]),
            **{soort.value: int(soorten[g, s, b]) for s, soort in enumerate(SOORTEN)},
        }
        for g, geslacht in enumerate(GESLACHTEN)
        for b, band in enumerate(BANDEN)
    ]
