# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The smallest groups of one place in one period, what is published of them, and what is always true of them.

A group is a sex and an age band, or the one of whom the BRP does not say; of a half-year only everybody together is
published, so there is one group. Variables stand per group in the order of `TYPEN`. A relation is a row of whole
numbers whose product with the variables is never below zero. All of it is public: it follows from how we count.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN, Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, TYPEN, VORM
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.cijfers.telling import Telling

SEXEN = (GESLACHTEN.index(Geslacht.MAN), GESLACHTEN.index(Geslacht.VROUW))
BAND_PLEKKEN = tuple(LEEFTIJDEN.index(band) for band in BANDEN)
SAMEN, ALLEN = GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)
T, Z, V = (
    TYPEN.index(type_) for type_ in (Arrangementtype.TOTAAL, Arrangementtype.ZONDER_VERBLIJF, Arrangementtype.VERBLIJF)
)
K = tuple(TYPEN.index(soort) for soort in SOORTEN)
THUISWONEND = tuple(k for k in K if k != V)


def published_cells(soort: Periodesoort, van: Regiosoort = Regiosoort.GEMEENTE) -> NDArray[np.bool_]:
    """Which cells are published at all: every type; of a year also sex and age apart, never crossed.

    Of a wijk these are published of all types together alone: per type most would be hidden (S4-16).
    """
    cellen = np.zeros(VORM, np.bool_)
    cellen[SAMEN, ALLEN] = True
    if soort is Periodesoort.JAAR:
        typen = [T] if van is Regiosoort.WIJK else [*range(len(TYPEN))]
        cellen[SAMEN, :, typen], cellen[:, ALLEN, typen] = True, True
    return cellen


def shown_cells(telling: Telling) -> NDArray[np.bool_]:
    """Which cells of these counts are published at all, per region."""
    per_soort = {soort: published_cells(telling.periode.soort, soort) for soort in Regiosoort}
    return np.stack([per_soort[regio.soort] for regio in telling.regios])


def groups(clienten: NDArray[np.int64], soort: Periodesoort) -> NDArray[np.int64]:
    """The variables of one place, from its counts [sex, age, type] with totals."""
    samen: NDArray[np.int64] = clienten[SAMEN, ALLEN].copy()
    if soort is Periodesoort.HALFJAAR:
        return samen
    bekend = clienten[np.ix_(SEXEN, BAND_PLEKKEN)].reshape(-1, len(TYPEN))
    alle: NDArray[np.int64] = np.concatenate([bekend, [samen - bekend.sum(axis=0)]]).ravel()
    return alle


@lru_cache
def cell_rows(soort: Periodesoort, van: Regiosoort = Regiosoort.GEMEENTE) -> sparse.csr_array:
    """Each published cell as a sum of variables: [published cell in the order of the arrays, variable]."""
    return sparse.csr_array(_members(soort)[published_cells(soort, van).ravel()])


def _members(soort: Periodesoort) -> NDArray[np.int64]:
    """Which variables are counted in each cell of `VORM`."""
    if soort is Periodesoort.HALFJAAR:
        lid = np.zeros((*VORM, 1, len(TYPEN)), np.int64)
        lid[SAMEN, ALLEN] = np.eye(len(TYPEN), dtype=np.int64)[:, np.newaxis]
        return lid.reshape(np.prod(VORM), -1)
    leden = []
    for geslacht in SEXEN:
        for plek, band in enumerate(BAND_PLEKKEN):
            in_groep = np.zeros(VORM[:2], np.int64)
            leeftijden = [
                ALLEN,
                band,
                *([LEEFTIJDEN.index(Leeftijd.VANAF_75)] if plek >= len(BAND_PLEKKEN) - 2 else []),
            ]
            in_groep[np.ix_([SAMEN, geslacht], leeftijden)] = 1
            leden.append(in_groep)
    onbekend = np.zeros(VORM[:2], np.int64)
    onbekend[SAMEN, ALLEN] = 1
    per_groep = np.stack([*leden, onbekend], axis=-1).reshape(-1, len(leden) + 1)
    return np.kron(per_groep, np.eye(len(TYPEN), dtype=np.int64))


@lru_cache
def type_rows(soort: Periodesoort) -> sparse.csr_array:
    """Relations between the types, in each group: who uses two types counts once in what is above them (S2-6)."""
    som = {Z: THUISWONEND, T: (Z, V)}
    rijen = []
    for geheel, delen in som.items():
        rijen += [_row({geheel: 1, deel: -1}) for deel in delen]
        rijen.append(_row(dict.fromkeys(delen, 1) | {geheel: -1}))
    aantal = cell_rows(soort).shape[1] // len(TYPEN)
    return sparse.csr_array(sparse.kron(sparse.eye_array(aantal, dtype=np.int64), np.stack(rijen)))


@lru_cache
def period_rows() -> NDArray[np.int64]:
    """Relations between a year and its halves, over the totals per type of year, first and second half in a row.

    Who used a type in a half used it in the year, and who used it in the year did so in a half. Who came with his
    first help in the other half, came with a type that he did not have before.
    """
    jaar, helften = 0, (len(TYPEN), 2 * len(TYPEN))
    rijen = []
    for k in range(len(TYPEN)):
        rijen += [_row({jaar + k: 1, half + k: -1}, 3) for half in helften]
        rijen.append(_row({half + k: 1 for half in helften} | {jaar + k: -1}, 3))
    for half in helften:
        for geheel, delen in ((T, K), (Z, THUISWONEND), (T, (Z, V))):
            nieuw = {jaar + deel: 1 for deel in delen} | {half + deel: -1 for deel in delen}
            rijen.append(_row(nieuw | {half + geheel: 1, jaar + geheel: -1}, 3))
    return np.stack(rijen)


def _row(waarden: dict[int, int], perioden: int = 1) -> NDArray[np.int64]:
    rij = np.zeros(perioden * len(TYPEN), np.int64)
    rij[list(waarden)] = list(waarden.values())
    return rij
