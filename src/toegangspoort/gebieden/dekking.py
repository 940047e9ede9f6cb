# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Check that every wijk has exactly one team on a day (S4-3)."""

from datetime import date

from toegangspoort.gebieden.models import Gemeente, Teamdekking, Wijk


def uncovered(gemeente: Gemeente, peildatum: date) -> list[Wijk]:
    """The wijken that no team covers on this day, or only a team that has ended; two queries."""
    covered = (
        Teamdekking.objects.on(peildatum)
        .filter(wijk__gemeente=gemeente, team__vanaf__lte=peildatum)
        .exclude(team__tot__lte=peildatum)
        .values_list("wijk_id", flat=True)
    )
    return list(Wijk.objects.filter(gemeente=gemeente).exclude(pk__in=set(covered)))
