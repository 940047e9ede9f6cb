# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From star to cubes: count, sum, protect, divide."""

from collections.abc import Collection, Mapping
from itertools import groupby
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from toegangspoort.cijfers import geheim, tellen
from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.herindeling import merged
from toegangspoort.cijfers.kubus import GEEN_GETAL, Kubus
from toegangspoort.cijfers.motor import fetch
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.telling import Telling, tally


def make(
    motor: Any,
    gebruik: Any,
    perioden: Mapping[Periode, Collection[str]],
    tabel: Regiotabel,
    bevolking: Bevolking,
    *,
    geteld: Mapping[Periode, pa.Table] | None = None,
) -> dict[Periode, Kubus]:
    """The cubes of these periods. `perioden` says who delivered each of them whole.

    `geteld`: groups as `tellen.count` gives them, of who delivered counts instead of facts. The facts are read once
    per year, for the year and its halves together.
    """
    kubussen: dict[Periode, Kubus] = {}
    for _, delen in groupby(sorted(perioden), key=lambda periode: periode.jaar):
        van_jaar = {periode: perioden[periode] for periode in delen}
        kubussen |= cubes(tallies(motor, gebruik, van_jaar, tabel, geteld), bevolking)
    return kubussen


def tallies(
    motor: Any,
    gebruik: Any,
    perioden: Mapping[Periode, Collection[str]],
    tabel: Regiotabel,
    geteld: Mapping[Periode, pa.Table] | None = None,
) -> dict[Periode, Telling]:
    """The true counts of periods of one year, as `make` gets them; they are not to be shown."""
    jaar = min(perioden).jaar
    groepen = fetch(motor, tellen.count(gebruik, jaar, merged(tabel, Periode(jaar).peildatum)))
    tellingen = {}
    for periode, leveren in perioden.items():
        eigen = groepen.filter(pc.field("deel") == periode.deel).drop_columns("deel")
        erbij = [geteld[periode].select(eigen.column_names).cast(eigen.schema)] if geteld else []
        tellingen[periode] = tally(periode, pa.concat_tables([eigen, *erbij]), tabel, leveren)
    return tellingen


def cubes(tellingen: Mapping[Periode, Telling], bevolking: Bevolking) -> dict[Periode, Kubus]:
    """What may be shown of these counts, rounded, with the rates that follow from what is shown.

    `tellingen`: everything of one year that is published together; what is hidden in one follows from the others. A
    year in which wijken cannot be protected is published without them; NietTeVerbergen when that does not help either.
    """
    try:
        return _protected(tellingen, bevolking)
    except geheim.NietTeVerbergen:
        return _protected({periode: telling.without_wijken() for periode, telling in tellingen.items()}, bevolking)


def _protected(tellingen: Mapping[Periode, Telling], bevolking: Bevolking) -> dict[Periode, Kubus]:
    inwoners = {periode: _inhabitants(telling, bevolking) for periode, telling in tellingen.items()}
    verborgen = geheim.hidden(tellingen, {periode: getallen == 0 for periode, getallen in inwoners.items()})
    return {
        periode: _cube(telling, inwoners[periode], verborgen[periode]) if telling.regios else Kubus(periode, ())
        for periode, telling in tellingen.items()
    }


def _cube(telling: Telling, inwoners: NDArray[np.int64], verborgen: NDArray[np.bool_]) -> Kubus:
    kubus = Kubus(telling.periode, [regio.code for regio in telling.regios])
    getoond, onmogelijk = geheim.shown_cells(telling), inwoners == 0
    toon = getoond & ~verborgen & ~onmogelijk
    kubus.status[getoond] = STATUSSEN.index(Status.GEHEIM)
    kubus.status[toon] = STATUSSEN.index(Status.CIJFER)
    kubus.status[getoond & onmogelijk] = STATUSSEN.index(Status.ONMOGELIJK)
    afgerond = geheim.rounded(telling.clienten)
    kubus.clienten[toon] = afgerond[toon]
    kubus.inwoners[...] = np.where(getoond, inwoners, GEEN_GETAL)
    deelbaar = toon & (inwoners > 0)
    kubus.per_1000[deelbaar] = (2000 * afgerond[deelbaar] + inwoners[deelbaar]) // (2 * inwoners[deelbaar])
    return kubus


def _inhabitants(telling: Telling, bevolking: Bevolking) -> NDArray[np.int64]:
    """In the shape of the counts; GEEN_GETAL where somebody's inhabitants are not known."""
    inwoners = np.full(telling.clienten.shape, GEEN_GETAL, np.int64)
    for rij, regio in enumerate(telling.regios):
        gevonden = bevolking.of(_base(telling, regio.code), telling.periode.jaar)
        if gevonden is not None:
            inwoners[rij] = gevonden[:, :, np.newaxis]
    return inwoners


def _base(telling: Telling, code: str) -> list[str]:
    """The gemeenten a larger region is the sum of; itself when it is a gemeente or wijk, or delivered as a whole."""
    soort = telling.regios[telling.rij(code)].soort
    if soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK) or code not in telling.onder:
        return [code]
    return [onder for deel in telling.onder[code] for onder in _base(telling, deel)]
