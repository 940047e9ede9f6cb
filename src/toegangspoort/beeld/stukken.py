# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the composed components take, as small values; a plain dict with the same keys does as well."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Staat = Literal["klaar", "nu", "straks", "stil", "vervallen"]


@dataclass(frozen=True)
class Stap:
    """A step of the law on the file page: `{% stappenlijn stappen nu hierna %}`.

    `deel` is how far the clock of the current step has run, from 0 to 1; over 1 means too late.
    `stil` is a clock that stands still, `vervallen` a step that will not come.
    """

    naam: str
    tekst: str = ""
    staat: Staat = "straks"
    deel: float | None = None
    href: str = ""


@dataclass(frozen=True)
class Wegstap:
    """A dated step on the way of a resident: `{% weg stappen %}`."""

    wanneer: str
    titel: str
    tekst: str = ""
    staat: Staat = "straks"
    href: str = ""
    linktekst: str = ""


@dataclass(frozen=True)
class Regel:
    """One line of the timeline: `{% tijdlijn regels %}`."""

    op: date | datetime
    tekst: str
    door: str = ""
    href: str = ""


@dataclass(frozen=True)
class Mens:
    """Someone around the client: `{% mensen lijst %}`."""

    naam: str
    rol: str = ""
    regels: Sequence[str] = ()
    href: str = ""


@dataclass(frozen=True)
class Deel:
    """A part of a bar: a subject and its minutes, always in the same order on one page."""

    naam: str
    minuten: int


@dataclass(frozen=True)
class Bron:
    """Where a judgement stands: an article or an ECLI, with its address when there is one."""

    naam: str
    href: str = ""


@dataclass(frozen=True)
class Bevinding:
    """What the besluittoets found: `{% bevinding b %}...actions...{% endbevinding %}`."""

    nummer: int
    titel: str
    tekst: str = ""
    ernst: Literal["fout", "letop", "goed"] = "letop"
    bronnen: Sequence[Bron] = ()
    opzij: str = ""
    """The reason with which it was put aside; empty while it stands."""


@dataclass(frozen=True)
class Optie:
    """One side of a switch: `{% wissel opties "Weergave" %}`."""

    naam: str
    href: str
    aan: bool = False
