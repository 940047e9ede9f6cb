# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Handlers: what was told to the client by letter after an act on his aanvraag; delivered through the outbox."""

from datetime import datetime

from toegangspoort import clock
from toegangspoort.aanvragen import brief as brieven_van_aanvraag
from toegangspoort.aanvragen.events import (
    AanvraagIngetrokken,
    AanvraagOntvangen,
    AanvullingGevraagd,
    UitstelMeegedeeld,
)
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.brieven.actions import fix_brief, mark_sent
from toegangspoort.brieven.brief import Brief
from toegangspoort.brieven.models import Kanaal
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Klok, Opschorting
from toegangspoort.dossiers.stappen import Kloksoort


def send_receipt(event: AanvraagOntvangen) -> None:
    """The aanvraag is in; the client hears until when we decide."""
    dossier, aanvraag = _of(event.dossier_id), Aanvraag.objects.get(pk=event.aanvraag_id)
    klok = Klok.objects.filter(dossier=dossier, soort=Kloksoort.BESLISTERMIJN).latest("pk")
    day = clock.local_date(event.at)
    _send(dossier, brieven_van_aanvraag.receipt_letter(dossier, aanvraag, klok, day), SYSTEEM, event.at)


def send_completion_request(event: AanvullingGevraagd) -> None:
    """What we miss, and until when it can be sent."""
    dossier, row = _of(event.dossier_id), Opschorting.objects.get(pk=event.opschorting_id)
    day = clock.local_date(event.at)
    _send(dossier, brieven_van_aanvraag.completion_letter(dossier, row, day), event.door, event.at)


def send_postponement(event: UitstelMeegedeeld) -> None:
    """The decision comes later."""
    dossier, klok = _of(event.dossier_id), Klok.objects.get(pk=event.klok_id)
    day = clock.local_date(event.at)
    brief = brieven_van_aanvraag.postponement_letter(dossier, klok, klok.verdaagd_reden, day)
    _send(dossier, brief, event.door, event.at)


def send_withdrawal(event: AanvraagIngetrokken) -> None:
    """The client withdrew his aanvraag: confirm it."""
    dossier, aanvraag = _of(event.dossier_id), Aanvraag.objects.get(pk=event.aanvraag_id)
    day = clock.local_date(event.at)
    _send(dossier, brieven_van_aanvraag.withdrawal_letter(dossier, aanvraag, day), event.door, event.at)


def _of(pk: int) -> Dossier:
    dossier: Dossier = Dossier.objects.select_related("gemeente", "inwoner", "team").get(pk=pk)
    return dossier


def _send(dossier: Dossier, brief: Brief, by: str, at: datetime) -> None:
    stuk = fix_brief(
        brief=brief,
        gemeente_code=dossier.gemeente_id,
        keten=dossier.kenmerk,
        by=by,
        at=at,
        allow_stand_in=True,
    )
    kanaal = Kanaal.POST if dossier.inwoner.postcode else Kanaal.DIGITAAL
    mark_sent(briefstuk=stuk, at=at, kanaal=kanaal)
    record("brief verzonden", about=dossier, by=by, at=at, brief=brief.soort, kanaal=kanaal, sha256=stuk.sha256)
