# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The door closes for a while after too many failed attempts, and says nothing about who tried."""

from datetime import timedelta

import pytest
from django.utils import timezone

from toegangspoort.access import throttle
from toegangspoort.access.models import Poging

pytestmark = pytest.mark.django_db
NU = timezone.now()


def fail(times: int, key: str = "n.bakker", at=NU) -> None:
    for _ in range(times):
        throttle.record_failure(door="inloggen", keys=[key], at=at)


def test_five_failures_close_the_door_for_that_account_only() -> None:
    fail(5)

    assert throttle.is_closed(door="inloggen", keys=["N.Bakker "], at=NU)
    assert not throttle.is_closed(door="inloggen", keys=["s.dewit"], at=NU)
    assert not throttle.is_closed(door="status", keys=["n.bakker"], at=NU)


def test_four_failures_leave_it_open_and_a_quarter_of_an_hour_opens_it_again() -> None:
    fail(4)
    assert not throttle.is_closed(door="inloggen", keys=["n.bakker"], at=NU)

    fail(1)
    assert not throttle.is_closed(door="inloggen", keys=["n.bakker"], at=NU + timedelta(minutes=16))


def test_success_wipes_the_failures() -> None:
    fail(5)
    throttle.forget(door="inloggen", keys=["n.bakker"])

    assert not throttle.is_closed(door="inloggen", keys=["n.bakker"], at=NU)


def test_what_was_tried_is_nowhere_readable() -> None:
    fail(1)

    assert "bakker" not in Poging.objects.get().sleutel
