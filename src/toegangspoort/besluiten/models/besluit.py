# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluit itself. Once signed nothing in it changes: this class refuses it, and so does the database."""

from typing import Any, ClassVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.besluiten.models.mandaat import Mandaat
from toegangspoort.besluiten.states import MOVES, OPEN, Besluitstatus, OngeldigeOvergang
from toegangspoort.dossiers.models import Dossier, Spoor


class BesluitStaatVast(RuntimeError):
    """A signed besluit is never changed or thrown away; a correction is a new besluit."""

    def __init__(self) -> None:
        super().__init__("Dit besluit is ondertekend en verandert niet meer. Maak een nieuw besluit.")


class Besluitsoort(models.TextChoices):
    """What the besluit does."""

    TOEKENNING = "toekenning", "Toekenning"
    GEDEELTELIJK = "gedeeltelijk", "Gedeeltelijke toekenning"
    AFWIJZING = "afwijzing", "Afwijzing"
    TIJDELIJK = "tijdelijk", "Tijdelijke hulp bij spoed"
    """Pending onderzoek and aanvraag (art. 2.3.3)."""

    @property
    def grants(self) -> bool:
        """Whether the client gets something."""
        return self != Besluitsoort.AFWIJZING

    @property
    def denies(self) -> bool:
        """Whether the client does not get (all) that was asked."""
        return self in (Besluitsoort.AFWIJZING, Besluitsoort.GEDEELTELIJK)


class Besluit(models.Model):
    """One besluit on one file (S3-1, S2-3): 1 besluit, n lines, each line a product."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="besluiten")
    nummer = models.PositiveSmallIntegerField()
    """Counts the besluiten of this file: 1, 2, 3."""
    aanvraag = models.ForeignKey(Aanvraag, models.PROTECT, null=True, blank=True, related_name="besluiten")
    """Empty only for urgent temporary help (art. 2.3.3)."""
    soort = models.CharField(max_length=20, choices=Besluitsoort)
    spoor = models.CharField(max_length=40, choices=Spoor)
    status = models.CharField(max_length=20, choices=Besluitstatus, default=Besluitstatus.CONCEPT)
    spoedreden = models.TextField(blank=True)
    """Why it could not wait for the onderzoek (art. 2.3.3)."""
    wat_wel_helpt = models.TextField(blank=True)
    """For who does not get (all) that was asked: what does help, in words to the client (S0-6, S4-28)."""
    grondslagen = models.JSONField(default=list)
    """The articles as they stood on the day of signing: {"tekst", "url"}."""
    normversies = models.JSONField(default=list)
    """The versions of the norms that were used: "grondslag-besluit@2015-01-01"."""
    feiten = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    """What the besluit rests on, as a toetsbestand, taken at the moment of signing: so it can be replayed."""
    uitkomsten = models.JSONField(default=list)
    """Every outcome of the law it rests on, with facts and version, as `recht.kern.vorm` writes and repeats them."""
    uitleg = models.JSONField(default=dict)
    """The same in words, as they were on the day of signing (`uitleg.Uitleg`)."""
    bevindingen = models.JSONField(default=list)
    """What the besluittoets said of these facts at the moment of signing."""
    vingerafdruk = models.CharField(max_length=64, blank=True)
    """SHA-256 over all that was kept and over the letter; empty for a besluit of before this was kept."""
    opgesteld_op = models.DateTimeField()
    opsteller = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    schrijvers = models.JSONField(default=list)
    """Keys of everyone who wrote in it: none of them can be the second reader."""
    lezer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    gelezen_op = models.DateTimeField(null=True, blank=True)
    leesopmerking = models.TextField(blank=True)
    """What the second reader wants to see changed, when it was sent back."""
    ondertekenaar = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    ondertekend_op = models.DateTimeField(null=True, blank=True)
    mandaat = models.ForeignKey(Mandaat, models.PROTECT, null=True, blank=True, related_name="+")
    """In whose name, by which decision on mandate it was signed."""
    brief = models.ForeignKey("brieven.Briefstuk", models.PROTECT, null=True, blank=True, related_name="+")
    bezwaar_tot = models.DateField(null=True, blank=True)
    """The last day for an objection (art. 6:7 Awb)."""
    versie = models.PositiveIntegerField(default=1)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "nummer"], name="besluit_nummer"),
            models.UniqueConstraint(fields=["dossier"], name="een_open_besluit", condition=models.Q(status__in=OPEN)),
            models.CheckConstraint(
                condition=models.Q(soort=Besluitsoort.TIJDELIJK) | models.Q(aanvraag__isnull=False),
                name="besluit_op_aanvraag",
            ),
        ]
        ordering = ("nummer",)

    def __str__(self) -> str:
        return f"besluit {self.nummer}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Refuse any change to what was signed."""
        self._refuse_when_signed()
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refuse to throw away what was signed."""
        self._refuse_when_signed()
        return super().delete(*args, **kwargs)

    def _refuse_when_signed(self) -> None:
        if type(self).objects.filter(pk=self.pk, status=Besluitstatus.ONDERTEKEND).exists():
            raise BesluitStaatVast

    @property
    def is_open(self) -> bool:
        """Whether it is still a draft."""
        return self.status in OPEN

    @property
    def is_signed(self) -> bool:
        """Whether it holds."""
        return self.status == Besluitstatus.ONDERTEKEND

    def move_to(self, naar: Besluitstatus) -> None:
        """Change the status; raises `OngeldigeOvergang` when the table does not allow it."""
        van = Besluitstatus(self.status)
        if naar not in MOVES[van]:
            raise OngeldigeOvergang(van, naar)
        self.status = naar


class OpzijGezet(models.Model):
    """A finding that a human put aside, with the reason (the check decides nothing)."""

    besluit = models.ForeignKey(Besluit, models.CASCADE, related_name="opzij")
    code = models.CharField(max_length=60)
    onderwerp = models.CharField(max_length=120, blank=True)
    kop = models.TextField(blank=True)
    """What the finding said. When it says something else later (more is short, or it weighs more), it counts again."""
    reden = models.TextField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateTimeField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["besluit", "code", "onderwerp"], name="opzij_eenmaal"),
        ]
        ordering = ("op", "pk")

    def __str__(self) -> str:
        return f"{self.code} opzij gezet"
