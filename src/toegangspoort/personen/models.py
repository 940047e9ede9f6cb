# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inwoner, the people around him, who speaks for him, and the one place where a BSN stands."""

import unicodedata
from datetime import date
from typing import ClassVar

from django.db import models

from toegangspoort.gebieden.models import Gemeente


class Aanhef(models.TextChoices):
    """How someone wants to be addressed; asked, never derived."""

    MEVROUW = "mevrouw", "mevrouw"
    HEER = "heer", "de heer"
    GEEN = "geen", "voornaam en achternaam"


class Geslacht(models.TextChoices):
    """As it stands in the BRP (Logisch Ontwerp BRP, element 04.10); says nothing of how to address someone (`Aanhef`).

    Needed for figures by sex alone (S2-16). Empty as long as nobody took it over from the BRP.
    """

    MAN = "man", "man"
    VROUW = "vrouw", "vrouw"
    ONBEKEND = "onbekend", "onbekend in de BRP"


class Inwoner(models.Model):
    """A person a melding is about. Without a BSN the facts of art. 5.2.9 Wmo 2015 identify him."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="inwoners")
    aanhef = models.CharField(max_length=10, choices=Aanhef, default=Aanhef.GEEN)
    voornamen = models.CharField(max_length=200, blank=True)
    achternaam = models.CharField(max_length=200)
    """With the prefix: "van der Veen"."""
    geboortedatum = models.DateField(null=True, blank=True)
    geslacht = models.CharField(max_length=10, choices=Geslacht, blank=True)
    straat = models.CharField(max_length=120, blank=True)
    huisnummer = models.CharField(max_length=12, blank=True)
    postcode = models.CharField(max_length=6, blank=True)
    plaats = models.CharField(max_length=80, blank=True)
    telefoon = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    taal = models.CharField(max_length=40, blank=True)
    """Language for an interpreter; empty when Dutch will do."""
    zoeknaam = models.CharField(max_length=400, editable=False)
    """Family name in lower case without accents, to find doubles."""
    versie = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (
            models.Index(fields=["gemeente", "geboortedatum", "zoeknaam"], name="inwoner_geboorte_naam"),
            models.Index(fields=["gemeente", "postcode", "huisnummer"], name="inwoner_adres"),
        )

    def __str__(self) -> str:
        return self.naam

    @property
    def naam(self) -> str:
        """Written as "mevrouw T. Wiersema", or in full where no form of address is chosen."""
        return full_name(self.aanhef, self.voornamen, self.achternaam)

    @property
    def groet(self) -> str:
        """The opening of a letter: "Beste mevrouw Wiersema"."""
        if self.aanhef == Aanhef.GEEN:
            return f"Beste {self.naam}"
        word = "mevrouw" if self.aanhef == Aanhef.MEVROUW else "meneer"
        return f"Beste {word} {self.achternaam}"

    def leeftijd(self, peildatum: date) -> int | None:
        """Age in whole years on this day, or None when the birth date is not known."""
        born = self.geboortedatum
        if born is None:
            return None
        return peildatum.year - born.year - ((peildatum.month, peildatum.day) < (born.month, born.day))


def full_name(aanhef: str, voornamen: str, achternaam: str) -> str:
    """A name with its form of address, also for lists that read no whole person.

    >>> full_name("mevrouw", "Tine Anna", "Wiersema")
    'mevrouw T.A. Wiersema'
    """
    if aanhef == Aanhef.GEEN:
        return f"{voornamen} {achternaam}".strip()
    initials = "".join(f"{name[0]}." for name in voornamen.split())
    return " ".join(part for part in (Aanhef(aanhef).label, initials, achternaam) if part)


def fold(name: str) -> str:
    """A name for comparing: lower case, without accents or double spaces.

    >>> fold("De  Vriès")
    'de vries'
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


class Burgerservicenummer(models.Model):
    """The only table with a BSN; read only where the law asks for the number (art. 5.2.9 Wmo 2015)."""

    inwoner = models.OneToOneField(Inwoner, models.CASCADE, primary_key=True, related_name="bsn")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="+")
    nummer = models.CharField(max_length=9)
    vastgesteld_op = models.DateField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["gemeente", "nummer"], name="bsn_per_gemeente"),
        ]

    def __str__(self) -> str:
        return f"BSN van inwoner {self.inwoner_id}"


class Band(models.TextChoices):
    """What someone is to the inwoner; decides the rung of the ladder his help belongs to."""

    HUISGENOOT = "huisgenoot", "Huisgenoot"
    MANTELZORGER = "mantelzorger", "Mantelzorger"
    NETWERK = "netwerk", "Familie, vriend of buur"
    VRIJWILLIGER = "vrijwilliger", "Vrijwilliger"
    BEROEPSKRACHT = "beroepskracht", "Beroepskracht"


class Toestemming(models.TextChoices):
    """Whether this person's data may be kept and shared for this file (art. 5.1.1 Wmo 2015)."""

    JA = "ja", "ja"
    NEE = "nee", "nee, geen gegevens delen"
    NIET_GEVRAAGD = "niet_gevraagd", "nog niet gevraagd"


class Netwerklid(models.Model):
    """Someone around the inwoner (S0-12, S4-4)."""

    inwoner = models.ForeignKey(Inwoner, models.CASCADE, related_name="netwerk")
    naam = models.CharField(max_length=200)
    relatie = models.CharField(max_length=80)
    """In words: "dochter", "buurman"."""
    band = models.CharField(max_length=20, choices=Band)
    telefoon = models.CharField(max_length=40, blank=True)
    toestemming = models.CharField(max_length=20, choices=Toestemming, default=Toestemming.NIET_GEVRAAGD)
    overbelast = models.BooleanField(default=False)
    opmerking = models.TextField(blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.naam}, {self.relatie}"


class Netwerktaak(models.Model):
    """What someone does now, in minutes a week."""

    lid = models.ForeignKey(Netwerklid, models.CASCADE, related_name="taken")
    taak = models.CharField(max_length=120)
    minuten_per_week = models.PositiveIntegerField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.taak}, {self.minuten_per_week} minuten per week"


class Vertegenwoordigersoort(models.TextChoices):
    """In the order of art. 1.1.1 Wmo 2015."""

    CURATOR = "curator", "Curator"
    MENTOR = "mentor", "Mentor"
    GEMACHTIGDE = "gemachtigde", "Gemachtigde"
    PARTNER = "partner", "Echtgenoot of partner"
    FAMILIE = "familie", "Ouder, kind, broer, zus, grootouder of kleinkind"


class Vertegenwoordiger(models.Model):
    """Who speaks for the inwoner."""

    inwoner = models.ForeignKey(Inwoner, models.CASCADE, related_name="vertegenwoordigers")
    naam = models.CharField(max_length=200)
    soort = models.CharField(max_length=20, choices=Vertegenwoordigersoort)
    telefoon = models.CharField(max_length=40, blank=True)

    def __str__(self) -> str:
        return f"{self.naam} ({self.get_soort_display()})"
