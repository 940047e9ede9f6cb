# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A file of households, block by block, in memory that does not grow with the file.

What is wrong is refused in one sentence with file, row and column; nothing is guessed or left out.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from toegangspoort.doorrekening.cellen import Fout, read_column
from toegangspoort.doorrekening.huishoudens import ALTIJD, FICTIEF, FICTIEF_REGEL, KOLOMMEN, Blok, Kolomsoort

RIJEN = 1 << 16
"""Rows in a block."""
BYTES = 1 << 20
"""Bytes of CSV read at a time; no row may be longer."""


class OnbruikbaarBestand(ValueError):
    """This file cannot be reckoned with; the sentence names file, row and column."""


class Huishoudenbestand:
    """An open file of households; make it with `open_households`."""

    def __init__(self, pad: Path, nodig: Sequence[str]) -> None:
        self.pad = pad
        self.kolommen = tuple(dict.fromkeys((*ALTIJD, *nodig)))
        self.fictief = ""
        """The sentence that says that these households were invented; empty for a file that does not say so."""
        self.rijen: int | None = None
        """How many rows there are, when the file says so beforehand."""

    def blocks(self) -> Iterator[Blok]:
        """The rows in order. OnbruikbaarBestand at the first thing that is wrong, and for a file without rows."""
        gezien = 0
        try:
            for batch in self._batches():
                if batch.num_rows:
                    yield self._block(batch, gezien)
                gezien += batch.num_rows
        except (pa.ArrowException, OSError) as fout:
            self.refuse(self._cannot_read(str(fout)))
        if not gezien:
            self.refuse("er staan geen huishoudens in.")

    def refuse(self, zin: str) -> NoReturn:
        """Stop with this sentence."""
        raise OnbruikbaarBestand(f"{self.pad.name}: {zin}")

    def check_columns(self, namen: Sequence[str]) -> None:
        """Refuse a column that is not known, is there twice, or is missing."""
        for naam in namen:
            if naam not in KOLOMMEN:
                self.refuse(f"de kolom “{naam}” is niet bekend. Bekend zijn: {', '.join(KOLOMMEN)}.")
            if namen.count(naam) > 1:
                self.refuse(f"de kolom “{naam}” staat er twee keer in.")
        for naam in self.kolommen:
            if naam not in namen:
                self.refuse(f"de kolom “{naam}” ontbreekt ({KOLOMMEN[naam].uitleg}).")

    def _batches(self) -> Iterator[pa.RecordBatch]:
        raise NotImplementedError

    def _cannot_read(self, melding: str) -> str:
        raise NotImplementedError

    def _place(self, rij: int) -> str:
        """Where somebody finds row `rij` (from 1) in the file."""
        return f"rij {rij}"

    def _block(self, batch: pa.RecordBatch, gezien: int) -> Blok:
        blok = Blok(batch.num_rows)
        for naam in self.kolommen:
            try:
                gelezen = read_column(KOLOMMEN[naam], batch.column(naam))
            except Fout as fout:
                self.refuse(f"{self._place(gezien + fout.rij + 1)}, kolom “{naam}”: {fout.zin}")
            if KOLOMMEN[naam].soort is Kolomsoort.TEKST:
                blok.teksten[naam] = gelezen
            else:
                blok.getallen[naam] = gelezen
        return blok


class _Parquet(Huishoudenbestand):
    def __init__(self, pad: Path, nodig: Sequence[str]) -> None:
        super().__init__(pad, nodig)
        try:
            # Reading ahead would hold the whole file in memory.
            self._bestand = pq.ParquetFile(pad, page_checksum_verification=True, pre_buffer=False)
        except (pa.ArrowException, OSError) as fout:
            self.refuse(self._cannot_read(str(fout)))
        schema = self._bestand.schema_arrow
        self.check_columns(schema.names)
        self.fictief = (schema.metadata or {}).get(FICTIEF.encode(), b"").decode(errors="replace")
        self.rijen = self._bestand.metadata.num_rows

    def _batches(self) -> Iterator[pa.RecordBatch]:
        with self._bestand:
            yield from self._bestand.iter_batches(RIJEN, columns=list(self.kolommen), use_threads=False)

    def _cannot_read(self, melding: str) -> str:
        return f"dit is geen heel Parquet-bestand ({_first_line(melding)})."


class _Csv(Huishoudenbestand):
    def __init__(self, pad: Path, nodig: Sequence[str]) -> None:
        super().__init__(pad, nodig)
        self._fout = ""
        self._kop = 0
        with pad.open(encoding="utf-8-sig", errors="replace", newline="") as bestand:
            regel = bestand.readline(BYTES)
            if regel.startswith("#"):
                self.fictief = regel.removeprefix(FICTIEF_REGEL).strip() if regel.startswith(FICTIEF_REGEL) else ""
                self._kop, regel = 1, bestand.readline(BYTES)
        if not regel.strip():
            self.refuse("het bestand is leeg. Op de eerste regel horen de namen van de kolommen.")
        self._scheiding = ";" if ";" in regel else ","
        self._namen = [naam.strip().strip('"') for naam in regel.strip().split(self._scheiding)]
        self.check_columns(self._namen)

    def _batches(self) -> Iterator[pa.RecordBatch]:
        csv: Any = pyarrow.csv
        lezer = csv.open_csv(
            self.pad,
            csv.ReadOptions(
                use_threads=False, block_size=BYTES, skip_rows=self._kop + 1, column_names=self._namen, encoding="utf8"
            ),
            csv.ParseOptions(delimiter=self._scheiding, invalid_row_handler=self._note),
            csv.ConvertOptions(
                column_types=dict.fromkeys(self._namen, pa.string()),
                strings_can_be_null=False,
                include_columns=list(self.kolommen),
            ),
        )
        with lezer:
            yield from lezer

    def _place(self, rij: int) -> str:
        return f"regel {rij + self._kop + 1}"

    def _note(self, rij: Any) -> str:
        self._fout = f"regel {rij.number}: er staan {rij.actual_columns} velden in plaats van {rij.expected_columns}."
        return "error"

    def _cannot_read(self, melding: str) -> str:
        if "Empty CSV" in melding:
            return "er staan geen huishoudens in."
        if "UTF8" in melding:
            return "de tekst is geen UTF-8. Bewaar het bestand opnieuw als CSV UTF-8."
        return self._fout or f"dit is niet als CSV te lezen ({_first_line(melding)})."


@contextmanager
def open_households(pad: Path, nodig: Sequence[str]) -> Iterator[Huishoudenbestand]:
    """The file with at least these columns, as Parquet or CSV by its name; OnbruikbaarBestand when that cannot be."""
    if not pad.is_file():
        raise OnbruikbaarBestand(f"{pad.name}: dit bestand is er niet.")
    if not pad.stat().st_size:
        raise OnbruikbaarBestand(f"{pad.name}: het bestand is leeg.")
    soorten: dict[str, type[Huishoudenbestand]] = {".parquet": _Parquet, ".csv": _Csv}
    soort = soorten.get(pad.suffix.lower())
    if soort is None:
        raise OnbruikbaarBestand(f"{pad.name}: geef een bestand dat eindigt op .parquet of .csv.")
    yield soort(pad, nodig)


def _first_line(melding: str) -> str:
    return melding.partition("\n")[0].rstrip(".")
