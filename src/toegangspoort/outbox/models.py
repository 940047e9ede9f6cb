# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What has to leave the house, kept with its cause until it has been delivered."""

from typing import ClassVar

from django.db import models


class Uitgaand(models.Model):
    """One delivery of one event to one handler: stored with the cause, handled exactly once in the database."""

    gemeente_code = models.CharField(max_length=4)
    gebeurtenis = models.CharField(max_length=80)
    handler = models.CharField(max_length=160)
    inhoud = models.JSONField()
    aangemaakt = models.DateTimeField(auto_now_add=True)
    niet_voor = models.DateTimeField()
    afgeleverd = models.DateTimeField(null=True)
    pogingen = models.PositiveSmallIntegerField(default=0)
    fout = models.CharField(max_length=200, blank=True)
    """The kind of the last fault; never its text, which could hold personal data."""

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["niet_voor"], name="uitgaand_open", condition=models.Q(afgeleverd__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"{self.gebeurtenis} -> {self.handler}"
