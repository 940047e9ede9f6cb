# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ways an aanvraag ends without a decision on its substance: withdrawn, or not taken into consideration."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanvragen.actions.termijn import require_open
from toegangspoort.aanvragen.brief import dismissal_letter
from toegangspoort.aanvragen.events import AanvraagBuitenBehandeling, AanvraagIngetrokken
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import Actor
from toegangspoort.brieven.actions import fix_brief, mark_sent
from toegangspoort.brieven.models import Kanaal
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Opschorting
from toegangspoort.dossiers.stappen import Kloksoort, Opschortgrond
from toegangspoort.outbox.events import publish
from toegangspoort.recht.awb.aanvulling import buiten_behandeling_mogelijk


@transaction.atomic
def withdraw_aanvraag(*, aanvraag: Aanvraag, reden: str, by: Actor | str, at: datetime) -> Aanvraag:
    """The client withdraws the aanvraag: no decision follows, he gets a confirmation, and the file closes."""
    dossier = dossiers.lock_open(aanvraag.dossier)
    aanvraag = _end(aanvraag, dossier, Aanvraagstatus.INGETROKKEN, reden, at)
    record("aanvraag ingetrokken", about=dossier, by=by, at=at)
    dossiers.close(dossier=dossier, reden="Aanvraag ingetrokken door de inwoner", by=by, at=at)
    publish(
        AanvraagIngetrokken(
            gemeente_code=dossier.gemeente_id,
            at=at,
            dossier_id=dossier.pk,
            aanvraag_id=aanvraag.pk,
            door=by if isinstance(by, str) else by.naam,
        )
    )
    return aanvraag


@transaction.atomic
def dismiss_aanvraag(*, aanvraag: Aanvraag, reden: str, by: Medewerker, at: datetime) -> Aanvraag:
    """Do not take the aanvraag into consideration (art. 4:5 Awb): a decision, with its letter and objection term.

    Only after the client was asked to complete it and that term ran out, and within four weeks after that. Raises
    `NietToegestaan` otherwise, and `OngeschikteBrief` when the letter cannot be made; nothing changes then.
    """
    dossier = dossiers.lock_open(aanvraag.dossier)
    today = clock.local_date(at)
    asked = (
        Opschorting.objects.filter(
            klok__dossier=dossier,
            klok__soort=Kloksoort.BESLISTERMIJN,
            klok__klaar_op=None,
            grond=Opschortgrond.AANVULLING,
        )
        .order_by("-gevraagd_op", "-pk")
        .first()
    )
    outcome = buiten_behandeling_mogelijk(
        today,
        asked.tot_en_met if asked else None,
        asked is not None and asked.beeindigd_op is not None and asked.beeindigd_op <= asked.tot_en_met,
        today,
    )
    if not outcome.waarde:
        raise dossiers.NietToegestaan(outcome.redenen[0])
    aanvraag = _end(aanvraag, dossier, Aanvraagstatus.BUITEN_BEHANDELING, reden, at)
    brief = dismissal_letter(dossier, aanvraag, asked, today)
    stuk = fix_brief(brief=brief, gemeente_code=dossier.gemeente_id, keten=dossier.kenmerk, by=by.naam, at=at)
    mark_sent(briefstuk=stuk, at=at, kanaal=Kanaal.POST)
    aanvraag.brief = stuk
    aanvraag.save(update_fields=["brief"])
    record("aanvraag niet in behandeling genomen", about=dossier, by=by, at=at)
    dossiers.finish_klok(dossier, Kloksoort.BEZWAARTERMIJN, at=at)
    dossiers.start_klok(dossier, Kloksoort.BEZWAARTERMIJN, today)
    dossiers.close(dossier=dossier, reden="Aanvraag niet in behandeling genomen", by=by, at=at)
    publish(
        AanvraagBuitenBehandeling(
            gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk, aanvraag_id=aanvraag.pk
        )
    )
    return aanvraag


def _end(aanvraag: Aanvraag, dossier: Dossier, status: Aanvraagstatus, reden: str, at: datetime) -> Aanvraag:
    aanvraag = Aanvraag.objects.get(pk=aanvraag.pk)
    aanvraag.dossier = dossier
    require_open(aanvraag)
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom.")
    aanvraag.move_to(status)
    aanvraag.afgerond_op, aanvraag.reden = at, reden
    aanvraag.save(update_fields=["status", "afgerond_op", "reden"])
    dossiers.finish_klok(dossier, Kloksoort.BESLISTERMIJN, at=at)
    return aanvraag
