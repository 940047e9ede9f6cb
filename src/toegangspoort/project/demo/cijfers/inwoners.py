# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Invented inhabitants on 1 January: a size, how old, how many women. In tens: nobody counted them."""

from collections.abc import Iterable
from datetime import date

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.cijfers.bevolking import SCHEMA
from toegangspoort.cijfers.dimensies import BANDEN
from toegangspoort.cijfers.regio import Regiotabel
from toegangspoort.project.demo.cijfers.knoppen import EERSTE_JAAR, Gebied, gemeenten, per_band, provincies, wijken

GESLACHTEN = ("man", "vrouw")
OUD = np.array([-0.4, -0.2, 0.1, 0.7, 1.0, 1.0])
"""How strongly each band follows `oud`."""
JONG = np.array([1.0, 0.6, -0.2, 0.0, 0.0, 0.0])


def inhabitants(gebied: Gebied, jaar: int) -> NDArray[np.int64]:
    """Per sex and band, of an area that was a gemeente in 2015."""
    delen = wijken(gebied.code)
    if delen:
        samen: NDArray[np.int64] = np.sum([in_wijk(gebied, naam, jaar) for naam in delen], axis=0, dtype=np.int64)
        return samen
    return _tens(_exact(gebied, jaar))


def in_wijk(gebied: Gebied, wijk: str, jaar: int) -> NDArray[np.int64]:
    """Per sex and band in one wijk."""
    return _tens(_exact(gebied, jaar) * wijken(gebied.code)[wijk][0])


def rows(tabel: Regiotabel, jaren: Iterable[int]) -> pa.Table:
    """All of it as `cijfers.bevolking` wants it: every year under the codes of that year's 1 January."""
    per: dict[tuple[int, str], NDArray[np.int64]] = {}
    for jaar in jaren:
        for gebied in (*gemeenten(), *provincies()):
            aantal, code = inhabitants(gebied, jaar), tabel.opvolger(gebied.code, date(jaar, 1, 1)).code
            per[jaar, code] = per.get((jaar, code), 0) + aantal
            per |= {(jaar, wijk_code(gebied.code, wijk)): in_wijk(gebied, wijk, jaar) for wijk in wijken(gebied.code)}
    rijen = [
        (jaar, code, geslacht, band.value, int(aantal[g, b]))
        for (jaar, code), aantal in sorted(per.items())
        for g, geslacht in enumerate(GESLACHTEN)
        for b, band in enumerate(BANDEN)
    ]
    return pa.table({veld.name: [rij[k] for rij in rijen] for k, veld in enumerate(SCHEMA)}, schema=SCHEMA)


def wijk_code(gemeente: str, naam: str) -> str:
    """As everywhere: the gemeente and the name of the wijk as a word of its own."""
    return f"{gemeente}-{naam.lower().replace(' ', '-')}"


def _exact(gebied: Gebied, jaar: int) -> NDArray[np.float64]:
    """Everybody of 2015 by the tilt of this area; each band then grows as it does everywhere."""
    delen = per_band("inwoners") * gebied.oud**OUD * gebied.jong**JONG
    banden = gebied.inwoners * delen / delen.sum() * (1 + per_band("groei")) ** (jaar - EERSTE_JAAR)
    vrouwen = per_band("vrouwen")
    vrouwen = np.where(np.arange(len(BANDEN)) >= len(BANDEN) - 2, vrouwen * gebied.weduwen, vrouwen)
    exact: NDArray[np.float64] = np.stack([banden * (1 - vrouwen), banden * vrouwen])
    return exact


def _tens(exact: NDArray[np.float64]) -> NDArray[np.int64]:
    return (10 * np.rint(exact / 10)).astype(np.int64)
