# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How fast we count: beside the same count written by hand for DuckDB, and on Spark beside DuckDB as facts grow."""

import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from toegangspoort.cijfers import motor, tellen
from toegangspoort.cijfers.perioden import delen
from toegangspoort.cijfers.telling import tally
from toegangspoort.project.bench.recht_peers import NietGelijk
from toegangspoort.project.bench.statistiek_beurten import Cijfer, in_turns, line
from toegangspoort.project.bench.statistiek_feiten import country, write_facts
from toegangspoort.project.bench.statistiek_spark import spark_figures

JAAR = 2020
GEMEENTEN = 342
RIJEN = 10_000_000
"""Some ten years of arrangements of the whole country."""
SPARK_RIJEN = (1_000_000, 10_000_000, 100_000_000)
GEHEUGEN = "4g"
"""Of each of the two workers of Spark."""
KEER = 5
MET_DE_HAND = Path(__file__).with_name("statistiek_tellen.sql").read_text(encoding="utf-8")
"""The same groups of the same year, as somebody who knows DuckDB writes them."""


def figures(
    *,
    gemeenten: int = GEMEENTEN,
    rijen: int = RIJEN,
    spark_rijen: Sequence[int] = SPARK_RIJEN,
    geheugen: str = GEHEUGEN,
    keer: int = KEER,
) -> Iterator[Cijfer]:
    """Counting beside SQL by hand, summing over regions, and Spark beside DuckDB; without `spark_rijen` no Spark.

    NietGelijk when two of them do not count the same: then no speed may be compared.
    """
    with tempfile.TemporaryDirectory() as plek:
        yield from _beside_sql(Path(plek) / "feiten.parquet", rijen, gemeenten, keer)
        if spark_rijen:
            facts = partial(write_facts, gemeenten=gemeenten)
            yield from spark_figures(Path(plek), facts, count, rijen=sorted(spark_rijen), geheugen=geheugen, keer=keer)


def count(con: Any, feiten: Path) -> pa.Table:
    """A year and its halves, as the product counts them."""
    return motor.fetch(con, tellen.count(con.read_parquet(str(feiten)), JAAR))


def compare(een: pa.Table, ander: pa.Table) -> None:
    """NietGelijk when these counts differ."""
    if not een.equals(ander.select(een.column_names).cast(een.schema)):
        raise NietGelijk("de tellingen verschillen.")


def _beside_sql(feiten: Path, rijen: int, gemeenten: int, keer: int) -> Iterator[Cijfer]:
    write_facts(feiten, rijen, gemeenten=gemeenten)
    con = motor.connect()
    eigen, kaal = in_turns([partial(count, con, feiten), partial(_bare, con, feiten)], keer)
    compare(eigen.uitkomst, kaal.uitkomst)
    uit = {"rijen": rijen, "groepen": eigen.uitkomst.num_rows}
    yield line("een jaar en zijn helften tellen", **uit, ms=eigen.ms, ms_rekentijd=eigen.ms_rekentijd)
    yield line("hetzelfde in SQL met de hand", **uit, ms=kaal.ms, ms_rekentijd=kaal.ms_rekentijd)
    yield line(
        "verhouding met SQL met de hand",
        rijen=rijen,
        gelijk=True,
        keer=round(eigen.ms / kaal.ms, 2),
        keer_rekentijd=round(eigen.ms_rekentijd / kaal.ms_rekentijd, 2),
    )
    yield _summing(eigen.uitkomst, gemeenten, keer)
    motor.close(con)


def _bare(con: Any, feiten: Path) -> pa.Table:
    """Straight to the engine, past Ibis."""
    return con.con.sql(MET_DE_HAND.format(feiten=feiten, jaar=JAAR)).to_arrow_table()


def _summing(groepen: pa.Table, gemeenten: int, keer: int) -> Cijfer:
    """From groups to wijken, gemeenten, provinces and country, for the three periods of a year."""
    tabel = country(gemeenten)
    codes = sorted(set(groepen["gemeente"].to_pylist()))
    per_deel = {periode: groepen.filter(pc.field("deel") == periode.deel) for periode in delen(JAAR)}

    def regions() -> int:
        return sum(len(tally(periode, deel, tabel, codes).regios) for periode, deel in per_deel.items())

    (gemeten,) = in_turns([regions], keer)
    return line("groepen tot regio's optellen", groepen=groepen.num_rows, regios=gemeten.uitkomst, ms=gemeten.ms)
