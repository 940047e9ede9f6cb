# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Triage: which team and which level (S3-18, S3-23 .. S3-26). Proposed by dated settings, changed with a reason."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers import zoeken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.gebieden.models import Gemeente, Team, Wijk
from toegangspoort.gebieden.postcode import Gebied, find_gebied
from toegangspoort.meldingen.feiten import Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Levensgebied, Triage
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.recht.termijnen import werkdagen_na
from toegangspoort.recht.wmo2015 import toeleiding


@dataclass(frozen=True)
class Voorstel:
    """What the settings propose for a melding."""

    wijk: Wijk | None
    team: Team
    gedekt: bool
    niveau: Niveau
    redenen: tuple[str, ...]
    eerste_uiterlijk: datetime
    """When the first act is due: help in an urgent case, otherwise calling back."""


def propose(
    gemeente: Gemeente,
    persoon: Persoonsgegevens,
    feiten: Meldingsfeiten,
    instellingen: dict[str, Any],
    peildatum: date,
) -> Voorstel:
    """Team from the postcode, level from the weight of the question."""
    gebied = find_gebied(gemeente, persoon.postcode, peildatum)
    if gebied.team is None:
        raise dossiers.NietToegestaan(
            "Deze gemeente heeft geen vangnetteam. Laat de beheerder er een instellen; de melding is bewaard."
        )
    niveau, redenen = _level(feiten, instellingen, peildatum)
    first = urgent_before if feiten.spoed else call_back_before
    return Voorstel(
        wijk=gebied.wijk,
        team=gebied.team,
        gedekt=gebied.gedekt,
        niveau=niveau,
        redenen=(_why_team(gebied), *redenen),
        eerste_uiterlijk=first(feiten, instellingen),
    )
