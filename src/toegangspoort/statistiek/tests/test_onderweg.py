# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Acts that are under way while figures are refreshed, each on a connection of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from django.db import connection, transaction

from toegangspoort.audit.models import Journaalregel
from toegangspoort.statistiek.ster import wijzigingen
from toegangspoort.statistiek.tests.test_ververs import same_as_full
from toegangspoort.statistiek.tests.werk import Werk, facts, refresh

pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def help_under_way(werk: Werk) -> Iterator[None]:
    """Inside, help was granted with its line in the journal, but the transaction has not ended."""
    written, may_end = threading.Event(), threading.Event()

    def grant() -> None:
        try:
            with transaction.atomic():
                werk.help(geslacht="man")
                written.set()
                may_end.wait(20)
        finally:
            connection.close()

    act = threading.Thread(target=grant)
    act.start()
    assert written.wait(20)
    try:
        yield
    finally:
        may_end.set()
        act.join()


def test_an_act_that_ends_after_later_ones_is_not_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its line has a lower number than lines that are there already, and appears only afterwards."""
    monkeypatch.setattr(wijzigingen, "PATIENCE", 0.1)
    werk = Werk()
    first = werk.help()
    refresh(tmp_path)
    with help_under_way(werk):
        if connection.vendor == "postgresql":  # SQLite has one writer at a time
            werk.act("notitie gemaakt", first.dossier, date(2025, 2, 1))
        assert refresh(tmp_path).feiten == 1

    assert refresh(tmp_path).feiten == 2
    assert facts(tmp_path)["geslacht"].to_pylist() == ["vrouw", "man"]
    assert same_as_full(tmp_path)


def test_an_act_that_ends_soon_is_waited_for(tmp_path: Path) -> None:
    werk = Werk()
    werk.help()
    last: list[int] = []

    def look() -> None:
        try:
            last.append(wijzigingen.last_certain_line())
        finally:
            connection.close()

    with help_under_way(werk):
        visible = Journaalregel.objects.order_by("pk").values_list("pk", flat=True).last()
        looking = threading.Thread(target=look)
        looking.start()
        looking.join(0.3)
        assert looking.is_alive() == (connection.vendor == "postgresql")
    looking.join(20)
    assert last == [visible]


def test_nobody_who_writes_waits_for_a_refresh(tmp_path: Path) -> None:
    """On PostgreSQL it reads from one moment of its own; on SQLite it takes no lock to write."""
    werk = Werk()
    werk.help()
    with help_under_way(werk):
        pass
    refresh(tmp_path)
    assert not connection.in_atomic_block
    assert same_as_full(tmp_path)
