# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The true counts of a period, before anything is rounded or hidden. Never leaves this machine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.cijfers.bevolking import add_margins
from toegangspoort.cijfers.dimensies import Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import GESLACHTEN, LEEFTIJDEN, TYPEN, VORM
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiotabel


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

    def rij(self, code: str) -> int:
        """Its place in the arrays; KeyError when it delivered nothing."""
        return {regio.code: nummer for nummer, regio in enumerate(self.regios)}[code]


def tally(periode: Periode, groepen: pa.Table, tabel: Regiotabel, geleverd: Sequence[str]) -> Telling:
    """From the groups of `tellen.count` to every region they make up on 1 January of the year.

    `geleverd`: the gemeenten that delivered the whole period; others do not count, also not in the sums above.
    """
    dag = periode.peildatum
    per: dict[str, NDArray[np.int64]] = {}
    onder: dict[str, set[str]] = {}
    for code in geleverd:
        _add(per, onder, tabel, tabel.opvolger(code, dag).code, np.zeros(VORM, np.int64))
    for groep in groepen.to_pylist():
        if groep["gemeente"] in geleverd:
            gemeente = tabel.opvolger(groep["gemeente"], dag).code
            wijk = groep["wijk"] if groep["wijk"] in tabel.regios else ""
            _add(per, onder, tabel, wijk or gemeente, _cells(groep))
    regios = tuple(tabel.regio(code) for code in sorted(per))
    clienten = np.stack([per[regio.code] for regio in regios]) if regios else np.zeros((0, *VORM), np.int64)
    return Telling(periode, regios, clienten, {code: tuple(sorted(delen)) for code, delen in onder.items()})


def _add(
    per: dict[str, NDArray[np.int64]],
    onder: dict[str, set[str]],
    tabel: Regiotabel,
    code: str,
    cellen: NDArray[np.int64],
) -> None:
    """Count in the region itself and in all it lies in."""
    keten = [code, *(regio.code for regio in tabel.boven(code))]
    for deel, geheel in pairwise(keten):
        onder.setdefault(geheel, set()).add(deel)
    for regio in keten:
        per.setdefault(regio, np.zeros(VORM, np.int64))
        per[regio] += cellen


def _cells(groep: Mapping[str, Any]) -> NDArray[np.int64]:
    """One group in every cell it belongs to; who is not in the BRP in the total alone."""
    cellen = np.zeros(VORM, np.int64)
    getallen = [groep[type_.value] for type_ in TYPEN]
    geslacht, leeftijd = str(groep["geslacht"]), str(groep["leeftijd"])
    if geslacht in GESLACHTEN and leeftijd in LEEFTIJDEN:
        cellen[GESLACHTEN.index(Geslacht(geslacht)), LEEFTIJDEN.index(Leeftijd(leeftijd))] = getallen
        add_margins(cellen)
    else:
        cellen[GESLACHTEN.index(Geslacht.TOTAAL), LEEFTIJDEN.index(Leeftijd.TOTAAL)] = getallen
    return cellen
