# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may sign, in the name of the college (art. 10:3 Awb; art. 2.6.3 Wmo 2015)."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from toegangspoort.access.rollen import Rol
from toegangspoort.gebieden.models import PERIOD_RIGHT_WAY, Gemeente
from toegangspoort.gebieden.periode import Periode, PeriodeQuerySet


class Mandaat(Periode):
    """From a day: someone, or everyone in a role, may sign these kinds of besluit up to this amount a year."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="mandaten")
    medewerker = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="mandaten"
    )
    rol = models.CharField(max_length=20, choices=Rol, blank=True)
    """Everyone in this role, where no person is named."""
    soorten = models.JSONField(default=list)
    """Values of `Besluitsoort`."""
    tot_euro_per_jaar = models.PositiveIntegerField(null=True, blank=True)
    """Up to and including this cost a year; empty for no limit."""
    besluit = models.CharField(max_length=160)
    """The decision on mandate it rests on."""

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="mandaat_periode"),
            models.CheckConstraint(
                condition=models.Q(medewerker__isnull=False) ^ ~models.Q(rol=""), name="mandaat_voor_een"
            ),
        ]
        ordering = ("vanaf", "pk")

    def __str__(self) -> str:
        return self.besluit
