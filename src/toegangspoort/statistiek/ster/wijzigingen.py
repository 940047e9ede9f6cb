# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which clients changed since last time. Every act in a file is a line of the journal, so its new lines tell.

Keys of lines are given out before a transaction ends: line 6 can be there while the act of line 5 is still under
way. So before anything is read, every transaction is waited for that was under way when the last line was looked
up. Then all lines up to that one are there, or never will be. Lines after it may be read as well; they are read
again next time. SQLite has one writer at a time, whose lines come in order.
"""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection
from django.db.models import Max, Min
from django.db.models.functions import Coalesce

from toegangspoort import clock
from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers.models import Dossier
from toegangspoort.statistiek.ster.opslag import Spanne
from toegangspoort.statistiek.ster.wijken import code_of

KENMERK = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}", re.ASCII)
"""A chain that is about a file, and not about what an administrator set."""
PATIENCE, STEP = 5.0, 0.02
"""Seconds to wait for acts under way, and between two looks."""


class NogBezig(RuntimeError):
    """An act has been under way for longer than we wait."""


@dataclass(frozen=True)
class Wijzigingen:
    """What happened after a line of the journal."""

    clients: frozenset[int]
    begin: Mapping[str, date]
    """Per gemeente the day the first of these files was opened."""
    eind: Mapping[str, date]
    """Per gemeente the day of the last act."""
    gewist: bool
    """A file that had an act is not there any more: of whom it was cannot be seen from here."""

    def after(self, before: Mapping[str, Spanne]) -> dict[str, Spanne]:
        """From when until when the files tell, now that this happened."""
        known = {code: spanne.begin for code, spanne in before.items()}
        return {
            code: Spanne(
                min(days := [day for day in (known.get(code), self.begin.get(code)) if day]),
                max([self.eind.get(code, days[0]), *([before[code].eind] if code in before else [])]),
            )
            for code in sorted(known.keys() | self.begin.keys())
        }


def last_certain_line() -> int:
    """The last line of the journal before which nothing can appear any more; NogBezig when an act takes too long."""
    last: int = Journaalregel.objects.aggregate(last=Coalesce(Max("pk"), 0))["last"]
    if connection.vendor == "postgresql":
        _wait_for_acts_under_way()
    return last


def changes_since(line: int) -> Wijzigingen:
    """What happened in files after this line; four queries, however many files there are."""
    lines = Journaalregel.objects.filter(pk__gt=line)
    ketens = set(lines.order_by().values_list("keten", flat=True).distinct())
    files = {
        kenmerk: (inwoner, gemeente, geopend)
        for kenmerk, inwoner, gemeente, geopend in Dossier.objects.filter(
            kenmerk__in=lines.order_by().values("keten")
        ).values_list("kenmerk", "inwoner_id", "gemeente_id", "geopend_op")
    }
    begin: dict[str, datetime] = {}
    for _, gemeente, geopend in files.values():
        begin[gemeente] = min(geopend, begin.get(gemeente, geopend))
    return Wijzigingen(
        frozenset(inwoner for inwoner, _, _ in files.values()),
        _days(begin),
        _days(_last_acts(line)),
        any(KENMERK.fullmatch(keten) and keten not in files for keten in ketens),
    )


def everything() -> Wijzigingen:
    """The same from the very first line, without saying of whom."""
    begin = dict(Dossier.objects.order_by().values_list("gemeente_id").annotate(Min("geopend_op")))
    return Wijzigingen(frozenset(), _days(begin), _days(_last_acts(0)), gewist=False)


def _last_acts(line: int) -> dict[str, datetime]:
    lines = Journaalregel.objects.filter(pk__gt=line).order_by()
    return dict(lines.values_list("gemeente_code").annotate(Max("moment")))


def _days(moments: Mapping[str, datetime]) -> dict[str, date]:
    return {code_of(gemeente): clock.local_date(moment) for gemeente, moment in moments.items()}


def _wait_for_acts_under_way() -> None:
    """PostgreSQL: until every transaction that has written and not ended has ended; our own does not count."""
    end = time.monotonic() + PATIENCE
    under_way = here = _writing()
    while under_way := under_way & here:
        if time.monotonic() > end:
            raise NogBezig
        time.sleep(STEP)
        here = _writing()


def _writing() -> set[str]:
    """The transactions of this database that wrote something: each holds a lock on its own number until it has ended.

    Another database on the same server has nothing to do with us.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT virtualtransaction FROM pg_locks LEFT JOIN pg_stat_activity USING (pid) "
            "WHERE locktype = 'transactionid' AND mode = 'ExclusiveLock' AND pid IS DISTINCT FROM pg_backend_pid() "
            "AND coalesce(datname, current_database()) = current_database()"
        )
        return {row[0] for row in cursor.fetchall()}
