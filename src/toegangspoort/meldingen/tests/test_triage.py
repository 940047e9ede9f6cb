# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Triage: proposed by weight and postcode, changed with a reason (S3-18, S3-23 .. S3-26, S3-28)."""

from datetime import timedelta

import pytest

from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Niveau
from toegangspoort.dossiers.stappen import Handeling, Kloksoort
from toegangspoort.gebieden.models import Instelling, Teamsoort
from toegangspoort.meldingen.models import Levensgebied, Triage
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.meldingen.tests.maken import (
    DINSDAG,
    START,
    make_gemeente,
    make_medewerker,
    make_melding,
    make_team,
)
from toegangspoort.meldingen.triage import change_triage, transfer

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("facts", "niveau"),
    [
        ({"levensgebieden": (Levensgebied.SCHOON,)}, Niveau.KERNTEAM),
        ({"levensgebieden": (Levensgebied.SCHOON, Levensgebied.BUITEN)}, Niveau.CONSULENT),
        ({"levensgebieden": (Levensgebied.ONDERDAK, Levensgebied.GELD)}, Niveau.REGISSEUR),
        ({"oud_ciz": True, "levensgebieden": (Levensgebied.GELD,)}, Niveau.CONSULENT),
    ],
)
def test_level_follows_the_weight_of_the_question_s3_23_s3_26(facts: dict[str, object], niveau: Niveau) -> None:
    dossier = make_melding(**facts)
    assert dossier.niveau == niveau
    assert Triage.objects.get().redenen[1:]


def test_gemeente_moves_the_bounds_with_a_dated_setting() -> None:
    gemeente = make_gemeente()
    Instelling.objects.create(
        gemeente=gemeente, sleutel="triage.complex_vanaf", waarde=1, reden="raadsbesluit", vanaf=START
    )
    assert make_melding(gemeente, levensgebieden=(Levensgebied.SCHOON,)).niveau == Niveau.CONSULENT


def test_accepting_the_proposal_needs_no_reason_and_leads_to_calling_as_promised() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    change_triage(
        dossier=dossier,
        team=dossier.team,
        niveau=Niveau(dossier.niveau),
        reden="",
        behandelaar=by,
        by=by,
        at=DINSDAG,
    )
    dossier.refresh_from_db()
    assert dossier.behandelaar == by
    assert (dossier.handeling, dossier.termijn) == (Handeling.AFSPRAAK, Kloksoort.TERUGBELLEN)
    assert dossier.melding.status == Meldingstatus.TOEGEWEZEN
    assert f"xm{by.pk}" in dossier.zoekdocument.tekst


def test_another_level_than_proposed_needs_a_reason_s3_18() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    facts = {"dossier": dossier, "team": dossier.team, "niveau": Niveau.REGISSEUR, "by": by, "at": DINSDAG}
    with pytest.raises(NietToegestaan, match="wijkt af van het voorstel"):
        change_triage(reden=" ", **facts)
    triage = change_triage(reden="Drie hulpverleners in één gezin.", **facts)
    assert triage.afwijkreden == "Drie hulpverleners in één gezin."


def test_urgent_file_keeps_temporary_help_as_next_act() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente, spoed=True), make_medewerker(gemeente)
    change_triage(dossier=dossier, team=dossier.team, niveau=Niveau(dossier.niveau), reden="", by=by, at=DINSDAG)
    dossier.refresh_from_db()
    assert dossier.handeling == Handeling.SPOED


def test_choosing_a_team_takes_the_flag_off_a_file_that_the_fallback_team_took() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente, persoon_postcode="1011AB"), make_medewerker(gemeente)
    team = gemeente.teams.get(soort=Teamsoort.WIJ_TEAM)
    change_triage(
        dossier=dossier, team=team, niveau=Niveau(dossier.niveau), reden="Woont nu bij haar zoon.", by=by, at=DINSDAG
    )
    dossier.refresh_from_db()
    assert not dossier.buiten_dekking


def test_team_of_another_gemeente_cannot_be_chosen() -> None:
    gemeente, other = make_gemeente(), make_gemeente("9002", host="elders.example")
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    for team in other.teams.all():
        with pytest.raises(NietToegestaan, match="van deze gemeente"):
            change_triage(dossier=dossier, team=team, niveau=Niveau.CONSULENT, reden="x", by=by, at=DINSDAG)


def test_handler_must_work_in_the_team() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    elsewhere = make_medewerker(gemeente, "Ander", team=make_team(gemeente, "WIJ-team Zuid"))
    with pytest.raises(NietToegestaan, match="werkt niet in"):
        change_triage(
            dossier=dossier,
            team=dossier.team,
            niveau=Niveau(dossier.niveau),
            reden="",
            behandelaar=elsewhere,
            by=by,
            at=DINSDAG,
        )


def test_warm_transfer_needs_a_reason_and_keeps_the_next_act() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    zuid = make_team(gemeente, "WIJ-team Zuid")
    with pytest.raises(NietToegestaan, match="waarom"):
        transfer(dossier=dossier, team=zuid, reden="", by=by, at=DINSDAG)
    moved = transfer(dossier=dossier, team=zuid, reden="Verhuisd; besproken met Jan.", by=by, at=DINSDAG)
    assert (moved.team, moved.handeling) == (zuid, Handeling.TRIAGE)


def test_calling_back_is_due_after_the_working_days_that_were_set() -> None:
    dossier = make_melding()
    assert dossier.uiterlijk - DINSDAG < timedelta(days=8)
    assert dossier.uiterlijk.astimezone().isoweekday() == 2
