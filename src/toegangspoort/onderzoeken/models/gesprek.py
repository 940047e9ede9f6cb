# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The conversation: the onderzoek itself, the life domains, the seven sections and expert advice."""

from typing import ClassVar

from django.db import models

from toegangspoort.dossiers.models import Dossier
from toegangspoort.onderzoeken.domeinen import Domein, Meting


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
    identiteit_op = models.DateField(null=True, blank=True)
    hulpvraag = models.TextField(blank=True)
    wens = models.TextField(blank=True)
    """What the client wants: the goal of it all (S0-10)."""
    problemen = models.TextField(blank=True)
    """Problems in zelfredzaamheid, participatie or coping in society, one a line (step 2 of the step plan)."""
    gronden = models.JSONField(default=list, blank=True)
    """Values of `domeinen.Grond`: why support may be needed, without a diagnosis (S1-3)."""
    match = models.TextField(blank=True)
    """What suits this person: questions, grief, language, faith; for who will help (S1-8)."""
    plan_gebruikt = models.TextField(blank=True)
    """How the persoonlijk plan was used (lid 5)."""
    pgb_uitgelegd = models.BooleanField(default=False)
    """The pgb and what it asks of the client were explained in the talk (lid 6)."""
    vormvoorkeur = models.CharField(max_length=4, blank=True)
    """What the client prefers: "zin", "pgb", or empty for not known yet."""
    advies_nodig = models.BooleanField(null=True, blank=True)
    """Whether expertise is needed that we lack; empty while nobody judged it."""
    advies_reden = models.TextField(blank=True)
    poort = models.JSONField(default=dict, blank=True)
    """What is known of the gate, by place in the facts of `recht` ("wlz.recht_vastgesteld"); see `poort.py`."""
    versie = models.PositiveIntegerField(default=1)
    """Of the question, the wish and what belongs to them."""
    afspraak_versie = models.PositiveIntegerField(default=1)
    gesprek_versie = models.PositiveIntegerField(default=1)
    poort_versie = models.PositiveIntegerField(default=1)
    verslag_op = models.DateTimeField(null=True, blank=True)
    """When the final verslag went to the client (lid 8): opens the way to an aanvraag (lid 9)."""
    heropend_op = models.DateTimeField(null=True, blank=True)
    """New facts after the final verslag: since then the parts can be changed again."""

    def __str__(self) -> str:
        return f"onderzoek {self.dossier_id}"

    @property
    def is_vast(self) -> bool:
        """Whether the final verslag went out and nothing was opened since."""
        return self.verslag_op is not None and (self.heropend_op is None or self.heropend_op < self.verslag_op)


class Leefdomein(models.Model):
    """One life domain: first what works, then what does not (S0-11)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="leefdomeinen")
    domein = models.CharField(max_length=40, choices=Domein)
    naam = models.CharField(max_length=80, blank=True)
    """What the gemeente called it on the day of the talk; empty for the name of `Domein`."""
    lukt = models.TextField(blank=True)
    lukt_niet = models.TextField(blank=True)
    meting = models.CharField(max_length=10, choices=Meting, blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["onderzoek", "domein"], name="leefdomein_eenmaal"),
        ]
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.domein

    @property
    def label(self) -> str:
        """Its name in words."""
        return self.naam or self.get_domein_display()


class Onderdeel(models.Model):
    """One of the seven mandatory sections (art. 2.3.2 lid 4, a to g): filled, or not applicable with a reason."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="onderdelen")
    letter = models.CharField(max_length=1)
    tekst = models.TextField(blank=True)
    """What was found; where it is not applicable, why not."""
    niet_van_toepassing = models.BooleanField(default=False)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["onderzoek", "letter"], name="onderdeel_eenmaal"),
        ]
        ordering = ("letter",)

    def __str__(self) -> str:
        return f"onderdeel {self.letter}"


class Advies(models.Model):
    """Expert advice: what was asked, of whom, and what came back (CRVB:2018:819, last step)."""

    onderzoek = models.ForeignKey(Onderzoek, models.CASCADE, related_name="adviezen")
    van = models.CharField(max_length=120)
    vraag = models.TextField()
    gevraagd_op = models.DateField()
    ontvangen_op = models.DateField(null=True, blank=True)
    tekst = models.TextField(blank=True)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("gevraagd_op", "pk")

    def __str__(self) -> str:
        return f"advies van {self.gevraagd_op}"
