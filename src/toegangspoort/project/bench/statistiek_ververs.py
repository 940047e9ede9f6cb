# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How long a refresh of the figures takes: of everything, of what changed, and of nothing.

Beside it what the engines take without us: the database for handing out the same rows, and DuckDB for the same
counts from the same Parquet, both thrown away. Without wijken there is next to nothing to hide: how long that takes
is measured by itself (`statistiek_geheim`).
"""

import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import duckdb
from django.db import connection

from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.project.bench.statistiek_clienten import EIND, GEMEENTEN, fill
from toegangspoort.statistiek.ster import feiten, opslag
from toegangspoort.statistiek.ster.ververs import Verversing, refresh
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

T = TypeVar("T")
VANDAAG = EIND + timedelta(days=30)


def figures(
    clienten: int = 1_000_000, gewijzigd: int = 1_000, *, gemeenten: int = len(GEMEENTEN), wijken: int = 0
) -> Iterator[dict[str, Any]]:
    """Four figures. Needs a migrated database without files, and fills it."""
    fill(clienten, gemeenten=gemeenten, wijken=wijken)
    with tempfile.TemporaryDirectory() as plek:
        kast = Cijferkast(Path(plek))
        reading = _seconds(_read_bare)[0]
        seconds, done = _seconds(lambda: refresh(kast, vandaag=VANDAAG))
        counting = _seconds(lambda: _count_bare(kast, done.perioden))[0]
        bare = {"kaal_lezen_s": round(reading, 2), "kaal_tellen_s": round(counting, 2)}
        yield _figure("alles", seconds, done) | bare | {"verhouding": round(seconds / (reading + counting), 2)}
        yield _figure("niets gewijzigd", *_seconds(lambda: refresh(kast, vandaag=VANDAAG)))
        _change(clienten, gewijzigd)
        yield _figure(f"{gewijzigd} dossiers gewijzigd", *_seconds(lambda: refresh(kast, vandaag=VANDAAG)))
        yield _figure("alles, opnieuw", *_seconds(lambda: refresh(kast, vandaag=VANDAAG, alles=True)))


def _figure(wat: str, seconds: float, done: Verversing) -> dict[str, Any]:
    return {
        "bench": "statistiek ververs",
        "wat": wat,
        "database": connection.vendor,
        "seconden": round(seconds, 2),
        "volledig": done.volledig,
        "clienten": done.clients,
        "feiten": done.feiten,
        "perioden": len(done.perioden),
        "piek_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _change(clienten: int, gewijzigd: int) -> None:
    """End help early in files anywhere, each with its line in the journal."""
    chosen = random.Random(2015).sample(range(1, clienten + 1), min(gewijzigd, clienten))  # noqa: S311 - no secret
    for dossier in Dossier.objects.filter(pk__in=chosen).iterator():
        toegekend = ToegekendeVoorziening.objects.filter(dossier=dossier).earliest("pk")
        ToegekendeVoorziening.objects.filter(pk=toegekend.pk).update(tot_en_met=toegekend.van + timedelta(days=7))
        record("hulp eerder geëindigd", about=dossier, by=SYSTEEM, at=dossier.geopend_op)


def _read_bare() -> None:
    """The rows that facts are made from, as the database gives them."""
    sql, params = feiten.rows(feiten.provisions().order_by("toegekend__inwoner_id")).query.sql_with_params()
    with connection.cursor() as cursor:
        if connection.vendor != "postgresql":
            cursor.execute(sql, params)
            while cursor.fetchmany(10_000):
                pass
            return
        with cursor.copy(cursor.mogrify(f"COPY ({sql}) TO STDOUT", params)) as copy:
            for _ in copy:
                pass


def _count_bare(kast: Cijferkast, perioden: tuple[Periode, ...]) -> None:
    """The same group-by per period, written by hand."""
    found = opslag.Opslag(kast.map).read()
    if found is None:
        return
    with duckdb.connect() as engine:
        for periode in perioden:
            engine.execute(_BARE, [opslag.facts_in(found[1]), periode.eind, periode.begin]).fetchall()


_BARE = """
SELECT gemeente, wijk, geslacht, geboortejaar, count(DISTINCT client),
    count(DISTINCT client) FILTER (categorie IN ('02', '03', '04', '06', '07', '09', '10')),
    count(DISTINCT client) FILTER (categorie = '01'),
    count(DISTINCT client) FILTER (categorie >= '15'),
    count(DISTINCT client) FILTER (categorie < '15'),
    count(DISTINCT client) FILTER (categorie IN ('05', '08', '11', '12', '13', '14'))
FROM read_parquet(?) WHERE van <= ? AND coalesce(tot_en_met, DATE '9999-12-31') >= ? GROUP BY ALL
"""


def _seconds(act: Callable[[], T]) -> tuple[float, T]:
    begin = time.perf_counter()
    found = act()
    return time.perf_counter() - begin, found
