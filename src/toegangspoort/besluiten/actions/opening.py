# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How every act on a draft begins: hold the file, refuse what holds already, see whether others wrote meanwhile."""

from datetime import datetime

from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.dossiers.versies import guard


def lock_besluit(besluit: Besluit, versie: int) -> Besluit:
    """The besluit as it is now with its file held, guarded by the version that the page showed."""
    dossier = dossiers.lock_open(besluit.dossier)
    besluit = Besluit.objects.select_related("aanvraag").get(pk=besluit.pk)
    besluit.dossier = dossier
    if not besluit.is_open:
        raise dossiers.NietToegestaan(
            f"Dit besluit verandert niet meer: {besluit.get_status_display().lower()}. Maak een nieuw besluit."
        )
    guard(besluit, versie)
    return besluit


def lock_draft(besluit: Besluit, versie: int, *, by: Medewerker, at: datetime) -> Besluit:
    """The same for who writes in it: not while it is being read, and a reading that was done counts no more."""
    besluit = lock_besluit(besluit, versie)
    if besluit.status == Besluitstatus.TER_LEZING:
        raise dossiers.NietToegestaan("Een collega leest dit besluit nu na. Haal het terug als u het wilt wijzigen.")
    if besluit.status == Besluitstatus.NAGELEZEN:
        besluit.move_to(Besluitstatus.CONCEPT)
        besluit.lezer, besluit.gelezen_op = None, None
        record("nalezing vervallen door wijziging", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
        say_next(besluit, Handeling.BESLISSEN)
    if by.pk not in besluit.schrijvers:
        besluit.schrijvers = [*besluit.schrijvers, by.pk]
    return besluit


def say_next(besluit: Besluit, handeling: Handeling, toelichting: str = "") -> None:
    """Say the next act on the file; urgent temporary help leaves the step of the file where it is."""
    dossier = besluit.dossier
    if besluit.aanvraag_id is None:
        return
    klok = dossiers.running_klok(dossier, Kloksoort.BESLISTERMIJN)
    dossiers.advance(
        dossier,
        stap=Stap.BESLUIT,
        handeling=handeling,
        uiterlijk=klok.uiterlijk if klok else None,
        termijn=Kloksoort.BESLISTERMIJN if klok else "",
        toelichting=toelichting,
        stil=dossier.klok_staat_stil,
    )
