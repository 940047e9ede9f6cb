# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How long it takes to hide what must be hidden in one year of the whole country, and how much that is."""

import time
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.cijfers import geheim
from toegangspoort.cijfers.dimensies import BANDEN, Arrangementtype, Geslacht
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel, ingebouwd
from toegangspoort.cijfers.telling import Telling, tally

JAAR = 2015
INWONERS = 18_000_000
PROVINCIES = 12
OP_LEEFTIJD = (0.34, 0.19, 0.2, 0.18, 0.07, 0.02)
"""Share of each age band in the inhabitants."""
MAATWERK = (0.012, 0.025, 0.045, 0.091, 0.268, 0.54)
"""Share of each age band that uses maatwerk."""
SOORTEN = {"hulpmiddelen": 0.55, "huishouden": 0.45, "thuis": 0.3, "verblijf": 0.04}
HELFT = 0.85
"""Chance that a type used in the year was used in one half; in the other half it then surely was, if not in this."""


def figures(gemeenten: int = 342, met_wijken: int = 10, wijken: int = 12) -> Iterator[dict[str, Any]]:
    """Two figures: without any wijk, and with `wijken` wijken in each of the first `met_wijken` gemeenten."""
    for aantal in (0, met_wijken):
        tellingen = country(gemeenten, aantal, wijken)
        begin = time.perf_counter()
        verborgen = geheim.hidden(tellingen)
        seconden = time.perf_counter() - begin
        cellen = primair = samen = 0
        for periode, telling in tellingen.items():
            getoond = geheim.shown_cells(telling)
            cellen += int(getoond.sum())
            primair += int((telling.clienten[getoond] <= geheim.HOOGSTE_GEHEIM).sum())
            samen += int(verborgen[periode].sum())
        yield {
            "bench": "statistiek-geheim",
            "gemeenten": gemeenten,
            "wijken": aantal * wijken,
            "cellen": cellen,
            "primair": primair,
            "secundair": samen - primair,
            "s": round(seconden, 2),
        }


def country(gemeenten: int, met_wijken: int, wijken: int) -> dict[Periode, Telling]:
    """A made-up country: true counts of a year and its halves."""
    lot = np.random.default_rng(JAAR)
    tabel, namen = _regions(gemeenten, met_wijken, wijken)
    grootte = lot.lognormal(0, 0.8, gemeenten)
    gemeente, groep = _clients(lot, INWONERS * gemeenten / 342 * grootte / grootte.sum())
    wijk = np.where(gemeente < met_wijken, lot.integers(0, wijken + 1, len(gemeente)), 0)
    kans = np.array(list(SOORTEN.values()))
    eerste = lot.random((len(gemeente), len(SOORTEN))) < kans
    eerste[np.arange(len(gemeente)), lot.integers(0, 3, len(gemeente))] = True
    helft = lot.random(eerste.shape) < HELFT
    tweede = eerste & (~helft | (lot.random(eerste.shape) < HELFT))
    gebruik = dict(zip(delen(JAAR), (eerste, eerste & helft, tweede), strict=True))
    return {
        periode: tally(periode, _groups(namen, gemeente, wijk, groep, deel), tabel, list(namen))
        for periode, deel in gebruik.items()
    }


def _regions(gemeenten: int, met_wijken: int, wijken: int) -> tuple[Regiotabel, Mapping[str, list[str]]]:
    """The table of regions, and per gemeente the codes of its wijken, "" first."""
    namen = {f"GM9{nummer:03}": [""] for nummer in range(gemeenten)}
    erbij = [
        Regio(code, code, Regiosoort.GEMEENTE, f"PV{20 + nummer * PROVINCIES // gemeenten}")
        for nummer, code in enumerate(namen)
    ]
    for code in list(namen)[:met_wijken]:
        namen[code] += [f"{code}-{wijk:02}" for wijk in range(wijken)]
        erbij += [Regio(wijk, wijk, Regiosoort.WIJK, code) for wijk in namen[code][1:]]
    return ingebouwd().met(erbij), namen


def _clients(lot: np.random.Generator, inwoners: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Per client his gemeente, and his sex and band as one number."""
    per_groep = inwoners[:, np.newaxis, np.newaxis] * np.array(OP_LEEFTIJD) * np.array([0.42, 0.58])[:, np.newaxis]
    aantal = lot.poisson(per_groep * np.array(MAATWERK)).reshape(len(inwoners), -1)
    gemeente = np.repeat(np.arange(len(inwoners)), aantal.sum(axis=1))
    groep = np.repeat(np.tile(np.arange(aantal.shape[1]), len(inwoners)), aantal.ravel())
    return gemeente, groep


def _groups(
    namen: Mapping[str, list[str]],
    gemeente: NDArray[np.int64],
    wijk: NDArray[np.int64],
    groep: NDArray[np.int64],
    gebruik: NDArray[np.bool_],
) -> pa.Table:
    """As `tellen.count` gives them."""
    codes, plekken = list(namen), max(len(wijken) for wijken in namen.values())
    sleutel = (gemeente * plekken + wijk) * 2 * len(BANDEN) + groep
    per_type = {soort: gebruik[:, nummer] for nummer, soort in enumerate(SOORTEN)}
    zonder = gebruik[:, :-1].any(axis=1)
    kolommen = {"totaal": gebruik.any(axis=1), "zonder_verblijf": zonder} | per_type
    totalen = {type_.value: np.bincount(sleutel, kolommen[type_.value]).astype(int) for type_ in Arrangementtype}
    rijen = np.flatnonzero(totalen["totaal"])
    plek, wie = np.divmod(rijen, 2 * len(BANDEN))
    return pa.table(
        {
            "gemeente": [codes[nummer] for nummer in plek // plekken],
            "wijk": [namen[codes[nummer // plekken]][nummer % plekken] for nummer in plek],
            "geslacht": [(Geslacht.MAN, Geslacht.VROUW)[nummer // len(BANDEN)].value for nummer in wie],
            "leeftijd": [BANDEN[nummer % len(BANDEN)].value for nummer in wie],
        }
        | {naam: getallen[rijen] for naam, getallen in totalen.items()}
    )
