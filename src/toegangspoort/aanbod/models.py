# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue: what there is, for whom, at what price, and what kind of provision it is on a date."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from toegangspoort.gebieden.models import PERIOD_RIGHT_WAY, Gemeente, Wijk
from toegangspoort.gebieden.periode import Periode, PeriodeQuerySet


class Soort(models.TextChoices):
    """The three kinds, a closed list (S0-1, S3-6); a general one is not a collective one."""

    AV = "AV", "Algemene voorziening"
    CMV = "CMV", "Collectieve maatwerkvoorziening"
    IMV = "IMV", "Individuele maatwerkvoorziening"


class Thema(models.TextChoices):
    """The themes under which residents look."""

    HUISHOUDEN = "huishouden", _("Schoonmaken en was")
    ETEN = "eten", _("Eten en boodschappen")
    VERVOER = "vervoer", _("Vervoer")
    WONEN = "wonen", _("Veilig wonen")
    ONTMOETEN = "ontmoeten", _("Mensen ontmoeten")
    DAG = "dag", _("De dag invullen")
    GELD = "geld", _("Geld, post en formulieren")
    ZORGEN = "zorgen", _("Zorgen voor een ander")
    BEGELEIDING = "begeleiding", _("Iemand die met u meedenkt")
    ONDERDAK = "onderdak", _("Tijdelijk niet thuis kunnen wonen")


class Prijseenheid(models.TextChoices):
    """Per what a price counts (S0-5)."""

    KEER = "keer", _("per keer")
    UUR = "uur", _("per uur")
    RIT = "rit", _("per rit")
    MAALTIJD = "maaltijd", _("per maaltijd")
    MAAND = "maand", _("per maand")
    JAAR = "jaar", _("per jaar")
    MAND = "mand", _("per mand")


class Voorziening(Periode):
    """Something that helps. A general one has no condition, no file and no identity (S0-3, S0-4, S3-7)."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="voorzieningen")
    slug = models.SlugField(max_length=80)
    naam = models.CharField(max_length=120)
    thema = models.CharField(max_length=20, choices=Thema)
    wat = models.TextField()
    """What it does, in plain words."""
    voor_wie = models.CharField(max_length=200)
    prijs_cent = models.PositiveIntegerField(null=True, blank=True)
    """In cents; 0 is free, empty means that `prijs_uitleg` says it all."""
    prijs_eenheid = models.CharField(max_length=20, choices=Prijseenheid, blank=True)
    prijs_uitleg = models.CharField(max_length=200, blank=True)
    regelen = models.TextField()
    """How to arrange it."""
    aanbieder = models.CharField(max_length=120, blank=True)
    telefoon = models.CharField(max_length=40, blank=True)
    website = models.URLField(blank=True)
    zoekwoorden = models.TextField(blank=True)
    """Words and questions people use for it, one a line."""
    wijken = models.ManyToManyField(Wijk, blank=True, related_name="+")
    """Where it is; empty means the whole gemeente (S1-1)."""
    engels = models.JSONField(default=dict, blank=True)
    """English texts by field name: naam, wat, voor_wie, prijs_uitleg, regelen, zoekwoorden."""
    voorwaarde = models.TextField(blank=True)
    """Condition for a maatwerkvoorziening; refused on a general one (S0-4)."""

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "slug"], name="voorziening_slug"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="voorziening_periode"),
        ]
        ordering = ("naam",)

    def __str__(self) -> str:
        return self.naam


class Soortperiode(Periode):
    """Which kind a provision is, from a date: a policy change is a row, never code (S0-7, S3-11, S4-9)."""

    voorziening = models.ForeignKey(Voorziening, models.CASCADE, related_name="soorten")
    soort = models.CharField(max_length=3, choices=Soort)
    reden = models.TextField()
    """Council decision or ordinance it rests on."""

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["voorziening", "vanaf"], name="soort_vanaf"),
            models.CheckConstraint(condition=PERIOD_RIGHT_WAY, name="soort_periode"),
        ]
        ordering = ("vanaf",)

    def __str__(self) -> str:
        return f"{self.soort} vanaf {self.vanaf}"


class Product(Periode):
    """What is granted within a maatwerkvoorziening: a child line, not the provision itself (S3-5)."""

    voorziening = models.ForeignKey(Voorziening, models.PROTECT, related_name="producten")
    naam = models.CharField(max_length=120)
    categorie = models.CharField(max_length=2)
    """iWmo category 01-18 (WMO020)."""
    code = models.CharField(max_length=5)
    """iWmo product code (WMO021)."""
    eenheid = models.CharField(max_length=10)
    """Unit in which the volume is said: minuut, uur, dagdeel, etmaal, stuks, rit, km, zone, euro."""
    doelgroep = models.CharField(max_length=200)
    """For whom (S1-2)."""
    tarief_cent = models.PositiveIntegerField(null=True, blank=True)
    """In kind, per unit; for the comparison with a pgb and for cost per candidate (S0-17)."""
    tarief_pgb_cent = models.PositiveIntegerField(null=True, blank=True)

    objects: ClassVar[Any] = PeriodeQuerySet.as_manager()

    class Meta:
        ordering = ("categorie", "code", "pk")

    def __str__(self) -> str:
        return self.naam


class Levensvraag(models.Model):
    """A question as people ask it, that leads to provisions: "ik kan mijn huis niet meer schoonhouden"."""

    gemeente = models.ForeignKey(Gemeente, models.CASCADE, related_name="levensvragen")
    vraag = models.CharField(max_length=160)
    vraag_engels = models.CharField(max_length=160, blank=True)
    titel = models.CharField(max_length=120)
    """Heading of what was found: "Hulp bij het schoonmaken"."""
    titel_engels = models.CharField(max_length=120, blank=True)
    voorzieningen = models.ManyToManyField(Voorziening, related_name="levensvragen")

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.vraag


class Verwijzing(models.Model):
    """How often a provision was looked at or pointed to on a day: a count, never a person (S0-3, S3-9)."""

    voorziening = models.ForeignKey(Voorziening, models.CASCADE, related_name="verwijzingen")
    dag = models.DateField()
    aantal = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["voorziening", "dag"], name="verwijzing_per_dag"),
        ]

    def __str__(self) -> str:
        return f"{self.voorziening_id} op {self.dag}: {self.aantal}"
