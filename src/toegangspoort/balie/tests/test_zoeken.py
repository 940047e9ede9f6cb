# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The search page: words in the address, never a BSN; a number leads straight to its file."""

import logging

import pytest

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding

pytestmark = pytest.mark.django_db
PATH = "/balie/zoeken/"


@pytest.fixture
def gemeente():
    forget_hosts()
    return make_gemeente()


def test_words_end_up_in_the_address_and_find_the_file(gemeente) -> None:
    dossier, client = make_melding(gemeente), log_in(make_medewerker(gemeente))

    answer = client.post(PATH, {"woorden": " wiers schoon "})
    assert answer.headers["Location"] == "/balie/zoeken/?w=wiers+schoon"
    text = client.get(answer.headers["Location"]).content.decode()

    assert dossier.kenmerk in text
    assert "1 dossier" in text


@pytest.mark.parametrize("typed", ["900000041", "Wiersema 9000 000 41", "9000.000.41 wiersema"])
def test_a_bsn_is_taken_out_before_it_reaches_an_address_or_a_log(gemeente, typed: str, caplog) -> None:
    client = log_in(make_medewerker(gemeente))
    with caplog.at_level(logging.DEBUG):
        answer = client.post(PATH, {"woorden": typed}, follow=True)

    assert "Zoek niet op BSN" in answer.content.decode()
    plain = "".join(c for c in str(answer.redirect_chain) + answer.content.decode() if c.isalnum())
    assert "900000041" not in plain
    assert "900000041" not in caplog.text


def test_a_bsn_typed_into_the_address_itself_is_not_searched_for(gemeente) -> None:
    answer = log_in(make_medewerker(gemeente)).get(PATH, {"w": "900000041"})

    assert answer.headers["Location"] == PATH


def test_the_number_of_a_file_leads_straight_to_it(gemeente) -> None:
    dossier, client = make_melding(gemeente), log_in(make_medewerker(gemeente))

    answer = client.post(PATH, {"woorden": dossier.kenmerk.lower().replace("-", " ")})

    assert answer.headers["Location"] == f"/balie/dossiers/{dossier.kenmerk}/"


def test_nothing_found_says_what_one_can_do(gemeente) -> None:
    text = log_in(make_medewerker(gemeente)).get(PATH, {"w": "rolstoel"}).content.decode()

    assert "Er is geen dossier met al deze woorden" in text
    assert "Nieuwe melding invoeren" in text


def test_a_file_of_another_team_is_not_found(gemeente) -> None:
    dossier = make_melding(gemeente)
    other = make_medewerker(gemeente, "Elders", team=gemeente.teams.get(naam="Vangnetteam"))

    assert dossier.kenmerk not in log_in(other).get(PATH, {"w": "wiersema"}).content.decode()


def test_the_administrator_has_no_files_to_search(gemeente) -> None:
    assert log_in(make_member(gemeente, Rol.BEHEERDER)).get(PATH).status_code == 403
