# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The steps of the law in one line, with the clock that runs in words; what is now and what comes after."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from toegangspoort.balie.wanneer import short_day
from toegangspoort.balie.werklijst import day_of_term
from toegangspoort.beeld import woorden
from toegangspoort.beeld.stukken import Staat
from toegangspoort.beeld.stukken import Stap as Vak
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap

ORDER = [Stap.MELDING, Stap.ONDERZOEK, Stap.VERSLAG, Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP]

AFTER = {
    Handeling.TRIAGE: "bellen om een afspraak te maken voor een gesprek.",
    Handeling.SPOED: "de melding toewijzen en het gewone onderzoek beginnen.",
    Handeling.AFSPRAAK: "het gesprek voeren, liefst thuis.",
    Handeling.WACHT_OP_PLAN: "een afspraak maken voor een gesprek.",
    Handeling.GESPREK: "verslag maken en sturen.",
    Handeling.VERSLAG: "verslag sturen. Daarna kan de inwoner een aanvraag doen.",
    Handeling.WACHT_OP_REACTIE: "de reactie verwerken en het verslag definitief maken.",
    Handeling.REACTIE: "het definitieve verslag sturen.",
    Handeling.WACHT_OP_AANVRAAG: "na de aanvraag beslist de gemeente binnen de beslistermijn.",
    Handeling.BESLISSEN: "het besluit laten nalezen en ondertekenen.",
    Handeling.WACHT_OP_GEGEVENS: "als de gegevens er zijn, loopt de klok verder.",
    Handeling.NALEZEN: "ondertekenen.",
    Handeling.ONDERTEKENEN: "de brief gaat naar de inwoner.",
    Handeling.VOLGEN: "kijken of de hulp nog past.",
    Handeling.GEEN: "",
}


@dataclass(frozen=True)
class Stappen:
    """What the line of steps shows."""

    rij: list[Vak]
    nu: str
    hierna: str


def steps(
    dossier: Dossier,
    klokken: list[Klok],
    *,
    ontvangen_op: datetime | None,
    heeft_plan: bool,
    verslag_op: datetime | None,
    vandaag: date,
) -> Stappen:
    """The line of this file on this day."""
    own = {
        Stap.MELDING: _on(ontvangen_op),
        Stap.ONDERZOEK: _on(_done(klokken, Kloksoort.ONDERZOEK)),
        Stap.VERSLAG: f"gestuurd {_on(verslag_op)}" if verslag_op else "moet nog",
        Stap.AANVRAAG: _started(klokken, Kloksoort.BESLISTERMIJN) or "na het verslag",
        Stap.BESLUIT: _on(_done(klokken, Kloksoort.BESLISTERMIJN)) or "na de aanvraag",
        Stap.HULP: "na het besluit",
    }
    row = [_box(stap, own[stap], dossier, klokken, vandaag) for stap in ORDER]
    row.insert(1, _plan(klokken, heeft_plan, vandaag))
    act = Handeling(dossier.handeling)
    now = act.label[:1].lower() + act.label[1:] + "."
    if not dossier.is_open:
        return Stappen(row, f"dit dossier is afgesloten op {_on(dossier.afgesloten_op)}. {dossier.afsluitreden}.", "")
    why = f" {dossier.toelichting.rstrip('.')}." if dossier.toelichting else ""
    return Stappen(row, now + why, AFTER[act])


def _box(stap: Stap, text: str, dossier: Dossier, klokken: list[Klok], vandaag: date) -> Vak:
    state = _state(stap, dossier)
    if state not in {"nu", "stil"}:
        return Vak(stap.label, text, state)
    klok = _running(klokken, stap)
    if klok is None:
        return Vak(stap.label, _deadline(dossier, vandaag) or text, state)
    end = timezone.localtime(klok.uiterlijk).date()
    share = (vandaag - klok.start).days / max((end - klok.start).days, 1)
    words = day_of_term(klok.start, klok.uiterlijk, vandaag)
    return Vak(stap.label, f"{words}, uiterlijk {short_day(end)}", state, deel=min(share, 1.0))


def _state(stap: Stap, dossier: Dossier) -> Staat:
    if not dossier.is_open:
        return "vervallen" if stap != Stap.MELDING else "klaar"
    here, there = ORDER.index(Stap(dossier.stap)), ORDER.index(stap)
    if there == here:
        return "stil" if dossier.klok_staat_stil else "nu"
    return "klaar" if there < here else "straks"


def _plan(klokken: list[Klok], heeft_plan: bool, vandaag: date) -> Vak:
    """The plan of one's own (art. 2.3.2 lid 2): a right during seven days, never a duty."""
    if heeft_plan:
        return Vak("Eigen plan", "ontvangen", "klaar")
    klok = next((k for k in klokken if k.soort == Kloksoort.PERSOONLIJK_PLAN), None)
    if klok is not None and klok.klaar_op is None:
        end = timezone.localtime(klok.uiterlijk).date()
        if end >= vandaag:
            return Vak("Eigen plan", f"kan tot en met {short_day(end)}")
    return Vak("Eigen plan", "niet gestuurd", "klaar")


def _running(klokken: list[Klok], stap: Stap) -> Klok | None:
    soort = Kloksoort.BESLISTERMIJN if stap in (Stap.AANVRAAG, Stap.BESLUIT) else Kloksoort.ONDERZOEK
    if stap == Stap.HULP:
        return None
    return next((k for k in klokken if k.soort == soort and k.klaar_op is None), None)


def _deadline(dossier: Dossier, vandaag: date) -> str:
    """When the next act is due; with the year when that is not this one, for help runs for years."""
    if dossier.uiterlijk is None:
        return ""
    day = timezone.localtime(dossier.uiterlijk).date()
    return f"uiterlijk {short_day(day) if day.year == vandaag.year else woorden.datum(day)}"


def _done(klokken: list[Klok], soort: Kloksoort) -> datetime | None:
    return next((k.klaar_op for k in klokken if k.soort == soort and k.klaar_op), None)


def _started(klokken: list[Klok], soort: Kloksoort) -> str:
    return next((_on(k.start) for k in klokken if k.soort == soort), "")


def _on(moment: date | datetime | None) -> str:
    """The day without weekday or year: "26 oktober"."""
    return woorden.dag_zonder_jaar(moment).split(" ", 1)[1] if moment else ""
