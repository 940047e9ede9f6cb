# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Accounts of staff, and the count of failed attempts that throttling rests on."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from toegangspoort.access.rollen import BEHANDELAARS, Rol


class MedewerkerManager(BaseUserManager["Medewerker"]):
    """Makes accounts; a password is always hashed."""

    def create_user(self, gebruikersnaam: str, password: str | None = None, **fields: Any) -> "Medewerker":
        """Make an account. Without a password it can not be used to log in."""
        medewerker = self.model(gebruikersnaam=gebruikersnaam, **fields)
        medewerker.set_password(password)
        medewerker.save(using=self._db)
        return medewerker


class Medewerker(AbstractBaseUser):
    """Someone who works for one gemeente, in one role. Team membership is dated and stands in `gebieden`."""

    gemeente_code = models.CharField(max_length=4)
    gebruikersnaam = models.CharField(max_length=60, unique=True)
    naam = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    rol = models.CharField(max_length=20, choices=Rol)
    is_active = models.BooleanField(default=True)
    wachtwoord_eenmalig = models.BooleanField(default=False)
    """The password was made by an administrator: the account sees one page, to choose its own, and nothing else."""
    voorbeeld = models.BooleanField(default=False)
    """A printed demo account: the only kind that logs in without a second factor, and only in the demo."""

    lidmaatschappen: Sequence[tuple[int, date, date | None]] | None = None
    """No column: the teams of this account with first and end day, kept here by `gebieden` for one request."""

    objects: ClassVar[MedewerkerManager] = MedewerkerManager()

    USERNAME_FIELD = "gebruikersnaam"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["gemeente_code", "naam", "rol"]

    class Meta:
        indexes = (models.Index(fields=["gemeente_code", "rol"], name="medewerker_gemeente_rol"),)

    def __str__(self) -> str:
        return self.naam

    @property
    def is_behandelaar(self) -> bool:
        """Whether this role works on files."""
        return self.rol in BEHANDELAARS


class Poging(models.Model):
    """One failed attempt to get in: at the door of staff, or at a file with number and birth date."""

    deur = models.CharField(max_length=40)
    sleutel = models.CharField(max_length=64)
    """A keyed hash of what was tried, so that no number or name stands here."""
    moment = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["deur", "sleutel", "moment"], name="poging_deur_sleutel"),)

    def __str__(self) -> str:
        return f"{self.deur} {self.moment:%Y-%m-%d %H:%M}"
