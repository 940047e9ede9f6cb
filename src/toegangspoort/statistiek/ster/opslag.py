# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts on disk, under `ster/eigen/`: blocks of clients in Parquet, and what they stand for.

`stand.json` names the folder that counts and is replaced last, in one step: who is killed halfway leaves the old
facts whole. A folder is named after what is in it and never changes; a block that did not change is shared with the
folder before it. The same facts give the same bytes, in whatever order they were read.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from toegangspoort.cijfers.publicatie import replace_file
from toegangspoort.cijfers.ster import GEBRUIK

CLIENTS = 65_536
"""Numbers of clients in one block."""
_ORDER = [(name, "ascending") for name in GEBRUIK.names]
_FACTS = "gebruik-*.parquet"


@dataclass(frozen=True)
class Spanne:
    """From when until when the files of a gemeente tell of its work: first file opened, last act."""

    begin: date
    eind: date


@dataclass(frozen=True)
class Stand:
    """What the facts on disk stand for."""

    vingerafdruk: str
    """Of what makes facts and counts: another one, and all is read again."""
    waarden: Mapping[str, str]
    """What facts took from elsewhere, such as the price of a product: one of these changed, and all is read again."""
    journaal: int
    """Every act up to and including this line of the journal is in the facts."""
    spannen: Mapping[str, Spanne] = field(default_factory=dict)
    """Per gemeente ("GM0014") that has files."""


class Opslag:
    """The folder with facts of one installation."""

    def __init__(self, map_: Path) -> None:
        self.map = map_ / "ster" / "eigen"

    def read(self) -> tuple[Stand, Path] | None:
        """What counts now and the folder it is in; None when there is nothing yet, or not any more."""
        try:
            card = json.loads((self.map / "stand.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        spannen = {
            code: Spanne(date.fromisoformat(row["begin"]), date.fromisoformat(row["eind"]))
            for code, row in card["spannen"].items()
        }
        map_ = self.map / card["map"]
        return (
            (Stand(card["vingerafdruk"], card["waarden"], card["journaal"], spannen), map_) if map_.is_dir() else None
        )

    def replace(self, stand: Stand, nieuw: Path) -> Path:
        """From now on these facts count; returns the folder they stay in."""
        digest = hashlib.sha256()
        for pad in sorted(nieuw.iterdir()):
            digest.update(pad.name.encode() + hashlib.sha256(pad.read_bytes()).digest())
        map_ = self.map / digest.hexdigest()[:16]
        if map_.exists():
            shutil.rmtree(nieuw)
        else:
            nieuw.rename(map_)
        card = {"map": map_.name, **asdict(stand)}
        replace_file(self.map / "stand.json", json.dumps(card, indent=1, sort_keys=True, default=str).encode())
        for pad in self.map.iterdir():
            if pad.is_dir() and pad != map_:
                shutil.rmtree(pad)
        return map_

    def begin(self) -> Path:
        """An empty folder to write new facts in; what somebody who was killed left there is gone."""
        nieuw = self.map / "nieuw"
        shutil.rmtree(nieuw, ignore_errors=True)
        nieuw.mkdir(parents=True)
        for half in self.map.glob("*.json.*"):
            half.unlink()
        return nieuw


def facts_in(map_: Path) -> str:
    """The Parquet files with facts, as every engine reads them."""
    return str(map_ / _FACTS)


def rows_in(map_: Path) -> int:
    """How many facts there are."""
    return sum(pq.read_metadata(pad).num_rows for pad in map_.glob(_FACTS))


def clients_in(map_: Path) -> int:
    """How many clients there are."""
    return sum(pc.count_distinct(pq.read_table(pad, columns=["client"])["client"]).as_py() for pad in map_.glob(_FACTS))


def write_all(chunks: Iterable[pa.Table], nieuw: Path) -> None:
    """Facts in order of client, in blocks; no more than one block in memory."""
    for number, facts in _in_blocks(chunks):
        _write(facts, nieuw, number)
    _at_least_one(nieuw)


def write_changed(oud: Path, clients: Collection[int], facts: pa.Table, nieuw: Path) -> None:
    """The facts of these clients replaced by the given ones; blocks without any of them stay the same file."""
    for pad in oud.glob(_FACTS):
        if pq.read_metadata(pad).num_rows:
            os.link(pad, nieuw / pad.name)
    numbers = pc.divide(facts["client"], CLIENTS)
    for number in sorted({client // CLIENTS for client in clients}):
        block = pa.concat_tables([_others(oud, number, clients), facts.filter(pc.equal(numbers, number))])
        _name(nieuw, number).unlink(missing_ok=True)
        if block.num_rows:
            _write(block, nieuw, number)
    _at_least_one(nieuw)


def facts_of(map_: Path, clients: Collection[int]) -> pa.Table:
    """What is on disk of these clients."""
    wanted = pa.array(sorted(clients), pa.int64())
    found = [
        (table := pq.read_table(pad)).filter(pc.is_in(table["client"], wanted))
        for number in sorted({client // CLIENTS for client in clients})
        if (pad := _name(map_, number)).exists()
    ]
    return pa.concat_tables([GEBRUIK.empty_table(), *found])


def differing(old: pa.Table, new: pa.Table) -> list[int]:
    """The clients of whom something is different."""
    before, after = _per_client(old), _per_client(new)
    return sorted(client for client in before.keys() | after.keys() if before.get(client) != after.get(client))


def _per_client(facts: pa.Table) -> dict[int, list[tuple[Any, ...]]]:
    per: dict[int, list[tuple[Any, ...]]] = {}
    for row in zip(*(column.to_pylist() for column in facts.sort_by(_ORDER).columns), strict=True):
        per.setdefault(row[0], []).append(row)
    return per


def _in_blocks(chunks: Iterable[pa.Table]) -> Iterator[tuple[int, pa.Table]]:
    held: list[pa.Table] = []
    now = -1
    for chunk in chunks:
        numbers = chunk["client"].to_numpy() // CLIENTS
        edges = [0, *(np.flatnonzero(np.diff(numbers)) + 1), len(numbers)]
        for start, stop in pairwise(edges):
            if int(numbers[start]) != now and held:
                yield now, pa.concat_tables(held)
                held = []
            now = int(numbers[start])
            held.append(chunk.slice(start, stop - start))
    if held:
        yield now, pa.concat_tables(held)


def _others(oud: Path, number: int, clients: Collection[int]) -> pa.Table:
    pad = _name(oud, number)
    if not pad.exists():
        return GEBRUIK.empty_table()
    block = pq.read_table(pad)
    return block.filter(pc.invert(pc.is_in(block["client"], pa.array(sorted(clients), pa.int64()))))


def _write(facts: pa.Table, map_: Path, number: int) -> None:
    """Sorted on every column, so that neither the database nor its rows decide the order."""
    uit = pa.BufferOutputStream()
    pq.write_table(facts.sort_by(_ORDER).combine_chunks(), uit, compression="zstd")
    replace_file(_name(map_, number), bytes(uit.getvalue()))


def _at_least_one(map_: Path) -> None:
    """An engine reads no folder without a file."""
    if not list(map_.glob(_FACTS)):
        _write(GEBRUIK.empty_table(), map_, 0)


def _name(map_: Path, number: int) -> Path:
    return map_ / f"gebruik-{number:06}.parquet"
