# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Read what was granted: of one file, or what runs on a day for the back office."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Q


class VoorzieningQuerySet(models.QuerySet[Any]):
    """Granted provisions by file and by day; whole, so that a list is a fixed number of queries."""

    def whole(self) -> Self:
        """With provision, pass and pgb in the same query, and the products in one more."""
        return self.select_related("voorziening", "pas", "pgb").prefetch_related("producten")

    def running(self, peildatum: date) -> Self:
        """What the client gets on this day."""
        return self.filter(Q(tot_en_met=None) | Q(tot_en_met__gte=peildatum), van__lte=peildatum)

    def ending(self, van: date, tot_en_met: date) -> Self:
        """What ends in this period, the first first: for who has to look again in time (art. 2.3.9; S4-8)."""
        return self.filter(tot_en_met__gte=van, tot_en_met__lte=tot_en_met).order_by("tot_en_met", "pk")
