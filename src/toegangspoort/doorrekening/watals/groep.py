# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clients of one day, column by column, with what is known of them; what is not known is no column."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from toegangspoort.doorrekening.bevolking import mark, population
from toegangspoort.doorrekening.cellen import read_column
from toegangspoort.doorrekening.huishoudens import KOLOMMEN, Blok, Kolomsoort, Tekstkolom

Dagen = NDArray[np.datetime64]
NIET_BEKEND = np.datetime64("NaT", "D")
"""The last day of a grant that has none, or of which none is known."""


@dataclass(frozen=True)
class Groep:
    """Clients on `peildatum`. Each client counts as one household: who lives with whom is not in the files."""

    naam: str
    peildatum: date
    gebied: Tekstkolom
    """Per client the name of the area."""
    blok: Blok
    """Columns of `huishoudens.KOLOMMEN`, as far as they are known."""
    einde: Dagen
    """Last day of the grant that a change of the kind of help would touch; NIET_BEKEND without one."""
    nieuw: NDArray[np.bool_] | None = None
    """Whether somebody's first help began in the year before `peildatum`; None when that is not known."""
    fictief: str = ""
    """The sentence that says that nobody of these exists; empty for real files."""

    @property
    def aantal(self) -> int:
        """How many clients."""
        return self.blok.aantal

    @property
    def bekend(self) -> frozenset[str]:
        """The columns that are known."""
        return frozenset({*self.blok.getallen, *self.blok.teksten})

    def where(self, masker: NDArray[np.bool_]) -> "Groep":
        """Only these clients."""
        return Groep(
            self.naam,
            self.peildatum,
            _words(self.gebied, masker),
            rows(self.blok, masker),
            self.einde[masker],
            None if self.nieuw is None else self.nieuw[masker],
            self.fictief,
        )


def _words(kolom: Tekstkolom, welke: NDArray[Any]) -> Tekstkolom:
    return Tekstkolom(kolom.codes[welke], kolom.waarden)


def rows(blok: Blok, welke: NDArray[Any]) -> Blok:
    """These rows of a block, by mask or by number."""
    getallen = {naam: kolom[welke] for naam, kolom in blok.getallen.items()}
    teksten = {naam: _words(kolom, welke) for naam, kolom in blok.teksten.items()}
    aantal = int(welke.sum()) if welke.dtype == np.bool_ else len(welke)
    return Blok(aantal, getallen, teksten)


def classes(blok: Blok, namen: Iterable[str]) -> tuple[Blok, NDArray[np.int64]]:
    """The different rows as far as these columns go, and per row the number of its class.

    A rule needs to be asked once per class: thousands of clients are a few hundred classes.
    """
    code = np.zeros(blok.aantal, np.int64)
    for naam in namen:
        if naam in blok.getallen:
            kolom = blok.getallen[naam]
        elif naam in blok.teksten:
            kolom = blok.teksten[naam].codes
        else:
            continue
        waarden, deze = np.unique(kolom, return_inverse=True)
        _, code = np.unique(code * len(waarden) + deze, return_inverse=True)
    _, eerste = np.unique(code, return_index=True)
    return rows(blok, eerste), code


def invented(*, huishoudens: int, zaad: int, peildatum: date) -> Groep:
    """The invented population of `doorrekening.bevolking`: everything is known of it but when grants end."""
    batches = list(population(huishoudens, zaad))
    tabel = pa.Table.from_batches(batches).combine_chunks()
    blok = Blok(tabel.num_rows)
    for naam, kolom in KOLOMMEN.items():
        gelezen = read_column(kolom, tabel.column(naam).combine_chunks())
        (blok.teksten if kolom.soort is Kolomsoort.TEKST else blok.getallen)[naam] = gelezen
    einde = np.full(blok.aantal, NIET_BEKEND)
    naam = f"verzonnen bevolking (zaad {zaad})"
    return Groep(naam, peildatum, blok.teksten["gemeente"], blok, einde, fictief=mark(huishoudens, zaad))
