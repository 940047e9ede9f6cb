# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who is in which team on a day."""

from collections.abc import Sequence
from datetime import date

from toegangspoort.access.models import Medewerker
from toegangspoort.gebieden.models import Teamlid

Lidmaatschap = tuple[int, date, date | None]
"""Team, first day, and the day it no longer holds."""


def team_ids(medewerker: Medewerker, peildatum: date) -> frozenset[int]:
    """The teams of this medewerker on a day; asked at most once per request, remembered on the account."""
    known: Sequence[Lidmaatschap] | None = medewerker.__dict__.get("_lidmaatschappen")
    if known is None:
        known = list(Teamlid.objects.filter(medewerker=medewerker).values_list("team_id", "vanaf", "tot"))
        remember_lidmaatschappen(medewerker, known)
    return frozenset(team for team, vanaf, tot in known if vanaf <= peildatum and (tot is None or peildatum < tot))


def remember_lidmaatschappen(medewerker: Medewerker, rows: Sequence[Lidmaatschap]) -> None:
    """Keep the memberships on the account, for as long as this object lives."""
    medewerker.__dict__["_lidmaatschappen"] = rows
