# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who covers a street on a day, and what an administrator may change."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Journaalregel
from toegangspoort.gebieden import actions
from toegangspoort.gebieden.dekking import uncovered
from toegangspoort.gebieden.instellingen import settings_on, verordening_on
from toegangspoort.gebieden.models import Gemeente, Team, Teamdekking, Teamsoort, Wijk
from toegangspoort.gebieden.periode import OverlappendePeriode
from toegangspoort.gebieden.postcode import OnjuistePostcode, find_gebied, normalise
from toegangspoort.gebieden.teams import team_ids
from toegangspoort.recht.verordening import INSTELLINGEN, OngeldigeInstelling

pytestmark = pytest.mark.django_db

START, NEW = date(2015, 1, 1), date(2016, 1, 1)
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
WHY = "Besluit van het college"


@pytest.fixture
def gemeente() -> Gemeente:
    return Gemeente.objects.create(
        code="0014", naam="Groningen (voorbeeld)", slug="groningen", telefoon="(050) 000 00 00"
    )


@pytest.fixture
def beheerder() -> Medewerker:
    return Medewerker.objects.create_user("beheer", gemeente_code="0014", naam="B. Beheer", rol=Rol.BEHEERDER)


@pytest.fixture
def wijk(gemeente: Gemeente, beheerder: Medewerker) -> Wijk:
    wijk = Wijk.objects.create(gemeente=gemeente, naam="Binnenstad")
    actions.add_postcodes(wijk=wijk, eerste="9711 AA", laatste="9712 ZZ", vanaf=START, reden=WHY, by=beheerder, at=NOW)
    return wijk


def make_team(gemeente: Gemeente, naam: str, soort: Teamsoort = Teamsoort.SOCIAAL_TEAM, vanaf: date = START) -> Team:
    return Team.objects.create(gemeente=gemeente, naam=naam, soort=soort, vanaf=vanaf, telefoon="(050) 000 00 01")


@pytest.mark.parametrize("typed", ["9712AB", "9712 ab", " 9712  AB "])
def test_a_postcode_is_read_however_it_is_typed(typed: str) -> None:
    assert normalise(typed) == "9712AB"


@pytest.mark.parametrize("typed", ["", "0712 AB", "9712", "9712 SS", "9712 A1", "AB 9712", "9712 AB 1", "９７１２ AB"])
def test_what_is_no_postcode_gets_one_clear_sentence(typed: str) -> None:
    with pytest.raises(OnjuistePostcode, match="vier cijfers en twee letters"):
        normalise(typed)


def test_a_postcode_leads_to_the_team_of_its_wijk_on_that_day(
    gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker
) -> None:
    """S0-19, S4-3, S4-14, S4-20: a social team becomes a wijkteam; each answers for its own time."""
    oud, nieuw = make_team(gemeente, "Sociaal team"), make_team(gemeente, "Wijkteam", Teamsoort.SOCIAAL_WIJKTEAM, NEW)
    actions.cover_wijk(wijk=wijk, team=oud, vanaf=START, reden=WHY, by=beheerder, at=NOW)
    actions.cover_wijk(wijk=wijk, team=nieuw, vanaf=NEW, reden=WHY, by=beheerder, at=NOW)
    assert find_gebied(gemeente, "9712AB", date(2015, 12, 31)).team == oud
    assert find_gebied(gemeente, "9712AB", NEW).team == nieuw


def test_a_postcode_that_nobody_covers_goes_to_the_fallback_team(gemeente: Gemeente, wijk: Wijk) -> None:
    """A melding is never lost: the fallback team takes it, and it is known that it is outside coverage."""
    vangnet = make_team(gemeente, "Vangnet", Teamsoort.VANGNET)
    inside, outside = find_gebied(gemeente, "9712AB", NEW), find_gebied(gemeente, "1012AB", NEW)
    assert (inside.wijk, inside.team, inside.gedekt) == (wijk, vangnet, False)
    assert (outside.wijk, outside.team, outside.gedekt) == (None, vangnet, False)
    assert find_gebied(gemeente, "", NEW).team == vangnet


def test_a_wijk_without_a_team_is_seen(gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker) -> None:
    """S4-2, S4-3: the check on gaps in coverage; a team that has ended covers nothing."""
    assert uncovered(gemeente, NEW) == [wijk]
    team = make_team(gemeente, "Wijkteam")
    actions.cover_wijk(wijk=wijk, team=team, vanaf=START, reden=WHY, by=beheerder, at=NOW)
    assert uncovered(gemeente, NEW) == []


def test_a_team_can_not_end_while_it_covers_a_wijk(gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker) -> None:
    team, opvolger = make_team(gemeente, "Sociaal team"), make_team(gemeente, "Wijkteam")
    actions.cover_wijk(wijk=wijk, team=team, vanaf=START, reden=WHY, by=beheerder, at=NOW)
    with pytest.raises(actions.OngeldigeWijziging, match="dekt dan nog Binnenstad"):
        actions.end_team(team=team, tot=NEW, opvolger=opvolger, reden=WHY, by=beheerder, at=NOW)
    actions.cover_wijk(wijk=wijk, team=opvolger, vanaf=NEW, reden=WHY, by=beheerder, at=NOW)
    actions.end_team(team=team, tot=NEW, opvolger=opvolger, reden=WHY, by=beheerder, at=NOW)
    assert list(Team.objects.on(NEW)) == [opvolger]


def test_postcodes_of_two_wijken_never_overlap(gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker) -> None:
    other = Wijk.objects.create(gemeente=gemeente, naam="Oosterhof")
    with pytest.raises(actions.OngeldigeWijziging, match="hoort al bij Binnenstad"):
        actions.add_postcodes(
            wijk=other, eerste="9712 ZA", laatste="9713 ZZ", vanaf=NEW, reden=WHY, by=beheerder, at=NOW
        )
    assert other.postcodes.count() == 0


def test_a_change_between_two_changes_ends_where_the_next_begins(
    gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker
) -> None:
    teams = [make_team(gemeente, f"Team {n}") for n in range(3)]
    for team, vanaf in zip(teams, (START, date(2020, 1, 1), NEW), strict=True):
        actions.cover_wijk(wijk=wijk, team=team, vanaf=vanaf, reden=WHY, by=beheerder, at=NOW)
    periods = list(Teamdekking.objects.order_by("vanaf").values_list("vanaf", "tot"))
    assert periods == [(START, NEW), (NEW, date(2020, 1, 1)), (date(2020, 1, 1), None)]
    with pytest.raises(OverlappendePeriode, match="andere dag"):
        actions.cover_wijk(wijk=wijk, team=teams[0], vanaf=NEW, reden=WHY, by=beheerder, at=NOW)


def test_a_setting_holds_from_its_day_and_leaves_a_trace(gemeente: Gemeente, beheerder: Medewerker) -> None:
    """S3-27, S4-22: policy is data with a date, a reason and the name of who changed it."""
    key = "melding.terugbellen_werkdagen"
    actions.set_instelling(gemeente=gemeente, sleutel=key, waarde=3, vanaf=NEW, reden=WHY, by=beheerder, at=NOW)
    assert settings_on("0014", date(2015, 12, 31))[key] == INSTELLINGEN[key].standaard
    assert settings_on("0014", NEW)[key] == 3
    regel = Journaalregel.objects.get(keten=f"instelling/{key}")
    assert (regel.actor, regel.gegevens["reden"]) == ("B. Beheer", WHY)


def test_a_setting_with_an_end_of_its_own_ends_there_and_never_reaches_into_the_next(
    gemeente: Gemeente, beheerder: Medewerker
) -> None:
    """S4-22: what an ordinance fixes for a time holds for that time; after it the default holds again."""
    key = "melding.spoed_uren"
    own: dict[str, Any] = {"gemeente": gemeente, "sleutel": key, "reden": WHY, "by": beheerder, "at": NOW}
    actions.set_instelling(**own, waarde=48, vanaf=START, tot=NEW)
    hours = [verordening_on("0014", day).spoed_uren for day in (date(2015, 12, 31), NEW)]
    assert hours == [48, INSTELLINGEN[key].standaard]
    with pytest.raises(OverlappendePeriode, match="eerder einde"):
        actions.set_instelling(**own, waarde=12, vanaf=date(2014, 1, 1), tot=date(2015, 6, 1))
    assert gemeente.instellingen.count() == 1


def test_a_table_is_kept_whole_or_refused(gemeente: Gemeente, beheerder: Medewerker) -> None:
    own: dict[str, Any] = {"gemeente": gemeente, "vanaf": START, "reden": WHY, "by": beheerder, "at": NOW}
    row = {"categorie": "01", "hulp": "netwerk", "eenheid": "uur", "tarief_centen": 1650}
    with pytest.raises(OngeldigeInstelling, match="regel 2: zegt iets over hetzelfde als regel 1"):
        actions.set_instelling(**own, sleutel="pgb.tarieven", waarde=[row, row])
    actions.set_instelling(**own, sleutel="pgb.tarieven", waarde=[row])
    assert str(verordening_on("0014", NEW).pgb_tarieven[0]) == "iemand uit het eigen netwerk € 16,50 per uur"


@pytest.mark.parametrize("key", INSTELLINGEN)
def test_every_setting_can_be_set_and_leaves_its_trace(gemeente: Gemeente, beheerder: Medewerker, key: str) -> None:
    """Also the one with the longest name, on a database that counts letters."""
    default = INSTELLINGEN[key].standaard
    actions.set_instelling(gemeente=gemeente, sleutel=key, waarde=default, vanaf=NEW, reden=WHY, by=beheerder, at=NOW)
    assert Journaalregel.objects.filter(keten=f"instelling/{key}").exists()


@pytest.mark.parametrize("waarde", [0, 999, "drie", True, 2.5])
def test_a_setting_that_does_not_fit_changes_nothing(gemeente: Gemeente, beheerder: Medewerker, waarde: object) -> None:
    with pytest.raises(OngeldigeInstelling, match="Terugbellen"):
        actions.set_instelling(
            gemeente=gemeente,
            sleutel="melding.terugbellen_werkdagen",
            waarde=waarde,
            vanaf=NEW,
            reden=WHY,
            by=beheerder,
            at=NOW,
        )
    assert gemeente.instellingen.count() == 0


def test_a_change_without_a_reason_is_refused(gemeente: Gemeente, wijk: Wijk, beheerder: Medewerker) -> None:
    with pytest.raises(actions.OngeldigeWijziging, match="waarom"):
        actions.cover_wijk(wijk=wijk, team=make_team(gemeente, "Team"), vanaf=NEW, reden="  ", by=beheerder, at=NOW)
    assert wijk.dekking.count() == 0


def test_someone_works_in_a_team_of_his_own_gemeente_only(gemeente: Gemeente, beheerder: Medewerker) -> None:
    team = make_team(gemeente, "Team")
    stranger = Medewerker.objects.create_user("ander", gemeente_code="9998", naam="A. Nder", rol=Rol.CONSULENT)
    with pytest.raises(actions.OngeldigeWijziging, match="andere gemeente"):
        actions.join_team(team=team, medewerker=stranger, vanaf=NEW, by=beheerder, at=NOW)
    own = Medewerker.objects.create_user("eigen", gemeente_code="0014", naam="E. Igen", rol=Rol.CONSULENT)
    lid = actions.join_team(team=team, medewerker=own, vanaf=START, by=beheerder, at=NOW)
    assert team_ids(own, NEW) == {team.pk}
    actions.leave_team(lid=lid, tot=NEW, by=beheerder, at=NOW)
    assert team_ids(Medewerker.objects.get(pk=own.pk), NEW) == frozenset()
