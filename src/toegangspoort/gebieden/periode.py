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


def succeed(series: PeriodeQuerySet, row: Periode) -> None:
    """Save `row` as what holds from its `vanaf` in this series: it ends what held before, and ends where a next begins.

    A `tot` of its own stays. Raises `OverlappendePeriode` when something already begins on that day, or before that
    `tot`: that is corrected, not repeated.
    """
    rows = list(series.select_for_update().order_by("vanaf"))
    if any(other.vanaf == row.vanaf for other in rows):
        raise OverlappendePeriode(f"Er gaat al een wijziging in op {row.vanaf:%d-%m-%Y}. Kies een andere dag.")
    after = [other for other in rows if other.vanaf > row.vanaf]
    if row.tot is not None and after and after[0].vanaf < row.tot:
        raise OverlappendePeriode(f"Er gaat al een wijziging in op {after[0].vanaf:%d-%m-%Y}. Kies een eerder einde.")
    before = [other for other in rows if other.vanaf < row.vanaf]
    if before and (before[-1].tot is None or before[-1].tot > row.vanaf):
        before[-1].tot = row.vanaf
        before[-1].save(update_fields=["tot"])
    if row.tot is None:
        row.tot = after[0].vanaf if after else None
    row.save(force_insert=True)
