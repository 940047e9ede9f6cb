# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A melding taken by telephone: everything on one page, known people recognised, nothing kept by half."""

import pytest

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.models import Melding
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding
from toegangspoort.personen.models import Inwoner

pytestmark = pytest.mark.django_db
PATH = "/balie/meldingen/nieuw/"
CALL = {
    "kanaal": "telefoon",
    "datum": "23-11-2026",
    "tijd": "16.10",
    "aanhef": "mevrouw",
    "voornamen": "Soraya",
    "achternaam": "Haddad",
    "geboortedatum": "1-2-1950",
    "postcode": "9714 bb",
    "huisnummer": "3",
    "telefoon": "06 11 11 11 11",
    "hulpvraag": "Ik kan de trap niet meer op.",
    "levensgebieden": ["veilig"],
    "gesprek": "thuis",
    "bezoek_door": "vrijwilliger",
    "tolk": "Arabisch",
}


@pytest.fixture
def gemeente():
    forget_hosts()
    return make_gemeente()


@pytest.fixture
def client(gemeente):
    return log_in(make_medewerker(gemeente))


def errors(answer) -> str:
    assert answer.status_code == 422
    return answer.content.decode()


def test_a_call_becomes_a_file_whose_clock_counts_from_the_call(client) -> None:
    """S3-15: one registry behind every counter. S4-15: who comes, as wished."""
    answer = client.post(PATH, CALL)

    dossier = Dossier.objects.get()
    page = client.get(answer.headers["Location"]).content.decode()
    melding = Melding.objects.get()
    assert dossier.kenmerk in page
    assert "belt uiterlijk" in page
    assert (melding.kanaal, melding.bezoek_door, melding.tolk) == ("telefoon", "vrijwilliger", "Arabisch")
    assert str(Klok.objects.get(soort="onderzoek").start) == "2026-11-23"
    assert client.get(f"/balie/dossiers/{dossier.kenmerk}/triage/").status_code == 200


@pytest.mark.parametrize(("born", "gebied"), [("1-2-2018", "veilig"), ("1-2-1990", "geld"), ("1-2-1926", "wassen")])
def test_every_question_of_young_and_old_goes_to_the_team_of_their_own_wijk(client, born: str, gebied: str) -> None:
    """S4-1: residents from 0 to 100 with all their questions in their own wijk."""
    client.post(PATH, {**CALL, "geboortedatum": born, "levensgebieden": [gebied]})

    dossier = Dossier.objects.get()
    assert (dossier.team.naam, dossier.wijk.naam) == ("WIJ-team Oosterpark", "Oosterpark")


def test_pressing_the_button_twice_makes_one_file(client) -> None:
    first, second = client.post(PATH, CALL), client.post(PATH, {**CALL, "wie": "nieuw"})

    assert first.headers["Location"] == second.headers["Location"]
    assert Dossier.objects.count() == 1


def test_someone_who_is_known_is_shown_before_anything_is_kept(gemeente, client) -> None:
    known = make_melding(
        gemeente, persoon_voornamen="S.", persoon_achternaam="Haddad", persoon_geboortedatum="1950-02-01"
    )
    Inwoner.objects.filter(pk=known.inwoner_id).update(geboortedatum="1950-02-01")

    asked = client.post(PATH, CALL).content.decode()
    assert "Kennen wij deze inwoner al?" in asked
    assert known.kenmerk in asked
    assert "Ik kan de trap niet meer op." in asked
    assert Dossier.objects.count() == 1

    client.post(PATH, {**CALL, "wie": str(known.inwoner_id)})
    assert Dossier.objects.count() == 2
    assert set(Dossier.objects.values_list("inwoner", flat=True)) == {known.inwoner_id}


def test_someone_else_with_the_same_name_gets_a_file_of_his_own(gemeente, client) -> None:
    known = make_melding(gemeente, persoon_achternaam="Haddad")
    Inwoner.objects.filter(pk=known.inwoner_id).update(geboortedatum="1950-02-01")

    client.post(PATH, {**CALL, "wie": "nieuw"})

    assert Inwoner.objects.count() == 2


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("datum", "30-2-2026", "Deze datum bestaat niet"),
        ("datum", "25-12-2026", "moeten nog komen"),
        ("tijd", "25:99", "Vul een tijd in zoals 14.30"),
        ("postcode", "9714", "vier cijfers en twee letters"),
        ("geboortedatum", "1-1-2030", "moet nog komen"),
        ("geboortedatum", "1-1-50", "Vul een datum in zoals"),
        ("achternaam", "", "Vul de achternaam in"),
        ("hulpvraag", " ", "Schrijf op wat er aan de hand is"),
        ("hulpvraag", "woord " * 10_000, "Kort hem in tot 20.000 tekens"),
        ("email", "geen adres", "naam@voorbeeld.nl"),
        ("spoed", "on", "Schrijf op waarom het niet kan wachten"),
        ("voor_ander", "on", "Vul de naam in van wie meldt"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_nothing_is_lost_or_half_done(client, field, value, says) -> None:
    text = errors(client.post(PATH, {**CALL, field: value}))

    assert says in text
    assert "06 11 11 11 11" in text
    assert Dossier.objects.count() == 0


def test_names_in_any_script_are_kept_as_they_are(client) -> None:
    client.post(PATH, {**CALL, "voornamen": "شيماء 😀", "achternaam": "O’Brien-Ngũgĩ"})

    assert (Inwoner.objects.get().voornamen, Inwoner.objects.get().achternaam) == ("شيماء 😀", "O’Brien-Ngũgĩ")


def test_a_postcode_no_team_covers_goes_to_the_fallback_team_and_is_never_lost(gemeente, client) -> None:
    """S4-3."""
    answer = client.post(PATH, {**CALL, "postcode": "1011 AA"})

    dossier = Dossier.objects.get()
    assert dossier.buiten_dekking
    assert dossier.team.naam == "Vangnetteam"
    assert dossier.kenmerk in client.get(answer.headers["Location"]).content.decode()


def test_an_urgent_call_says_until_when_help_must_be_arranged(client) -> None:
    answer = client.post(PATH, {**CALL, "spoed": "on", "spoed_toelichting": "Uit het ziekenhuis"})

    assert "Het is spoed" in client.get(answer.headers["Location"]).content.decode()
    assert Dossier.objects.get().spoed


def test_a_number_entered_by_someone_else_is_not_shown(gemeente, client) -> None:
    other = make_melding(gemeente)

    assert client.get(f"/balie/meldingen/{other.kenmerk}/ingevoerd/").status_code == 302


@pytest.mark.parametrize("rol", [Rol.MANAGER, Rol.BACKOFFICE, Rol.BEHEERDER])
def test_who_does_not_handle_files_does_not_enter_them(gemeente, rol: Rol) -> None:
    assert log_in(make_member(gemeente, rol)).get(PATH).status_code == 403
