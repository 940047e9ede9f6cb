# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the dated settings propose for a melding: a team, a level, and when the first act is due (S3-18)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from toegangspoort import clock
from toegangspoort.audit.journaal import SYSTEEM
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Niveau, Spoor
from toegangspoort.gebieden.models import Gemeente, Team, Wijk
from toegangspoort.gebieden.postcode import Gebied, find_gebied
from toegangspoort.meldingen.feiten import Meldingsfeiten, Persoonsgegevens
from toegangspoort.meldingen.models import Levensgebied, Melding, Triage
from toegangspoort.recht.termijnen import werkdagen_na
from toegangspoort.recht.verordening import Toewijzingsregels, Verordening
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
        raise NietToegestaan(
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


def urgent_before(feiten: Meldingsfeiten, instellingen: dict[str, Any]) -> datetime:
    """Until when an urgent case may wait: a local norm in hours; the law says "onverwijld" (art. 2.3.3)."""
    return feiten.ontvangen_op + timedelta(hours=instellingen["melding.spoed_uren"])


def call_back_before(feiten: Meldingsfeiten, instellingen: dict[str, Any]) -> datetime:
    """The last moment at which we call to make an appointment: a number of working days that the gemeente set."""
    days = instellingen["melding.terugbellen_werkdagen"]
    return clock.end_of(werkdagen_na(clock.local_date(feiten.ontvangen_op), days))


def new_triage(dossier: Dossier, voorstel: Voorstel, at: datetime) -> Triage:
    """The triage as proposed, not yet saved."""
    return Triage(
        dossier=dossier,
        voorstel_team=voorstel.team,
        voorstel_niveau=voorstel.niveau,
        redenen=list(voorstel.redenen),
        team=voorstel.team,
        niveau=voorstel.niveau,
        door=SYSTEEM,
        op=at,
    )


def _why_team(gebied: Gebied) -> str:
    if gebied.gedekt and gebied.team and gebied.wijk:
        return f"{gebied.team.naam} werkt in {gebied.wijk.naam}."
    if gebied.wijk:
        return f"In {gebied.wijk.naam} werkt op deze dag geen team; het vangnetteam neemt de melding aan."
    return "Deze postcode hoort bij geen wijk van de gemeente; het vangnetteam neemt de melding aan."


def _level(feiten: Meldingsfeiten, instellingen: dict[str, Any], peildatum: date) -> tuple[Niveau, tuple[str, ...]]:
    """The level by the weight of the question and the mandate of each counter, with the reasons in words."""
    question = toeleiding.Vraagfeiten(
        aantal_levensgebieden=len(feiten.levensgebieden),
        regels=Verordening(peildatum, instellingen).toewijzing,
        onderdak=Levensgebied.ONDERDAK in feiten.levensgebieden or feiten.spoor == Spoor.BESCHERMD_WONEN,
        spoed=feiten.spoed,
        meer_meldingen_in_huishouden=feiten.huishouden_meer_meldingen,
        oud_ciz=feiten.oud_ciz,
    )
    outcome = toeleiding.niveau(peildatum, question)
    return Niveau(outcome.waarde.value), (*toeleiding.zwaarte(peildatum, question).redenen, *outcome.redenen)


def propose_niveau(melding: Melding, regels: Toewijzingsregels, peildatum: date) -> Niveau:
    """The level these rules would propose for a melding that is here already, by what it says itself."""
    question = toeleiding.Vraagfeiten(
        aantal_levensgebieden=len(melding.levensgebieden),
        regels=regels,
        onderdak=Levensgebied.ONDERDAK in melding.levensgebieden or melding.dossier.spoor == Spoor.BESCHERMD_WONEN,
        spoed=melding.spoed,
    )
    return Niveau(toeleiding.niveau(peildatum, question).waarde.value)
