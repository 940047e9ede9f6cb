# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on a melding: register, and withdraw. Triage stands in `triage.py`."""

import hashlib
from datetime import date, datetime
from typing import Any

from django.db import transaction

from toegangspoort import clock
from toegangspoort.audit.journaal import INWONER, Actor
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers import kenmerk, klokken, zoeken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Bijlage, Dossier, Klok, Zoekdocument
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Stap
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.events import MeldingGeregistreerd, MeldingIngetrokken
from toegangspoort.meldingen.feiten import Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Kennisgeving, Kennisgevingsoort, Melding
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.meldingen.triage import Voorstel, call_back_before, new_triage, propose, urgent_before
from toegangspoort.outbox.events import publish
from toegangspoort.personen.models import Inwoner, fold


@transaction.atomic
def register_melding(
    *,
    gemeente: Gemeente,
    persoon: Persoonsgegevens,
    feiten: Meldingsfeiten,
    by: Actor | str = INWONER,
    at: datetime,
    nummer: str = "",
    inwoner: Inwoner | None = None,
) -> Dossier:
    """Receive a melding: file, clocks, notices, triage as proposed, journal and event, in one transaction.

    At most 12 queries. `feiten.ontvangen_op` may lie before `at` (a telephone note entered later): the clocks
    count from it. `inwoner` is given when staff recognised the person. Returns the file with its kenmerk.
    """
    ontvangen = clock.local_date(feiten.ontvangen_op)
    instellingen = settings_on(gemeente.pk, ontvangen)
    voorstel = propose(gemeente, persoon, feiten, instellingen, ontvangen)
    inwoner = inwoner or _new_inwoner(gemeente, persoon, feiten)
    dossier = _new_dossier(gemeente, inwoner, feiten, voorstel, nummer or kenmerk.new(), at)
    melding = _new_melding(dossier, feiten)
    _start_clocks(dossier, feiten, instellingen, ontvangen, at, by)
    new_triage(dossier, voorstel, at).save(force_insert=True)
    _tell(dossier, feiten)
    _keep_files(dossier, feiten, at, by)
    Zoekdocument.objects.create(
        dossier=dossier, tekst=zoeken.document(dossier, [melding.hulpvraag, melding.melder_naam])
    )
    record(
        "melding ontvangen",
        about=dossier,
        by=by,
        at=at,
        kanaal=feiten.kanaal,
        ontvangen_op=feiten.ontvangen_op,
        team=voorstel.team.naam,
        niveau=voorstel.niveau,
        gewezen_op=[soort.value for soort in Kennisgevingsoort],
    )
    publish(MeldingGeregistreerd(gemeente_code=gemeente.pk, at=at, dossier_id=dossier.pk))
    return dossier


@transaction.atomic
def withdraw_melding(*, melding: Melding, reden: str, by: Actor | str, at: datetime) -> Melding:
    """The inwoner withdraws the melding; what was in progress ends and the file is closed."""
    dossier = dossiers.lock_open(melding.dossier)
    if dossier.stap in (Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP):
        raise dossiers.NietToegestaan(
            "Er is al een aanvraag. Trek de aanvraag in; daarop volgt een bevestiging (artikel 4:1 Awb)."
        )
    melding.move_to(Meldingstatus.INGETROKKEN)
    melding.save(update_fields=["status"])
    record("melding ingetrokken", about=dossier, by=by, at=at, reden=reden)
    dossiers.close(dossier=dossier, reden="Melding ingetrokken", by=by, at=at)
    publish(MeldingIngetrokken(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk))
    return melding


def _new_inwoner(gemeente: Gemeente, persoon: Persoonsgegevens, feiten: Meldingsfeiten) -> Inwoner:
    return Inwoner.objects.create(
        gemeente=gemeente, taal=feiten.tolk, zoeknaam=fold(persoon.achternaam), **vars(persoon)
    )


def _new_dossier(
    gemeente: Gemeente, inwoner: Inwoner, feiten: Meldingsfeiten, voorstel: Voorstel, nummer: str, at: datetime
) -> Dossier:
    return Dossier.objects.create(
        gemeente=gemeente,
        kenmerk=nummer,
        inwoner=inwoner,
        vraag=" ".join(feiten.hulpvraag.split())[:200],
        wijk=voorstel.wijk,
        team=voorstel.team,
        buiten_dekking=not voorstel.gedekt,
        niveau=voorstel.niveau,
        spoor=feiten.spoor,
        spoed=feiten.spoed,
        stap=Stap.MELDING,
        handeling=Handeling.SPOED if feiten.spoed else Handeling.TRIAGE,
        toelichting="" if voorstel.gedekt else "Geen team dekt deze postcode: kies een team",
        uiterlijk=voorstel.eerste_uiterlijk,
        termijn=Kloksoort.SPOED if feiten.spoed else Kloksoort.TERUGBELLEN,
        geopend_op=at,
    )


def _new_melding(dossier: Dossier, feiten: Meldingsfeiten) -> Melding:
    not_ours = {"spoor", "huishouden_meer_meldingen", "oud_ciz", "bijlagen", "levensgebieden"}
    own = {name: value for name, value in vars(feiten).items() if name not in not_ours}
    return Melding.objects.create(
        dossier=dossier, levensgebieden=[g.value for g in feiten.levensgebieden], **own
    )


def _start_clocks(
    dossier: Dossier,
    feiten: Meldingsfeiten,
    instellingen: dict[str, Any],
    ontvangen: date,
    at: datetime,
    by: Actor | str,
) -> None:
    """The onderzoek and plan clocks of art. 2.3.2, and the terms the gemeente set itself: two queries."""
    rows = [
        klokken.new_klok(dossier, Kloksoort.ONDERZOEK, ontvangen),
        klokken.new_klok(dossier, Kloksoort.PERSOONLIJK_PLAN, ontvangen),
        klokken.new_klok(
            dossier, Kloksoort.TERUGBELLEN, ontvangen, call_back_before(feiten, instellingen)
        ),
    ]
    if feiten.spoed:
        rows.append(
            klokken.new_klok(dossier, Kloksoort.SPOED, ontvangen, urgent_before(feiten, instellingen))
        )
    Klok.objects.bulk_create(rows)
    klokken.new_startmoment(
        dossier,
        Kloksoort.ONDERZOEK,
        datum=ontvangen,
        bron=feiten.kanaal,
        omschrijving="Melding ontvangen",
        at=at,
        door=by if isinstance(by, str) else by.naam,
    ).save(force_insert=True)


def _tell(dossier: Dossier, feiten: Meldingsfeiten) -> None:
    """The receipt carries every notice of art. 2.3.2; that it was told is kept as proof."""
    wijze = "op het scherm en in de brief" if feiten.kanaal == Bron.WEBSITE else "in de brief"
    Kennisgeving.objects.bulk_create(
        Kennisgeving(dossier=dossier, soort=soort, op=dossier.geopend_op, wijze=wijze)
        for soort in Kennisgevingsoort
    )


def _keep_files(dossier: Dossier, feiten: Meldingsfeiten, at: datetime, by: Actor | str) -> None:
    if not feiten.bijlagen:
        return
    Bijlage.objects.bulk_create(
        Bijlage(
            dossier=dossier,
            naam=bestand.naam,
            soort=bestand.soort,
            grootte=len(bestand.inhoud),
            sha256=hashlib.sha256(bestand.inhoud).hexdigest(),
            inhoud=bestand.inhoud,
            ontvangen_op=at,
            van=by if isinstance(by, str) else by.naam,
        )
        for bestand in feiten.bijlagen
    )
