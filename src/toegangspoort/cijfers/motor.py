# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The engine that counts: DuckDB in this process, or Spark on a cluster. The expressions are the same (ADR 16)."""

from typing import Any

import ibis

DUCKDB = "duckdb"


class OnbekendeMotor(ValueError):
    """STATISTIEK_ENGINE names something else than duckdb or spark://."""


def connect(motor: str = DUCKDB) -> Any:
    """An Ibis backend: "duckdb", or the address of a Spark master, "spark://host:7077"."""
    if motor == DUCKDB:
        return ibis.duckdb.connect()
    if not motor.startswith(("spark://", "local[")):
        raise OnbekendeMotor(f'STATISTIEK_ENGINE is "duckdb" of begint met "spark://", en niet "{motor}".')
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master(motor).appName("toegangspoort-statistiek").getOrCreate()
    return ibis.pyspark.connect(session)
