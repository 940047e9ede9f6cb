# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Keep proof that something was told: the notices of art. 2.3.2, and the right to apply."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from toegangspoort.audit.journaal import Actor
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier
from toegangspoort.meldingen.events import InwonerIngelicht
from toegangspoort.meldingen.models import AT_RECEIPT, Kennisgeving, Kennisgevingsoort, Melding
from toegangspoort.outbox.events import publish


@transaction.atomic
def record_kennisgeving(
    *, dossier: Dossier, soort: Kennisgevingsoort, wijze: str, by: Actor | str, at: datetime
) -> Kennisgeving:
    """Record that the client, or his carer, was told this, and how ("aan de telefoon")."""
    dossier = dossiers.lock(dossier)
    if not wijze.strip():
        raise dossiers.NietToegestaan("Schrijf op hoe u dit hebt verteld, bijvoorbeeld: aan de telefoon.")
    kennisgeving = Kennisgeving.objects.create(dossier=dossier, soort=soort, op=at, wijze=wijze)
    record("gewezen op een recht", about=dossier, by=by, at=at, soort=soort, wijze=wijze)
    return kennisgeving


@transaction.atomic
def inform_inwoner(*, dossier: Dossier, wijze: str, by: Actor, at: datetime) -> None:
    """The inwoner was told of a melding that someone else made: the receipt with all notices may now be sent."""
    dossier = dossiers.lock_open(dossier)
    melding = Melding.objects.select_for_update().get(dossier=dossier)
    if melding.inwoner_weet_ervan:
        raise dossiers.NietToegestaan("De inwoner wist al van deze melding; de brief is of wordt verstuurd.")
    melding.inwoner_weet_ervan = True
    melding.save(update_fields=["inwoner_weet_ervan"])
    Dossier.objects.filter(pk=dossier.pk).update(toelichting="")
    new_notices(dossier, AT_RECEIPT[1:], wijze="in de brief", at=at)
    record("inwoner ingelicht over de melding", about=dossier, by=by, at=at, wijze=wijze)
    publish(InwonerIngelicht(gemeente_code=dossier.gemeente_id, at=at, dossier_id=dossier.pk))


def new_notices(dossier: Dossier, soorten: Iterable[Kennisgevingsoort], *, wijze: str, at: datetime) -> None:
    """Keep proof of several notices at once; one query. The caller records the act."""
    Kennisgeving.objects.bulk_create(
        Kennisgeving(dossier=dossier, soort=soort, op=at, wijze=wijze) for soort in soorten
    )
