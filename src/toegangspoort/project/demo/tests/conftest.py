# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The demo with one file on every road, loaded once for all tests here and taken back afterwards."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone

from toegangspoort.project.demo.laden import load_demo

NU = timezone.make_aware(datetime(2026, 11, 24, 15, 30))  # noqa: DTZ001 - made aware at once


@pytest.fixture(scope="package")
def demo(django_db_setup: Any, django_db_blocker: Any) -> Iterator[datetime]:
    """The moment at which it was loaded."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_demo(at=NU, per_weg=1)
        yield NU
        transaction.set_rollback(True)
