# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An event and its cause are one: both happen or neither; what leaves the house leaves at least once."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from toegangspoort.outbox import events
from toegangspoort.outbox.events import Event, connect, deliver_due, publish
from toegangspoort.outbox.models import Uitgaand

NU = timezone.now()
seen: list[object] = []


@dataclass(frozen=True, kw_only=True)
class LampAan(Event):
    """Something happened, for this test."""

    lamp: int


def at_once(event: LampAan) -> None:
    seen.append(("now", event.lamp))


def later(event: LampAan) -> None:
    seen.append(("later", event.lamp, event.at))


def breaks(event: LampAan) -> None:
    raise RuntimeError("mevrouw Wiersema heeft geen brievenbus")


@pytest.fixture(autouse=True)
def wiring(monkeypatch):
    """Handlers of this test only."""
    seen.clear()
    for name in ("_now", "_later"):
        monkeypatch.setattr(events, name, defaultdict(list))
    monkeypatch.setattr(events, "_events", {})
    connect(LampAan, at_once, now=True)


@pytest.mark.django_db
def test_what_changes_our_own_data_happens_at_once() -> None:
    publish(LampAan(gemeente_code="9001", at=NU, lamp=1))

    assert seen == [("now", 1)]
    assert not Uitgaand.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_without_a_transaction_an_event_is_refused_for_its_effects_could_be_lost() -> None:
    with pytest.raises(RuntimeError, match="outside a transaction"):
        publish(LampAan(gemeente_code="9001", at=NU, lamp=1))


@pytest.mark.django_db(transaction=True)
def test_when_the_cause_is_rolled_back_nothing_leaves() -> None:
    connect(LampAan, later, now=False)

    with transaction.atomic():
        publish(LampAan(gemeente_code="9001", at=NU, lamp=1))
        transaction.set_rollback(True)

    assert not Uitgaand.objects.exists()


@pytest.mark.django_db
def test_what_leaves_is_delivered_once_with_the_moment_of_its_cause() -> None:
    connect(LampAan, later, now=False)
    publish(LampAan(gemeente_code="9001", at=NU, lamp=2))

    assert deliver_due(at=NU) == 1
    assert deliver_due(at=NU) == 0
    assert seen[1:] == [("later", 2, NU)]


@pytest.mark.django_db
def test_a_fault_postpones_one_delivery_and_keeps_no_personal_words() -> None:
    connect(LampAan, breaks, now=False)
    connect(LampAan, later, now=False)
    publish(LampAan(gemeente_code="9001", at=NU, lamp=3))

    assert deliver_due(at=NU) == 1
    broken = Uitgaand.objects.get(afgeleverd=None)
    assert (broken.pogingen, broken.fout) == (1, "RuntimeError")
    assert deliver_due(at=NU + timedelta(seconds=1)) == 0
    assert deliver_due(at=NU + timedelta(seconds=5)) == 0
    assert Uitgaand.objects.get(afgeleverd=None).pogingen == 2
