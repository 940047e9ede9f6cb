# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The reasons, sentence by sentence, each tied to its fact, the judgement on it and the article (art. 3:46 Awb)."""

from django.db import models

from toegangspoort.besluiten.models.besluit import Besluit


class Redenzinsoort(models.TextChoices):
    """Where in the letter it stands: strengths first (S0-11)."""

    LUKT = "lukt", "Wat lukt"
    LUKT_NIET = "lukt_niet", "Wat niet lukt"
    ZELF = "zelf", "Wat de inwoner zelf of met anderen doet"
    OVER = "over", "Wat overblijft"
    PGB = "pgb", "Over het pgb"
    REACTIE = "reactie", "Antwoord op de reactie van de inwoner"
    OVERIG = "overig", "Andere reden"


class Redenzin(models.Model):
    """One sentence of the reasons with its ties; staff word it, the ties stay."""

    besluit = models.ForeignKey(Besluit, models.CASCADE, related_name="redenen")
    soort = models.CharField(max_length=10, choices=Redenzinsoort)
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField()
    feit = models.CharField(max_length=160, blank=True)
    """The fact, in words for staff: "gesprek 24 november, huishouden"."""
    plek = models.CharField(max_length=60, blank=True)
    """The place of that fact on the pages of the onderzoek: "aftrek-12", "leefgebied-adl"."""
    oordeel = models.CharField(max_length=160, blank=True)
    """The judgement: "trede 4, mantelzorg"."""
    artikel = models.CharField(max_length=80, blank=True)
    voorstel = models.TextField(blank=True)
    """The sentence as it was proposed; empty when staff added it."""

    class Meta:
        ordering = ("volgorde", "pk")

    def __str__(self) -> str:
        return self.tekst[:60]

    @property
    def bronnen(self) -> tuple[str, ...]:
        """What it rests on, in order: fact, judgement, article."""
        return tuple(part for part in (self.feit, self.oordeel, self.artikel) if part)
