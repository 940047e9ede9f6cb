# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is measured is the same count on both sides, over the same invented facts. No time is ever judged."""

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from django.core.management import CommandError, call_command

from toegangspoort.cijfers import motor
from toegangspoort.cijfers.ster import GEBRUIK
from toegangspoort.project.bench import statistiek_feiten
from toegangspoort.project.bench.recht_peers import NietGelijk
from toegangspoort.project.bench.statistiek import DELEN, Maten
from toegangspoort.project.bench.statistiek_feiten import write_facts
from toegangspoort.project.bench.statistiek_spark import crossing
from toegangspoort.project.bench.statistiek_tellen import compare, count, figures


def test_our_count_and_that_by_hand_in_sql_are_the_same() -> None:
    gevonden = {f["wat"]: f for f in figures(gemeenten=4, rijen=3000, spark_rijen=(), keer=1)}
    assert gevonden["verhouding met SQL met de hand"]["gelijk"]
    assert gevonden["groepen tot regio's optellen"]["regios"] > 3 * 4


def test_no_speed_is_compared_when_the_counts_differ(tmp_path: Path) -> None:
    con = motor.connect()
    tellingen = []
    for zaad in (1, 2):
        write_facts(tmp_path / "f.parquet", 500, gemeenten=2, zaad=zaad)
        tellingen.append(count(con, tmp_path / "f.parquet"))
    with pytest.raises(NietGelijk):
        compare(*tellingen)


def test_the_same_seed_gives_the_same_facts_in_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistiek_feiten, "BLOK", 400)
    een, twee = tmp_path / "een.parquet", tmp_path / "twee.parquet"
    for pad in (een, twee):
        write_facts(pad, 1000, gemeenten=5)
    assert een.read_bytes() == twee.read_bytes()
    assert pq.ParquetFile(een).metadata.num_row_groups == 3
    tabel = pq.read_table(een)
    assert tabel.schema.equals(GEBRUIK)
    per_client = {(rij["client"], rij["gemeente"], rij["geslacht"], rij["geboortejaar"]) for rij in tabel.to_pylist()}
    assert len(per_client) == len(set(tabel["client"].to_pylist())), "a client says the same of himself in every row"


@pytest.mark.parametrize(
    ("duckdb", "spark", "gezien", "geschat"),
    [
        ({10: 10, 100: 100}, {10: 60, 100: 96}, 100, 93),
        ({10: 10, 100: 100}, {10: 160, 100: 205}, None, 310),
        ({10: 10, 100: 20}, {10: 100, 100: 200}, None, None),
        ({10: 10}, {10: 100, 100: 200}, None, None),
        ({}, {}, None, None),
    ],
)
def test_spark_is_faster_from_where_the_lines_meet(
    duckdb: dict[int, float], spark: dict[int, float], gezien: int | None, geschat: int | None
) -> None:
    assert crossing({"duckdb": duckdb, "spark": spark}) == {"rijen_gezien": gezien, "rijen_geschat": geschat}


def test_sizes_are_whole_numbers_from_one_and_spark_may_be_left_out() -> None:
    assert Maten(spark_rijen=()).spark_rijen == ()
    with pytest.raises(CommandError, match="--gemeenten hele getallen vanaf 1"):
        call_command("bench", "statistiek", "--gemeenten", "0")
    with pytest.raises(CommandError, match="--spark-rijen"):
        call_command("bench", "statistiek", "--spark-rijen", "1000", "0")


def test_only_the_parts_that_were_asked_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    call_command(
        "bench", "statistiek", "--wat", "tellen", "--gemeenten", "3", "--rijen", "500", "--spark-rijen", "--keer", "1"
    )
    regels = [json.loads(regel) for regel in capsys.readouterr().out.splitlines()]
    assert [regel["bench"] for regel in regels] == ["statistiek"] * 4
    assert tuple(DELEN) == ("tellen", "geheim", "paginas", "ververs")
