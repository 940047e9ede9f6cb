# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The verslag as it went out, and what the client said about it."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from toegangspoort.onderzoeken.models.gesprek import Onderzoek


class Verslagsoort(models.TextChoices):
    """A draft to react to, or the final written account."""

    CONCEPT = "concept", "Concept"
    DEFINITIEF = "definitief", "Definitief"


class Verslag(models.Model):
    """A verslag as it went to the client (art. 2.3.2 lid 8); the letter itself stands in `brieven`."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="verslagen")
    soort = models.CharField(max_length=12, choices=Verslagsoort)
    nummer = models.PositiveSmallIntegerField()
    brief = models.ForeignKey("brieven.Briefstuk", models.PROTECT, related_name="+")
    verzonden_op = models.DateTimeField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["onderzoek", "nummer"], name="verslag_nummer"),
        ]
        ordering = ("nummer",)

    def __str__(self) -> str:
        return f"{self.get_soort_display()} verslag {self.nummer}"


class Reactie(models.Model):
    """What the client says about the verslag (S0-13), and what was done with it."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="reacties")
    tekst = models.TextField()
    akkoord = models.BooleanField(null=True, blank=True)
    """Whether the client agrees with the draft; empty when not said."""
    van = models.CharField(max_length=120)
    ontvangen_op = models.DateTimeField()
    verwerking = models.TextField(blank=True)
    verwerkt_op = models.DateTimeField(null=True, blank=True)
    versie = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ("ontvangen_op", "pk")

    def __str__(self) -> str:
        return f"reactie van {self.ontvangen_op:%Y-%m-%d}"
