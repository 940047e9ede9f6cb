# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Two gemeenten with their wijken, postcodes and teams with a history (S4-3, S4-20), and their ordinance.

Areas and teams are written as rows and not through `gebieden.actions`: these are what was there before the journal
began. The ordinance goes the way of every ordinance: a file, through its action.
"""

from datetime import date, datetime
from itertools import pairwise
from typing import Any

from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.gebieden.models import (
    Gemeente,
    Postcodebereik,
    Team,
    Teamdekking,
    Teamsoort,
    Wijk,
)
from toegangspoort.project.demo.bron import read
from toegangspoort.project.verordening import laad_verordening
from toegangspoort.recht.verordening.voorbeelden import voorbeeld

BEGIN = date(2013, 1, 1)


def load_gemeenten() -> dict[str, Gemeente]:
    """Every gemeente of the demo by its slug."""
    return {slug: _load(slug, spec) for slug, spec in read("gemeenten").items()}


def load_verordening(gemeente: Gemeente, at: datetime) -> None:
    """What this gemeente has fixed, from a fictional ordinance; the catalogue must be there."""
    bestand = voorbeeld(read("gemeenten")[gemeente.slug]["verordening"])
    laad_verordening(gemeente=gemeente, bestand=bestand, by=SYSTEEM, at=at)


def _load(slug: str, spec: dict[str, Any]) -> Gemeente:
    own = ("code", "naam", "host", "thema", "telefoon", "email", "website", "postadres", "plaats")
    gemeente = Gemeente.objects.create(slug=slug, **{name: spec[name] for name in own})
    for naam, wijk in spec["wijken"].items():
        _load_wijk(gemeente, naam, wijk)
    _new_team(gemeente, (spec["vangnet"], Teamsoort.VANGNET, BEGIN, None), "Stadhuis (voorbeeld)")
    return gemeente


def _load_wijk(gemeente: Gemeente, naam: str, spec: dict[str, Any]) -> None:
    wijk = Wijk.objects.create(gemeente=gemeente, naam=naam)
    for eerste, laatste in spec["postcodes"]:
        Postcodebereik.objects.create(gemeente=gemeente, wijk=wijk, eerste=eerste, laatste=laatste, vanaf=BEGIN)
    teams = [_new_team(gemeente, row, f"{spec['straten'][0]} 1") for row in spec["teams"]]
    for team in teams:
        Teamdekking.objects.create(team=team, wijk=wijk, vanaf=team.vanaf, tot=team.tot)
    for earlier, later in pairwise(teams):
        earlier.opvolger = later
        earlier.save(update_fields=["opvolger"])


def _new_team(gemeente: Gemeente, row: tuple[str, str, date, date | None], plek: str) -> Team:
    """A team with its own number; `row`: name, kind, first day, and the day it ended."""
    naam, soort, vanaf, tot = row
    number = Team.objects.filter(gemeente=gemeente).count() + 20
    slug = naam.removesuffix(" (voorbeeld)").lower().replace(" ", "-")
    return Team.objects.create(
        gemeente=gemeente,
        naam=naam,
        soort=soort,
        telefoon=f"(050) 000 00 {number:02}",
        email=f"{slug}@{gemeente.slug}.example",
        adres=f"{plek}\n{gemeente.plaats}",
        open="maandag tot en met vrijdag, 9.00 tot 17.00 uur",
        vanaf=vanaf,
        tot=tot,
    )
