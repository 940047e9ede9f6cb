# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The counts of every year and its halves, kept beside the facts, and put right by what changed.

A client is counted in one group of a period, whatever happens to others. So the counts after a change are the counts
before it, less the changed clients as they were, plus the same clients as they are: no fact of anybody else is read.
These are true counts, neither rounded nor hidden: they never leave this folder.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from toegangspoort.cijfers import motor
from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.herindeling import merged
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import replace_file
from toegangspoort.cijfers.regio import Regiotabel
from toegangspoort.cijfers.tellen import count

GROEP = ("deel", "gemeente", "wijk", "geslacht", "leeftijd")
_NUMBERS = tuple(type_.value for type_ in Arrangementtype)
SCHEMA = pa.schema(
    [("deel", pa.int8()), *((name, pa.string()) for name in GROEP[1:]), *((name, pa.int64()) for name in _NUMBERS)]
)
"""The groups of `cijfers.tellen.count`, of one year."""
Tellingen = Mapping[int, pa.Table]
_ORDER = [(name, "ascending") for name in GROEP]
_FILE = "tellingen.parquet"


def count_all(engine: Any, facts: str, jaren: Iterable[int], tabel: Regiotabel) -> dict[int, pa.Table]:
    """The counts of these years, from all facts."""
    gebruik = engine.read_parquet(facts)
    return {jaar: _count(engine, gebruik, jaar, tabel) for jaar in jaren}


def put_right(tellingen: Tellingen, old: pa.Table, new: pa.Table, tabel: Regiotabel) -> dict[int, pa.Table]:
    """The counts as they are once the facts `old` have become `new`; both of whole clients."""
    here = motor.connect()
    before, after = ibis.memtable(old), ibis.memtable(new)
    try:
        return {
            jaar: _moved(groepen, _count(here, before, jaar, tabel), _count(here, after, jaar, tabel))
            if any(_touches(Periode(jaar), facts) for facts in (old, new))
            else groepen
            for jaar, groepen in tellingen.items()
        }
    finally:
        motor.close(here)


def of_period(tellingen: Tellingen, periode: Periode) -> pa.Table:
    """The groups of one period."""
    groepen = tellingen[periode.jaar]
    return groepen.filter(pc.equal(groepen["deel"], periode.deel)).drop_columns("deel")


def write(tellingen: Tellingen, map_: Path) -> None:
    """Beside the facts, in one file."""
    parts = [
        groepen.add_column(0, "jaar", pa.array([jaar] * len(groepen), pa.int16()))
        for jaar, groepen in sorted(tellingen.items())
    ]
    schema = pa.schema([pa.field("jaar", pa.int16()), *SCHEMA])
    # The years stand beside the rows: of a year without any client that says that it was counted.
    jaren = {"jaren": " ".join(str(jaar) for jaar in sorted(tellingen))}
    table = pa.concat_tables([schema.empty_table(), *parts]).replace_schema_metadata(jaren)
    uit = pa.BufferOutputStream()
    pq.write_table(table.combine_chunks(), uit, compression="zstd")
    replace_file(map_ / _FILE, bytes(uit.getvalue()))


def read(map_: Path) -> dict[int, pa.Table]:
    """What was counted of the facts in this folder."""
    table = pq.read_table(map_ / _FILE)
    jaren = table.schema.metadata[b"jaren"].decode().split()
    return {
        int(jaar): table.filter(pc.equal(table["jaar"], int(jaar))).select(SCHEMA.names).cast(SCHEMA) for jaar in jaren
    }


def _count(engine: Any, gebruik: Any, jaar: int, tabel: Regiotabel) -> pa.Table:
    return _tidy(motor.fetch(engine, count(gebruik, jaar, merged(tabel, Periode(jaar).peildatum))))


def _moved(groepen: pa.Table, off: pa.Table, on: pa.Table) -> pa.Table:
    less = pa.table([*(off[name] for name in GROEP), *(pc.negate(off[name]) for name in _NUMBERS)], schema=SCHEMA)
    sums = pa.concat_tables([groepen, less, on]).group_by(list(GROEP)).aggregate([(name, "sum") for name in _NUMBERS])
    named = pa.table([*(sums[name] for name in GROEP), *(sums[f"{name}_sum"] for name in _NUMBERS)], schema=SCHEMA)
    return _tidy(named.filter(pc.greater(named["totaal"], 0)))


def _tidy(groepen: pa.Table) -> pa.Table:
    """In one order and one type, whichever engine counted."""
    return groepen.select(SCHEMA.names).cast(SCHEMA).sort_by(_ORDER).combine_chunks()


def _touches(periode: Periode, facts: pa.Table) -> bool:
    """Whether any of these was used in the period."""
    runs_on = pc.fill_null(pc.greater_equal(facts["tot_en_met"], pa.scalar(periode.begin)), True)
    return bool(pc.any(pc.and_(pc.less_equal(facts["van"], pa.scalar(periode.eind)), runs_on)).as_py())
