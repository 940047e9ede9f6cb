# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A second pair of eyes: offered, approved, sent back with a remark, or taken back."""

from datetime import datetime

from django.db import transaction

from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.actions.opening import lock_besluit, say_next
from toegangspoort.besluiten.lezing import may_read_as_second
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.stappen import Handeling


@transaction.atomic
def offer_for_second_reading(*, besluit: Besluit, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Lay the draft before a colleague; until he is done it does not change."""
    besluit = lock_besluit(besluit, versie)
    besluit.move_to(Besluitstatus.TER_LEZING)
    besluit.leesopmerking = ""
    besluit.save()
    record("besluit aangeboden om na te lezen", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
    say_next(besluit, Handeling.NALEZEN)
    return besluit


@transaction.atomic
def approve_reading(*, besluit: Besluit, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """The second reader agrees: exactly this version may be signed, by someone else than the reader."""
    besluit = _lock_for_reader(besluit, versie, by)
    besluit.move_to(Besluitstatus.NAGELEZEN)
    besluit.lezer, besluit.gelezen_op = by, at
    besluit.save()
    record("besluit nagelezen", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
    say_next(besluit, Handeling.ONDERTEKENEN)
    return besluit


@transaction.atomic
def send_back(*, besluit: Besluit, opmerking: str, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """The second reader wants something changed, and says what."""
    besluit = _lock_for_reader(besluit, versie, by)
    if not opmerking.strip():
        raise dossiers.NietToegestaan("Schrijf op wat er anders moet. Uw collega leest dit.")
    besluit.move_to(Besluitstatus.CONCEPT)
    besluit.leesopmerking, besluit.lezer, besluit.gelezen_op = opmerking.strip(), by, None
    besluit.save()
    record("besluit teruggestuurd na lezing", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
    say_next(besluit, Handeling.BESLISSEN, "Teruggestuurd door de tweede lezer")
    return besluit


@transaction.atomic
def take_back(*, besluit: Besluit, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Who wrote it wants to change something before it was read."""
    besluit = lock_besluit(besluit, versie)
    if besluit.status != Besluitstatus.TER_LEZING:
        raise dossiers.NietToegestaan("Dit besluit ligt niet bij een tweede lezer.")
    besluit.move_to(Besluitstatus.CONCEPT)
    besluit.save()
    record("besluit teruggehaald van de lezer", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
    say_next(besluit, Handeling.BESLISSEN)
    return besluit


def _lock_for_reader(besluit: Besluit, versie: int, by: Medewerker) -> Besluit:
    besluit = lock_besluit(besluit, versie)
    if besluit.status != Besluitstatus.TER_LEZING:
        raise dossiers.NietToegestaan("Dit besluit ligt niet klaar om na te lezen.")
    if not may_read_as_second(by, besluit):
        raise dossiers.NietToegestaan(
            "U schreef zelf mee aan dit besluit. Vraag een collega die er niet aan meeschreef om het na te lezen."
        )
    return besluit
