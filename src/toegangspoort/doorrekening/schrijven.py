# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Files that are there whole or not at all: written beside their place, and moved when everything went well."""

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

from toegangspoort.doorrekening.huishoudens import FICTIEF, FICTIEF_REGEL


class Uitvoermap:
    """A new folder for what a run makes; FileExistsError when something stands there already.

    Files are put in `werkmap`; on a normal end that becomes `pad` in one move, on an error it disappears.
    """

    def __init__(self, pad: Path) -> None:
        self.pad = pad

    def __enter__(self) -> Path:
        if self.pad.exists():
            raise FileExistsError(str(self.pad))
        self.pad.parent.mkdir(parents=True, exist_ok=True)
        self.werkmap = Path(tempfile.mkdtemp(prefix=f".{self.pad.name}-", dir=self.pad.parent))
        return self.werkmap

    def __exit__(self, soort: type[BaseException] | None, fout: object, spoor: TracebackType | None) -> None:
        if soort is None:
            self.werkmap.chmod(0o755)
            self.werkmap.rename(self.pad)
        else:
            shutil.rmtree(self.werkmap)


class Tabelschrijver:
    """A new Parquet or CSV file (by its name), batch by batch; FileExistsError when there is one already."""

    def __init__(self, pad: Path, schema: pa.Schema) -> None:
        self.pad, self.schema = pad, schema

    def __enter__(self) -> Self:
        if self.pad.exists():
            raise FileExistsError(str(self.pad))
        self.werkbestand = self.pad.with_name(f".{self.pad.name}.{os.getpid()}")
        self._bestand = self.werkbestand.open("wb")
        self._schrijver = self._open()
        return self

    def _open(self) -> Any:
        if self.pad.suffix.lower() != ".csv":
            return pq.ParquetWriter(self._bestand, self.schema, compression="zstd", write_page_checksum=True)
        zin = (self.schema.metadata or {}).get(FICTIEF.encode())
        if zin:
            self._bestand.write(f"{FICTIEF_REGEL}{zin.decode()}\n".encode())
        return pyarrow.csv.CSVWriter(self._bestand, plain(self.schema))

    def write(self, batch: pa.RecordBatch) -> None:
        """Add these rows."""
        if self.pad.suffix.lower() == ".csv":
            batch = batch.cast(plain(self.schema))
        self._schrijver.write_batch(batch)

    def __exit__(self, soort: type[BaseException] | None, fout: object, spoor: TracebackType | None) -> None:
        try:
            self._schrijver.close()
            self._bestand.close()
        except BaseException:
            self.werkbestand.unlink()
            raise
        if soort is None:
            self.werkbestand.rename(self.pad)
        else:
            self.werkbestand.unlink()


def plain(schema: pa.Schema) -> pa.Schema:
    """The same columns with words as words: CSV knows no dictionaries."""
    return pa.schema(
        [(v.name, v.type.value_type if pa.types.is_dictionary(v.type) else v.type) for v in schema],
        metadata=schema.metadata,
    )
