# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One file of the demo as a story: who reports what, who handles it, and the days on which things happen."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any

from django.utils import timezone

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import INWONER, Actor
from toegangspoort.dossiers.models import Dossier, Niveau, Spoor
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden.models import Gemeente, Team
from toegangspoort.meldingen.actions import register_melding
from toegangspoort.meldingen.feiten import Meldingsfeiten
from toegangspoort.meldingen.models import Levensgebied
from toegangspoort.meldingen.triage import change_triage
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.lot import chance
from toegangspoort.project.demo.mensen import Mens

ZATERDAG = 5


@dataclass(frozen=True)
class Kaart:
    """What lot decided for one file, before anything is written: the same card every time."""

    nummer: int
    weg: str
    plaats: int
    """Counts the files on this road, from 0."""
    kenmerk: str
    mens: Mens
    vraag: str
    """Key in `vragen.yaml`."""
    hulpvraag: str
    wijk: str
    behandelaar: str
    """User name of who will handle it."""
    lot: int
    """Seed for what is still chosen on the way."""


class Verhaal:
    """A card in its gemeente, with a calendar that counts back from the moment of loading."""

    def __init__(self, kaart: Kaart, gemeente: Gemeente, staf: dict[str, Medewerker], nu: datetime) -> None:
        self.kaart, self.gemeente, self.staf, self.nu = kaart, gemeente, staf, nu
        self.wie = staf[kaart.behandelaar]
        self.rng = chance(kaart.lot)

    @cached_property
    def vraag(self) -> dict[str, Any]:
        """What this question is about, and what is said on it in the conversation."""
        found: dict[str, Any] = read("vragen")[self.kaart.vraag]
        return found

    @property
    def peildatum(self) -> date:
        """Today."""
        return clock.local_date(self.nu)

    def op(self, dagen: int, uur: int = 10) -> datetime:
        """So many days ago at this hour (negative: ahead), on a working day, never later than now when past."""
        day = self.peildatum - timedelta(days=dagen)
        while dagen and day.weekday() >= ZATERDAG:
            day += timedelta(days=1 if dagen < 0 else -1)
        moment = timezone.make_aware(datetime.combine(day, time(uur, self.kaart.nummer % 60)))
        return moment if dagen < 0 else min(moment, self.nu - timedelta(minutes=3 * (24 - uur)))

    def collega(self, rol: str) -> Medewerker:
        """Someone with this role, if there is one someone else."""
        return min((m for m in self.staf.values() if m.rol == rol), key=lambda m: m.pk == self.wie.pk)

    def melden(self, dagen: int, *, uur: int = 10, by: Actor | str = INWONER, **feiten: Any) -> Dossier:
        """The melding comes in, through the website unless `kanaal` says otherwise."""
        at = self.op(dagen, uur)
        values: dict[str, Any] = {
            "kanaal": Bron.WEBSITE,
            "ontvangen_op": at,
            "hulpvraag": self.kaart.hulpvraag,
            "levensgebieden": tuple(Levensgebied(name) for name in self.vraag["levensgebieden"]),
            "tolk": self.kaart.mens.taal,
            "spoor": Spoor(self.vraag.get("spoor", Spoor.ZELFREDZAAMHEID)),
        }
        return register_melding(
            gemeente=self.gemeente,
            persoon=self.kaart.mens.persoon,
            feiten=Meldingsfeiten(**{**values, **feiten}),
            nummer=self.kaart.kenmerk,
            by=by,
            at=at,
        )

    def toewijzen(self, dossier: Dossier, dagen: int, *, uur: int = 12, reden: str = "") -> Dossier:
        """Triage: to who will handle it, in the team that was proposed unless nobody covers the postcode."""
        team = dossier.team
        if dossier.buiten_dekking:
            team = Team.objects.filter(leden__medewerker=self.wie, tot=None).order_by("pk")[0]
            reden = reden or f"Geen team dekt deze postcode; {team.naam} is het dichtst bij en neemt het aan."
        change_triage(
            dossier=dossier,
            team=team,
            niveau=Niveau(dossier.niveau),
            reden=reden,
            behandelaar=self.wie,
            by=self.wie,
            at=self.op(dagen, uur),
        )
        found: Dossier = Dossier.objects.select_related("gemeente", "inwoner", "team").get(pk=dossier.pk)
        return found
