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


@pytest.mark.django_db
def test_what_can_never_be_delivered_holds_up_nothing_behind_it() -> None:
    """More poison than one round takes, and a row whose handler no longer exists."""
    connect(LampAan, breaks, now=False)
    for lamp in range(5):
        publish(LampAan(gemeente_code="9001", at=NU, lamp=lamp))
    Uitgaand.objects.exclude(handler__endswith="breaks").delete()
    Uitgaand.objects.filter(inhoud__lamp=4).update(gebeurtenis="BestaatNietMeer", handler="weg.gehaald")
    Uitgaand.objects.bulk_create(
        [
            Uitgaand(
                gemeente_code="9001",
                gebeurtenis="LampAan",
                handler=f"{later.__module__}.{later.__qualname__}",
                inhoud={"gemeente_code": "9001", "at": NU.isoformat(), "lamp": 99},
                niet_voor=NU,
            )
        ]
    )
    connect(LampAan, later, now=False)

    delivered = [deliver_due(at=NU, limit=2) for _round in range(4)]

    assert sum(delivered) == 1
    assert Uitgaand.objects.get(inhoud__lamp=99).afgeleverd == NU
    assert set(Uitgaand.objects.filter(afgeleverd=None).values_list("fout", flat=True)) == {"RuntimeError", "KeyError"}
