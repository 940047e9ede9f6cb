# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Accounts of staff: how one begins, is renewed and ends, and what the journal keeps of it."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError

from toegangspoort.access import tweede_factor
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Journaalregel
from toegangspoort.gebieden.actions import OngeldigeWijziging, join_team
from toegangspoort.gebieden.begin import open_gemeente
from toegangspoort.gebieden.medewerkers import choose_password, end_account, open_account, renew_access
from toegangspoort.gebieden.models import Gemeente, Team, Teamlid, Teamsoort

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def make_gemeente(code: str = "0014", **fields: str) -> Gemeente:
    values = {
        "naam": "Proefstad",
        "slug": f"proefstad-{code}",
        "telefoon": "(050) 000 00 00",
        "email": "hulp@proefstad.example",
        "postadres": "Postbus 0",
        "plaats": "Proefstad",
    }
    return open_gemeente(gemeente=Gemeente(code=code, **(values | fields)), by="de installatie", at=NOW)


def make_account(gemeente: Gemeente, name: str = "n.bakker", rol: Rol = Rol.CONSULENT) -> tuple[Medewerker, str]:
    return open_account(
        gemeente=gemeente, gebruikersnaam=name, naam="N. Bakker", email="", rol=rol, by="de installatie", at=NOW
    )


def test_a_gemeente_begins_with_a_team_that_takes_what_nobody_covers() -> None:
    gemeente = make_gemeente()
    assert [team.soort for team in Team.objects.filter(gemeente=gemeente)] == [Teamsoort.VANGNET]


@pytest.mark.parametrize(
    ("code", "fields", "sentence"),
    [
        ("14", {}, "vier cijfers"),
        ("0015", {"email": "geen adres"}, "email"),
        ("0015", {}, "Er is al een gemeente zonder eigen adres"),
    ],
)
def test_a_gemeente_that_does_not_fit_is_refused_whole(code: str, fields: dict[str, str], sentence: str) -> None:
    make_gemeente()
    with pytest.raises(OngeldigeWijziging, match=sentence):
        make_gemeente(code, **fields)
    assert (Gemeente.objects.count(), Team.objects.count()) == (1, 1)


def test_the_first_password_works_and_stands_nowhere() -> None:
    account, password = make_account(make_gemeente())
    assert account.check_password(password)
    assert account.wachtwoord_eenmalig
    assert len(password) >= 20
    assert password not in str(list(Journaalregel.objects.values()))


def test_two_accounts_never_share_a_name() -> None:
    gemeente = make_gemeente()
    make_account(gemeente)
    with pytest.raises(OngeldigeWijziging, match="bestaat al"):
        make_account(gemeente, "N.Bakker ")
    assert Medewerker.objects.count() == 1


def test_who_chooses_a_password_is_done_with_the_first_one() -> None:
    account, password = make_account(make_gemeente())
    with pytest.raises(ValidationError):
        choose_password(medewerker=account, password="kort", at=NOW)
    chosen = choose_password(medewerker=account, password="vier-losse-lange-woorden", at=NOW)
    assert not chosen.wachtwoord_eenmalig
    assert not chosen.check_password(password)


def test_new_access_takes_the_old_password_and_the_old_second_lock_away() -> None:
    gemeente = make_gemeente()
    account, first = make_account(gemeente)
    beheerder, _ = make_account(gemeente, "beheer", Rol.BEHEERDER)
    device = tweede_factor.begin(medewerker=account)
    device.confirmed = True
    device.save()
    renewed, second = renew_access(medewerker=account, reden="Telefoon kwijt", by=beheerder, at=NOW)
    assert (renewed.check_password(first), renewed.check_password(second)) == (False, True)
    assert not tweede_factor.is_set_up(renewed)


def test_an_ended_account_is_out_of_its_teams_and_stays_on_record() -> None:
    gemeente = make_gemeente()
    beheerder, _ = make_account(gemeente, "beheer", Rol.BEHEERDER)
    account, _ = make_account(gemeente)
    team = Team.objects.get(gemeente=gemeente)
    Team.objects.filter(pk=team.pk).update(vanaf=date(2026, 1, 1))
    join_team(team=team, medewerker=account, vanaf=date(2026, 1, 1), by=beheerder, at=NOW)
    end_account(medewerker=account, vandaag=TODAY, reden="Andere baan", by=beheerder, at=NOW)
    account.refresh_from_db()
    assert not account.is_active
    assert Teamlid.objects.get().tot == TODAY
    assert list(Journaalregel.objects.filter(keten=f"account/{account.pk}").values_list("daad", flat=True)) == [
        "account gemaakt",
        "account gestopt",
    ]
    with pytest.raises(OngeldigeWijziging, match="al gestopt"):
        renew_access(medewerker=account, reden="toch", by=beheerder, at=NOW)


def test_an_administrator_cannot_shut_himself_out() -> None:
    gemeente = make_gemeente()
    beheerder, _ = make_account(gemeente, "beheer", Rol.BEHEERDER)
    with pytest.raises(OngeldigeWijziging, match="eigen account"):
        end_account(medewerker=beheerder, vandaag=TODAY, reden="weg", by=beheerder, at=NOW)
