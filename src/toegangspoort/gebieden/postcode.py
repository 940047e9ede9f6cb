# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Dutch postcodes: four digits that do not start with 0, two letters that are never SA, SD or SS."""

import re
from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, Q, Subquery

from toegangspoort.gebieden.models import Gemeente, Postcodebereik, Team, Teamdekking, Teamsoort, Wijk

_SHAPE = re.compile(r"([1-9]\d{3})\s*((?!SA|SD|SS)[A-Z]{2})", re.ASCII)


class OnjuistePostcode(ValueError):
    """What was typed is no Dutch postcode."""

    def __str__(self) -> str:
        return "Vul een postcode in met vier cijfers en twee letters, zoals 9712 AB."


def normalise(typed: str) -> str:
    """The postcode as six characters.

    >>> normalise(" 9712 ab")
    '9712AB'
    """
    match = _SHAPE.fullmatch(typed.strip().upper())
    if match is None:
        raise OnjuistePostcode
    return "".join(match.groups())


@dataclass(frozen=True)
class Gebied:
    """Where a postcode lies and which team is there."""

    wijk: Wijk | None
    team: Team | None
    gedekt: bool
    """False when no team covers the postcode and the fallback team takes it."""


def find_gebied(gemeente: Gemeente, postcode: str, peildatum: date) -> Gebied:
    """The wijk and the team of a postcode on a day; the fallback team when nobody covers it (S0-19).

    One query. `postcode` is normalised; an empty one lies nowhere and goes to the fallback team.
    """
    ranges = Postcodebereik.objects.on(peildatum).filter(gemeente=gemeente, eerste__lte=postcode, laatste__gte=postcode)
    covers = Teamdekking.objects.on(peildatum).filter(team=OuterRef("pk"), wijk__postcodes__in=ranges)
    teams = (
        Team.objects.on(peildatum)
        .filter(gemeente=gemeente)
        .annotate(
            dekkende_wijk=Subquery(covers.order_by("-vanaf").values("wijk")[:1]),
            dekkende_naam=Subquery(covers.order_by("-vanaf").values("wijk__naam")[:1]),
            ligt_in=Subquery(ranges.values("wijk")[:1]),
            ligt_in_naam=Subquery(ranges.values("wijk__naam")[:1]),
        )
        .filter(Q(dekkende_wijk__isnull=False) | Q(soort=Teamsoort.VANGNET))
    )
    found = sorted(teams, key=lambda team: team.dekkende_wijk is None)
    if not found:
        return Gebied(None, None, gedekt=False)
    team = found[0]
    if team.dekkende_wijk is not None:
        return Gebied(_wijk(gemeente, team.dekkende_wijk, team.dekkende_naam), team, gedekt=True)
    return Gebied(_wijk(gemeente, team.ligt_in, team.ligt_in_naam), team, gedekt=False)


def _wijk(gemeente: Gemeente, pk: int | None, naam: str | None) -> Wijk | None:
    """The wijk from the columns of the query; None where the postcode lies in no wijk."""
    return Wijk(pk=pk, gemeente=gemeente, naam=naam or "") if pk is not None else None
