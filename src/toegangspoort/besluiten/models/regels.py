# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is granted, line by line, and the tests for a pgb."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from toegangspoort.aanbod.models import Product, Soort
from toegangspoort.besluiten.models.besluit import Besluit
from toegangspoort.onderzoeken.models import Behoefte
from toegangspoort.recht.wmo2015.omvang import Eenheid, Omvang, Per

AMOUNT: dict[str, Any] = {"max_digits": 9, "decimal_places": 2}


class Vorm(models.TextChoices):
    """How the client gets it."""

    ZIN = "zin", "In natura"
    PGB = "pgb", "Pgb"
    COLLECTIEF = "collectief", "Pas voor gedeelde hulp"


class Weigergrond(models.TextChoices):
    """Why the help is not given as a pgb (art. 2.3.6 lid 2 and 5)."""

    BEKWAAMHEID = "bekwaamheid", "De inwoner kan de taken van een pgb niet goed doen, ook niet met hulp"
    MOTIVERING = "motivering", "De inwoner legde niet uit waarom een pgb nodig is"
    KWALITEIT = "kwaliteit", "De hulp is niet veilig, niet doeltreffend of niet op de inwoner gericht"
    MEERKOSTEN = "meerkosten", "De hulp kost meer dan hulp in natura"
    EERDERE_INTREKKING = "eerdere_intrekking", "Een eerder pgb is ingetrokken of herzien"


class Besluitregel(models.Model):
    """One granted product: how much, of what, per which time, from when until when (CRVB:2019:2731).

    A result may be added, it never replaces the size.
    """

    besluit = models.ForeignKey(Besluit, models.CASCADE, related_name="regels")
    behoefte = models.ForeignKey(Behoefte, models.SET_NULL, null=True, blank=True, related_name="+")
    onderwerp = models.CharField(max_length=120)
    """The need it fills, in the words of the onderzoek; stays when the need itself is gone."""
    categorie = models.CharField(max_length=2)
    product = models.ForeignKey(Product, models.PROTECT, null=True, blank=True, related_name="+")
    soort = models.CharField(max_length=3, choices=[s for s in Soort.choices if s[0] != Soort.AV])
    vorm = models.CharField(max_length=10, choices=Vorm, default=Vorm.ZIN)
    aanbieder = models.CharField(max_length=120, blank=True)
    aantal = models.DecimalField(**AMOUNT, null=True, blank=True)
    eenheid = models.CharField(max_length=10, blank=True)
    per = models.CharField(max_length=10, blank=True)
    van = models.DateField(null=True, blank=True)
    tot_en_met = models.DateField(null=True, blank=True)
    looptijdreden = models.TextField(blank=True)
    """Why there is no end, or why it lies further off than the gemeente has set."""
    resultaat = models.TextField(blank=True)
    terugkeerdoel = models.TextField(blank=True)
    """What is needed to live on one's own again; for a stay away from home (S1-4)."""
    begeleider = models.BooleanField(default=False)
    """A companion may come along free of charge (S0-18)."""
    gebied = models.CharField(max_length=120, blank=True)
    """Where a pass counts (S0-18)."""
    pgb_tarief_cent = models.PositiveIntegerField(null=True, blank=True)
    """Per unit."""
    pgb_toereikend = models.BooleanField(null=True, blank=True)
    """Whether the help can really be bought for it (art. 2.1.3 lid 2, onder b)."""
    pgb_geweigerd_op = models.CharField(max_length=20, choices=Weigergrond, blank=True)
    pgb_weigerreden = models.TextField(blank=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.onderwerp

    @property
    def omvang(self) -> Omvang | None:
        """How much; None while a part of it is not known."""
        if self.aantal is None or not self.eenheid or not self.per:
            return None
        return Omvang(self.aantal, Eenheid(self.eenheid), Per(self.per))


class PgbToets(models.Model):
    """One of the three conditions for a pgb: the judgement and why (art. 2.3.6 lid 2)."""

    regel = models.ForeignKey(Besluitregel, models.CASCADE, related_name="pgb_toetsen")
    test = models.CharField(max_length=12)
    """Name of `recht.wmo2015.pgb.PgbTest`: BEKWAAM, MOTIVERING, KWALITEIT."""
    voldoet = models.BooleanField(null=True, blank=True)
    reden = models.TextField(blank=True)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    op = models.DateTimeField(null=True, blank=True)
    """Who judged this, and when: without a name a judgement does not count."""

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["regel", "test"], name="pgb_toets_eenmaal"),
        ]
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.test}: {self.voldoet}"
