# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Dutch postcodes: four digits that do not start with 0, two letters that are never SA, SD or SS."""

import re
from dataclasses import dataclass
from datetime import date

from toegangspoort.gebieden.models import Gemeente, Postcodebereik, Team, Teamdekking, Teamsoort, Wijk
from toegangspoort.gebieden.periode import PeriodeQuerySet

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

    One query when a team covers the postcode, otherwise one or two more. `postcode` is normalised.
    """
    dekking = (
        Teamdekking.objects.on(peildatum)
        .filter(
            wijk__postcodes__in=_ranges(gemeente, postcode, peildatum),
            team__vanaf__lte=peildatum,
        )
        .exclude(team__tot__lte=peildatum)
        .select_related("team", "wijk")
        .first()
    )
    if dekking is not None:
        return Gebied(dekking.wijk, dekking.team, gedekt=True)
    bereik = _ranges(gemeente, postcode, peildatum).select_related("wijk").first()
    vangnet = Team.objects.on(peildatum).filter(gemeente=gemeente, soort=Teamsoort.VANGNET).first()
    return Gebied(bereik.wijk if bereik else None, vangnet, gedekt=False)


def _ranges(gemeente: Gemeente, postcode: str, peildatum: date) -> PeriodeQuerySet:
    return Postcodebereik.objects.on(peildatum).filter(
        gemeente=gemeente, eerste__lte=postcode, laatste__gte=postcode
    )
