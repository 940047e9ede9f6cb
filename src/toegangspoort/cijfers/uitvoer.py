# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures as a file for others: CSV, JSON or Parquet, each with its definition, source, date and licence line."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from toegangspoort.cijfers.indicatoren import INDICATOREN
from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regiotabel

GETELD = ("clienten", "per_1000")
"""The indicators that stand in the columns of a row."""
UITLEG_STATUS = {
    "cijfer": "het cijfer staat er",
    "geheim": "te weinig mensen om te laten zien, of anders was zo'n aantal uit te rekenen",
    "geen": "niemand leverde dit cijfer",
    "onmogelijk": "dit kan niet voorkomen",
}
FICTIEF = "Deze cijfers zijn verzonnen. Zij beschrijven niemand."


@dataclass(frozen=True)
class Uitvoer:
    """Rows with everything that has to stand beside them."""

    bron: Bron
    adres: str
    """Where these figures can be found again."""
    rijen: pa.Table
    indicatoren: Sequence[Indicator] = tuple(INDICATOREN[naam] for naam in GETELD)
    """What the numbers in the rows mean."""

    def kop(self) -> dict[str, object]:
        """What has to be said about these figures."""
        return {
            **({"fictief": FICTIEF} if self.bron.fictief else {}),
            "titel": self.bron.titel,
            "herkomst": self.bron.herkomst,
            "tabel": self.bron.tabel,
            "bijgewerkt": self.bron.bijgewerkt,
            "licentie": self.bron.licentie,
            "adres": self.adres,
            "definities": {
                i.naam: {"titel": i.titel, "wat": i.wat, "eenheid": i.eenheid, "bronnen": list(i.bronnen)}
                for i in self.indicatoren
            },
            "status": UITLEG_STATUS,
        }

    def as_csv(self) -> bytes:
        """UTF-8, commas, one header row; what has to be said stands above it in lines that begin with "#"."""
        uit = io.StringIO()
        for sleutel, zin in _lines(self.kop()):
            uit.write(f"# {sleutel}: {' '.join(zin.split())}\n")
        schrijver = csv.writer(uit, lineterminator="\n")
        schrijver.writerow(self.rijen.column_names)
        kolommen = [self.rijen[naam].to_pylist() for naam in self.rijen.column_names]
        schrijver.writerows(zip(*map(_written, kolommen), strict=True))
        return uit.getvalue().encode()

    def as_json(self) -> bytes:
        """One object: what has to be said, and the rows."""
        alles = {**self.kop(), "bron": asdict(self.bron), "cijfers": self.rijen.to_pylist()}
        return json.dumps(alles, ensure_ascii=False).encode()

    def as_parquet(self) -> bytes:
        """The rows, with what has to be said as JSON in the metadata under "toegangspoort"."""
        uit = pa.BufferOutputStream()
        kop = json.dumps(self.kop(), ensure_ascii=False)
        pq.write_table(self.rijen.replace_schema_metadata({"toegangspoort": kop}), uit, compression="zstd")
        return bytes(uit.getvalue())


VORMEN: dict[str, tuple[str, Callable[[Uitvoer], bytes]]] = {
    "csv": ("text/csv; charset=utf-8", Uitvoer.as_csv),
    "json": ("application/json", Uitvoer.as_json),
    "parquet": ("application/vnd.apache.parquet", Uitvoer.as_parquet),
}
"""Per extension the media type, and how it is written."""


def with_names(rijen: pa.Table, regios: Regiotabel) -> pa.Table:
    """The same rows with the name of each region beside its code."""
    codes = rijen["regio"].combine_chunks().dictionary_encode()
    namen = [regios.regios[code].naam if code in regios.regios else "" for code in codes.dictionary.to_pylist()]
    kolom = pa.DictionaryArray.from_arrays(codes.indices, pa.array(namen, pa.string())).cast(pa.string())
    return rijen.add_column(rijen.column_names.index("regio") + 1, "regionaam", kolom)


def _lines(kop: Mapping[str, object], voor: str = "") -> list[tuple[str, str]]:
    """Nested heads as "definities clienten wat"."""
    regels: list[tuple[str, str]] = []
    for sleutel, waarde in kop.items():
        naam = f"{voor} {sleutel}".strip()
        if isinstance(waarde, Mapping):
            regels += _lines(waarde, naam)
        elif waarde:
            regels.append((naam, "; ".join(map(str, waarde)) if isinstance(waarde, list) else str(waarde)))
    return regels


def _written(kolom: list[object]) -> list[object]:
    return ["ja" if waarde is True else "nee" if waarde is False else waarde for waarde in kolom]
