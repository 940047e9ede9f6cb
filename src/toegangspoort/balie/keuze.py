# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the reader of a worklist chose: which list, which files of it. It all stands in the address."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import werklijst
from toegangspoort.balie.kring import Kring
from toegangspoort.balie.wanneer import Groep
from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Stap

MIJN, HULP = "mijn", "hulp"
NIEMAND = "niemand"
"""Value of the filter on handler for files that nobody handles yet."""
STEPS = [stap for stap in Stap if stap != Stap.AFGESLOTEN]


@dataclass(frozen=True)
class Keuze:
    """One list with its filters; an unknown value in the address counts as no filter."""

    lijst: str
    toon: Groep | None = None
    filters: dict[str, Any] = field(default_factory=dict)

    @property
    def team(self) -> int | None:
        """The team of the list, when it is one of a team."""
        return int(self.lijst) if self.lijst.isdecimal() else None

    def rows(self, medewerker: Medewerker) -> "QuerySet[Dossier]":
        """The files of this list."""
        if self.lijst == HULP:
            found = werklijst.with_help(medewerker)
        elif self.team is not None:
            found = werklijst.of_team(self.team, medewerker)
        else:
            found = werklijst.own(medewerker)
        return found.filter(**{_COLUMNS[name]: _STORED.get(value, value) for name, value in self.filters.items()})


_COLUMNS = {"stap": "stap", "niveau": "niveau", "wijk": "wijk_id", "spoed": "spoed", "handelaar": "behandelaar_id"}
_STORED = {"ja": True, NIEMAND: None}
"""What a word in the address stands for in the row."""


def read_keuze(query: QueryDict, medewerker: Medewerker, kring: Kring) -> Keuze:
    """The choice in this address, as far as this reader may choose it."""
    lijst = query.get("lijst", "")
    if medewerker.rol == Rol.BACKOFFICE:
        lijst = HULP
    elif not (lijst.isdecimal() and int(lijst) in kring.teams):
        first_team = next(iter(kring.teams), None)
        lijst = str(first_team) if medewerker.rol == Rol.MANAGER and first_team is not None else MIJN
    toon = query.get("toon", "")
    return Keuze(lijst, Groep(toon) if toon in werklijst.APART else None, _filters(query, kring))


def _filters(query: QueryDict, kring: Kring) -> dict[str, Any]:
    asked: dict[str, Any] = {}
    if query.get("stap") in STEPS:
        asked["stap"] = query["stap"]
    if query.get("niveau") in Niveau.values:
        asked["niveau"] = query["niveau"]
    if query.get("spoed"):
        asked["spoed"] = "ja"
    for name, known in (("wijk", kring.wijken), ("handelaar", kring.iedereen)):
        value = query.get(name, "")
        if value.isdecimal() and int(value) in known:
            asked[name] = int(value)
    if query.get("handelaar") == NIEMAND:
        asked["handelaar"] = NIEMAND
    return asked
