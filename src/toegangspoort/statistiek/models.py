# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What staff add to the figures. The figures themselves stand in files, never in the casework database."""

from typing import Any, ClassVar

from django.db import models

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.access import UitlegQuerySet


class Uitleg(models.Model):
    """What an editor thinks is behind the figures of one page: an interpretation, never a figure (S2-14, S2-16).

    An empty text was taken away. Every version stands in the journal, under `keten`.
    """

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="+")
    """Whose page it is on; the region may be another one, such as the province."""
    periode = models.CharField(max_length=8)
    """As StatLine writes it: 2015JJ00, 2015HJ01."""
    regio = models.CharField(max_length=100)
    """Code of the region: PV20, GM0014, GM0014-oosterhof."""
    onderwerp = models.CharField(max_length=20)
    """One of `uitleg.ONDERWERPEN`."""
    tekst = models.TextField(blank=True)
    auteur = models.CharField(max_length=120)
    """The name at that time."""
    geschreven = models.DateField()
    """The day of this version."""
    versie = models.PositiveIntegerField(default=0)

    objects: ClassVar[Any] = UitlegQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "periode", "regio", "onderwerp"], name="uitleg_per_pagina"),
        ]
        ordering = ("-periode", "regio", "onderwerp")

    def __str__(self) -> str:
        return f"{self.onderwerp} {self.regio} {self.periode}"

    @property
    def keten(self) -> str:
        """Its chain in the journal."""
        return f"uitleg/{self.pk}"

    @property
    def van(self) -> Periode:
        """The period it is about."""
        return Periode.from_code(self.periode)
