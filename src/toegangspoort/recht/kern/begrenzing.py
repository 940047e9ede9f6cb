# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Feiten van buiten: wat te groot is om mee te rekenen, wordt geweigerd voordat een norm het ziet.

Iedereen mag een norm proberen. Een dag in het jaar 9000 of een miljard weken zou dan lang laten rekenen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from toegangspoort.recht.kern.vorm import Fout

EERSTE_DAG, LAATSTE_DAG = date(1900, 1, 1), date(2199, 12, 31)
GROOTSTE_GETAL = 100_000
GROOTSTE_BEDRAG_CENTEN = 100_000_000_00
LANGSTE_TEKST = 2_000
LANGSTE_LIJST = 200
DIEPSTE_NIVEAU = 8
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")
_NEGEN_CIJFERS = re.compile(r"(?<!\d)\d{9}(?!\d)")


def te_groot(feiten: Any, sleutel: str = "", niveau: int = 0) -> tuple[Fout, ...]:
    """Elk feit waarmee niet wordt gerekend omdat het te groot is, met zijn sleutel."""
    return tuple(_fouten(feiten, sleutel, niveau))


def _fouten(waarde: Any, sleutel: str, niveau: int) -> Iterator[Fout]:
    if isinstance(waarde, dict | list):
        yield from _in_delen(waarde, sleutel, niveau)
    elif isinstance(waarde, str):
        yield from _in_tekst(waarde, sleutel)
    elif isinstance(waarde, date):
        yield from _in_dag(waarde, sleutel)
    elif not isinstance(waarde, bool) and waarde is not None:
        grens = GROOTSTE_BEDRAG_CENTEN if sleutel.endswith("_centen") else GROOTSTE_GETAL
        if not abs(waarde) <= grens:
            yield Fout(sleutel, f"verwacht een getal van ten hoogste {grens}")


def _in_delen(waarde: dict[str, Any] | list[Any], sleutel: str, niveau: int) -> Iterator[Fout]:
    if niveau >= DIEPSTE_NIVEAU or len(waarde) > LANGSTE_LIJST:
        yield Fout(sleutel or "feiten", f"verwacht ten hoogste {LANGSTE_LIJST} delen en {DIEPSTE_NIVEAU} niveaus")
        return
    for naam, deel in waarde.items() if isinstance(waarde, dict) else enumerate(waarde):
        yield from _fouten(deel, f"{sleutel}.{naam}" if sleutel else str(naam), niveau + 1)


def _in_tekst(waarde: str, sleutel: str) -> Iterator[Fout]:
    if len(waarde) > LANGSTE_TEKST:
        yield Fout(sleutel, f"verwacht ten hoogste {LANGSTE_TEKST} tekens")
    elif _DAG.fullmatch(waarde):
        try:
            yield from _in_dag(date.fromisoformat(waarde), sleutel)
        except ValueError:
            yield Fout(sleutel, "verwacht een datum die bestaat, als 2026-01-31")
    elif any(_is_bsn(cijfers) for cijfers in _NEGEN_CIJFERS.findall(waarde)):
        yield Fout(sleutel, "verwacht tekst zonder burgerservicenummer; dat is hier nooit nodig")


def _in_dag(dag: date, sleutel: str) -> Iterator[Fout]:
    if not EERSTE_DAG <= dag <= LAATSTE_DAG:
        yield Fout(sleutel, f"verwacht een datum van {EERSTE_DAG} tot en met {LAATSTE_DAG}")


def _is_bsn(cijfers: str) -> bool:
    """De elfproef."""
    gewichten = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(g * int(c) for g, c in zip(gewichten, cijfers, strict=True)) % 11 == 0
