# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Publish an event; run what belongs to the same transaction now, store the rest for delivery.

A handler connected with `now=True` changes our own database, in the transaction of the cause: both happen or
neither. Any other handler works outside (a letter, a mail, a message) and gets its row in the outbox, in
that same transaction. `deliver_due` hands rows over at least once; the row is marked in the transaction of the
handler, so that its effects in our database happen exactly once.
"""

import dataclasses
import logging
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from toegangspoort.outbox.models import Uitgaand

logger = logging.getLogger(__name__)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened, with plain values only: it is stored as JSON."""

    gemeente_code: str
    at: datetime


Handler = Callable[[Any], None]
_now: dict[type[Event], list[Handler]] = defaultdict(list)
_later: dict[type[Event], list[Handler]] = defaultdict(list)
_events: dict[str, type[Event]] = {}


def connect(event: type[Event], handler: Handler, *, now: bool) -> None:
    """Connect a handler to an event; called by `project.wiring` only."""
    _events[event.__name__] = event
    registry = _now if now else _later
    if handler not in registry[event]:
        registry[event].append(handler)


def connected() -> dict[str, list[str]]:
    """Every event with the names of its handlers, for documentation and its test."""
    names = {event.__name__: event for event in {*_now, *_later}}
    return {n: [_name(h) for h in (*_now[e], *_later[e])] for n, e in sorted(names.items())}


def publish(event: Event) -> None:
    """Run and store what follows from this event. Must be called inside the transaction of its cause."""
    if not connection.in_atomic_block:
        raise RuntimeError(f"{type(event).__name__} is published outside a transaction; its effects could be lost.")
    for handler in _now[type(event)]:
        handler(event)
    if later := _later[type(event)]:
        content = {k: v.isoformat() if isinstance(v, datetime) else v for k, v in vars(event).items()}
        Uitgaand.objects.bulk_create(
            Uitgaand(
                gemeente_code=event.gemeente_code,
                gebeurtenis=type(event).__name__,
                handler=_name(handler),
                inhoud=content,
                niet_voor=event.at,
            )
            for handler in later
        )


def deliver_due(*, at: datetime, limit: int = 100) -> int:
    """Deliver what is due, oldest first; a fault postpones that one delivery and no other."""
    due = Uitgaand.objects.filter(afgeleverd=None, niet_voor__lte=at).order_by("niet_voor", "pk")
    return sum(_deliver(pk, at) for pk in list(due.values_list("pk", flat=True)[:limit]))


def _deliver(pk: int, at: datetime) -> bool:
    try:
        with transaction.atomic():
            row = _lock(pk)
            if row is None:
                return False
            event = _events[row.gebeurtenis]
            handler = next(h for h in _later[event] if _name(h) == row.handler)
            handler(event(**{**row.inhoud, "at": datetime.fromisoformat(row.inhoud["at"])}))
            row.afgeleverd = at
            row.save(update_fields=["afgeleverd"])
    except Exception as fault:
        kind = type(fault).__name__
        logger.error("outbox %s: delivery failed with %s", pk, kind)
        row = Uitgaand.objects.get(pk=pk)
        row.pogingen += 1
        row.fout = kind
        row.niet_voor = at + timedelta(seconds=min(3600, 2**row.pogingen))
        row.save(update_fields=["pogingen", "fout", "niet_voor"])
        return False
    return True


def _lock(pk: int) -> Uitgaand | None:
    rows = Uitgaand.objects.filter(pk=pk, afgeleverd=None)
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return rows.first()


def _name(handler: Handler) -> str:
    return f"{handler.__module__}.{handler.__qualname__}"
