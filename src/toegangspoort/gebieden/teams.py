# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who is in which team on a day."""

from datetime import date

from toegangspoort.access.models import Medewerker
from toegangspoort.gebieden.models import Teamlid


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
