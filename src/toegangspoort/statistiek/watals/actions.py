# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""That somebody looked at a list of names, or took it with him: who, when, why, and which list."""

import hashlib
from datetime import date, datetime

from django.db import transaction
from django.db.models import TextChoices

from toegangspoort.access.models import Medewerker
from toegangspoort.audit import journaal
from toegangspoort.audit.models import Inzage
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.watals.access import may_inform


class Lijstreden(TextChoices):
    """Why somebody opens the list of people to inform; he chooses, and it is recorded."""

    BRIEF = "brief", "Ik bereid een brief of gesprek voor deze mensen voor"
    PLANNING = "planning", "Ik plan de nieuwe onderzoeken in met de teams"
    CONTROLE = "controle", "Ik controleer of de berekening klopt"


class NietVoorU(PermissionError):
    """Names are not for this reader."""


def chain(adres: str) -> str:
    """The name of a list in the journal: the same question is the same list."""
    return f"wat-als/{hashlib.sha256(adres.encode()).hexdigest()[:16]}"


def has_said_why(medewerker: Medewerker, adres: str, dag: date) -> bool:
    """Whether this reader gave his reason for this list today."""
    return bool(
        Inzage.objects.filter(
            medewerker_id=medewerker.pk, dag=dag, gemeente_code=medewerker.gemeente_code, keten=chain(adres)
        ).exists()
    )


@transaction.atomic
def open_list(*, gemeente: Gemeente, adres: str, reden: Lijstreden, by: Medewerker, dag: date, at: datetime) -> None:
    """Record that this reader opens this list today, and why. NietVoorU when names are not for him."""
    if not may_inform(by):
        raise NietVoorU
    journaal.record_reading(
        gemeente_code=gemeente.pk, keten=chain(adres), by=by, dag=dag, at=at, reden=str(reden.label)
    )
    journaal.record(
        "lijst van mensen geopend",
        gemeente_code=gemeente.pk,
        keten=chain(adres),
        by=by,
        at=at,
        reden=reden,
        vraag=adres,
    )


@transaction.atomic
def record_export(*, gemeente: Gemeente, adres: str, aantal: int, by: Medewerker, at: datetime) -> None:
    """Record that the names went out as a file. NietVoorU when names are not for him."""
    if not may_inform(by):
        raise NietVoorU
    journaal.record(
        "lijst van mensen als bestand", gemeente_code=gemeente.pk, keten=chain(adres), by=by, at=at, aantal=aantal
    )
