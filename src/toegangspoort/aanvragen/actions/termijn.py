# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The term for the decision stands still, runs on, or is put off: always told to the client, always with a reason."""

from datetime import date, datetime

from django.db import transaction

from toegangspoort.aanvragen.events import AanvullingGevraagd, UitstelMeegedeeld
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Klok, Opschorting
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Opschortgrond
from toegangspoort.outbox.events import publish


def require_open(aanvraag: Aanvraag) -> None:
    """Raise when there is nothing left to decide on this aanvraag."""
    if not aanvraag.is_open:
        raise dossiers.NietToegestaan(f"Deze aanvraag loopt niet meer: {aanvraag.get_status_display().lower()}.")


@transaction.atomic
def ask_completion(*, aanvraag: Aanvraag, wat: str, tot_en_met: date, by: Medewerker, at: datetime) -> Opschorting:
    """Ask the client to complete the aanvraag within a term that is set (art. 4:5 lid 1 and 4:15 lid 1 Awb)."""
    require_open(aanvraag)
    if not wat.strip():
        raise dossiers.NietToegestaan("Schrijf op welke gegevens u mist. Dit komt in de brief.")
    row = dossiers.suspend(
        dossier=aanvraag.dossier,
        soort=Kloksoort.BESLISTERMIJN,
        grond=Opschortgrond.AANVULLING,
        tot_en_met=tot_en_met,
        reden=wat,
        by=by,
        at=at,
    )
    publish(
        AanvullingGevraagd(
            gemeente_code=aanvraag.dossier.gemeente_id,
            at=at,
            dossier_id=aanvraag.dossier_id,
            opschorting_id=row.pk,
            door=by.naam,
        )
    )
    return row


@transaction.atomic
def receive_completion(*, opschorting: Opschorting, by: Medewerker, at: datetime) -> Klok:
    """The data came in, or the waiting ends: the term runs on."""
    return dossiers.resume(opschorting=opschorting, handeling=Handeling.BESLISSEN, by=by, at=at)


@transaction.atomic
def suspend_with_consent(
    *, aanvraag: Aanvraag, grond: Opschortgrond, tot_en_met: date, reden: str, by: Medewerker, at: datetime
) -> Opschorting:
    """Let the term stand still with written consent, through the client, or by force majeure (art. 4:15 lid 2)."""
    require_open(aanvraag)
    if grond == Opschortgrond.AANVULLING:
        raise dossiers.NietToegestaan("Vraag om aanvulling: dan weet de inwoner wat er mist (artikel 4:5 Awb).")
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom de termijn stilstaat, en waar dat uit blijkt.")
    return dossiers.suspend(
        dossier=aanvraag.dossier,
        soort=Kloksoort.BESLISTERMIJN,
        grond=grond,
        tot_en_met=tot_en_met,
        reden=reden,
        by=by,
        at=at,
    )


@transaction.atomic
def postpone_besluit(*, aanvraag: Aanvraag, tot: date, reden: str, by: Medewerker, at: datetime) -> Klok:
    """Tell the client a further term, as short as possible (art. 4:14 Awb). The legal end stays: a penalty may run."""
    require_open(aanvraag)
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom het besluit later komt. Dit komt in de brief.")
    klok = dossiers.extend(dossier=aanvraag.dossier, soort=Kloksoort.BESLISTERMIJN, tot=tot, reden=reden, by=by, at=at)
    publish(
        UitstelMeegedeeld(
            gemeente_code=aanvraag.dossier.gemeente_id,
            at=at,
            dossier_id=aanvraag.dossier_id,
            klok_id=klok.pk,
            door=by.naam,
        )
    )
    record("inwoner hoort nieuwe datum", about=aanvraag.dossier, by=by, at=at, tot=tot)
    return klok
