# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The teams of a reader with their wijken and members: one query for all of it."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import BEHANDELAARS
from toegangspoort.gebieden.models import Team
from toegangspoort.gebieden.teams import team_ids


@dataclass(frozen=True)
class Lid:
    """Someone in a team."""

    pk: int
    naam: str
    rol: str

    @property
    def is_behandelaar(self) -> bool:
        """Whether files can be given to this member."""
        return self.rol in BEHANDELAARS


@dataclass
class Kring:
    """The teams of one reader on a day."""

    teams: dict[int, str] = field(default_factory=dict)
    wijken: dict[int, str] = field(default_factory=dict)
    leden: dict[int, dict[int, Lid]] = field(default_factory=dict)
    """Per team, by primary key."""

    @cached_property
    def iedereen(self) -> dict[int, Lid]:
        """Every member of every team, each once."""
        return {pk: lid for leden in self.leden.values() for pk, lid in leden.items()}


def called(naam: str) -> str:
    """The name of a team as a heading: "Team Binnenstad", but "WIJ-team Oosterpark" stays as it is."""
    return naam if "team" in naam.casefold() else f"Team {naam}"


def find_kring(medewerker: Medewerker, peildatum: date) -> Kring:
    """The teams this reader is in; for the back office, who is in none, nothing."""
    ids = team_ids(medewerker, peildatum)
    kring = Kring()
    if not ids:
        return kring
    rows = (
        Team.objects.filter(pk__in=ids)
        .order_by("naam", "dekking__wijk__naam", "leden__medewerker__naam")
        .values_list(
            "pk",
            "naam",
            "dekking__wijk_id",
            "dekking__wijk__naam",
            "leden__medewerker_id",
            "leden__medewerker__naam",
            "leden__medewerker__rol",
            "leden__vanaf",
            "leden__tot",
        )
    )
    for team, naam, wijk, wijknaam, lid, lidnaam, rol, vanaf, tot in rows:
        kring.teams[team] = naam
        leden = kring.leden.setdefault(team, {})
        if wijk is not None:
            kring.wijken[wijk] = wijknaam
        if lid is not None and vanaf <= peildatum and (tot is None or peildatum < tot):
            leden[lid] = Lid(lid, lidnaam, rol)
    return kring
