# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The invented population: always the same for a seed, marked as invented, and without contradictions."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from toegangspoort.doorrekening.bevolking import BLOK, default_name, population, write_population
from toegangspoort.doorrekening.huishoudens import FICTIEF, FICTIEF_REGEL, KOLOMMEN


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    een, twee, ander = (tmp_path / f"{naam}.parquet" for naam in ("een", "twee", "ander"))
    write_population(een, huishoudens=3_000, zaad=7)
    write_population(twee, huishoudens=3_000, zaad=7)
    write_population(ander, huishoudens=3_000, zaad=8)
    assert een.read_bytes() == twee.read_bytes()
    assert een.read_bytes() != ander.read_bytes()


def test_a_smaller_population_is_the_beginning_of_a_larger_one() -> None:
    klein = pa.Table.from_batches(population(BLOK - 1, 3))
    groot = pa.Table.from_batches(population(BLOK + 5, 3))
    assert groot.num_rows == BLOK + 5
    assert groot.slice(0, BLOK - 1).equals(klein)


def test_the_file_says_that_nobody_lives_there(tmp_path: Path) -> None:
    parquet, csv = tmp_path / "x.parquet", tmp_path / "x.csv"
    write_population(parquet, huishoudens=10, zaad=1)
    write_population(csv, huishoudens=10, zaad=1)
    assert b"verzonnen" in pq.read_schema(parquet).metadata[FICTIEF.encode()]
    assert csv.read_text().startswith(FICTIEF_REGEL)
    assert "fictief" in default_name(10, 1)


def test_facts_do_not_contradict_each_other() -> None:
    tabel = pa.Table.from_batches(population(20_000, 1))
    rijen = tabel.to_pylist()
    assert set(tabel.column_names) == set(KOLOMMEN)
    assert all(rij["leeftijd"] < 18 for rij in rijen if rij["minderjarig"])
    assert all((rij["minuten_huishouden_per_week"] > 0) == ("01" in rij["voorzieningen"]) for rij in rijen)
    assert all(rij["volwassenen"] >= 2 for rij in rijen if rij["gezamenlijke_huishouding"])
    assert all(rij["kostprijs_cent_per_maand"] > 0 and rij["inkomen_cent_per_jaar"] > 0 for rij in rijen)
    assert len({rij["voorzieningen"] for rij in rijen}) > 10


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    pad = tmp_path / "x.parquet"
    pad.write_text("van iemand anders")
    with pytest.raises(FileExistsError):
        write_population(pad, huishoudens=1, zaad=1)
    assert pad.read_text() == "van iemand anders"
    assert list(tmp_path.iterdir()) == [pad]
