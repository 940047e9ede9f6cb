# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From star to cubes: count, sum, protect, divide."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from toegangspoort.cijfers import geheim, tellen
from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.kubus import GEEN_GETAL, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.telling import Telling, tally


def make(
    motor: Any,
    gebruik: Any,
    perioden: Mapping[Periode, Sequence[str]],
    tabel: Regiotabel,
    bevolking: Bevolking,
) -> dict[Periode, Kubus]:
    """The cubes of these periods. `perioden` says which gemeenten delivered each of them whole."""
    return {
        periode: cube(tally(periode, motor.to_pyarrow(tellen.count(gebruik, periode)), tabel, geleverd), bevolking)
        for periode, geleverd in perioden.items()
    }


def cube(telling: Telling, bevolking: Bevolking) -> Kubus:
    """What may be shown of these counts, rounded, with the rates that follow from what is shown."""
    kubus = Kubus(telling.periode, [regio.code for regio in telling.regios])
    verborgen, getoond = geheim.hidden(telling), geheim.published_cells(telling.periode.soort)
    inwoners = np.full(kubus.inwoners.shape, GEEN_GETAL, np.int64)
    for rij, regio in enumerate(telling.regios):
        gevonden = bevolking.of(_base(telling, regio.code), telling.periode.jaar)
        if gevonden is not None:
            inwoners[rij] = gevonden[:, :, np.newaxis]
    onmogelijk = inwoners == 0
    toon = getoond & ~verborgen & ~onmogelijk
    kubus.status[:, getoond] = STATUSSEN.index(Status.GEHEIM)
    kubus.status[toon] = STATUSSEN.index(Status.CIJFER)
    kubus.status[getoond & onmogelijk] = STATUSSEN.index(Status.ONMOGELIJK)
    afgerond = 5 * ((2 * telling.clienten + 5) // 10)
    kubus.clienten[toon] = afgerond[toon]
    kubus.inwoners[...] = np.where(getoond, inwoners, GEEN_GETAL)
    deelbaar = toon & (inwoners > 0)
    kubus.per_1000[deelbaar] = (2000 * afgerond[deelbaar] + inwoners[deelbaar]) // (2 * inwoners[deelbaar])
    return kubus


def _base(telling: Telling, code: str) -> list[str]:
    """The gemeenten a larger region is the sum of; itself when it is a gemeente or wijk, or was delivered as a whole."""
    regio = next(regio for regio in telling.regios if regio.code == code)
    if regio.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK) or code not in telling.onder:
        return [code]
    return [onder for deel in telling.onder[code] for onder in _base(telling, deel)]
