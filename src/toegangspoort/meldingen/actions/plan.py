# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The persoonlijk plan (art. 2.3.2 lid 2 Wmo 2015): awaited, received, or not wished."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from toegangspoort.audit.journaal import INWONER, Actor
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen.actions.register import keep_files
from toegangspoort.meldingen.afspraak import to_appointment
from toegangspoort.meldingen.feiten import Bestand
from toegangspoort.meldingen.models import PersoonlijkPlan

MOST_PLANS = 10
TOO_LATE = (Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP)


@transaction.atomic
def receive_plan(
    *,
    dossier: Dossier,
    tekst: str = "",
    bestand: Bestand | None = None,
    by: Actor | str = INWONER,
    at: datetime,
) -> PersoonlijkPlan:
    """Take in the plan as text, as file, or both. Within the seven days is a right; later it is used as well.

    The onderzoek uses it (lid 5). Raises `NietToegestaan` when it is empty, or when the onderzoek is over.
    """
    dossier = dossiers.lock_open(dossier)
    if not tekst.strip() and bestand is None:
        raise dossiers.NietToegestaan(_("Schrijf uw plan op, of kies een bestand."))
    if dossier.stap in TOO_LATE:
        raise dossiers.NietToegestaan(_("Het onderzoek is al klaar. Bel ons als u iets wilt toevoegen."))
    if dossier.plannen.count() >= MOST_PLANS:
        raise dossiers.NietToegestaan(_("U hebt al vaak een plan gestuurd. Bel ons als u iets wilt veranderen."))
    bijlagen = keep_files(dossier, [bestand] if bestand else [], by=by, at=at)
    plan = PersoonlijkPlan.objects.create(
        dossier=dossier, tekst=tekst, bijlage=bijlagen[0] if bijlagen else None, ontvangen_op=at
    )
    klok = dossiers.running_klok(dossier, Kloksoort.PERSOONLIJK_PLAN)
    op_tijd = klok is not None and at <= klok.uiterlijk
    record("persoonlijk plan ontvangen", about=dossier, by=by, at=at, binnen_de_termijn=op_tijd)
    _end_waiting(dossier, "Eigen plan ontvangen", at)
    return plan


@transaction.atomic
def waive_plan(*, dossier: Dossier, by: Actor | str, at: datetime) -> None:
    """The client says that no plan will come: the conversation need not wait for the seven days."""
    dossier = dossiers.lock_open(dossier)
    record("inwoner levert geen persoonlijk plan in", about=dossier, by=by, at=at)
    _end_waiting(dossier, "", at)


@transaction.atomic
def await_plan(*, dossier: Dossier, by: Actor | str, at: datetime) -> None:
    """The client was called and says that a plan will come: the next act waits for it, or for the term."""
    dossier = dossiers.lock_open(dossier)
    klok = dossiers.running_klok(dossier, Kloksoort.PERSOONLIJK_PLAN)
    if klok is None or klok.uiterlijk < at:
        raise dossiers.NietToegestaan("De termijn voor een eigen plan is voorbij. Maak nu een afspraak.")
    if dossier.handeling not in {Handeling.TRIAGE, Handeling.AFSPRAAK}:
        raise dossiers.NietToegestaan("Er is al een volgende stap gezet. Wachten op een plan past daar niet bij.")
    dossiers.finish_klok(dossier, Kloksoort.TERUGBELLEN, at=at)
    record("inwoner maakt een persoonlijk plan", about=dossier, by=by, at=at, uiterlijk=klok.uiterlijk)
    dossiers.advance(
        dossier,
        stap=Stap(dossier.stap),
        handeling=Handeling.WACHT_OP_PLAN,
        uiterlijk=klok.uiterlijk,
        termijn=Kloksoort.PERSOONLIJK_PLAN,
    )


def plan_term_runs(dossier: Dossier, at: datetime) -> bool:
    """Whether the conversation has to wait: the days for a plan run, not used and not waived; one query."""
    klok = dossiers.running_klok(dossier, Kloksoort.PERSOONLIJK_PLAN)
    return klok is not None and at <= klok.uiterlijk


def _end_waiting(dossier: Dossier, toelichting: str, at: datetime) -> None:
    """The plan clock is done; a file that waited for the plan goes on to the appointment."""
    dossiers.finish_klok(dossier, Kloksoort.PERSOONLIJK_PLAN, at=at)
    if dossier.handeling == Handeling.WACHT_OP_PLAN:
        to_appointment(dossier, toelichting)
