# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""When something is due, in words: "4 dagen te laat", "morgen, wo 25 november"."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from django.utils import timezone

from toegangspoort import clock
from toegangspoort.beeld import woorden
from toegangspoort.dossiers.stappen import Kloksoort


class Groep(StrEnum):
    """The groups of the worklist, in their order."""

    TE_LAAT = "te_laat"
    NU = "nu"
    DEZE_WEEK = "deze_week"
    VOLGENDE_WEEK = "volgende_week"
    LATER = "later"
    STIL = "stil"
    ZONDER = "zonder"
    """Open, but nothing is due on a day: help that runs, an aanvraag that may still come."""


GROEP_IN_WORDS = {
    Groep.TE_LAAT: "Te laat",
    Groep.NU: "Vandaag en morgen",
    Groep.DEZE_WEEK: "Deze week",
    Groep.VOLGENDE_WEEK: "Volgende week",
    Groep.LATER: "Later",
    Groep.STIL: "De klok staat stil",
    Groep.ZONDER: "Zonder datum",
}

RULE_IN_WORDS = {
    Kloksoort.SPOED: "spoed, regel van de gemeente",
    Kloksoort.TERUGBELLEN: "wij bellen terug",
    Kloksoort.PERSOONLIJK_PLAN: "tijd voor een eigen plan",
    Kloksoort.ONDERZOEK: "einde van het onderzoek",
    Kloksoort.BESLISTERMIJN: "beslistermijn",
    Kloksoort.BEZWAARTERMIJN: "bezwaartermijn",
}


@dataclass(frozen=True)
class Grenzen:
    """The borders between the groups, as moments."""

    vandaag: date
    begin: datetime
    na_morgen: datetime
    na_deze_week: datetime
    na_volgende_week: datetime


def borders(vandaag: date) -> Grenzen:
    """The borders as seen from this day; a week ends on Sunday."""
    monday = vandaag + timedelta(days=7 - vandaag.weekday())
    return Grenzen(
        vandaag=vandaag,
        begin=_midnight(vandaag),
        na_morgen=_midnight(vandaag + timedelta(days=2)),
        na_deze_week=max(_midnight(monday), _midnight(vandaag + timedelta(days=2))),
        na_volgende_week=_midnight(monday + timedelta(days=7)),
    )


def group_of(uiterlijk: datetime, termijn: str, nu: datetime, grenzen: Grenzen) -> Groep:
    """The group of a file whose clock runs. An urgent case is late by the minute, the rest by the day."""
    if uiterlijk < grenzen.begin or (termijn == Kloksoort.SPOED and uiterlijk < nu):
        return Groep.TE_LAAT
    if uiterlijk < grenzen.na_morgen:
        return Groep.NU
    if uiterlijk < grenzen.na_deze_week:
        return Groep.DEZE_WEEK
    return Groep.VOLGENDE_WEEK if uiterlijk < grenzen.na_volgende_week else Groep.LATER


def due_in_words(uiterlijk: datetime, termijn: str, nu: datetime, vandaag: date) -> tuple[str, str]:
    """When it is due, and the rule or the day behind it."""
    local = uiterlijk.astimezone(timezone.get_default_timezone())
    rule = RULE_IN_WORDS.get(Kloksoort(termijn), "") if termijn else "eigen afspraak"
    days = (local.date() - vandaag).days
    if termijn == Kloksoort.SPOED and uiterlijk < nu and days == 0:
        return f"te laat sinds {woorden.tijd(local)}", rule
    if days < 0:
        return _nog(local.date(), vandaag), f"was {_day(local.date())}"
    if days == 0:
        before = "vóór " if termijn == Kloksoort.SPOED else "om "
        return ("vandaag" if _is_whole_day(local) else f"vandaag {before}{woorden.tijd(local)}"), rule
    if days == 1:
        at = "" if _is_whole_day(local) else f", {woorden.tijd(local)}"
        return f"morgen, {_short_day(local.date())}{at}", rule
    return f"{_short_day(local.date())}, {_nog(local.date(), vandaag)}", rule


@lru_cache(maxsize=2048)
def _nog(day: date, vandaag: date) -> str:
    """Staff pages are always Dutch, so that the words of a day can be kept."""
    return woorden.nog(day, vandaag)


@lru_cache(maxsize=2048)
def _day(day: date) -> str:
    return woorden.dag_zonder_jaar(day)


@lru_cache(maxsize=2048)
def _short_day(day: date) -> str:
    """The day with a short weekday: "wo 25 november"."""
    weekday, rest = woorden.dag_kort(day).split(" ", 1)[0], woorden.dag_zonder_jaar(day).split(" ", 1)[1]
    return f"{weekday} {rest}"


def short_day(day: date) -> str:
    """The day for a narrow place: "ma 7 december"."""
    return _short_day(day)


def _is_whole_day(moment: datetime) -> bool:
    return (moment.hour, moment.minute) in {(0, 0), (23, 59)}


def _midnight(day: date) -> datetime:
    return clock.midnight(day)
