# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the file page shows, gathered per subject. With session and account at most ten queries.

The frame takes six: session, account, file, clocks, people, journal. A first reading of the day adds one.
That leaves three for the overview of the step that the file is at.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F

from toegangspoort import clock
from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie import besluit_overzicht, onderzoek_overzicht, tijdlijn, volgende
from toegangspoort.balie.onderzoek_overzicht import Sectie
from toegangspoort.balie.stappenlijn import Stappen, steps
from toegangspoort.beeld import woorden
from toegangspoort.beeld.stukken import Mens, Regel
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen.models import Melding
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.personen.models import Netwerklid, Toestemming

TIMELINE_LINES = 6
TIMELINE_READS = 40
BEFORE_VERSLAG = (Stap.MELDING, Stap.ONDERZOEK, Stap.VERSLAG)
RELATED = ("melding", "onderzoek")
"""What `open_dossier` fetches along with the file for this page."""


@dataclass(frozen=True)
class Werk:
    """The part of a subject: its template, which finds `overzicht` under the name `o`."""

    template: str
    overzicht: Any


@dataclass(frozen=True)
class Klokregel:
    """A clock that runs, in one line."""

    naam: str
    tekst: str
    te_laat: bool


@dataclass(frozen=True)
class Pagina:
    """The frame of the file page."""

    melding: Melding | None
    onderzoek: Onderzoek | None
    stappen: Stappen
    klokken: list[Klokregel]
    mensen: list[Mens]
    tijdlijn: list[Regel]
    leeftijd: int | None
    handeling: str
    hier: str
    """Where the next act is done; empty when that is this page, or when we wait."""
    voor_aanvraag: bool
    """Whether the melding can still be withdrawn or finished."""
    melding_open: bool
    """Whether the melding is the work of this step; later it is folded."""
    werk: list[Werk]
    """What the subjects show of their step, the current one first."""
    secties: tuple[Sectie, ...]
    """The mandatory sections of the verslag, and whether each is filled."""

    @property
    def secties_klaar(self) -> int:
        """How many of them are filled."""
        return sum(sectie.gevuld for sectie in self.secties)


def frame(dossier: Dossier, vandaag: date) -> Pagina:
    """Everything around the work of the current step."""
    melding = getattr(dossier, "melding", None)
    onderzoek = getattr(dossier, "onderzoek", None)
    klokken = list(Klok.objects.filter(dossier=dossier))
    gesprek = onderzoek_overzicht.overzicht(dossier) if onderzoek else None
    stappen = steps(
        dossier,
        klokken,
        ontvangen_op=melding.ontvangen_op if melding else None,
        heeft_plan=bool(getattr(dossier, "heeft_plan", False)),
        verslag_op=onderzoek.verslag_op if onderzoek else None,
        vandaag=vandaag,
    )
    return Pagina(
        melding=melding,
        onderzoek=onderzoek,
        stappen=stappen,
        klokken=[_clock(klok, vandaag) for klok in klokken if _runs(klok, vandaag)],
        mensen=people(dossier),
        tijdlijn=latest(dossier),
        leeftijd=dossier.inwoner.leeftijd(vandaag),
        handeling=Handeling(dossier.handeling).label,
        hier=volgende.page_of_its_own(dossier.handeling, dossier.kenmerk) if dossier.is_open else "",
        voor_aanvraag=dossier.stap in BEFORE_VERSLAG,
        melding_open=onderzoek is None,
        werk=_work(dossier, gesprek),
        secties=gesprek.secties if gesprek and dossier.stap in BEFORE_VERSLAG else (),
    )


def _work(dossier: Dossier, gesprek: Any) -> list[Werk]:
    """What the subjects show: the decision first, once there is something to say about it."""
    decision = besluit_overzicht.overzicht(dossier) if besluit_overzicht.concerns(dossier) else None
    shown = [Werk("balie/besluit/_dossier.html", decision)] if decision else []
    return [*shown, Werk("balie/onderzoek/_dossier.html", gesprek)] if gesprek else shown


def _runs(klok: Klok, vandaag: date) -> bool:
    """Whether this clock still asks something. The term for a plan is a right: when it is over, it is over."""
    over = klok.soort == Kloksoort.PERSOONLIJK_PLAN and clock.local_date(klok.uiterlijk) < vandaag
    return klok.klaar_op is None and not over


def _clock(klok: Klok, vandaag: date) -> Klokregel:
    at = f" {woorden.tijd(klok.uiterlijk)}" if klok.soort == Kloksoort.SPOED else ""
    text = f"{woorden.dag_kort(klok.uiterlijk)}{at}, {woorden.nog(klok.uiterlijk, vandaag)}"
    return Klokregel(klok.get_soort_display(), text, clock.local_date(klok.uiterlijk) < vandaag)


def people(dossier: Dossier) -> list[Mens]:
    """Who is around the inwoner, what they do, and may their data be shared (S4-4, S0-12); one query."""
    rows = (
        Netwerklid.objects.filter(inwoner=dossier.inwoner_id)
        .annotate(taak=F("taken__taak"), minuten=F("taken__minuten_per_week"))
        .order_by("pk", "taken__pk")
    )
    found: dict[int, tuple[Netwerklid, list[str]]] = {}
    for row in rows:
        _person, lines = found.setdefault(row.pk, (row, []))
        if row.taak:
            lines.append(f"{row.taak[:1].upper()}{row.taak[1:]}: {row.minuten} minuten per week.")
    return [Mens(lid.naam, lid.relatie, [*lines, _consent(lid)]) for lid, lines in found.values()]


def _consent(lid: Netwerklid) -> str:
    overloaded = " Voelt zich overbelast." if lid.overbelast else ""
    return f"Toestemming: {Toestemming(lid.toestemming).label}.{overloaded}"


def latest(dossier: Dossier) -> list[Regel]:
    """The last acts on this file, the same act of one person on one day once; one query."""
    rows = Journaalregel.objects.filter(gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk)
    recent = list(rows.order_by("-volgnr")[:TIMELINE_READS])
    recent.sort(key=lambda row: clock.local_date(row.moment), reverse=True)
    lines = [Regel(row.moment, tijdlijn.what(row), row.actor) for row in recent]
    told = {(clock.local_date(row.moment), row.daad, row.actor): line for row, line in zip(recent, lines, strict=True)}
    return list(told.values())[:TIMELINE_LINES]
