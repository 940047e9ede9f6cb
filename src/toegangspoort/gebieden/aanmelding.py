# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The account of this session with its teams: one query, so that every staff page starts with two at most."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.db.models import F

from toegangspoort.access.models import Medewerker


class MedewerkerBackend(ModelBackend):
    """Django's own backend, whose account comes with all its team memberships, past and future."""

    def get_user(self, user_id: Any) -> Medewerker | None:
        """The account, or None when it may no longer log in."""
        rows = list(
            Medewerker.objects.filter(pk=user_id).annotate(
                lid_team=F("teamleden__team"), lid_vanaf=F("teamleden__vanaf"), lid_tot=F("teamleden__tot")
            )
        )
        if not rows or not self.user_can_authenticate(rows[0]):
            return None
        rows[0].lidmaatschappen = [(row.lid_team, row.lid_vanaf, row.lid_tot) for row in rows if row.lid_team]
        return rows[0]
