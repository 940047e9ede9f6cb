# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The engine that counts: DuckDB in this process, or Spark on a cluster. The expressions are the same (ADR 16)."""

import logging
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import ibis
import ibis.expr.types as ir
import pyarrow as pa

DUCKDB = "duckdb"
LOOPBACK = "127.0.0.1"
_THIS_MACHINE = (LOOPBACK, "localhost")
LOG = Path(__file__).with_name("spark-log.properties")


class OnbekendeMotor(ValueError):
    """STATISTIEK_ENGINE names something else than duckdb or spark://, or Spark cannot be started here."""


def connect(motor: str = DUCKDB, **instellingen: str) -> Any:
    """An Ibis backend: "duckdb", or the address of a Spark master, "spark://host:7077".

    `instellingen`: for Spark, such as `{"spark.executor.memory": "8g"}`. Facts are read by the workers themselves, so
    the folder of figures has to be at the same path for all of them. One Spark session per process: a second call
    gets the first one. `close` ends it.
    """
    if motor == DUCKDB:
        # What does not fit in memory goes there, and not into the folder the program happens to run in.
        return ibis.duckdb.connect(temp_directory=tempfile.gettempdir())
    if not motor.startswith(("spark://", "local[")):
        raise OnbekendeMotor(f'STATISTIEK_ENGINE is "duckdb" of begint met "spark://", en niet "{motor}".')
    return ibis.pyspark.connect(_session(motor, instellingen))


def close(motor: Any) -> None:
    """Let go of the engine; of Spark also the executors on the cluster."""
    if motor.name == "pyspark":
        motor._session.stop()  # Ibis has no other way to the session it was given
    else:
        motor.disconnect()


def fetch(motor: Any, tabel: ir.Table) -> pa.Table:
    """The rows of an expression; of every engine the same table, without what pandas writes beside it."""
    return motor.to_pyarrow(tabel).replace_schema_metadata(None).combine_chunks()


def _session(master: str, instellingen: dict[str, str]) -> Any:
    try:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkRuntimeError
        from pyspark.sql import SparkSession
    except ImportError:
        raise OnbekendeMotor(
            "Voor Spark ontbreekt het pakket pyspark. Installeer het: pip install 'toegangspoort[spark]'."
        ) from None
    # Py4J tells of every connection that the JVM closes; what goes wrong comes back as an exception.
    logging.getLogger("py4j").setLevel(logging.CRITICAL)
    gekozen: dict[str, bool | float | int | str | None] = {
        "spark.pyspark.python": sys.executable,
        "spark.driver.defaultJavaOptions": f"-Dlog4j2.configurationFile={LOG.as_uri()}",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        **_address(master),
        **instellingen,
    }
    bouw = SparkSession.builder.master(master).appName("toegangspoort-statistiek")
    try:
        return bouw.config(map=gekozen).getOrCreate()
    except Py4JError as fout:
        raise OnbekendeMotor(f"Er is geen antwoord van Spark op {master}; draait de master daar?") from fout
    except PySparkRuntimeError as fout:
        raise OnbekendeMotor("Spark start hier niet; er is Java 17 of nieuwer voor nodig.") from fout


def _address(master: str) -> dict[str, str]:
    """A master on this machine needs nobody from outside; for another one Spark finds the address itself."""
    if master.startswith("local[") or urlsplit(master).hostname in _THIS_MACHINE:
        return {"spark.driver.host": LOOPBACK, "spark.driver.bindAddress": LOOPBACK}
    return {}
