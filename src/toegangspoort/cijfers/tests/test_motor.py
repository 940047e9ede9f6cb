# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which engine counts is one setting; a wrong one is told in one sentence."""

import os
import subprocess
import sys

import pytest

from toegangspoort.cijfers import motor


@pytest.mark.parametrize("naam", ["oracle", "", "spark:/127.0.0.1:7077", "DuckDB"])
def test_an_engine_we_do_not_know_is_refused_by_name(naam: str) -> None:
    with pytest.raises(motor.OnbekendeMotor, match=f'"duckdb" of begint met "spark://", en niet "{naam}"'):
        motor.connect(naam)


def test_duckdb_counts_in_this_process_and_can_be_closed() -> None:
    con = motor.connect()
    assert con.name == "duckdb"
    motor.close(con)


def test_spark_without_java_says_that_java_is_missing() -> None:
    """In a process of its own: Java that runs already would be used."""
    vraag = "from toegangspoort.cijfers import motor\ntry: motor.connect('spark://127.0.0.1:1')\n"
    vraag += "except motor.OnbekendeMotor as fout: print(fout)"
    kaal = {naam: waarde for naam, waarde in os.environ.items() if naam != "JAVA_HOME"} | {"PATH": ""}
    gezegd = subprocess.run([sys.executable, "-c", vraag], env=kaal, capture_output=True, text=True, check=True)  # noqa: S603
    assert gezegd.stdout == "Spark start hier niet; er is Java 17 of nieuwer voor nodig.\n"
