# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on the person of a file: his data, and the one number that stands apart.

The journal of the file says that something was changed and which kind of data, never what it was.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers import zoeken
from toegangspoort.dossiers.actions import NietToegestaan, lock
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.versies import guard
from toegangspoort.personen import bsn
from toegangspoort.personen.models import Burgerservicenummer, Inwoner, fold

FIELDS = (
    "aanhef",
    "voornamen",
    "achternaam",
    "geboortedatum",
    "geslacht",
    "straat",
    "huisnummer",
    "postcode",
    "plaats",
    "telefoon",
    "email",
    "taal",
)
"""What staff may change; each is a name of `Inwoner`."""


@transaction.atomic
def change_persoon(
    *, dossier: Dossier, gegevens: Mapping[str, Any], versie: int, by: Medewerker, at: datetime
) -> Inwoner:
    """Correct the data of the inwoner; raises `IntussenGewijzigd` when a colleague was first."""
    dossier = lock(dossier)
    inwoner = Inwoner.objects.select_for_update().get(pk=dossier.inwoner_id)
    guard(inwoner, versie)
    changed = [name for name in FIELDS if name in gegevens and getattr(inwoner, name) != gegevens[name]]
    for name in changed:
        setattr(inwoner, name, gegevens[name])
    inwoner.zoeknaam = fold(inwoner.achternaam)
    inwoner.save(update_fields=[*changed, "zoeknaam", "versie"])
    if changed:
        record("gegevens van de inwoner gewijzigd", about=dossier, by=by, at=at, welke=changed)
    dossier.inwoner = inwoner
    zoeken.index(dossier)
    return inwoner


@transaction.atomic
def establish_bsn(*, dossier: Dossier, nummer: str, by: Medewerker, at: datetime) -> None:
    """Establish the BSN of the inwoner (art. 5.2.9 Wmo 2015); raises `OnjuistBsn` when it fails the 11-test."""
    dossier = lock(dossier)
    digits = bsn.normalise(nummer)
    others = Burgerservicenummer.objects.filter(gemeente_id=dossier.gemeente_id, nummer=digits)
    if others.exclude(inwoner_id=dossier.inwoner_id).exists():
        raise NietToegestaan(
            "Dit nummer hoort al bij iemand anders. Controleer het identiteitsbewijs; "
            "is het dezelfde persoon, voeg de dossiers dan samen via de beheerder."
        )
    Burgerservicenummer.objects.update_or_create(
        inwoner_id=dossier.inwoner_id,
        defaults={
            "gemeente_id": dossier.gemeente_id,
            "nummer": digits,
            "vastgesteld_op": clock.local_date(at),
        },
    )
    record("burgerservicenummer vastgesteld", about=dossier, by=by, at=at)


@transaction.atomic
def reveal_bsn(*, dossier: Dossier, reden: str, by: Medewerker, at: datetime) -> str:
    """The whole BSN, for who needs it now; that it was shown, and why, is recorded."""
    dossier = lock(dossier)
    row = Burgerservicenummer.objects.filter(inwoner_id=dossier.inwoner_id).first()
    if row is None:
        raise NietToegestaan("Van deze inwoner is nog geen burgerservicenummer vastgesteld.")
    record("burgerservicenummer getoond", about=dossier, by=by, at=at, reden=reden)
    return row.nummer


def masked_bsn(dossier: Dossier) -> str:
    """The last three digits of the BSN, "******041"; empty when none is established."""
    row = Burgerservicenummer.objects.filter(inwoner_id=dossier.inwoner_id).first()
    return f"******{row.nummer[-3:]}" if row else ""
