# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""On a cluster the same expressions give the same counts: a real Spark master with two workers on this machine.

One test, so that one process of pytest starts one cluster.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from toegangspoort.cijfers import motor, tellen
from toegangspoort.cijfers.tests.feiten import as_groups, naive_count, random_facts, table
from toegangspoort.project.bench.spark import GeenSpark, cluster, find_java

SAMENGEGAAN = {"GM0009": "GM0014", "GM0017": "GM0014"}
SNEL_KLAAR = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
KLEIN = {
    "spark.executor.memory": "512m",
    "spark.sql.shuffle.partitions": "2",
    "spark.driver.extraJavaOptions": SNEL_KLAAR,
    "spark.executor.extraJavaOptions": SNEL_KLAAR,
}
"""Java that lives a minute need not optimise itself."""


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    try:
        find_java()
    except GeenSpark as fout:
        pytest.skip(f"{fout} script/test installeert Java, als root op Debian.")
    map_ = tmp_path_factory.mktemp("spark")
    with cluster(map_) as adres:
        con = motor.connect(adres, **KLEIN, **{"spark.local.dir": str(map_)})
        try:
            yield con
        finally:
            motor.close(con)


def test_spark_counts_what_duckdb_counts(spark: Any, tmp_path: Path) -> None:
    """Of random facts with unknown sexes and years, two wijken, mergers, and help that was called off; and of none."""
    duckdb = motor.connect()
    for aantal, opvolgers in ((600, None), (600, SAMENGEGAAN), (0, None)):
        feiten = random_facts(aantal, zaad=7)
        pad = tmp_path / f"{aantal}.parquet"
        pq.write_table(table(feiten), pad)
        van_duckdb, van_spark = (
            motor.fetch(con, tellen.count(con.read_parquet(str(pad)), 2015, opvolgers)) for con in (duckdb, spark)
        )
        assert van_spark.equals(van_duckdb)
        assert as_groups(van_spark) == naive_count(feiten, 2015, opvolgers)
    assert len(spark._session.sparkContext._jsc.sc().statusTracker().getExecutorInfos()) == 3, "driver and two workers"
