# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The door of staff: password, second factor, and nothing lost when a session ended."""

import time

import pytest
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from toegangspoort.access.models import Poging
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage
from toegangspoort.balie import bewaren
from toegangspoort.balie.tests.aan_de_balie import give_reason, has_read, log_in, make_member
from toegangspoort.dossiers.models import Dossier, Notitie
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding

pytestmark = pytest.mark.django_db
WACHTWOORD = "een lang wachtwoord 8"


@pytest.fixture
def gemeente():
    """One gemeente at every address."""
    forget_hosts()
    return make_gemeente()


def account(gemeente, **fields):
    medewerker = make_medewerker(gemeente, **fields)
    medewerker.set_password(WACHTWOORD)
    medewerker.save()
    return medewerker


def type_password(client: Client, medewerker, wachtwoord: str = WACHTWOORD):
    return client.post("/balie/inloggen/", {"naam": medewerker.gebruikersnaam, "wachtwoord": wachtwoord})


def code_now(device: TOTPDevice, shift: int = 0) -> str:
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    totp.time = time.time() + shift
    return f"{totp.token():06d}"


def set_up_app(client: Client, medewerker) -> TOTPDevice:
    client.get("/balie/inloggen/code/instellen/")
    return TOTPDevice.objects.get(user=medewerker)


def test_a_first_login_leads_to_the_second_lock_and_gives_ten_codes_on_paper(gemeente) -> None:
    client, medewerker = Client(), account(gemeente)

    assert type_password(client, medewerker).headers["Location"] == "/balie/inloggen/code/instellen/"
    assert client.get("/balie/").status_code == 302
    page = client.get("/balie/inloggen/code/instellen/").content.decode()
    device = TOTPDevice.objects.get(user=medewerker)
    shown = client.post("/balie/inloggen/code/instellen/", {"code": code_now(device)})

    assert "<svg" in page
    assert shown.content.decode().count("<code>") == 10
    assert client.get("/balie/").status_code == 200


def test_after_that_the_password_alone_is_not_enough(gemeente) -> None:
    medewerker = account(gemeente)
    first = Client()
    type_password(first, medewerker)
    device = set_up_app(first, medewerker)
    paper = first.post("/balie/inloggen/code/instellen/", {"code": code_now(device)}).content.decode()
    recovery = paper.split("<code>")[1].split("</code>")[0]

    client = Client()
    assert type_password(client, medewerker).headers["Location"] == "/balie/inloggen/code/"
    wrong = client.post("/balie/inloggen/code/", {"code": "000000"})
    assert "Deze code klopt niet" in wrong.content.decode()
    assert client.get("/balie/").status_code == 302
    for model in (TOTPDevice, StaticDevice):
        model.objects.update(throttling_failure_count=0)
    assert client.post("/balie/inloggen/code/", {"code": recovery}).status_code == 302
    assert client.get("/balie/").status_code == 200

    again = Client()
    type_password(again, medewerker)
    used_twice = again.post("/balie/inloggen/code/", {"code": recovery})
    assert "al gebruikt" in used_twice.content.decode()


def test_a_printed_account_enters_with_one_click_in_the_demo_only(gemeente, settings) -> None:
    medewerker = account(gemeente, voorbeeld=True)
    click = {"voorbeeld": medewerker.gebruikersnaam}

    assert medewerker.naam in Client().get("/balie/inloggen/").content.decode()
    client = Client()
    assert client.post("/balie/inloggen/", click).headers["Location"] == "/balie/"
    assert client.get("/balie/").status_code == 200

    settings.DEMO = False
    outside = Client()
    assert outside.post("/balie/inloggen/", click).status_code == 200
    assert outside.get("/balie/").status_code == 302
    assert type_password(outside, medewerker).headers["Location"] == "/balie/inloggen/code/instellen/"


def test_an_account_that_is_not_printed_cannot_be_clicked(gemeente) -> None:
    medewerker = account(gemeente)

    client = Client()
    client.post("/balie/inloggen/", {"voorbeeld": medewerker.gebruikersnaam})

    assert client.get("/balie/").status_code == 302


def test_five_wrong_passwords_close_the_door_also_for_the_right_one(gemeente) -> None:
    medewerker = account(gemeente)
    client = Client()
    for _ in range(5):
        answer = type_password(client, medewerker, "fout")
        assert "horen niet bij elkaar" in answer.content.decode()

    assert "Wacht een kwartier" in type_password(client, medewerker).content.decode()
    assert Poging.objects.count() == 10


def test_an_account_of_another_gemeente_or_one_that_was_ended_does_not_enter(gemeente) -> None:
    other = make_gemeente("9002", host="ergens.anders")
    stranger, gone = account(other), account(gemeente, naam="Weg", is_active=False)

    for medewerker in (stranger, gone):
        assert "horen niet bij elkaar" in type_password(Client(), medewerker).content.decode()
    assert log_in(stranger).get("/balie/").status_code == 302


def test_after_logging_out_nothing_is_left(gemeente) -> None:
    client = log_in(make_medewerker(gemeente))
    assert client.get("/balie/uitloggen/").status_code == 405

    client.post("/balie/uitloggen/")

    assert client.get("/balie/").status_code == 302


def test_the_way_back_after_login_stays_on_our_own_pages(gemeente) -> None:
    medewerker = account(gemeente, voorbeeld=True)
    data = {"voorbeeld": medewerker.gebruikersnaam, "next": "https://kwaad.example/"}

    assert Client().post("/balie/inloggen/", data).headers["Location"] == "/balie/"


def lost_session(gemeente):
    """A consulent whose session ended while he typed a note."""
    medewerker = account(gemeente, voorbeeld=True)
    dossier = make_melding(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=medewerker)
    return medewerker, dossier, f"/balie/dossiers/{dossier.kenmerk}/stukken/notitie/"


def test_what_was_typed_when_the_session_ended_comes_back_after_login(gemeente) -> None:
    medewerker, dossier, path = lost_session(gemeente)
    client = Client()

    sent = client.post(path, {"tekst": "Mevrouw belde. BSN 900000041."})
    assert "tekst is bewaard" in client.get(sent.headers["Location"]).content.decode()
    client.post(sent.headers["Location"], {"voorbeeld": medewerker.gebruikersnaam, "next": "/balie/bewaard/"})
    page = client.get("/balie/bewaard/").content.decode()
    assert "Mevrouw belde." in page
    assert "900000041" not in page

    client.post(path, {"tekst": "Mevrouw belde.", bewaren.AGAIN: "1"})
    assert Notitie.objects.get(dossier=dossier).tekst == "Mevrouw belde."
    assert client.get("/balie/bewaard/").status_code == 302


def test_someone_of_another_team_at_the_same_browser_does_not_get_those_words(gemeente) -> None:
    _medewerker, _dossier, path = lost_session(gemeente)
    other = account(gemeente, naam="Elders", voorbeeld=True, team=gemeente.teams.get(naam="Vangnetteam"))
    client = Client()
    client.post(path, {"tekst": "Mevrouw belde."})
    client.post("/balie/inloggen/", {"voorbeeld": other.gebruikersnaam})

    answer = client.get("/balie/bewaard/")

    assert answer.status_code == 404
    assert "Mevrouw belde" not in answer.content.decode()
    assert client.get("/balie/bewaard/").status_code == 302


def test_a_password_or_code_is_never_kept(gemeente) -> None:
    client = Client()
    client.post("/balie/meldingen/nieuw/", {"achternaam": "Vos", "bsn": "900000041", "wachtwoord": "x", "code": "1"})

    kept = client.session[bewaren.KEY]["velden"]

    assert kept == [["achternaam", "Vos"]]


def test_a_file_one_does_not_handle_asks_for_a_reason_once_a_day(gemeente) -> None:
    dossier, medewerker = make_melding(gemeente), make_medewerker(gemeente)
    client, path = log_in(medewerker), f"/balie/dossiers/{dossier.kenmerk}/"

    asked = client.get(path)
    assert asked.headers["Location"].startswith(f"{path}reden/")
    assert not has_read(medewerker, dossier.kenmerk)
    empty = client.post(f"{path}reden/", {"naar": path})
    assert "Kies waarom u dit dossier opent" in empty.content.decode()
    assert client.post(f"{path}reden/", {"naar": path, "reden": "overleg"}).headers["Location"] == path

    assert client.get(path).status_code == 200
    assert client.get(path).status_code == 200
    assert Inzage.objects.get().reden == "Een collega vroeg mij mee te kijken"


def test_the_handler_reads_without_a_question_and_it_is_recorded(gemeente) -> None:
    dossier, medewerker = make_melding(gemeente), make_medewerker(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=medewerker)

    assert log_in(medewerker).get(f"/balie/dossiers/{dossier.kenmerk}/").status_code == 200

    assert Inzage.objects.get().reden == "Behandelaar van dit dossier"


@pytest.mark.parametrize("page", ["", "reden/", "triage/", "klokken/", "inwoner/", "tijdlijn/", "uitvoer/", "stukken/"])
def test_a_file_of_another_team_or_gemeente_guessed_by_number_is_not_there(gemeente, page: str) -> None:
    elsewhere = make_melding(make_gemeente("9002", host="ergens.anders"))
    other_team = make_melding(gemeente, persoon_postcode="1011AA")
    medewerker = make_medewerker(gemeente)
    client = log_in(medewerker)
    answers = {
        client.get(f"/balie/dossiers/{nummer}/{page}").content
        for nummer in (elsewhere.kenmerk, other_team.kenmerk, "7K4Q-92MX", "onzin")
    }

    texts = {b"Dit dossier is er niet, of het is niet van uw team" in answer for answer in answers}
    assert texts == {True}
    assert len({answer.partition(b"<main")[2] for answer in answers}) == 1
    assert not Inzage.objects.exists()


def test_a_manager_reads_but_does_not_write(gemeente) -> None:
    dossier = make_melding(gemeente)
    client = log_in(make_member(gemeente, Rol.MANAGER))
    give_reason(client, dossier.kenmerk, "controle")

    assert client.get(f"/balie/dossiers/{dossier.kenmerk}/").status_code == 200
    answer = client.post(f"/balie/dossiers/{dossier.kenmerk}/stukken/notitie/", {"tekst": "x"})
    assert answer.status_code == 403
    assert not Notitie.objects.exists()


def test_no_page_of_staff_stays_behind_in_a_browser(gemeente) -> None:
    assert "no-store" in log_in(make_medewerker(gemeente)).get("/balie/").headers["Cache-Control"]
