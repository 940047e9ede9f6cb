# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Triage: which team and which level (S3-18, S3-23 .. S3-26). Proposed by settings, changed with a reason."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers import zoeken
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Niveau
from toegangspoort.dossiers.stappen import Handeling, Stap
from toegangspoort.gebieden.models import Team, Teamsoort
from toegangspoort.gebieden.teams import team_ids
from toegangspoort.meldingen.afspraak import to_appointment
from toegangspoort.meldingen.models import Melding, Triage
from toegangspoort.meldingen.states import Meldingstatus


@transaction.atomic
def change_triage(
    *,
    dossier: Dossier,
    team: Team,
    niveau: Niveau,
    reden: str,
    behandelaar: Medewerker | None = None,
    by: Medewerker,
    at: datetime,
) -> Triage:
    """Assign the melding to a team and a level, and to someone when `behandelaar` is given.

    What differs from the proposal needs a reason (S3-18, S3-28). The next act is then to call for an appointment,
    as the receipt promised; in an urgent case it stays to arrange temporary help.
    """
    dossier = dossiers.lock_open(dossier)
    _guard_team(dossier, team, behandelaar, at)
    last = Triage.objects.filter(dossier=dossier).latest()
    differs = (team.pk, niveau) != (last.voorstel_team_id, last.voorstel_niveau)
    if differs and not reden.strip():
        raise dossiers.NietToegestaan(
            f"U wijkt af van het voorstel ({last.voorstel_team.naam}, {last.get_voorstel_niveau_display()}). "
            "Schrijf op waarom."
        )
    triage = Triage.objects.create(
        dossier=dossier,
        voorstel_team_id=last.voorstel_team_id,
        voorstel_niveau=last.voorstel_niveau,
        redenen=last.redenen,
        team=team,
        niveau=niveau,
        afwijkreden=reden if differs else "",
        door=by.naam,
        op=at,
    )
    _assign(dossier, team, niveau, behandelaar)
    record(
        "melding toegewezen",
        about=dossier,
        by=by,
        at=at,
        team=team.naam,
        niveau=niveau,
        behandelaar=behandelaar.naam if behandelaar else "",
        afgeweken=differs,
    )
    if dossier.stap == Stap.MELDING:
        _move_on(dossier)
    return triage


@transaction.atomic
def transfer(
    *,
    dossier: Dossier,
    team: Team,
    reden: str,
    behandelaar: Medewerker | None = None,
    by: Medewerker,
    at: datetime,
) -> Dossier:
    """Hand the file to another team at any step, warmly: with a reason; what has to be done next stays."""
    dossier = dossiers.lock_open(dossier)
    _guard_team(dossier, team, behandelaar, at)
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom u het dossier overdraagt en met wie u dat besprak.")
    van = dossier.team.naam
    _assign(dossier, team, Niveau(dossier.niveau), behandelaar)
    record("dossier overgedragen", about=dossier, by=by, at=at, van=van, aan=team.naam)
    # The reason can say something of health: it stands in a note, not in the journal.
    tekst = f"Overgedragen van {van} aan {team.naam}: {reden.strip()}"
    dossiers.add_notitie(dossier=dossier, tekst=tekst, by=by, at=at)
    return dossier


def _guard_team(dossier: Dossier, team: Team, behandelaar: Medewerker | None, at: datetime) -> None:
    """The team works here on this day, and so does who will handle the file."""
    today = clock.local_date(at)
    if team.gemeente_id != dossier.gemeente_id or not Team.objects.on(today).filter(pk=team.pk).exists():
        raise dossiers.NietToegestaan("Kies een team van deze gemeente dat nu werkt.")
    if behandelaar is None:
        return
    if behandelaar.gemeente_code != dossier.gemeente_id or not behandelaar.is_behandelaar:
        raise dossiers.NietToegestaan("Kies een kernteamlid, consulent of regisseur van deze gemeente.")
    if team.pk not in team_ids(behandelaar, today):
        raise dossiers.NietToegestaan(f"{behandelaar.naam} werkt niet in {team.naam}. Kies iemand uit dit team.")


def _assign(dossier: Dossier, team: Team, niveau: Niveau, behandelaar: Medewerker | None) -> None:
    """Put team, level and handler on the file, and let who works there find it by its words."""
    dossier.team, dossier.niveau, dossier.behandelaar = team, niveau, behandelaar
    dossier.buiten_dekking = dossier.buiten_dekking and team.soort == Teamsoort.VANGNET
    dossier.save(update_fields=["team", "niveau", "behandelaar", "buiten_dekking"])
    zoeken.index(dossier)


def _move_on(dossier: Dossier) -> None:
    """After triage: temporary help first in an urgent case, otherwise call and make an appointment.

    Who reports was promised a call, so that call is due first; it need not wait for a persoonlijk plan. When the
    client then says that a plan will come, `actions.await_plan` lets the file wait for it.
    """
    melding = Melding.objects.select_for_update().get(dossier=dossier)
    melding.move_to(Meldingstatus.TOEGEWEZEN)
    melding.save(update_fields=["status"])
    if dossier.handeling == Handeling.TRIAGE:
        to_appointment(dossier)
