# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek: what was discussed, what is needed, what goes off it and why, and the verslag."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from toegangspoort.aanbod.models import Voorziening
from toegangspoort.dossiers.models import Dossier
from toegangspoort.personen.models import Netwerklid


class Onderzoek(models.Model):
    """One onderzoek of a file (art. 2.3.2 lid 1 and 4 Wmo 2015)."""

    dossier = models.OneToOneField(Dossier, models.CASCADE, related_name="onderzoek")
    gestart_op = models.DateTimeField()
    afspraak_op = models.DateTimeField(null=True, blank=True)
    gesprek_op = models.DateTimeField(null=True, blank=True)
    plaats = models.CharField(max_length=80, blank=True)
    aanwezigen = models.CharField(max_length=200, blank=True)
    identiteit = models.CharField(max_length=40, blank=True)
    """Kind of document that was shown (art. 2.3.4); never a copy or its number."""
    hulpvraag = models.TextField(blank=True)
    wens = models.TextField(blank=True)
    """What the client wants: the goal of it all (S0-10)."""
    problemen = models.TextField(blank=True)
    """Problems in zelfredzaamheid, participatie or coping in society (step 2 of the step plan)."""
    advies_nodig = models.BooleanField(null=True)
    advies_van = models.CharField(max_length=120, blank=True)
    advies = models.TextField(blank=True)
    advies_op = models.DateField(null=True, blank=True)
    plan_gebruikt = models.TextField(blank=True)
    """How the persoonlijk plan was used (lid 5)."""
    versie = models.PositiveIntegerField(default=1)
    verslag_op = models.DateTimeField(null=True, blank=True)
    """When the final verslag went to the client (lid 8): opens the way to an aanvraag (lid 9)."""

    def __str__(self) -> str:
        return f"onderzoek {self.dossier.kenmerk}"


class Leefdomein(models.Model):
    """One life domain: first what works, then what does not (S0-11)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="leefdomeinen")
    domein = models.CharField(max_length=40)
    """Value of `onderzoeken.domeinen.Domein`."""
    lukt = models.TextField(blank=True)
    lukt_niet = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["onderzoek", "domein"], name="leefdomein_eenmaal"),
        ]
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.domein


class Onderdeel(models.Model):
    """One of the seven mandatory sections (art. 2.3.2 lid 4, a to g): filled, or not applicable with a reason."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="onderdelen")
    letter = models.CharField(max_length=1)
    tekst = models.TextField(blank=True)
    niet_van_toepassing = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["onderzoek", "letter"], name="onderdeel_eenmaal"),
        ]
        ordering = ("letter",)

    def __str__(self) -> str:
        return f"onderdeel {self.letter}"


class Behoefte(models.Model):
    """A need in kind and size, before anything goes off it (step 3 of CRVB:2018:819)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="behoeften")
    onderwerp = models.CharField(max_length=120)
    categorie = models.CharField(max_length=2)
    """iWmo category 01-18 (WMO020)."""
    aantal = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    eenheid = models.CharField(max_length=10, blank=True)
    per = models.CharField(max_length=10, blank=True)
    toelichting = models.TextField(blank=True)
    norm = models.CharField(max_length=200, blank=True)
    """The norm that the size rests on, with its source and date."""

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
    aantal = models.DecimalField(max_digits=9, decimal_places=2, default=0)
    """In the unit of the need and per the same period."""
    reden = models.TextField()
    lid = models.ForeignKey(Netwerklid, models.PROTECT, null=True, blank=True, related_name="+")
    voorziening = models.ForeignKey(Voorziening, models.PROTECT, null=True, blank=True, related_name="+")
    wet = models.CharField(max_length=20, blank=True)
    recht_vastgesteld = models.BooleanField(null=True)
    onderzocht = models.BooleanField(default=False)
    besproken = models.BooleanField(default=False)
    beschikbaar = models.BooleanField(null=True)
    passend = models.BooleanField(null=True)
    betaalbaar = models.BooleanField(null=True)
    toereikend = models.BooleanField(null=True)
    kosten = models.CharField(max_length=120, blank=True)
    """What it costs the client, in words with amount and period (S0-6)."""

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.trede}: {self.aantal}"


class Doel(models.Model):
    """A goal with one of the three verbs (S1-14), for zelfredzaamheid or participatie (S0-10)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="doelen")
    werkwoord = models.CharField(max_length=20)
    gericht_op = models.CharField(max_length=20)
    tekst = models.TextField()
    activiteiten = models.JSONField(default=list)
    """Codes of the guidance activities (S1-16)."""
    evaluatie_op = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.tekst


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
    van = models.CharField(max_length=120)
    ontvangen_op = models.DateTimeField()
    verwerking = models.TextField(blank=True)
    verwerkt_op = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("ontvangen_op", "pk")

    def __str__(self) -> str:
        return f"reactie van {self.ontvangen_op:%Y-%m-%d}"
