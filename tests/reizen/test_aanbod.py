# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A resident looks for help nearby, without saying who he is, and finds the team of his street."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import sticks_out
from tests.reizen.product import Product

CATALOGUE = "/hulp-in-de-buurt/"
QUESTION = "Ik kan mijn huis niet meer schoonhouden"
GENERAL, COLLECTIVE, INDIVIDUAL = "Dit regelt u zelf", "Samen met anderen", "Speciaal voor u"


def found(page: Page, kind: str) -> list[str]:
    """The names under one of the three kinds, in their order."""
    page.wait_for_load_state()
    group = page.locator(".tp-soortgroep").filter(has_text=kind)
    return group.locator("h3").all_inner_texts()


def look_for(page: Page, words: str, postcode: str = "") -> None:
    page.get_by_label("Wat zoekt u?").fill(words)
    page.get_by_label("Postcode").fill(postcode)
    with page.expect_navigation():  # what was found is read at once, so all of it has to be there
        page.get_by_role("button", name="Zoeken").click()


def answer(page: Page, question: str) -> str:
    """What the page of a provision says beside this word."""
    return (
        page.locator(".tp-antwoorden > div", has=page.locator("dt", has_text=question))
        .locator("dd")
        .inner_text()
        .replace("\xa0", " ")
    )


def look_on(page: Page, day: str) -> None:
    """Show the whole product on another day, as the demo lets one."""
    page.locator(".tp-voorbeeld__datum summary").click()
    page.get_by_label("Kijk op").fill(day)
    with page.expect_navigation():
        page.locator(".tp-voorbeeld__datum button").first.click()


def test_a_question_as_people_ask_it_leads_to_help(
    phone: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    """S0-1, S0-2, S0-5, S3-8: what it is, what it does, for whom, what it costs, how to arrange it, and where."""
    phone.goto(CATALOGUE)
    axe(phone)
    phone.get_by_role("link", name=QUESTION).click()
    expect(phone.locator("h1")).to_have_text("Hulp bij het schoonmaken")
    assert "Huishoudelijke hulp" in found(phone, GENERAL)
    assert "Hulp bij het huishouden op maat" in found(phone, INDIVIDUAL)
    axe(phone)
    foto(phone, "aanbod-gevonden")
    phone.get_by_role("link", name="Huishoudelijke hulp", exact=True).click()
    assert "Iedereen in de gemeente" in answer(phone, "Voor wie")
    assert "€ 9,00 per uur" in answer(phone, "Kosten")
    assert "(050)" in answer(phone, "Bij wie")
    assert "Hele gemeente" in answer(phone, "Waar")
    assert answer(phone, "Besluit nodig?").startswith("Nee.")
    axe(phone)
    phone.get_by_role("link", name="Terug naar wat u zocht").click()
    expect(phone.locator("h1")).to_have_text("Hulp bij het schoonmaken")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("poetsen", "Huishoudelijke hulp"),
        ("boodschapen", "Boodschappenservice"),
        ("WARM ETEN", "Tafeltje-dekje"),
        ("formulier", "Formulierenhulp"),
    ],
)
def test_own_words_find_it_also_with_a_slip_of_the_pen(page: Page, words: str, name: str) -> None:
    page.goto(CATALOGUE)
    look_for(page, words)
    assert name in page.locator(".tp-soortgroep h3").all_inner_texts()


def test_a_theme_and_a_postcode_narrow_what_is_found(page: Page) -> None:
    """S1-1: what is in another wijk is counted, and one click away."""
    page.goto(CATALOGUE)
    page.get_by_role("link", name="Schoonmaken en was").click()
    assert "Klussendienst" in found(page, GENERAL)
    page.goto(f"{CATALOGUE}?thema=huishouden&postcode=9717AA")
    assert "Klussendienst" not in found(page, GENERAL)
    expect(page.locator(".tp-zij")).to_contain_text("Rozenbuurt")
    page.get_by_role("link", name="Zoek in de hele gemeente").click()
    assert "Klussendienst" in found(page, GENERAL)


def test_household_help_changes_kind_on_the_first_of_january_2016(page: Page, axe: Callable[[Page], None]) -> None:
    """S0-7, S4-9: individual until 31 December 2015, general from the day after, in the address of the page."""
    address = f"{CATALOGUE}huishoudelijke-hulp/"
    page.goto(f"{address}?datum=2015-12-31")
    expect(page.get_by_text("zoals het was op donderdag 31 december 2015")).to_be_visible()
    expect(page.locator("main")).to_contain_text(INDIVIDUAL)
    assert answer(page, "Besluit nodig?").startswith("Ja.")
    assert "Vraag hulp aan de gemeente" in answer(page, "Zo regelt u het")
    assert "€" not in answer(page, "Kosten")
    axe(page)
    page.goto(f"{address}?datum=2016-01-01")
    assert answer(page, "Besluit nodig?").startswith("Nee.")
    expect(page.locator("main")).to_contain_text("Vanaf 1 januari 2015 tot 1 januari 2016")
    page.get_by_role("link", name="Terug naar vandaag").click()
    expect(page.get_by_text("zoals het was op")).to_have_count(0)


def test_meals_at_home_go_from_collective_to_general_as_the_settings_say(page: Page) -> None:
    """S3-11: the sources disagree on tafeltje-dekje, so its kind is a dated setting; the demo shows any day."""
    page.goto(f"{CATALOGUE}?thema=eten")
    look_on(page, "2015-12-31")
    assert "Tafeltje-dekje" in found(page, COLLECTIVE)
    look_on(page, "2016-01-01")
    assert "Tafeltje-dekje" in found(page, GENERAL)


def test_who_cannot_pay_is_told_where_to_go(page: Page, axe: Callable[[Page], None]) -> None:
    """S0-6, S4-28: beside the price, beside the catalogue, and as a question of its own."""
    page.goto(f"{CATALOGUE}huishoudelijke-hulp/")
    page.get_by_role("link", name="Kunt u dat niet betalen?").click()
    expect(page.locator("h1")).to_be_visible()
    axe(page)
    page.goto(CATALOGUE)
    expect(page.get_by_role("link", name="Lees over hulp bij de kosten")).to_be_visible()
    page.get_by_role("link", name="Ik kan hulp niet betalen").click()
    expect(page.locator("main")).to_contain_text("Tegemoetkoming voor wie het niet kan betalen")


def test_nobody_asks_who_you_are_on_the_way_to_a_general_provision(page: Page) -> None:
    """S0-3, S0-4, S3-7: no name, number, birth date or health on the way, and nothing of the visitor is kept."""
    pages = [CATALOGUE, f"{CATALOGUE}?q={QUESTION}", f"{CATALOGUE}huishoudelijke-hulp/", "/uw-team/?postcode=9712AB"]
    for address in pages:
        page.goto(address)
        names = page.locator("main :is(input, textarea, select)").evaluate_all("fields => fields.map(f => f.name)")
        assert set(names) <= {"q", "postcode", "datum"}, f"{address} vraagt {names}"
        assert page.locator("main form").evaluate_all("forms => forms.map(f => f.method)").count("post") == 0
    assert not [c for c in page.context.cookies() if c["name"] == "sessionid"]


def test_nothing_found_leads_to_a_report(page: Page, axe: Callable[[Page], None]) -> None:
    """S4-13: an empty shelf is no closed door."""
    page.goto(CATALOGUE)
    look_for(page, "xylofoonles")
    expect(page.get_by_role("heading", name="Hier vonden wij geen hulp bij")).to_be_visible()
    expect(page.get_by_role("link", name=QUESTION)).to_be_visible()
    axe(page)
    page.locator(".tp-leeg").get_by_role("link", name="Hulp vragen").click()
    assert urlsplit(page.url).path == "/hulp-vragen/"


def test_a_wrong_postcode_gets_one_sentence_and_keeps_the_words(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto(CATALOGUE)
    look_for(page, "poetsen", "12")
    expect(page.locator("main")).to_contain_text("Vul een postcode in met vier cijfers en twee letters, zoals 9712 AB.")
    expect(page.get_by_label("Wat zoekt u?")).to_have_value("poetsen")
    assert "Huishoudelijke hulp" in found(page, GENERAL)
    axe(page)


@pytest.mark.parametrize(
    ("postcode", "sentence"),
    [
        ("9712 ab", "Het team voor Binnenstad"),
        ("9718AA", "nog geen eigen wijkteam"),
        ("1011AB", "Woont u niet in Groningen (voorbeeld)? Bel dan uw eigen gemeente."),
    ],
)
def test_every_postcode_finds_someone_to_call(
    phone: Page, axe: Callable[[Page], None], postcode: str, sentence: str
) -> None:
    """S0-19, S4-1, S4-14: the own team, and where there is none the team that takes the rest."""
    phone.goto("/uw-team/")
    phone.get_by_label("Uw postcode").fill(postcode)
    phone.get_by_role("button", name="Toon mijn team").click()
    expect(phone.locator("main")).to_contain_text(sentence)
    expect(phone.locator("main a[href^='tel:']")).to_be_visible()
    axe(phone)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("0712 AB", "Vul een postcode in met vier cijfers en twee letters"), ("", "Vul uw postcode in, zoals 9712 AB.")],
)
def test_a_postcode_that_is_none_says_how_to_write_one(
    page: Page, axe: Callable[[Page], None], typed: str, sentence: str
) -> None:
    page.goto(f"/uw-team/?postcode={typed}")
    expect(page.locator(".tp-veld__fout")).to_contain_text(sentence)
    expect(page.locator("main a[href^='tel:']")).to_have_count(0)
    axe(page)


def test_the_whole_way_in_english(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto(CATALOGUE)
    page.get_by_role("button", name="English").first.click()
    page.get_by_label("What are you looking for?").fill("cleaning")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Help with housework", exact=True).click()
    expect(page.locator("main")).to_contain_text("Everyone in the municipality")
    expect(page.locator("main")).not_to_contain_text("Iedereen")
    axe(page)


def test_everything_is_there_without_javascript(no_js: Page) -> None:
    no_js.goto(CATALOGUE)
    look_for(no_js, "schoonmaken", "9714 BA")
    assert "Huishoudelijke hulp" in found(no_js, GENERAL)
    no_js.get_by_role("link", name="Adres en telefoon").click()
    expect(no_js.locator("main")).to_contain_text("Het team voor Oosterhof")


def test_by_keyboard_alone(page: Page) -> None:
    """From the top of the page to a provision with Tab, letters and Enter."""
    page.goto(CATALOGUE)
    _tab_to(page, "input[name=q]")
    page.keyboard.type("eten")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("q=eten"))
    _tab_to(page, ".tp-soortgroep h3 a")
    page.keyboard.press("Enter")
    expect(page.locator(".tp-antwoorden")).to_be_visible()


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"met Tab niet bij {selector} gekomen")


@pytest.mark.parametrize(
    "place",
    [
        CATALOGUE,
        f"{CATALOGUE}?q=schoonmaken&postcode=12",
        f"{CATALOGUE}huishoudelijke-hulp/",
        "/uw-team/?postcode=1011AB",
    ],
)
def test_it_fits_on_the_smallest_screen(narrow: Page, axe: Callable[[Page], None], place: str) -> None:
    narrow.goto(place)
    assert not sticks_out(narrow)
    axe(narrow)


def test_the_explainer_says_the_three_kinds_and_the_terms(phone: Page, axe: Callable[[Page], None]) -> None:
    """S0-1, S3-6: the three kinds in plain words with their name in law, and the way to a besluit."""
    phone.goto("/zo-beslissen-wij/")
    for words in ("algemene voorziening", "collectieve maatwerkvoorziening", "individuele maatwerkvoorziening"):
        expect(phone.locator("main")).to_contain_text(re.compile(words, re.IGNORECASE))
    expect(phone.locator("main")).to_contain_text("6 weken")
    expect(phone.locator("main")).to_contain_text("2 weken")
    axe(phone)


def test_the_second_gemeente_shows_its_own_and_nothing_of_the_first(
    new_page: Callable[..., Page], demo_server: Product, axe: Callable[[Page], None]
) -> None:
    page = new_page(base_url=f"http://terpdorp.localhost:{demo_server.port}")
    page.goto(CATALOGUE)
    expect(page.locator("header")).to_contain_text("Terpdorp (voorbeeld)")
    expect(page.locator("body")).not_to_contain_text("Groningen")
    axe(page)
    look_for(page, "schoonmaken")
    assert "Klussendienst" not in found(page, GENERAL)
    assert page.goto(f"{CATALOGUE}klussendienst/").status == 404  # type: ignore[union-attr]
    page.goto("/uw-team/?postcode=9712AB")
    expect(page.locator("main")).not_to_contain_text("Binnenstad")
