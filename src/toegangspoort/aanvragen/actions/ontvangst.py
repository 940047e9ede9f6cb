# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An aanvraag comes in: through the gate of lid 9, and the term for the decision starts."""

from datetime import date, datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanvragen.events import AanvraagOntvangen
from toegangspoort.aanvragen.feiten import Aanvraagfeiten
from toegangspoort.aanvragen.models import Aanvraag, Identiteitsbewijs
from toegangspoort.aanvragen.poort import gate
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import Actor
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers import klokken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Stap
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.outbox.events import publish


@transaction.atomic
def register_aanvraag(*, dossier: Dossier, feiten: Aanvraagfeiten, by: Actor | str, at: datetime) -> Aanvraag:
    """Receive an aanvraag (S3-2), by staff or by the inwoner himself; two weeks for the decision start to run.

    Raises `NietToegestaan` while the gate of art. 2.3.2 lid 9 is closed (with the day from which it opens), for
    a second aanvraag beside an open one, and for a day that cannot be right.
    """
    dossier = dossiers.lock_open(dossier)
    day = clock.local_date(feiten.ontvangen_op)
    _check_day(dossier, feiten, at)
    if Aanvraag.objects.filter(dossier=dossier, status=Aanvraagstatus.ONTVANGEN).exists():
        raise dossiers.NietToegestaan(
            "Er loopt al een aanvraag in dit dossier. Beslis daarop, of vul haar aan; een tweede is niet nodig."
        )
    poort = gate(dossier, day)
    if not poort.open:
        raise dossiers.NietToegestaan(poort.reden)
    shown = _identity(dossier, feiten)
    aanvraag = Aanvraag.objects.create(
        dossier=dossier,
        ondanks_onderzoek=poort.ondanks_onderzoek,
        **{**vars(feiten), "identiteit": shown[0], "identiteit_op": shown[1]},
    )
    _start_klok(dossier, feiten, by, at)
    record(
        "aanvraag ontvangen",
        about=dossier,
        by=by,
        at=at,
        ontvangen_op=day,
        kanaal=feiten.kanaal,
        reden=poort.reden,
    )
    publish(AanvraagOntvangen(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk, aanvraag_id=aanvraag.pk))
    return aanvraag


@transaction.atomic
def check_identity(
    *, aanvraag: Aanvraag, identiteit: Identiteitsbewijs, op: date, by: Medewerker, at: datetime
) -> Aanvraag:
    """The client showed who he is (art. 2.3.4): keep the kind of document and the day, nothing else."""
    dossier = dossiers.lock_open(aanvraag.dossier)
    if op > clock.local_date(at):
        raise dossiers.NietToegestaan("Kies vandaag of een eerdere dag.")
    aanvraag.identiteit, aanvraag.identiteit_op = identiteit, op
    aanvraag.save(update_fields=["identiteit", "identiteit_op"])
    record("identiteit vastgesteld", about=dossier, by=by, at=at, document=identiteit.label, op=op)
    return aanvraag


def _check_day(dossier: Dossier, feiten: Aanvraagfeiten, at: datetime) -> None:
    if feiten.ontvangen_op > at:
        raise dossiers.NietToegestaan("De aanvraag kan niet in de toekomst zijn ontvangen.")
    if clock.local_date(feiten.ontvangen_op) < clock.local_date(dossier.geopend_op):
        raise dossiers.NietToegestaan("De aanvraag kan niet vóór de melding zijn ontvangen. Kijk de datum na.")
    if feiten.identiteit and feiten.identiteit_op is None:
        raise dossiers.NietToegestaan("Vul in op welke dag u het identiteitsbewijs zag.")


def _identity(dossier: Dossier, feiten: Aanvraagfeiten) -> tuple[str, date | None]:
    """What was shown now, or else what was shown during the onderzoek."""
    if feiten.identiteit:
        return feiten.identiteit, feiten.identiteit_op
    onderzoek = Onderzoek.objects.filter(dossier=dossier).first()
    known = {bewijs.label.lower(): bewijs.value for bewijs in Identiteitsbewijs}
    if onderzoek is None or not onderzoek.identiteit:
        return "", None
    found = onderzoek.identiteit.lower()
    return known.get(found, found if found in known.values() else ""), onderzoek.identiteit_op


def _start_klok(dossier: Dossier, feiten: Aanvraagfeiten, by: Actor | str, at: datetime) -> None:
    """The term of two weeks, with the moment it counts from and where that moment comes from."""
    day = clock.local_date(feiten.ontvangen_op)
    klokken.new_startmoment(
        dossier,
        Kloksoort.BESLISTERMIJN,
        datum=day,
        bron=Bron(feiten.kanaal),
        omschrijving="Aanvraag ontvangen",
        at=at,
        door=by if isinstance(by, str) else by.naam,
    ).save()
    klok = dossiers.start_klok(dossier, Kloksoort.BESLISTERMIJN, day)
    dossiers.advance(
        dossier,
        stap=Stap.AANVRAAG,
        handeling=Handeling.BESLISSEN,
        uiterlijk=klok.uiterlijk,
        termijn=Kloksoort.BESLISTERMIJN,
    )
