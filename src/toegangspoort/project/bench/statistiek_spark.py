# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Spark beside DuckDB on the same Parquet, from few rows to many, and from where Spark is the faster one."""

import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from toegangspoort.cijfers import motor
from toegangspoort.project.bench.recht_peers import NietGelijk
from toegangspoort.project.bench.spark import GeenSpark, cluster
from toegangspoort.project.bench.statistiek_beurten import Cijfer, in_turns, line
from toegangspoort.project.bench.statistiek_feiten import BYTES_PER_RIJ

WORKERS = 2
RUIM = 3
"""The facts, and twice as much for what an engine lays aside."""
Tijden = Mapping[str, dict[int, float]]
"""Milliseconds per engine and number of rows."""


@dataclass
class _Wedstrijd:
    schrijf: Callable[[Path, int], None]
    tel: Callable[[Any, Path], pa.Table]
    keer: int
    tijden: dict[str, dict[int, float]] = field(default_factory=lambda: {"duckdb": {}, "spark": {}})

    def size(self, feiten: Path, rijen: int, spark: Any) -> Iterator[Cijfer]:
        """Both engines on so many rows. A size that does not fit is a line that says so."""
        vrij = shutil.disk_usage(feiten.parent).free
        if vrij < RUIM * rijen * BYTES_PER_RIJ:
            yield line("tellen", rijen=rijen, past_niet=f"er is nog {vrij >> 30} GB vrij op de schijf")
            return
        self.schrijf(feiten, rijen)
        duckdb = motor.connect()
        uitkomsten = []
        for naam, con in (("duckdb", duckdb), ("spark", spark)):
            try:
                (gemeten,) = in_turns([partial(self.tel, con, feiten)], self.keer)
            except Exception as fout:  # each engine has its own error for memory that ran out
                yield line("tellen", motor=naam, rijen=rijen, past_niet=str(fout).partition("\n")[0][:200])
                continue
            uitkomsten.append(gemeten.uitkomst)
            self.tijden[naam][rijen] = gemeten.ms
            per_seconde = round(1000 * rijen / gemeten.ms)
            yield line("tellen", motor=naam, rijen=rijen, ms=gemeten.ms, rijen_per_seconde=per_seconde)
        motor.close(duckdb)
        feiten.unlink()
        if any(not uitkomst.equals(uitkomsten[0]) for uitkomst in uitkomsten):
            raise NietGelijk(f"DuckDB en Spark tellen {rijen} rijen verschillend.")


def spark_figures(
    map_: Path,
    schrijf: Callable[[Path, int], None],
    tel: Callable[[Any, Path], pa.Table],
    *,
    rijen: Sequence[int],
    geheugen: str,
    keer: int,
) -> Iterator[Cijfer]:
    """One figure per engine and size, and the crossing. On one machine, shared by two workers and the driver."""
    wedstrijd = _Wedstrijd(schrijf, tel, keer)
    kernen = max(1, (os.cpu_count() or WORKERS) // WORKERS)
    begin = time.perf_counter()
    try:
        with cluster(map_, WORKERS, cores=kernen, memory=geheugen) as adres:
            spark = motor.connect(adres, **{"spark.executor.memory": geheugen, "spark.local.dir": str(map_)})
            seconden = round(time.perf_counter() - begin, 1)
            yield line("Spark starten", workers=WORKERS, kernen_per_worker=kernen, geheugen=geheugen, s=seconden)
            for aantal in rijen:
                yield from wedstrijd.size(map_ / f"feiten-{aantal}.parquet", aantal, spark)
            motor.close(spark)
    except (GeenSpark, motor.OnbekendeMotor) as fout:
        yield line("Spark naast DuckDB", past_niet=str(fout))
        return
    yield line("vanaf hier is Spark sneller", **crossing(wedstrijd.tijden))


def crossing(tijden: Tijden) -> dict[str, int | None]:
    """The smallest number of rows on which Spark was seen to be faster, and where two straight lines would meet.

    None when that was not seen; and when Spark takes longer per row too, so that the lines never meet.
    """
    samen = sorted(tijden["duckdb"].keys() & tijden["spark"].keys())
    gezien = next((rijen for rijen in samen if tijden["spark"][rijen] < tijden["duckdb"][rijen]), None)
    return {"rijen_gezien": gezien, "rijen_geschat": _meeting(tijden, samen)}


def _meeting(tijden: Tijden, samen: Sequence[int]) -> int | None:
    if len(samen) < 2:
        return None
    lijnen = [np.polyfit(samen, [tijden[naam][rijen] for rijen in samen], 1) for naam in ("duckdb", "spark")]
    (d_per_rij, d_begin), (s_per_rij, s_begin) = ((float(helling), float(begin)) for helling, begin in lijnen)
    return max(0, round((s_begin - d_begin) / (d_per_rij - s_per_rij))) if d_per_rij > s_per_rij else None
