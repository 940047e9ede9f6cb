# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Ways in that burglars try: a form from another site, a link that leads away, a key made beforehand, a code seen."""

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in
from toegangspoort.balie.tests.test_elke_deur import doors
from toegangspoort.balie.tests.test_toegang import account, code_now, set_up_app, type_password
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding
from toegangspoort.portaal import urls as resident_urls

pytestmark = pytest.mark.django_db
ELSEWHERE = [
    "https://kwaad.example/",
    "//kwaad.example/",
    "javascript:alert(1)",
    "\\\\kwaad.example",
    "///kwaad.example",
]


@pytest.fixture
def gemeente() -> Gemeente:
    forget_hosts()
    return make_gemeente()


def test_a_form_from_another_site_is_refused_at_every_address_of_staff(gemeente: Gemeente) -> None:
    dossier, medewerker = make_melding(gemeente), make_medewerker(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=medewerker)
    client = Client(enforce_csrf_checks=True)
    client.cookies = log_in(medewerker).cookies
    before = Journaalregel.objects.count()

    for door in doors(dossier.kenmerk):
        assert client.post(door.path, {"reden": "x"}).status_code == 403, door

    assert client.post(reverse("balie:uitloggen")).status_code == 403
    assert Journaalregel.objects.count() == before


def test_a_form_from_another_site_is_refused_at_every_address_of_residents(gemeente: Gemeente) -> None:
    client = Client(enforce_csrf_checks=True)
    figures = {"periode": "2015", "regio": "pv20", "onderwerp": "clienten", "vorm": "csv"}
    values = {"slug": "verhaal", "nummer": 1, "naam": "bijdrage", **figures}
    for pattern in resident_urls.urlpatterns:
        assert isinstance(pattern, URLPattern)
        kwargs = {name: values[name] for name in pattern.pattern.converters}
        assert client.post(reverse(f"portaal:{pattern.name}", kwargs=kwargs)).status_code == 403, pattern
    for switch in ("beeld:taal", "beeld:demo_datum"):
        assert client.post(reverse(switch), {"next": "/"}).status_code == 403


@pytest.mark.parametrize("target", ELSEWHERE)
def test_no_way_on_leads_to_another_site(gemeente: Gemeente, target: str) -> None:
    dossier, medewerker = make_melding(gemeente), account(gemeente, voorbeeld=True)
    reason = log_in(medewerker).post(f"/balie/dossiers/{dossier.kenmerk}/reden/", {"reden": "overleg", "naar": target})
    login = Client().post(f"/balie/inloggen/?next={target}", {"voorbeeld": medewerker.gebruikersnaam})
    date = Client().post("/demo/datum/", {"datum": "2026-12-01", "next": target})
    step = Client().post(f"/hulp-vragen/stap/voor-wie/?naar={target}", {"voor": "mij", "naar": target})

    for answer in (reason, login, date, step):
        assert answer.status_code == 302
        assert "kwaad" not in answer.headers["Location"]
        assert answer.headers["Location"].startswith("/")


def test_a_session_that_someone_else_prepared_is_not_the_one_that_is_let_in(gemeente: Gemeente) -> None:
    medewerker = account(gemeente, voorbeeld=True)
    client = Client()
    client.post("/balie/meldingen/nieuw/", {"achternaam": "Vos"})
    prepared = client.cookies["sessionid"].value

    client.post("/balie/inloggen/", {"voorbeeld": medewerker.gebruikersnaam})

    assert client.get("/balie/").status_code == 200
    assert client.cookies["sessionid"].value != prepared
    thief = Client()
    thief.cookies["sessionid"] = prepared
    assert thief.get("/balie/").status_code == 302


def test_a_code_that_was_seen_over_the_shoulder_does_not_work_again(gemeente: Gemeente) -> None:
    medewerker = account(gemeente)
    first = Client()
    type_password(first, medewerker)
    device = set_up_app(first, medewerker)
    code = code_now(device)
    first.post("/balie/inloggen/code/instellen/", {"code": code})

    second = Client()
    type_password(second, medewerker)
    answer = second.post("/balie/inloggen/code/", {"code": code})

    assert "al gebruikt" in answer.content.decode()
    assert second.get("/balie/").status_code == 302


def test_guessed_codes_close_the_second_lock_also_for_the_right_one(gemeente: Gemeente) -> None:
    medewerker = account(gemeente)
    first = Client()
    type_password(first, medewerker)
    device = set_up_app(first, medewerker)
    first.post("/balie/inloggen/code/instellen/", {"code": code_now(device)})

    client = Client()
    type_password(client, medewerker)
    for _time in range(5):
        client.post("/balie/inloggen/code/", {"code": "000000"})
    answer = client.post("/balie/inloggen/code/", {"code": code_now(device, shift=30)})

    assert "Wacht een kwartier" in answer.content.decode()
    assert client.get("/balie/").status_code == 302
