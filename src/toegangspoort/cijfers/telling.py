# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The true counts of a period, before anything is rounded or hidden. Never leaves this machine."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.cijfers.bevolking import add_margins
from toegangspoort.cijfers.dimensies import Geslacht, Leeftijd
from toegangspoort.cijfers.herindeling import delivered
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, TYPEN, VORM, codes
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.cijfers.tellen import ONBEKEND

_KLEIN_NAAR_GROOT = tuple(reversed(Regiosoort))
_NERGENS = -1


@dataclass(frozen=True)
class Telling:
    """Clients per region: `clienten[regio, geslacht, leeftijd, type]`, totals included.

    A region above is the sum of what delivered below it; a client of two gemeenten counts in each.
    """

    periode: Periode
    regios: tuple[Regio, ...]
    clienten: NDArray[np.int64]
    onder: Mapping[str, tuple[str, ...]]
    """Per region the regions that it is the sum of; for a gemeente its wijken, without those of unknown wijk."""

    @cached_property
    def rijen(self) -> Mapping[str, int]:
        """Per code of a region its place in the arrays."""
        return {regio.code: nummer for nummer, regio in enumerate(self.regios)}

    def without_wijken(self) -> "Telling":
        """The same counts, of gemeenten and what lies above them."""
        blijft = np.array([regio.soort is not Regiosoort.WIJK for regio in self.regios], np.bool_)
        regios = tuple(regio for regio in self.regios if regio.soort is not Regiosoort.WIJK)
        codes = {regio.code for regio in regios}
        onder = {code: delen for code, delen in self.onder.items() if codes.issuperset(delen)}
        return Telling(self.periode, regios, self.clienten[blijft], onder)

    def rij(self, code: str) -> int:
        """Its place in the arrays; KeyError when it delivered nothing."""
        return self.rijen[code]


def tally(periode: Periode, groepen: pa.Table, tabel: Regiotabel, geleverd: Collection[str]) -> Telling:
    """From the groups of `tellen.count` to every region they make up on 1 January of the year.

    `geleverd`: who delivered the whole period; others do not count, also not in the sums above. A gemeente that came
    from a merger also counts when all the old ones delivered. OnbekendeRegio for a code that the table does not know.
    """
    leveren = delivered(geleverd, tabel, periode.peildatum)
    paren, paar = _pairs(groepen)
    plekken = _leaves(paren, leveren, tabel, periode.peildatum)
    boven = _above(plekken, leveren, tabel, periode.peildatum)
    regios = tuple(tabel.regio(code) for code in sorted({*leveren, *boven, *boven.values()}))
    rijen = {regio.code: nummer for nummer, regio in enumerate(regios)}
    plaats = np.array([rijen[plek] if gemeente in leveren else _NERGENS for gemeente, plek in plekken], np.int64)[paar]
    clienten = _cells(groepen, plaats, len(regios))
    _add_up(clienten, regios, {rijen[deel]: rijen[geheel] for deel, geheel in boven.items()})
    return Telling(periode, regios, clienten, _parts(boven))


def _pairs(groepen: pa.Table) -> tuple[list[tuple[str, str]], NDArray[np.int64]]:
    """Gemeente and wijk, each pair once, and per group which of them it is about."""
    gemeente, wijk = (groepen[naam].combine_chunks().dictionary_encode() for naam in ("gemeente", "wijk"))
    samen = gemeente.indices.to_numpy().astype(np.int64) * len(wijk.dictionary) + wijk.indices.to_numpy()
    uniek, paar = np.unique(samen, return_inverse=True)
    gemeenten, wijken = gemeente.dictionary.to_pylist(), wijk.dictionary.to_pylist()
    return [(gemeenten[nummer // len(wijken)], wijken[nummer % len(wijken)]) for nummer in uniek.tolist()], paar


def _leaves(
    paren: Iterable[tuple[str, str]], leveren: Collection[str], tabel: Regiotabel, dag: date
) -> list[tuple[str, str]]:
    """The gemeente of that day, and the smallest region the clients count in."""
    nu = {gemeente: tabel.opvolger(gemeente, dag).code for gemeente, _ in paren}
    return [(nu[g], _leaf(tabel, nu[g], wijk, dag) if nu[g] in leveren else nu[g]) for g, wijk in paren]


def _above(plekken: Iterable[tuple[str, str]], leveren: Iterable[str], tabel: Regiotabel, dag: date) -> dict[str, str]:
    """Per region the one it is summed in. Who tells the wijk of one client has told it of all: other wijken are 0."""
    boven: dict[str, str] = {}
    for gemeente, wijk in plekken:
        if wijk != gemeente:
            boven |= {regio.code: gemeente for regio in tabel.kinderen(gemeente, dag)} | {wijk: gemeente}
    for code in leveren:
        boven |= dict(pairwise([code, *(regio.code for regio in tabel.boven(code))]))
    return boven


def _leaf(tabel: Regiotabel, gemeente: str, wijk: str, dag: date) -> str:
    """The wijk as it is that day; the gemeente itself when the wijk is not known, not there, or not in it."""
    regio = tabel.regios.get(wijk)
    while regio is not None and not regio.op(dag):
        regio = tabel.regios.get(regio.opvolger) if dag >= regio.tot else None
    if regio is None or regio.soort is not Regiosoort.WIJK:
        return gemeente
    return regio.code if tabel.opvolger(regio.deel_van, dag).code == gemeente else gemeente


def _cells(groepen: pa.Table, plaats: NDArray[np.int64], regios: int) -> NDArray[np.int64]:
    """Every group in all cells it belongs to; who is not in the BRP in the total alone."""
    geslacht = codes(groepen["geslacht"], (*GESLACHTEN, ""))
    leeftijd = codes(groepen["leeftijd"], (*LEEFTIJDEN, ONBEKEND))
    onbekend = (geslacht == len(GESLACHTEN)) | (leeftijd == len(LEEFTIJDEN))
    geslacht[onbekend], leeftijd[onbekend] = GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)
    getallen = np.stack([groepen[type_.value].to_numpy() for type_ in TYPEN], axis=1)
    telt = plaats != _NERGENS
    # Sex and age first, as `add_margins` wants them.
    clienten = np.zeros((*VORM[:2], regios, len(TYPEN)), np.int64)
    np.add.at(clienten, (geslacht[telt], leeftijd[telt], plaats[telt]), getallen[telt])
    add_margins(clienten)
    return np.ascontiguousarray(clienten.transpose(2, 0, 1, 3))


def _add_up(clienten: NDArray[np.int64], regios: tuple[Regio, ...], boven: Mapping[int, int]) -> None:
    """Wijken into their gemeente, those into their province, and so on."""
    for soort in _KLEIN_NAAR_GROOT:
        delen = [nummer for nummer, regio in enumerate(regios) if regio.soort is soort and nummer in boven]
        np.add.at(clienten, [boven[nummer] for nummer in delen], clienten[delen])


def _parts(boven: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    onder: dict[str, list[str]] = {}
    for deel, geheel in sorted(boven.items()):
        onder.setdefault(geheel, []).append(deel)
    return {geheel: tuple(delen) for geheel, delen in onder.items()}
