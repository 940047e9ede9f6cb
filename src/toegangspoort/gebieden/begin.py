# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A gemeente begins: itself, and the team that takes what no other team covers, so that no melding is lost."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction

from toegangspoort import clock
from toegangspoort.audit import journaal
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.models import Gemeente, Team, Teamsoort

VANGNET = "Vangnetteam"
OPEN = "op werkdagen"


@transaction.atomic
def open_gemeente(*, gemeente: Gemeente, by: str, at: datetime) -> Gemeente:
    """A new gemeente, as filled in, with its vangnetteam; the administrator opens the other teams.

    Raises `OngeldigeWijziging` with all that is wrong: a code that is no CBS code, a gemeente or host name that
    is there already, an e-mail address that is none.
    """
    try:
        gemeente.full_clean()
    except ValidationError as wrong:
        raise OngeldigeWijziging(_all_at_once(wrong)) from wrong
    if Gemeente.objects.filter(host=gemeente.host).exists():
        there = f"op {gemeente.host}" if gemeente.host else "zonder eigen adres"
        raise OngeldigeWijziging(f"Er is al een gemeente {there}. Geef deze een eigen adres met --host.")
    gemeente.save(force_insert=True)
    Team.objects.create(
        gemeente=gemeente,
        naam=VANGNET,
        soort=Teamsoort.VANGNET,
        vanaf=clock.local_date(at),
        telefoon=gemeente.telefoon,
        email=gemeente.email,
        adres=gemeente.postadres,
        open=OPEN,
    )
    journaal.begin(
        "gemeente geopend",
        gemeente_code=gemeente.pk,
        keten=f"gemeente/{gemeente.pk}",
        by=by,
        at=at,
        gemeente=gemeente.naam,
    )
    return gemeente


def _all_at_once(wrong: ValidationError) -> str:
    return " ".join(f"{field}: {' '.join(found)}" for field, found in wrong.message_dict.items())
