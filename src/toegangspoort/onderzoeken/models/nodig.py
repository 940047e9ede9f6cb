# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is needed in kind and size, what each rung takes off it, what could fill the rest, and to what end."""

from typing import Any, ClassVar

from django.db import models

from toegangspoort.aanbod.models import Product, Voorziening
from toegangspoort.onderzoeken.doelen import Doelsoort, Gericht, Werkwoord
from toegangspoort.onderzoeken.models.gesprek import Onderzoek
from toegangspoort.personen.models import Netwerklid

AMOUNT: dict[str, Any] = {"max_digits": 9, "decimal_places": 2}


class Behoefte(models.Model):
    """A need in kind and size, before anything goes off it (step 3 of CRVB:2018:819). No default size (S1-9)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="behoeften")
    onderwerp = models.CharField(max_length=120)
    categorie = models.CharField(max_length=2)
    """iWmo category 01-18 (WMO020)."""
    aantal = models.DecimalField(**AMOUNT, null=True, blank=True)
    eenheid = models.CharField(max_length=10, blank=True)
    per = models.CharField(max_length=10, blank=True)
    toelichting = models.TextField(blank=True)
    norm = models.CharField(max_length=200, blank=True)
    """The norm that the size rests on, with its date."""
    norm_bron = models.CharField(max_length=200, blank=True)
    norm_soort = models.CharField(max_length=20, blank=True)
    """What the norm rests on: onderzoek, eigen_ervaring or geen (CRVB:2016:1403)."""
    norm_onafhankelijk = models.BooleanField(null=True, blank=True)
    norm_toetsbaar = models.BooleanField(null=True, blank=True)
    norm_aantal = models.DecimalField(**AMOUNT, null=True, blank=True)
    """What the norm itself gives, in the same unit and period."""
    afwijking = models.TextField(blank=True)
    """Why this person needs more or less than the norm: the professional decides, not the table (S4-17)."""
    lichter = models.TextField(blank=True)
    """Whether a lighter or cheaper form would do as well, and why (not) (S4-23)."""
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.onderwerp


class Aftrek(models.Model):
    """What a rung of the ladder takes off a need, or why it takes off nothing (step 4)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="aftrekken")
    trede = models.CharField(max_length=30)
    """Value of `recht.wmo2015.ladder.Trede`."""
    behoefte = models.ForeignKey(Behoefte, models.CASCADE, null=True, blank=True, related_name="aftrekken")
    """The need it concerns; empty when the reason is about the rung as a whole."""
    aantal = models.DecimalField(**AMOUNT, default=0)
    """In the unit of the need and per the same period."""
    naam = models.CharField(max_length=120, blank=True)
    """What it is, where it stands in no catalogue: the article, the service."""
    reden = models.TextField()
    lid = models.ForeignKey(Netwerklid, models.PROTECT, null=True, blank=True, related_name="+")
    voorziening = models.ForeignKey(Voorziening, models.PROTECT, null=True, blank=True, related_name="+")
    wet = models.CharField(max_length=20, blank=True)
    recht_vastgesteld = models.BooleanField(null=True, blank=True)
    onderzocht = models.BooleanField(null=True, blank=True)
    besproken = models.BooleanField(null=True, blank=True)
    """Talked over with the person who is to do it; empty while nobody said so."""
    beschikbaar = models.BooleanField(null=True, blank=True)
    passend = models.BooleanField(null=True, blank=True)
    betaalbaar = models.BooleanField(null=True, blank=True)
    toereikend = models.BooleanField(null=True, blank=True)
    niet_speciaal = models.BooleanField(null=True, blank=True)
    """Sold to everyone, not made for people with a limitation (algemeen gebruikelijk)."""
    toetsredenen = models.JSONField(default=dict, blank=True)
    """Why each test came out as it did, by name of the test."""
    kosten = models.CharField(max_length=120, blank=True)
    """What it costs the client, in words with amount and period (S0-6)."""
    tegemoetkoming = models.CharField(max_length=200, blank=True)
    """Money support that makes it bearable: the outcome AV with allowance (S0-6, S4-28)."""
    beoordeeld_door = models.CharField(max_length=120, blank=True)
    """Who judged this rung, by name: a judgement without a name does not count (`recht.kern.Oordeel`)."""
    beoordeeld_op = models.DateField(null=True, blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.trede}: {self.aantal}"


class Kandidaat(models.Model):
    """A product that could fill what remains of a need, with its cost; a dearer choice needs a reason (S0-17)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="kandidaten")
    behoefte = models.ForeignKey(Behoefte, models.CASCADE, related_name="kandidaten")
    product = models.ForeignKey(Product, models.PROTECT, related_name="+")
    naam = models.CharField(max_length=120)
    eenheid = models.CharField(max_length=10)
    tarief_cent = models.PositiveIntegerField(null=True, blank=True)
    """Name, unit and price as the catalogue gave them when it was put forward; empty price is not known."""
    past = models.BooleanField(default=True)
    """Whether it would be a fitting contribution: cheaper never wins from fitting (art. 2.3.5 lid 3)."""
    gekozen = models.BooleanField(default=False)
    reden = models.TextField(blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["behoefte", "product"], name="kandidaat_eenmaal"),
        ]
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"kandidaat {self.product_id}"


class Doel(models.Model):
    """A goal with one of the three verbs (S1-14), for zelfredzaamheid or participatie (S0-10)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="doelen")
    werkwoord = models.CharField(max_length=20, choices=Werkwoord)
    gericht_op = models.CharField(max_length=20, choices=Gericht)
    soort = models.CharField(max_length=20, choices=Doelsoort, blank=True)
    tekst = models.TextField()
    behoefte = models.ForeignKey(Behoefte, models.SET_NULL, null=True, blank=True, related_name="doelen")
    activiteiten = models.JSONField(default=list)
    """Values of `doelen.Activiteit` (S1-16)."""
    evaluatie_op = models.DateField(null=True, blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.tekst
