# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The melding and what comes with it: wishes, notices, a plan of one's own, triage, and the draft before it."""

from typing import ClassVar

from django.db import models

from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden.models import Gemeente, Team
from toegangspoort.meldingen.states import MOVES, Meldingstatus, OngeldigeOvergang


class Levensgebied(models.TextChoices):
    """What does not work at home any more, in the words of the resident's form."""

    SCHOON = "schoon", "Het huis schoonhouden"
    ETEN = "eten", "Eten en boodschappen"
    WASSEN = "wassen", "Wassen en aankleden"
    BUITEN = "buiten", "Naar buiten gaan"
    GELD = "geld", "Geld en post"
    MENSEN = "mensen", "Mensen zien en iets doen"
    VEILIG = "veilig", "Veilig wonen in huis"
    ONDERDAK = "onderdak", "Niet (veilig) thuis kunnen wonen"
    ANDERS = "anders", "Iets anders"


class Bezoekwens(models.TextChoices):
    """Who comes for the conversation, if wished (S4-15)."""

    GEEN_VOORKEUR = "geen_voorkeur", "Dat maakt mij niet uit"
    BEROEPSKRACHT = "beroepskracht", "Iemand die hiervoor heeft geleerd"
    VRIJWILLIGER = "vrijwilliger", "Een vrijwilliger"


class Gespreksplaats(models.TextChoices):
    """Where the conversation takes place (S4-5)."""

    THUIS = "thuis", "Bij mij thuis"
    KANTOOR = "kantoor", "Bij het team in de wijk"
    TELEFOON = "telefoon", "Aan de telefoon"


class Melding(models.Model):
    """The report of a need for support (art. 2.3.2 lid 1 Wmo 2015), by or on behalf of the inwoner."""

    dossier = models.OneToOneField(Dossier, models.CASCADE, related_name="melding")
    kanaal = models.CharField(max_length=20, choices=Bron)
    ontvangen_op = models.DateTimeField()
    status = models.CharField(max_length=20, choices=Meldingstatus, default=Meldingstatus.ONTVANGEN)
    hulpvraag = models.TextField()
    """The question in the words of who reports."""
    levensgebieden = models.JSONField(default=list)
    """Values of `Levensgebied`."""
    al_geprobeerd = models.TextField(blank=True)
    """What was tried already; asked to help, never a condition (S4-13)."""
    voor_ander = models.BooleanField(default=False)
    melder_naam = models.CharField(max_length=200, blank=True)
    melder_relatie = models.CharField(max_length=80, blank=True)
    melder_telefoon = models.CharField(max_length=40, blank=True)
    inwoner_weet_ervan = models.BooleanField(default=True)
    plaats = models.CharField(max_length=20, choices=Gespreksplaats, default=Gespreksplaats.THUIS)
    bezoek_door = models.CharField(max_length=20, choices=Bezoekwens, default=Bezoekwens.GEEN_VOORKEUR)
    naaste_erbij = models.CharField(max_length=200, blank=True)
    """Name of the carer or other person who should be present; empty for nobody."""
    tolk = models.CharField(max_length=40, blank=True)
    """Language of the interpreter; empty for none."""
    spoed = models.BooleanField(default=False)
    spoed_toelichting = models.TextField(blank=True)
    geholpen_met = models.TextField(blank=True)
    """With what the client was helped when it ended without an aanvraag; stands in the letter."""
    eindreden = models.TextField(blank=True)
    """Why it was withdrawn or handed over, in the words of who said so. May tell of health: not in the journal."""

    class Meta:
        ordering = ("-ontvangen_op",)

    def __str__(self) -> str:
        return f"melding {self.dossier.kenmerk}"

    def move_to(self, naar: Meldingstatus) -> None:
        """Change the status; raises `OngeldigeOvergang` when the table does not allow it."""
        van = Meldingstatus(self.status)
        if naar not in MOVES[van]:
            raise OngeldigeOvergang(van, naar)
        self.status = naar


class Kennisgevingsoort(models.TextChoices):
    """What the college must tell (art. 2.3.2 lid 1, 2, 3 and 6 Wmo 2015)."""

    ONTVANGST = "ontvangst", "Bevestiging van ontvangst"
    PERSOONLIJK_PLAN = "persoonlijk_plan", "Recht op een persoonlijk plan"
    CLIENTONDERSTEUNING = "clientondersteuning", "Gratis cliëntondersteuning"
    CLIENTONDERSTEUNING_MANTELZORGER = (
        "clientondersteuning_mantelzorger",
        "Cliëntondersteuning voor de mantelzorger",
    )
    PGB = "pgb", "Mogelijkheid van een pgb en de gevolgen"
    AANVRAAG = "aanvraag", "Recht om een aanvraag te doen"


AT_RECEIPT = tuple(soort for soort in Kennisgevingsoort if soort != Kennisgevingsoort.AANVRAAG)
"""What the receipt tells at once; the right to apply is told when a melding ends without an aanvraag."""


class Kennisgeving(models.Model):
    """Proof that something was told: what, when, how."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="kennisgevingen")
    soort = models.CharField(max_length=40, choices=Kennisgevingsoort)
    op = models.DateTimeField()
    wijze = models.CharField(max_length=80)
    """How: "op het scherm en in de brief", "aan de telefoon"."""

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "soort", "op"], name="kennisgeving_eenmaal"),
        ]

    def __str__(self) -> str:
        return self.get_soort_display()


class PersoonlijkPlan(models.Model):
    """A plan the client handed in (art. 2.3.2 lid 2); it must be used in the onderzoek (lid 5)."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="plannen")
    tekst = models.TextField(blank=True)
    bijlage = models.ForeignKey("dossiers.Bijlage", models.PROTECT, null=True, blank=True, related_name="+")
    ontvangen_op = models.DateTimeField()

    class Meta:
        ordering = ("ontvangen_op",)

    def __str__(self) -> str:
        return f"persoonlijk plan van {self.ontvangen_op:%Y-%m-%d}"


class Triage(models.Model):
    """A choice of team and level: what the settings proposed, what was chosen, and why it differs (S3-18)."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="triages")
    voorstel_team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    voorstel_niveau = models.CharField(max_length=20, choices=Niveau)
    redenen = models.JSONField(default=list)
    """The reasons of the proposal, as sentences."""
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    niveau = models.CharField(max_length=20, choices=Niveau)
    afwijkreden = models.TextField(blank=True)
    door = models.CharField(max_length=120)
    op = models.DateTimeField()

    class Meta:
        ordering = ("op", "pk")
        get_latest_by = ("op", "pk")

    def __str__(self) -> str:
        return f"triage van {self.op:%Y-%m-%d}"


class Conceptmelding(models.Model):
    """Answers given so far, kept per step, so that a lost session or connection loses nothing.

    Found by a secret in a cookie, or by the save code (`code`) that the resident wrote down.
    """

    gemeente = models.ForeignKey(Gemeente, models.CASCADE, related_name="+")
    sleutel = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret in the cookie."""
    code = models.CharField(max_length=64, unique=True, null=True, blank=True)
    """Keyed hash of the save code; empty until someone saves for later."""
    antwoorden = models.JSONField(default=dict)
    bijgewerkt_op = models.DateTimeField()
    dossier = models.OneToOneField(Dossier, models.CASCADE, null=True, blank=True, related_name="+")
    """Set when it was sent: a second press of the button finds the same receipt."""

    class Meta:
        indexes = (models.Index(fields=["bijgewerkt_op"], name="concept_oud"),)

    def __str__(self) -> str:
        return f"concept van {self.bijgewerkt_op:%Y-%m-%d}"


class Conceptbijlage(models.Model):
    """A file that was uploaded with a draft; moves to the file when the melding is sent."""

    concept = models.ForeignKey(Conceptmelding, models.CASCADE, related_name="bijlagen")
    naam = models.CharField(max_length=120)
    soort = models.CharField(max_length=60)
    inhoud = models.BinaryField()

    def __str__(self) -> str:
        return self.naam
