# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A row that holds from a day until, and not including, another day; open when there is no end."""

from datetime import date
from typing import Any, Self

from django.db import models
from django.db.models import Q


class OverlappendePeriode(ValueError):
    """Two rows would hold on one day for the same thing."""


class PeriodeQuerySet(models.QuerySet[Any]):
    """Rows by the day they hold."""

    def on(self, peildatum: date) -> Self:
        """What holds on this day."""
        return self.filter(Q(tot=None) | Q(tot__gt=peildatum), vanaf__lte=peildatum)

    def overlapping(self, vanaf: date, tot: date | None) -> Self:
        """What holds on at least one day of this period."""
        rows = self.filter(Q(tot=None) | Q(tot__gt=vanaf))
        return rows if tot is None else rows.filter(vanaf__lt=tot)


class Periode(models.Model):
    """Half-open period: `vanaf` counts, `tot` does not."""

    vanaf = models.DateField()
    tot = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True
