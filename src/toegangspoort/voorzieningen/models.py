# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was granted. A provision is an arrangement; the products in it are its lines (S3-5)."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q

from toegangspoort.aanbod.models import Product, Soort, Voorziening
from toegangspoort.besluiten.brief_regels import PER as PER_IN_WOORDEN
from toegangspoort.besluiten.models import Besluit, Besluitregel, Vorm
from toegangspoort.dossiers.models import Dossier
from toegangspoort.personen.models import Inwoner
from toegangspoort.recht.wmo2015.omvang import Eenheid, Omvang, Per
from toegangspoort.voorzieningen.lezen import VoorzieningQuerySet

AMOUNT: dict[str, Any] = {"max_digits": 9, "decimal_places": 2}


class ToegekendeVoorziening(models.Model):
    """What one inwoner was granted by one besluit: always bound to exactly one client (S0-15).

    A collective one is shared as well, but its right of use is personal (S0-16).
    """

    besluit = models.ForeignKey(Besluit, models.PROTECT, related_name="voorzieningen")
    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="voorzieningen")
    inwoner = models.ForeignKey(Inwoner, models.PROTECT, related_name="voorzieningen")
    voorziening = models.ForeignKey(Voorziening, models.PROTECT, related_name="+")
    soort = models.CharField(max_length=3, choices=[s for s in Soort.choices if s[0] != Soort.AV])
    vorm = models.CharField(max_length=10, choices=Vorm)
    van = models.DateField()
    tot_en_met = models.DateField(null=True, blank=True)
    """The last day; empty only where the besluit says why there is none."""
    tijdelijk = models.BooleanField(default=False)
    """Urgent help pending onderzoek and aanvraag (art. 2.3.3)."""

    objects: ClassVar[Any] = VoorzieningQuerySet.as_manager()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(vorm=Vorm.COLLECTIEF, soort=Soort.CMV) | Q(~Q(vorm=Vorm.COLLECTIEF), soort=Soort.IMV),
                name="pas_bij_collectief",
            ),
            models.CheckConstraint(
                condition=Q(tot_en_met=None) | Q(tot_en_met__gte=models.F("van")), name="toegekend_periode"
            ),
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["dossier", "van"], name="toegekend_dossier"),
        ]
        ordering = ("van", "pk")

    def __str__(self) -> str:
        return f"{self.voorziening_id} vanaf {self.van}"


class Toegekendproduct(models.Model):
    """One product in it, as the line of the besluit says (S3-3, S3-5)."""

    toegekend = models.ForeignKey(ToegekendeVoorziening, models.PROTECT, related_name="producten")
    regel = models.OneToOneField(Besluitregel, models.PROTECT, related_name="toegekend")
    product = models.ForeignKey(Product, models.PROTECT, related_name="+")
    naam = models.CharField(max_length=120)
    """As the product was called then."""
    aanbieder = models.CharField(max_length=120, blank=True)
    aantal = models.DecimalField(**AMOUNT)
    eenheid = models.CharField(max_length=10)
    per = models.CharField(max_length=10)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.naam

    @property
    def omvang(self) -> Omvang:
        """How much."""
        return Omvang(self.aantal, Eenheid(self.eenheid), Per(self.per))


class Gebruiksrecht(models.Model):
    """The pass of a collective provision: a personal right to use what is shared (S0-16, S0-18, S3-12)."""

    toegekend = models.OneToOneField(ToegekendeVoorziening, models.PROTECT, related_name="pas")
    pasnummer = models.CharField(max_length=9, unique=True)
    """Random with a check character, never a row number."""
    budget = models.DecimalField(**AMOUNT)
    budget_eenheid = models.CharField(max_length=10)
    budget_per = models.CharField(max_length=10)
    gebied = models.CharField(max_length=120, blank=True)
    begeleider = models.BooleanField(default=False)
    geldig_tot_en_met = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return self.pasnummer


class Pgb(models.Model):
    """The personal budget: paid out by the SVB, never to the client (art. 2.3.6 and 2.6.2; S1-5)."""

    toegekend = models.OneToOneField(ToegekendeVoorziening, models.PROTECT, related_name="pgb")
    bedrag_cent = models.PositiveIntegerField()
    """Per `per`, all products of the provision together."""
    per = models.CharField(max_length=10)

    def __str__(self) -> str:
        return f"pgb {self.toegekend_id}"

    @property
    def per_in_woorden(self) -> str:
        """The period, as in "per maand"."""
        return PER_IN_WOORDEN[Per(self.per)]
