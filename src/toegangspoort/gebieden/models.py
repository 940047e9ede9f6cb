# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Gemeente, wijk, postcode and team with their history, and the dated settings of a gemeente."""

from typing import Any, ClassVar

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models

from toegangspoort.gebieden.periode import Periode, PeriodeQuerySet

PERIOD_RIGHT_WAY = models.Q(tot=None) | models.Q(tot__gt=models.F("vanaf"))


class Gemeente(models.Model):
    """A municipality; its CBS code is the key that every row of casework carries."""

    code = models.CharField(
        max_length=4,
        primary_key=True,
        validators=[RegexValidator(r"^\d{4}$", "Een gemeentecode is vier cijfers.")],
    )
    naam = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    host = models.CharField(max_length=120, blank=True)
    """Host name of its pages; empty for the gemeente that answers every other host."""
    thema = models.SlugField(default="groningen-voorbeeld")
    telefoon = models.CharField(max_length=40)
    email = models.EmailField()
    website = models.URLField(blank=True)
    postadres = models.TextField()
    plaats = models.CharField(max_length=80)
    voorbeeld = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.naam


class Instelling(Periode):
    """A value the gemeente has set, from a date; what may be set stands in `recht.verordening`."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="instellingen")
    sleutel = models.CharField(max_length=80)
    waarde = models.JSONField()
    reden = models.TextField()

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "sleutel", "vanaf"], name="instelling_vanaf"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="instelling_periode"),
        ]

    def __str__(self) -> str:
        return f"{self.sleutel} vanaf {self.vanaf}"


class Wijk(models.Model):
    """A part of the gemeente."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="wijken")
    naam = models.CharField(max_length=80)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "naam"], name="wijk_naam"),
        ]
        ordering = ("naam",)

    def __str__(self) -> str:
        return self.naam


class Postcodebereik(Periode):
    """Postcodes of a wijk, from and up to and including, as six characters ("9711AA")."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="postcodes")
    wijk = models.ForeignKey(Wijk, models.PROTECT, related_name="postcodes")
    eerste = models.CharField(max_length=6)
    laatste = models.CharField(max_length=6)

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="postcode_periode"),
            models.CheckConstraint(condition=models.Q(laatste__gte=models.F("eerste")), name="postcode_volgorde"),
        ]
        indexes = (models.Index(fields=["gemeente", "eerste", "laatste"], name="postcode_zoek"),)

    def __str__(self) -> str:
        return f"{self.eerste}-{self.laatste}"


class Teamsoort(models.TextChoices):
    """The kinds of team that the sources name (S4-3, S0-19, S3-23)."""

    SOCIAAL_TEAM = "sociaal_team", "Sociaal team"
    SOCIAAL_WIJKTEAM = "sociaal_wijkteam", "Sociaal wijkteam"
    WIJ_TEAM = "wij_team", "WIJ-team"
    VANGNET = "vangnet", "Vangnetteam"
    """Takes what no team covers, so that no melding is ever lost."""


class Team(Periode):
    """A team that residents can find and that handles files (S4-1 .. S4-3)."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="teams")
    naam = models.CharField(max_length=80)
    soort = models.CharField(max_length=20, choices=Teamsoort)
    telefoon = models.CharField(max_length=40)
    email = models.EmailField()
    adres = models.TextField()
    open = models.CharField(max_length=120)
    """Opening hours in words."""
    opvolger = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="voorgangers")
    """The team that took over when this one ended (S4-3: social teams became wijkteams)."""

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "naam", "vanaf"], name="team_naam"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="team_periode"),
        ]
        ordering = ("naam",)

    def __str__(self) -> str:
        return self.naam


class Teamdekking(Periode):
    """Which team covers a wijk, from a date."""

    team = models.ForeignKey(Team, models.PROTECT, related_name="dekking")
    wijk = models.ForeignKey(Wijk, models.PROTECT, related_name="dekking")

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["wijk", "vanaf"], name="dekking_wijk_vanaf"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="dekking_periode"),
        ]

    def __str__(self) -> str:
        return f"{self.team} in {self.wijk} vanaf {self.vanaf}"


class Teamlid(Periode):
    """Someone works in a team, from a date."""

    team = models.ForeignKey(Team, models.PROTECT, related_name="leden")
    medewerker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="teamleden")

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["team", "medewerker", "vanaf"], name="teamlid_vanaf"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="teamlid_periode"),
        ]

    def __str__(self) -> str:
        return f"{self.medewerker_id} in {self.team_id}"
