# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Write to the journal, read from it, and prove that nothing in it was changed or taken out."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Protocol

from django.core.serializers.json import DjangoJSONEncoder

from toegangspoort.audit.models import Inzage, Journaalregel


class Actor(Protocol):
    """Who acts: an account of staff has all of this."""

    @property
    def pk(self) -> Any: ...
    @property
    def naam(self) -> str: ...


INWONER = "de inwoner"
SYSTEEM = "Toegangspoort"
READINGS_AT_ONCE = 2000


def record(
    daad: str, *, gemeente_code: str, keten: str, by: Actor | str, at: datetime, **gegevens: Any
) -> Journaalregel:
    """Add one act to a chain; two queries.

    The caller holds the row the chain belongs to (`select_for_update`) or has just made it. Should two
    acts still meet, the unique number refuses the second and its transaction is rolled back whole.
    """
    last = (
        Journaalregel.objects.filter(gemeente_code=gemeente_code, keten=keten)
        .order_by("-volgnr")
        .values_list("volgnr", "hash")
        .first()
    )
    return _add(daad, (gemeente_code, keten), last or (0, ""), by=by, at=at, gegevens=gegevens)


def begin(
    daad: str, *, gemeente_code: str, keten: str, by: Actor | str, at: datetime, **gegevens: Any
) -> Journaalregel:
    """Add the first act of a chain that was just made, so that nothing has to be looked up; one query."""
    return _add(daad, (gemeente_code, keten), (0, ""), by=by, at=at, gegevens=gegevens)


def _add(
    daad: str,
    chain: tuple[str, str],
    last: tuple[int, str],
    *,
    by: Actor | str,
    at: datetime,
    gegevens: dict[str, Any],
) -> Journaalregel:
    """Add an act to the chain of a gemeente, after the number and hash of its last act."""
    (gemeente_code, keten), (volgnr, vorige) = chain, last
    regel = Journaalregel(
        gemeente_code=gemeente_code,
        keten=keten,
        volgnr=volgnr + 1,
        moment=at,
        actor_id=None if isinstance(by, str) else by.pk,
        actor=by if isinstance(by, str) else by.naam,
        daad=daad,
        gegevens=json.loads(json.dumps(gegevens, cls=DjangoJSONEncoder)),
        vorige_hash=vorige,
    )
    regel.hash = digest(regel)
    regel.save(force_insert=True)
    return regel


def digest(regel: Journaalregel) -> str:
    """SHA-256 over the act in one fixed spelling, and over the hash before it."""
    content = {
        "gemeente": regel.gemeente_code,
        "keten": regel.keten,
        "volgnr": regel.volgnr,
        "moment": regel.moment.timestamp(),
        "actor_id": regel.actor_id,
        "actor": regel.actor,
        "daad": regel.daad,
        "gegevens": regel.gegevens,
        "vorige": regel.vorige_hash,
    }
    spelling = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(spelling.encode()).hexdigest()


def broken_links() -> Iterator[str]:
    """One sentence per line of the journal that no longer fits the one before it."""
    previous: Journaalregel | None = None
    for regel in Journaalregel.objects.order_by("gemeente_code", "keten", "volgnr").iterator(chunk_size=2000):
        same = previous is not None and (previous.gemeente_code, previous.keten) == (
            regel.gemeente_code,
            regel.keten,
        )
        expected_nr, expected_hash = (previous.volgnr + 1, previous.hash) if previous and same else (1, "")
        if regel.volgnr != expected_nr:
            yield f"{regel.keten}: tussen regel {expected_nr - 1} en {regel.volgnr} ontbreekt een regel."
        elif regel.vorige_hash != expected_hash or regel.hash != digest(regel):
            yield f"{regel.keten}: regel {regel.volgnr} is na het vastleggen veranderd."
        previous = regel


def record_reading(*, gemeente_code: str, keten: str, by: Actor, dag: date, at: datetime, reden: str) -> None:
    """Remember that someone read this file on this day, and why; a second time adds nothing; one query."""
    record_readings(gemeente_code=gemeente_code, ketens=[keten], by=by, dag=dag, at=at, reden=reden)


def record_readings(
    *, gemeente_code: str, ketens: Iterable[str], by: Actor | None, dag: date, at: datetime, reden: str
) -> None:
    """The same of many files at once, as a delivery reads them; without `by` it was the system, account 0."""
    readings = [
        Inzage(
            gemeente_code=gemeente_code,
            keten=keten,
            dag=dag,
            moment=at,
            medewerker_id=by.pk if by else 0,
            medewerker=by.naam if by else SYSTEEM,
            reden=reden,
        )
        for keten in ketens
    ]
    Inzage.objects.bulk_create(readings, ignore_conflicts=True, batch_size=READINGS_AT_ONCE)
