# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who is in which team on a day."""

from datetime import date

from toegangspoort.access.models import Medewerker
from toegangspoort.gebieden.models import Gemeente, Teamlid


def team_ids(medewerker: Medewerker, peildatum: date) -> frozenset[int]:
    """The teams of this medewerker on a day; asked at most once per request, remembered on the account."""
    if medewerker.lidmaatschappen is None:
        rows = Teamlid.objects.filter(medewerker=medewerker)
        medewerker.lidmaatschappen = list(rows.values_list("team_id", "vanaf", "tot"))
    return frozenset(
        team
        for team, vanaf, tot in medewerker.lidmaatschappen
        if vanaf <= peildatum and (tot is None or peildatum < tot)
    )


def names_of_teams(gemeente: Gemeente, peildatum: date) -> dict[int, list[str]]:
    """The names of the teams of everyone in the gemeente on a day, by account; one query."""
    rows = Teamlid.objects.on(peildatum).filter(team__gemeente=gemeente).order_by("team__naam")
    found: dict[int, list[str]] = {}
    for medewerker, team in rows.values_list("medewerker", "team__naam"):
        found.setdefault(medewerker, []).append(team)
    return found
