# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What every page has: its language, its date in the demo, its error pages."""

from types import SimpleNamespace

import pytest
from django.conf import settings
from django.http import HttpRequest
from django.test import Client, RequestFactory, override_settings

from toegangspoort.beeld import errors
from toegangspoort.clock import DEMO_COOKIE
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente


@pytest.fixture
def client(db: None) -> Client:
    forget_hosts()
    Gemeente.objects.create(code="0014", naam="Groningen (voorbeeld)", slug="groningen", telefoon="(050) 000 00 00")
    return Client()


def request_without_gemeente(path: str) -> HttpRequest:
    """A request from before any middleware or database was there."""
    request = RequestFactory().get(path)
    request.user = SimpleNamespace(is_authenticated=False)  # type: ignore[assignment]
    return request


def test_a_browser_in_english_still_gets_dutch_until_the_resident_chooses(client: Client) -> None:
    page = client.get("/", headers={"accept-language": "en"}).content.decode()
    assert '<html lang="nl"' in page


def test_the_chosen_language_stays(client: Client) -> None:
    response = client.post("/taal/", {"language": "en", "next": "/contact/"})
    assert response["Location"] == "/contact/"
    assert '<html lang="en"' in client.get("/contact/").content.decode()


def test_staff_pages_are_dutch_also_for_who_chose_english(client: Client) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    assert '<html lang="nl"' in client.get("/balie/bestaat-niet/").content.decode()


@pytest.mark.parametrize("target", ["https://elders.example/", "//elders.example/", "javascript:alert(1)", ""])
def test_the_way_back_never_leads_elsewhere(client: Client, target: str) -> None:
    response = client.post("/taal/", {"language": "en", "next": target})
    assert response["Location"] == "/"


def test_an_unknown_language_changes_nothing(client: Client) -> None:
    client.post("/taal/", {"language": "xx", "next": "/"})
    assert settings.LANGUAGE_COOKIE_NAME not in client.cookies


def test_in_the_demo_another_date_can_be_tried_and_left(client: Client) -> None:
    client.post("/demo/datum/", {"datum": "2016-01-01", "next": "/"})
    assert "U kijkt op vrijdag 1 januari 2016." in client.get("/").content.decode()
    client.post("/demo/datum/", {"terug": "1", "datum": "2016-01-01", "next": "/"})
    assert "U kijkt op" not in client.get("/").content.decode()


def test_nonsense_as_a_date_is_today(client: Client) -> None:
    client.post("/demo/datum/", {"datum": "gisteren", "next": "/"})
    assert not client.cookies[DEMO_COOKIE].value


def test_outside_the_demo_there_is_no_other_date_and_no_strip(client: Client) -> None:
    with override_settings(DEMO=False):
        assert client.post("/demo/datum/", {"datum": "2016-01-01"}).status_code == 404
        assert "Mensen en bedragen zijn verzonnen" not in client.get("/").content.decode()


def test_a_page_that_is_not_there_shows_the_way_to_help(client: Client) -> None:
    response = client.get("/bestaat-niet/")
    page = response.content.decode()
    assert response.status_code == 404
    assert "Deze bladzijde is er niet" in page
    assert "(050) 000 00 00" in page
    assert "/hulp-vragen/" in page


@pytest.mark.parametrize(("path", "words"), [("/x/", "Er ging iets mis bij ons"), ("/balie/x/", "Naar uw werklijst")])
def test_our_own_fault_gets_a_page_without_a_database(path: str, words: str) -> None:
    response = errors.server_error(request_without_gemeente(path))
    assert response.status_code == 500
    assert words in response.content.decode()


def test_when_even_that_page_breaks_a_bare_one_remains() -> None:
    request = RequestFactory().get("/balie/x/")
    del request.META["REQUEST_METHOD"]
    request.COOKIES = None  # type: ignore[assignment]
    response = errors.server_error(request)
    assert response.status_code == 500
    assert "Bel 112" in response.content.decode()


def test_a_refusal_gives_the_sentence_that_was_raised() -> None:
    response = errors.forbidden(
        request_without_gemeente("/balie/x/"), PermissionError("Dit dossier is niet van uw team.")
    )
    assert "Dit dossier is niet van uw team." in response.content.decode()
    assert response.status_code == 403


@pytest.mark.django_db
def test_a_form_that_stood_open_too_long_is_refused_with_the_way_out(client: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/taal/", {"language": "en"})
    assert response.status_code == 403
    assert "Deze bladzijde stond te lang open" in response.content.decode()
