# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The period of a figure. Its kind is part of it: half-year and year figures differ by several points."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Periodesoort(StrEnum):
    """A rate of one kind is never compared with one of the other."""

    JAAR = "jaar"
    HALFJAAR = "halfjaar"


class OnbekendePeriode(ValueError):
    """No year and no half-year."""


@dataclass(frozen=True, order=True)
class Periode:
    """A year (`deel` 0), or its first or second half.

    >>> Periode(2015).code, Periode(2015, 2).code, Periode(2015, 1).slug
    ('2015JJ00', '2015HJ02', '2015-1')
    """

    jaar: int
    deel: int = 0

    @property
    def soort(self) -> Periodesoort:
        """Year or half-year."""
        return Periodesoort.HALFJAAR if self.deel else Periodesoort.JAAR

    @property
    def code(self) -> str:
        """As StatLine writes it."""
        return f"{self.jaar}HJ{self.deel:02}" if self.deel else f"{self.jaar}JJ00"

    @property
    def slug(self) -> str:
        """As it stands in an address."""
        return f"{self.jaar}-{self.deel}" if self.deel else str(self.jaar)

    @property
    def naam(self) -> str:
        """As it stands in a sentence after "in"."""
        helft = ("", "het eerste halfjaar van ", "het tweede halfjaar van ")[self.deel]
        return f"{helft}{self.jaar}"

    @property
    def begin(self) -> date:
        """First day; regions and inhabitants are taken as they are on 1 January of the year."""
        return date(self.jaar, 7 if self.deel == 2 else 1, 1)

    @property
    def eind(self) -> date:
        """Last day."""
        return date(self.jaar, 6, 30) if self.deel == 1 else date(self.jaar, 12, 31)

    @property
    def peildatum(self) -> date:
        """The day on which regions and inhabitants are taken."""
        return date(self.jaar, 1, 1)

    @classmethod
    def from_code(cls, code: str) -> "Periode":
        """From StatLine's own writing; OnbekendePeriode for anything else."""
        return cls._match(r"(\d{4})(?:JJ00|HJ0([12]))", code)

    @classmethod
    def from_slug(cls, slug: str) -> "Periode":
        """From an address; OnbekendePeriode for anything else."""
        return cls._match(r"(\d{4})(?:-([12]))?", slug)

    @classmethod
    def _match(cls, shape: str, tekst: str) -> "Periode":
        found = re.fullmatch(shape, tekst, re.ASCII)
        if found is None or not 2000 <= int(found[1]) <= 2199:
            raise OnbekendePeriode(f"{tekst} is geen jaar en geen halfjaar.")
        return cls(int(found[1]), int(found[2] or 0))


def delen(jaar: int) -> tuple[Periode, ...]:
    """The year and its halves."""
    return Periode(jaar), Periode(jaar, 1), Periode(jaar, 2)
