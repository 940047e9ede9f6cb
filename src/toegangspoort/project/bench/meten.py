# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Asks each page many times and says what the middle and the slow ones took."""

from datetime import datetime
from statistics import mode, quantiles
from typing import Any

from django.db import connection

from toegangspoort.project.bench.bezoeker import Antwoord
from toegangspoort.project.bench.paginas import REPEAT, Mislukt, Pagina, pages

WARM = 20
HUNDRED = 100


def measure(dossiers: int, at: datetime) -> list[dict[str, Any]]:
    """One figure per page."""
    return [_figure(page, dossiers) for page in pages(at)]


def _figure(page: Pagina, dossiers: int) -> dict[str, Any]:
    for _ in range(WARM):
        _ask(page)
    answers = [_ask(page) for _ in range(REPEAT)]
    times = quantiles([answer.ms for answer in answers], n=HUNDRED)
    cpu = quantiles([answer.cpu_ms for answer in answers], n=HUNDRED)
    return {
        "bench": "pagina",
        "pagina": page.naam,
        "database": connection.vendor,
        "dossiers": dossiers,
        "p50_ms": round(times[49], 1),
        "p95_ms": round(times[94], 1),
        "cpu_p50_ms": round(cpu[49], 1),
        # Once in thirty seconds one more: which gemeente answers at this host is looked up again.
        "queries": mode(answer.queries for answer in answers),
    }


def _ask(page: Pagina) -> Antwoord:
    answer = page.ask()
    if answer.status != page.status:
        raise Mislukt(f"{page.naam} antwoordde {answer.status} in plaats van {page.status}: {answer.naar}")
    return answer
