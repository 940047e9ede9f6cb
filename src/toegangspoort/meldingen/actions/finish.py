# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ways a melding ends without an aanvraag, and the way back. None of them is a refusal."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import Actor
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Kloksoort, Stap
from toegangspoort.meldingen.afspraak import to_appointment
from toegangspoort.meldingen.events import MeldingAfgerond, MeldingIngetrokken
from toegangspoort.meldingen.models import Kennisgeving, Kennisgevingsoort, Melding
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.outbox.events import publish

AFTER_AANVRAAG = (Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP)


@transaction.atomic
def withdraw_melding(*, melding: Melding, reden: str, by: Actor | str, at: datetime) -> Melding:
    """The inwoner withdraws the melding; what was in progress ends and the file is closed.

    By the inwoner himself on the status page, or by staff who heard it from him and say so in `reden`.
    """
    dossier = _lock_before_aanvraag(
        melding.dossier, _("Trek de aanvraag in; daarop volgt een bevestiging (artikel 4:1 Awb).")
    )
    melding = _end(dossier, Meldingstatus.INGETROKKEN, eindreden=reden)
    record("melding ingetrokken", about=dossier, by=by, at=at)
    dossiers.close(dossier=dossier, reden="Melding ingetrokken", by=by, at=at)
    publish(MeldingIngetrokken(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk))
    return melding


@transaction.atomic
def finish_without_aanvraag(*, dossier: Dossier, geholpen_met: str, by: Medewerker, at: datetime) -> Melding:
    """The client is helped without an aanvraag, for instance by a general provision; the file is closed.

    This is no besluit and never a refusal (ECLI:NL:CRVB:2018:2013): the letter that follows from the event
    says with what the client is helped, and that an aanvraag may still be made.
    """
    dossier = _lock_before_aanvraag(dossier, "Beslis daarop: de inwoner heeft recht op een besluit.")
    if not geholpen_met.strip():
        raise dossiers.NietToegestaan("Schrijf op waarmee de inwoner is geholpen. Dit komt in de brief.")
    melding = _end(dossier, Meldingstatus.ZONDER_AANVRAAG, geholpen_met=geholpen_met.strip())
    Kennisgeving.objects.create(dossier=dossier, soort=Kennisgevingsoort.AANVRAAG, op=at, wijze="in de brief")
    record("melding afgerond zonder aanvraag", about=dossier, by=by, at=at)
    dossiers.close(dossier=dossier, reden="Geholpen zonder aanvraag", by=by, at=at)
    publish(MeldingAfgerond(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk, door=by.naam))
    return melding


@transaction.atomic
def hand_over(
    *, dossier: Dossier, gemeente: str, aan: str, reden: str, toestemming: bool, by: Medewerker, at: datetime
) -> Melding:
    """Hand a melding over, warmly, to the gemeente where the inwoner lives (art. 1.2.1 Wmo 2015).

    `gemeente` and `aan`: which gemeente, and who there took it over by telephone. Only with the inwoner's consent.
    """
    dossier = _lock_before_aanvraag(dossier, "Stuur de aanvraag door (artikel 2:3 Awb).")
    if not toestemming:
        raise dossiers.NietToegestaan("Vraag de inwoner eerst of u de melding mag doorgeven (artikel 5.1.1 Wmo 2015).")
    if not (gemeente.strip() and aan.strip() and reden.strip()):
        raise dossiers.NietToegestaan("Vul in welke gemeente, wie u daar sprak en waarom u de melding doorgeeft.")
    melding = _end(dossier, Meldingstatus.OVERGEDRAGEN, eindreden=reden)
    record("melding overgedragen", about=dossier, by=by, at=at, gemeente=gemeente, aan=aan)
    dossiers.close(dossier=dossier, reden=f"Overgedragen aan {gemeente}", by=by, at=at)
    return melding


@transaction.atomic
def reopen_melding(*, dossier: Dossier, reden: str, by: Medewerker, at: datetime) -> Dossier:
    """The client wants to go on after all: the onderzoek opens again, and its term never stopped (lid 1 and 9)."""
    dossier = dossiers.lock(dossier)
    melding = Melding.objects.select_for_update().get(dossier=dossier)
    melding.move_to(Meldingstatus.IN_ONDERZOEK)
    melding.save(update_fields=["status"])
    Klok.objects.filter(dossier=dossier, soort=Kloksoort.ONDERZOEK, klaar_op=dossier.afgesloten_op).update(
        klaar_op=None
    )
    dossier.afgesloten_op, dossier.afsluitreden = None, ""
    dossier.save(update_fields=["afgesloten_op", "afsluitreden"])
    dossier.stap = Stap.ONDERZOEK
    to_appointment(dossier, "Wil toch verder na een melding zonder aanvraag")
    record("melding heropend", about=dossier, by=by, at=at)
    dossiers.add_notitie(dossier=dossier, tekst=f"Gaat toch verder, want: {reden}", by=by, at=at)
    return dossier


def _lock_before_aanvraag(dossier: Dossier, way_out: str) -> Dossier:
    dossier = dossiers.lock_open(dossier)
    if dossier.stap in AFTER_AANVRAAG:
        raise dossiers.NietToegestaan(" ".join((_("Er is al een aanvraag."), way_out)))
    return dossier


def _end(dossier: Dossier, status: Meldingstatus, *, geholpen_met: str = "", eindreden: str = "") -> Melding:
    melding = Melding.objects.select_for_update().get(dossier=dossier)
    melding.move_to(status)
    melding.geholpen_met, melding.eindreden = geholpen_met, eindreden
    melding.save(update_fields=["status", "geholpen_met", "eindreden"])
    return melding
