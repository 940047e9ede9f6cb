# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Receive a melding through any channel: the first act on every file."""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db import transaction

from toegangspoort import clock
from toegangspoort.audit.journaal import INWONER, Actor
from toegangspoort.dossiers import kenmerk, klokken, zoeken
from toegangspoort.dossiers.journaal import begin
from toegangspoort.dossiers.models import Bijlage, Dossier, Klok, Zoekdocument
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Stap
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.actions.tell import new_notices
from toegangspoort.meldingen.events import MeldingGeregistreerd
from toegangspoort.meldingen.feiten import Bestand, Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import AT_RECEIPT, Kennisgevingsoort, Melding
from toegangspoort.meldingen.voorstel import Voorstel, call_back_before, new_triage, propose, urgent_before
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

    At most 12 queries, one more with files. `feiten.ontvangen_op` may lie before `at` (a telephone note entered
    later): the clocks count from it. `inwoner` is given when staff recognised the person. Returns the file.
    """
    ontvangen = clock.local_date(feiten.ontvangen_op)
    instellingen = settings_on(gemeente.pk, ontvangen)
    voorstel = propose(gemeente, persoon, feiten, instellingen, ontvangen)
    inwoner = inwoner or _new_inwoner(gemeente, persoon, feiten)
    dossier = _new_dossier(
        gemeente=gemeente,
        inwoner=inwoner,
        feiten=feiten,
        voorstel=voorstel,
        nummer=nummer or kenmerk.new(),
        at=at,
    )
    melding = _new_melding(dossier, feiten)
    _start_clocks(dossier=dossier, feiten=feiten, instellingen=instellingen, ontvangen=ontvangen, at=at, by=by)
    new_triage(dossier, voorstel, at).save(force_insert=True)
    told = _tell(dossier, feiten)
    keep_files(dossier, feiten.bijlagen, by=by, at=at)
    Zoekdocument.objects.create(
        dossier=dossier, tekst=zoeken.document(dossier, [melding.hulpvraag, melding.melder_naam])
    )
    begin(
        "melding ontvangen",
        about=dossier,
        by=by,
        at=at,
        kanaal=feiten.kanaal,
        ontvangen_op=feiten.ontvangen_op,
        team=voorstel.team.naam,
        niveau=voorstel.niveau,
        gewezen_op=[soort.value for soort in told],
    )
    publish(MeldingGeregistreerd(gemeente_code=gemeente.pk, at=at, dossier_id=dossier.pk))
    return dossier


def _new_inwoner(gemeente: Gemeente, persoon: Persoonsgegevens, feiten: Meldingsfeiten) -> Inwoner:
    return Inwoner.objects.create(
        gemeente=gemeente, taal=feiten.tolk, zoeknaam=fold(persoon.achternaam), **vars(persoon)
    )


def _new_dossier(
    *,
    gemeente: Gemeente,
    inwoner: Inwoner,
    feiten: Meldingsfeiten,
    voorstel: Voorstel,
    nummer: str,
    at: datetime,
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
        toelichting=_in_one_line(feiten, voorstel),
        uiterlijk=voorstel.eerste_uiterlijk,
        termijn=Kloksoort.SPOED if feiten.spoed else Kloksoort.TERUGBELLEN,
        geopend_op=at,
    )


def _in_one_line(feiten: Meldingsfeiten, voorstel: Voorstel) -> str:
    """What who opens the worklist must know before anything else."""
    if not feiten.inwoner_weet_ervan:
        return "De inwoner weet nog niet van deze melding: bel eerst"
    return "" if voorstel.gedekt else "Geen team dekt deze postcode: kies een team"


def _new_melding(dossier: Dossier, feiten: Meldingsfeiten) -> Melding:
    not_ours = {"spoor", "huishouden_meer_meldingen", "oud_ciz", "bijlagen", "levensgebieden"}
    own = {name: value for name, value in vars(feiten).items() if name not in not_ours}
    return Melding.objects.create(dossier=dossier, levensgebieden=[g.value for g in feiten.levensgebieden], **own)


def _start_clocks(
    *,
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
        klokken.new_klok(dossier, Kloksoort.TERUGBELLEN, ontvangen, call_back_before(feiten, instellingen)),
    ]
    if feiten.spoed:
        rows.append(klokken.new_klok(dossier, Kloksoort.SPOED, ontvangen, urgent_before(feiten, instellingen)))
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


def _tell(dossier: Dossier, feiten: Meldingsfeiten) -> tuple[Kennisgevingsoort, ...]:
    """The receipt carries every notice of art. 2.3.2; that it was told is kept as proof.

    An inwoner who does not know of the melding gets no letter yet, so he was told nothing: staff call first, and
    `actions.inform_inwoner` follows.
    """
    told = AT_RECEIPT if feiten.inwoner_weet_ervan else (Kennisgevingsoort.ONTVANGST,)
    on_screen = feiten.kanaal == Bron.WEBSITE
    wijze = "op het scherm en in de brief" if on_screen else "in de brief"
    if not feiten.inwoner_weet_ervan:
        wijze = "aan de melder"
    new_notices(dossier, told, wijze=wijze, at=dossier.geopend_op)
    return told


def keep_files(dossier: Dossier, bestanden: Sequence[Bestand], *, by: Actor | str, at: datetime) -> list[Bijlage]:
    """Put files, already checked by their content, in the file; one query, none without files."""
    if not bestanden:
        return []
    return Bijlage.objects.bulk_create(
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
        for bestand in bestanden
    )
