# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who is in which team on a day."""

from datetime import date

from toegangspoort.access.models import Medewerker
from toegangspoort.gebieden.models import Teamlid


def team_ids(medewerker: Medewerker, peildatum: date) -> frozenset[int]:
    """The teams of this medewerker on a day; asked once per request, remembered on the account."""
    known: dict[date, frozenset[int]] = medewerker.__dict__.setdefault("_team_ids", {})
    if peildatum not in known:
        rows = Teamlid.objects.on(peildatum).filter(medewerker=medewerker)
        known[peildatum] = frozenset(rows.values_list("team_id", flat=True))
    return known[peildatum]
