# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The aanvraag: the formal request for a decision (art. 2.3.2 lid 9 and 2.3.5 Wmo 2015; art. 4:1 Awb)."""

from typing import ClassVar

from django.db import models

from toegangspoort.aanvragen.states import MOVES, Aanvraagstatus, OngeldigeOvergang
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Bron


class Vormwens(models.TextChoices):
    """In which form the client would like the help (art. 2.3.6)."""

    ZIN = "zin", "De gemeente regelt de hulp (in natura)"
    PGB = "pgb", "Zelf hulp inkopen met een pgb"
    WEET_NIET = "", "Dat weet de inwoner nog niet"


class Identiteitsbewijs(models.TextChoices):
    """What was shown (art. 2.3.4): the kind of document, never a copy or its number."""

    PASPOORT = "paspoort", "Paspoort"
    IDENTITEITSKAART = "identiteitskaart", "Identiteitskaart"
    RIJBEWIJS = "rijbewijs", "Rijbewijs"
    VERBLIJFSDOCUMENT = "verblijfsdocument", "Verblijfsdocument"


class Aanvraag(models.Model):
    """One aanvraag of a file, with how it ended (S3-2: not the melding, a status and a clock of its own)."""

    dossier = models.ForeignKey(Dossier, models.CASCADE, related_name="aanvragen")
    ontvangen_op = models.DateTimeField()
    kanaal = models.CharField(max_length=20, choices=Bron)
    met_verslag = models.BooleanField(default=False)
    """The client sent the verslag back, signed, and said that it is his aanvraag."""
    ondanks_onderzoek = models.BooleanField(default=False)
    """Received while the onderzoek was not done in its six weeks (lid 9): there was no verslag yet."""
    gevraagd = models.TextField(blank=True)
    """What is asked, in the words of the client."""
    vorm = models.CharField(max_length=4, choices=Vormwens, blank=True)
    pgb_motivering = models.TextField(blank=True)
    """Why the client wants a pgb, in his own words (art. 2.3.6 lid 2, onder b)."""
    identiteit = models.CharField(max_length=20, choices=Identiteitsbewijs, blank=True)
    identiteit_op = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=20, choices=Aanvraagstatus, default=Aanvraagstatus.ONTVANGEN)
    afgerond_op = models.DateTimeField(null=True, blank=True)
    reden = models.TextField(blank=True)
    """Why it was withdrawn or not taken into consideration."""
    brief = models.ForeignKey("brieven.Briefstuk", models.PROTECT, null=True, blank=True, related_name="+")
    """The decision of art. 4:5 Awb, where that is how it ended."""

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["dossier"],
                name="een_open_aanvraag",
                condition=models.Q(status=Aanvraagstatus.ONTVANGEN),
            ),
        ]
        ordering = ("ontvangen_op", "pk")

    def __str__(self) -> str:
        return f"aanvraag van {self.ontvangen_op:%Y-%m-%d}"

    @property
    def is_open(self) -> bool:
        """Whether a decision is still due."""
        return self.status == Aanvraagstatus.ONTVANGEN

    def move_to(self, naar: Aanvraagstatus) -> None:
        """Change the status; raises `OngeldigeOvergang` when the table does not allow it."""
        van = Aanvraagstatus(self.status)
        if naar not in MOVES[van]:
            raise OngeldigeOvergang(van, naar)
        self.status = naar
