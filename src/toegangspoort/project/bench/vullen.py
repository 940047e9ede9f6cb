# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A database of so many files, as a large gemeente has it: most are closed, teams and staff grow with the work."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime

from django.contrib.auth.hashers import make_password
from django.db import connection, transaction

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.kenmerk import ALPHABET, with_check
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.gebieden.models import Gemeente, Team, Teamlid, Teamsoort
from toegangspoort.project.bench.kopie import copy_files, make_plan
from toegangspoort.project.demo.laden import load_demo
from toegangspoort.project.demo.lot import chance

OPEN_SHARE = 0.15
"""The rest is closed: a registry keeps fifteen years (art. 5.3.4 Wmo 2015)."""
OPEN_PER_CONSULENT, CONSULENTEN_PER_TEAM = 40, 12
AT_ONCE, PER_ROUND = 20_000, 100_000
"""Files per statement, and how far apart the copy numbers of two sizes lie."""
BEGIN = date(2024, 1, 1)
_numbers = chance("bench")


class Gemeentevuller:
    """Fills one gemeente step by step; each size keeps what the smaller one had."""

    def __init__(self, at: datetime) -> None:
        load_demo(at=at, per_weg=1)
        make_plan()
        self.gemeente = Gemeente.objects.get(code="0014")
        rows = Dossier.objects.filter(gemeente=self.gemeente)
        self.open = list(rows.exclude(stap=Stap.AFGESLOTEN).values_list("pk", flat=True))
        self.closed = list(rows.filter(stap=Stap.AFGESLOTEN).values_list("pk", flat=True))
        self.open_count, self.closed_count = len(self.open), len(self.closed)
        self.teams = list(
            Team.objects.filter(gemeente=self.gemeente, tot=None, soort=Teamsoort.WIJ_TEAM).order_by("naam")
        )
        self.round = 0
        self.consulenten = [Medewerker.objects.get(gebruikersnaam="n.bakker")]

    def grow(self, total: int) -> None:
        """Add copies until there are so many files, and let the database look at them again."""
        self.round += 1
        plan = [*self._more_open(round(total * OPEN_SHARE)), *self._more_closed(total)]
        with without_checks():
            for start in range(0, len(plan), AT_ONCE):
                copy_files(plan[start : start + AT_ONCE])
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")

    def _more_open(self, wanted: int) -> Iterator[tuple[int, int, str, int, int | None]]:
        """Open files fill one consulent after the other, and one team after the other."""
        for number in range(self.open_count, wanted):
            handler = (number - len(self.open)) // OPEN_PER_CONSULENT
            yield self._copy(self.open, number, handler)
        self.open_count = max(wanted, self.open_count)

    def _more_closed(self, total: int) -> Iterator[tuple[int, int, str, int, int | None]]:
        """Closed files are spread over everyone who works now."""
        for number in range(self.closed_count, total - self.open_count):
            yield self._copy(self.closed, number, number % max(len(self.consulenten), 1))
        self.closed_count = max(total - self.open_count, self.closed_count)

    def _copy(self, moulds: list[int], number: int, handler: int) -> tuple[int, int, str, int, int | None]:
        k, mould = divmod(number, len(moulds))
        while handler >= len(self.consulenten):
            self._hire()
        team = self.teams[handler // CONSULENTEN_PER_TEAM]
        # What was made between two sizes got keys of its own above the last copy: begin well above those.
        return moulds[mould], k + self.round * PER_ROUND, _kenmerk(), team.pk, self.consulenten[handler].pk

    def _hire(self) -> None:
        """One more consulent, in a new team when the last one is full."""
        number = len(self.consulenten)
        if number // CONSULENTEN_PER_TEAM >= len(self.teams):
            self.teams.append(self._found_team(len(self.teams)))
        medewerker = Medewerker.objects.create(
            gemeente_code=self.gemeente.pk,
            gebruikersnaam=f"bench.{number}",
            naam=f"B. Ench {number}",
            rol=Rol.CONSULENT,
            password=make_password(None),
        )
        Teamlid.objects.create(team=self.teams[number // CONSULENTEN_PER_TEAM], medewerker=medewerker, vanaf=BEGIN)
        self.consulenten.append(medewerker)

    def _found_team(self, number: int) -> Team:
        return Team.objects.create(
            gemeente=self.gemeente,
            naam=f"Wijkteam {number} (voorbeeld)",
            soort=Teamsoort.WIJ_TEAM,
            telefoon="(050) 000 00 00",
            email="bench@groningen.example",
            adres="Poortstraat 1",
            open="maandag tot en met vrijdag",
            vanaf=BEGIN,
        )


def _kenmerk() -> str:
    return with_check("".join(_numbers.choices(ALPHABET, k=7)))


@contextmanager
def without_checks() -> Iterator[None]:
    """Fill without checking every reference again: the moulds were checked. PostgreSQL asks a superuser for this."""
    postgres = connection.vendor == "postgresql"
    off = "SET session_replication_role = replica" if postgres else "PRAGMA foreign_keys = OFF"
    on = "SET session_replication_role = DEFAULT" if postgres else "PRAGMA foreign_keys = ON"
    with connection.cursor() as cursor:
        cursor.execute(off)
        try:
            with transaction.atomic():
                yield
        finally:
            cursor.execute(on)


def sizes(largest: int) -> list[int]:
    """A thousand, ten thousand and so on below the largest, and the largest itself.

    >>> sizes(100_000)
    [1000, 10000, 100000]
    """
    found, size = [], 1000
    while size < largest:
        found.append(size)
        size *= 10
    return [*found, largest]
