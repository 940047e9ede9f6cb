# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The worker delivers what is due, and no fault of one delivery or of the database ends it."""

import dataclasses
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import OperationalError, connection, transaction

from toegangspoort import clock
from toegangspoort.outbox import events
from toegangspoort.outbox.models import Uitgaand
from toegangspoort.project.management.commands import werker


@dataclasses.dataclass(frozen=True, kw_only=True)
class BelGing(events.Event):
    deur: str


DELIVERED: list[str] = []


def open_the_door(event: BelGing) -> None:
    if event.deur == "klemt":
        raise RuntimeError("de deur klemt")
    DELIVERED.append(event.deur)


@pytest.fixture
def doors(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setitem(events._later, BelGing, [open_the_door])
    monkeypatch.setitem(events._events, "BelGing", BelGing)
    DELIVERED.clear()
    return DELIVERED


def _ring(*doors: str) -> None:
    with transaction.atomic():
        for door in doors:
            events.publish(BelGing(gemeente_code="0014", at=clock.now(), deur=door))


@pytest.mark.django_db(transaction=True)
def test_one_delivery_that_fails_is_postponed_and_the_rest_arrives(doors: list[str]) -> None:
    _ring("voor", "klemt", "achter")
    call_command("werker", once=True)
    assert doors == ["voor", "achter"]
    left = Uitgaand.objects.get(afgeleverd=None)
    assert left.pogingen == 1
    assert left.niet_voor > clock.now()


@pytest.mark.django_db(transaction=True)
def test_what_was_delivered_is_not_delivered_again(doors: list[str]) -> None:
    _ring("voor")
    call_command("werker", once=True)
    call_command("werker", once=True)
    assert doors == ["voor"]


@pytest.mark.django_db(transaction=True)
def test_a_database_that_does_not_answer_makes_the_worker_wait() -> None:
    def gone(*_: object) -> None:
        raise OperationalError("server closed the connection")

    with connection.execute_wrapper(gone):
        assert werker._round() == werker.PAUSE_AFTER_FAULT
    assert werker._round() == werker.PAUSE


@pytest.mark.django_db
def test_sessions_that_ended_are_thrown_away_with_what_was_typed_in_them() -> None:
    for hours in (-1, 1):
        Session.objects.create(session_key=f"s{hours}", expire_date=clock.now() + timedelta(hours=hours))

    werker.sweep()

    assert [row.session_key for row in Session.objects.all()] == ["s1"]
