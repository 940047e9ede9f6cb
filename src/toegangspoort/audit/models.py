# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The journal and the record of reading. Rows are added, never changed: the database itself refuses it."""

from typing import ClassVar

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models


class Journaalregel(models.Model):
    """One act. The hash covers the act and the hash before it in the same chain (BIO2 8.15)."""

    gemeente_code = models.CharField(max_length=4)
    keten = models.CharField(max_length=100)
    """What the act is about: the kenmerk of a file, or the name of what an administrator changed."""
    volgnr = models.PositiveIntegerField()
    moment = models.DateTimeField()
    """When the act took place; may lie before `vastgelegd` when something is entered later."""
    vastgelegd = models.DateTimeField(auto_now_add=True)
    actor_id = models.BigIntegerField(null=True)
    actor = models.CharField(max_length=120)
    """The name at that time: a medewerker, "de inwoner", or "Toegangspoort" for what runs by itself."""
    daad = models.CharField(max_length=80)
    gegevens = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    vorige_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente_code", "keten", "volgnr"], name="journaal_keten_volgnr"),
        ]
        ordering = ("keten", "volgnr")

    def __str__(self) -> str:
        return f"{self.keten} {self.volgnr}: {self.daad}"


class Inzage(models.Model):
    """Someone read a file: who, when, why (NEN 7513 as example; the client may ask for it).

    One row per reader, file and day, with the reason he gave first.
    """

    gemeente_code = models.CharField(max_length=4)
    keten = models.CharField(max_length=40)
    dag = models.DateField()
    moment = models.DateTimeField()
    medewerker_id = models.BigIntegerField()
    """0: no account, Toegangspoort itself read it for a command on the server."""
    medewerker = models.CharField(max_length=120)
    reden = models.CharField(max_length=200)
    """In words, as the reader chose it."""

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["medewerker_id", "dag", "gemeente_code", "keten"], name="inzage_eenmaal_per_dag"
            ),
        ]
        indexes = (models.Index(fields=["gemeente_code", "keten", "moment"], name="inzage_keten"),)

    def __str__(self) -> str:
        return f"{self.medewerker} las {self.keten}"
