# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The front page and what we explain there (S0-1 .. S0-18, S3-6 .. S3-14)."""

from datetime import date

import pytest
from django.conf import settings
from django.test import Client

from toegangspoort.clock import DEMO_COOKIE
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.portaal.uitlegtermijnen import in_words, keeping_on, terms_on

pytestmark = pytest.mark.django_db

PAGES = (
    "/",
    "/zo-beslissen-wij/",
    "/kosten/",
    "/ik-help-iemand-anders/",
    "/voor-huisarts-thuiszorg-en-politie/",
    "/contact/",
    "/privacy/",
    "/toegankelijkheid/",
)


@pytest.fixture(autouse=True)
def _gemeente() -> None:
    forget_hosts()
    make_gemeente()


def read(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_front_page_asks_one_question_and_opens_three_doors(client: Client) -> None:
    page = read(client, "/")
    assert page.count("<h1") == 1
    assert page.count('class="tp-deur"') == 3
    assert "112" in page
    assert "0800 2000" in page


def test_explainer_tells_the_three_kinds_apart_by_word_and_decision(client: Client) -> None:
    """S0-1, S0-14, S3-6, S3-10, S3-13: plain words first, the legal word beside it."""
    page = read(client, "/zo-beslissen-wij/")
    for words in (
        "Dit regelt u zelf",
        "Algemene voorziening.",
        "Geen besluit nodig",
        "Samen met anderen",
        "Collectieve maatwerkvoorziening.",
        "Speciaal voor u",
        "Individuele maatwerkvoorziening.",
        "Algemeen is iets anders dan samen",
    ):
        assert words in page
    assert page.count("Geen besluit nodig") == 1


def test_general_provisions_ask_for_no_contact_and_no_name(client: Client) -> None:
    """S0-2 .. S0-5, S3-7, S3-8: arranged by oneself, for everyone, paid by oneself."""
    page = read(client, "/zo-beslissen-wij/")
    assert "U hoeft ons niet te bellen, uw naam niet te geven" in page
    assert "tafeltje-dekje" in page
    assert "met of zonder beperking" in page


def test_who_can_not_pay_is_shown_three_ways(client: Client) -> None:
    """S0-6, S4-28."""
    page = read(client, "/kosten/")
    assert "Kunt u het niet betalen?" in page
    assert page.count("<h3>") == 3


def test_what_one_can_still_do_comes_before_what_one_can_not(client: Client) -> None:
    """S0-10, S0-11, S0-12."""
    page = read(client, "/zo-beslissen-wij/")
    assert page.index("Eerst: wat u wel kunt") < page.index("Drie soorten hulp")
    assert "eigen omgeving" in page


def test_terms_end_on_the_day_that_the_law_says() -> None:
    """13 November plus six weeks is Christmas: the term runs on to Monday 28 December."""
    terms = terms_on(date(2026, 11, 13))
    assert terms["onderzoek"].uiterlijk == date(2026, 12, 28)
    assert [terms[name].duur for name in ("plan", "onderzoek", "besluit", "bezwaar")] == [
        "7 dagen",
        "6 weken",
        "2 weken",
        "6 weken",
    ]
    assert terms["onderzoek"].bron.naam == "artikel 2.3.2 lid 1 Wmo 2015"


def test_terms_are_shown_for_the_day_of_the_visitor(client: Client) -> None:
    client.cookies[DEMO_COOKIE] = "2026-11-13"
    page = read(client, "/zo-beslissen-wij/")
    assert "Binnen 6 weken, uiterlijk maandag 28 december" in page
    assert "7 dagen, tot en met vrijdag 20 november" in page


def test_a_number_of_days_is_said_as_people_say_it() -> None:
    assert [in_words(days) for days in (1, 7, 10, 14, 42)] == [
        "1 dag",
        "7 dagen",
        "10 dagen",
        "2 weken",
        "6 weken",
    ]


def test_privacy_says_how_long_and_on_what_ground(client: Client) -> None:
    assert keeping_on(date(2026, 11, 24)) == {"jaren": 15, "maanden": 3}
    page = read(client, "/privacy/")
    assert "15 jaar na de laatste wijziging" in page
    assert "artikel 5.3.4 Wmo 2015" in page


@pytest.mark.parametrize("path", PAGES)
def test_every_page_of_ours_is_there_in_english(client: Client, path: str) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    page = read(client, path)
    assert '<html lang="en"' in page
    assert "Hulp vragen" not in page


@pytest.mark.parametrize("path", PAGES)
def test_no_page_needs_an_inline_script_or_style(client: Client, path: str) -> None:
    """The content security policy would refuse them."""
    page = read(client, path)
    assert "<style" not in page
    assert " style=" not in page
    assert "<script>" not in page
    assert "onclick" not in page


def test_explainer_costs_two_queries(client: Client, django_assert_max_num_queries: object) -> None:
    read(client, "/")
    with django_assert_max_num_queries(2):  # type: ignore[operator]
        read(client, "/zo-beslissen-wij/")


@pytest.mark.parametrize("path", ["/zo-beslissen-wij/", "/kosten/", "/ik-help-iemand-anders/", "/bestaat-niet/"])
def test_whoever_reads_about_other_ways_may_still_report(client: Client, path: str) -> None:
    """S4-13: solving it oneself is shown first and never bars a melding."""
    assert 'href="/hulp-vragen/"' in client.get(path).content.decode().partition("<main")[2]
