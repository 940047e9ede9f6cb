# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The file and its clocks. One row holds what the worklist shows, so that a list is one query at any size."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from toegangspoort.dossiers.access import DossierQuerySet
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond, Stap
from toegangspoort.gebieden.models import Gemeente, Team, Wijk
from toegangspoort.personen.models import Inwoner


class Niveau(models.TextChoices):
    """Who handles it, by weight of the question (S3-23 .. S3-25)."""

    KERNTEAM = "kernteam", "Kernteam"
    CONSULENT = "wmo_consulent", "Wmo-consulent"
    REGISSEUR = "regisseur", "Regisseur"


class Spoor(models.TextChoices):
    """Which paragraph of art. 2.3.5 Wmo 2015 decides (S0-8, S0-9)."""

    ZELFREDZAAMHEID = "zelfredzaamheid_participatie", "Zelfredzaamheid en participatie (lid 3)"
    BESCHERMD_WONEN = "beschermd_wonen_opvang", "Beschermd wonen en opvang (lid 4)"


class Dossier(models.Model):
    """One question of one inwoner, from melding to help (S3-15: one registry behind all counters)."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="dossiers")
    kenmerk = models.CharField(max_length=9, unique=True)
    """What a resident quotes: random with a check character, "7K4Q-92MX". Never a row number."""
    inwoner = models.ForeignKey(Inwoner, models.PROTECT, related_name="dossiers")
    vraag = models.CharField(max_length=200)
    """The question in one line, in the inwoner's words where they are short enough."""
    wijk = models.ForeignKey(Wijk, models.PROTECT, null=True, blank=True, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, related_name="dossiers")
    buiten_dekking = models.BooleanField(default=False)
    """No team covered the postcode: the fallback team took it, and the worklist says so."""
    behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="dossiers"
    )
    niveau = models.CharField(max_length=20, choices=Niveau, default=Niveau.CONSULENT)
    spoor = models.CharField(max_length=40, choices=Spoor, default=Spoor.ZELFREDZAAMHEID)
    spoed = models.BooleanField(default=False)
    stap = models.CharField(max_length=20, choices=Stap, default=Stap.MELDING)
    handeling = models.CharField(max_length=20, choices=Handeling, default=Handeling.TRIAGE)
    toelichting = models.CharField(max_length=160, blank=True)
    """One line under the next act in the worklist."""
    uiterlijk = models.DateTimeField(null=True, blank=True)
    """When the next act is due; empty when nothing is."""
    termijn = models.CharField(max_length=20, choices=Kloksoort, blank=True)
    """The clock that `uiterlijk` comes from; empty for an appointment of our own."""
    klok_staat_stil = models.BooleanField(default=False)
    versie = models.PositiveIntegerField(default=1)
    geopend_op = models.DateTimeField()
    afgesloten_op = models.DateTimeField(null=True, blank=True)
    afsluitreden = models.CharField(max_length=160, blank=True)

    objects: ClassVar[Any] = DossierQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # What the worklist walks along: those whose clock runs first, by what is due. A closed file
            # has no date, so it is never walked over.
            models.Index(fields=["behandelaar", "klok_staat_stil", "uiterlijk", "id"], name="dossier_van_mij"),
            models.Index(fields=["team", "klok_staat_stil", "uiterlijk", "id"], name="dossier_van_team"),
            models.Index(fields=["gemeente", "stap", "klok_staat_stil", "uiterlijk", "id"], name="dossier_van_stap"),
            models.Index(fields=["inwoner"], name="dossier_inwoner"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~models.Q(stap=Stap.AFGESLOTEN) | models.Q(uiterlijk=None, klok_staat_stil=False),
                name="afgesloten_zonder_datum",
            ),
        ]

    def __str__(self) -> str:
        return self.kenmerk

    @property
    def is_open(self) -> bool:
        """Whether anything can still be done on this file."""
        return self.stap != Stap.AFGESLOTEN


class Klok(models.Model):
    """A term that runs, stands still or has ended. Its dates come from `recht`."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="klokken")
    soort = models.CharField(max_length=20, choices=Kloksoort)
    start = models.DateField()
    uiterlijk = models.DateTimeField()
    """The last moment, with suspensions and extension counted in."""
    wettelijk = models.DateTimeField()
    """The last moment as the law gives it, before any suspension or extension."""
    verdaagd_tot = models.DateField(null=True, blank=True)
    """A shortest possible further term that was told to the applicant (art. 4:14 Awb)."""
    verdaagd_reden = models.TextField(blank=True)
    """Why, as the applicant reads it. May tell of health: not in the journal, nor in the outbox."""
    klaar_op = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["dossier", "soort"], name="een_lopende_klok", condition=models.Q(klaar_op=None)
            ),
        ]
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.get_soort_display()} tot {self.uiterlijk:%Y-%m-%d}"


class Startmoment(models.Model):
    """A moment at which a clock may have started, with its source.

    The earliest that holds is the default; another one needs a reason (municipal ombudsman of Groningen,
    report 19.6.007: counted from the e-mail of 16 April, not from the signed form of 25 April).
    """

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="startmomenten")
    soort = models.CharField(max_length=20, choices=Kloksoort)
    datum = models.DateField()
    bron = models.CharField(max_length=20, choices=Bron)
    omschrijving = models.CharField(max_length=200, blank=True)
    geldt = models.BooleanField(default=True)
    reden = models.TextField(blank=True)
    """Why this moment does not hold, although it is earlier."""
    vastgelegd_op = models.DateTimeField()
    vastgelegd_door = models.CharField(max_length=120)

    class Meta:
        ordering = ("datum", "pk")

    def __str__(self) -> str:
        return f"{self.datum} ({self.get_bron_display()})"


class Opschorting(models.Model):
    """A period in which a clock stands still, from the day after `gevraagd_op`."""

    klok = models.ForeignKey(Klok, models.CASCADE, related_name="opschortingen")
    grond = models.CharField(max_length=20, choices=Opschortgrond)
    gevraagd_op = models.DateField()
    tot_en_met = models.DateField()
    """The last day of the term that was set; a request without a term does not stop the clock."""
    beeindigd_op = models.DateField(null=True, blank=True)
    """The day on which the data came in; empty while we wait or when the term ran out unused."""
    reden = models.TextField()

    class Meta:
        ordering = ("gevraagd_op",)

    def __str__(self) -> str:
        return f"stil van {self.gevraagd_op} tot en met {self.tot_en_met}"


class Bijlage(models.Model):
    """A file that came in. Its bytes stand in the database: accepted means durable, in one transaction."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="bijlagen")
    naam = models.CharField(max_length=120)
    soort = models.CharField(max_length=60)
    """The media type that the content showed, not what the sender called it."""
    grootte = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    inhoud = models.BinaryField()
    ontvangen_op = models.DateTimeField()
    van = models.CharField(max_length=120)

    class Meta:
        ordering = ("ontvangen_op", "pk")

    def __str__(self) -> str:
        return self.naam


class Notitie(models.Model):
    """A short note of staff on the file; added, never changed."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="notities")
    tekst = models.TextField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateTimeField()

    class Meta:
        ordering = ("-op", "-pk")

    def __str__(self) -> str:
        return f"notitie van {self.op:%Y-%m-%d}"


class Zoekdocument(models.Model):
    """The words by which a file is found: folded, with tokens for gemeente and team in front."""

    dossier = models.OneToOneField(Dossier, models.CASCADE, primary_key=True, related_name="zoekdocument")
    tekst = models.TextField()

    def __str__(self) -> str:
        return f"zoekwoorden van {self.dossier_id}"
