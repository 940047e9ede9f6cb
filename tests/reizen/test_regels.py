# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A resident and a judge read our rules, try one, and see what changes; a program reads the same."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import sticks_out
from tests.reizen.conftest import DESKTOP, NARROW, PHONE

PAGES = (
    "/regels/",
    "/regels/?q=xyzzy",
    "/regels/?datum=gisteren",
    "/regels/bijdrage/?datum=2021-06-01",
    "/regels/onderzoek/?datum=2014-12-31",
    "/regels/bestaat-niet/",
    "/regels/bijdrage/proberen/",
    "/regels/bijdrage/proberen/?reken=1&f-verordening_vraagt_bijdrage=ja",
    "/regels/toegang-maatwerk/proberen/?reken=1",
    "/regels/ladder/proberen/?reken=1&meer=behoeften",
    "/regels/onderzoek/proberen/?datum=2026-02-02&reken=1&f-melding_ontvangen_op=13-4-2026",
    "/regels/verandert/",
    "/regels/verandert/?van=2014-12-31&tot=2026-01-01",
    "/regels/verandert/?van=2026-01-01&tot=2025-01-01",
    "/regels/van-de-gemeente/",
    "/regels/voor-programmeurs/",
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_about_our_rules_is_readable_at_every_width(
    page: Page, axe: Callable[[Page], None], path: str
) -> None:
    page.goto(path)
    for size in (DESKTOP, PHONE, NARROW):
        page.set_viewport_size(size)
        axe(page)
        assert not sticks_out(page), f"{path} op {size['width']} px: {sticks_out(page)}"
    assert page.locator("h1").count() == 1


def test_from_the_footer_to_an_outcome_and_why(phone: Page, axe: Callable[[Page], None]) -> None:
    phone.goto("/")
    phone.get_by_role("link", name="Onze regels").click()
    phone.get_by_label("Wat zoekt u?").fill("hoelang mag het onderzoek duren na mijn melding")
    phone.get_by_role("button", name="Zoeken").click()
    phone.get_by_role("link", name="Termijn voor het onderzoek", exact=True).click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Termijn voor het onderzoek")
    expect(phone.get_by_role("link", name="artikel 2.3.2 lid 1 Wmo 2015")).to_be_visible()
    phone.get_by_role("link", name="Probeer deze regel").click()
    phone.get_by_label("Op welke dag?").fill("13-4-2026")
    phone.locator("[name=f-melding_ontvangen_op]").fill("13-4-2026")
    phone.get_by_role("button", name="Reken uit").click()
    expect(phone.locator(".tp-uitkomst__waarde")).to_have_text("26 mei 2026")
    tree = phone.locator(".tp-boom")
    expect(tree).to_contain_text("tweede pinksterdag")
    axe(phone)


def test_the_tree_opens_by_keyboard(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto("/regels/onderzoek/proberen/?datum=2026-02-02&reken=1&f-melding_ontvangen_op=13-4-2026")
    part = page.locator(".tp-boom__takken details").first
    assert part.get_attribute("open") is None
    part.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(part.locator(".tp-boom__blad").first).to_be_visible()
    axe(page)


def test_on_paper_the_whole_tree_stands_open(page: Page) -> None:
    page.goto("/regels/onderzoek/proberen/?datum=2026-02-02&reken=1&f-melding_ontvangen_op=13-4-2026")
    part = page.locator(".tp-boom__takken .tp-boom__blad").first
    expect(part).to_be_hidden()
    page.emulate_media(media="print")
    expect(part).to_be_visible()


def test_without_javascript_a_next_question_can_be_answered(no_js: Page) -> None:
    no_js.goto("/regels/bijdrage/proberen/?datum=2026-02-02")
    group = no_js.get_by_role("radiogroup", name="Vraagt de verordening")
    group.get_by_text("Nee", exact=True).click()
    no_js.get_by_role("button", name="Reken uit").click()
    expect(no_js.locator(".tp-uitkomst__waarde")).to_have_text("€ 0,00")
    expect(no_js.locator(".tp-uitkomst")).to_contain_text("vraagt voor deze hulp geen bijdrage")


def test_rows_are_added_without_losing_what_was_filled_in(no_js: Page) -> None:
    no_js.goto("/regels/ladder/proberen/?datum=2026-02-02")
    first = no_js.locator("[name=f-behoeften-0-onderwerp]")
    first.fill("schoonmaken")
    no_js.get_by_role("button", name="Nog een erbij").first.click()
    expect(first).to_have_value("schoonmaken")
    expect(no_js.locator("[name=f-behoeften-1-onderwerp]")).to_be_visible()


def test_a_wrong_answer_is_said_at_its_field_with_the_focus_on_the_summary(
    page: Page, axe: Callable[[Page], None]
) -> None:
    page.goto("/regels/onderzoek/proberen/?datum=2026-02-02")
    page.locator("[name=f-melding_ontvangen_op]").fill("31-2-2026")
    page.get_by_role("button", name="Reken uit").click()
    expect(page.locator(".tp-veld--fout")).to_contain_text("Deze datum bestaat niet.")
    axe(page)


def test_what_changed_on_a_day_is_two_clicks_away(phone: Page) -> None:
    phone.goto("/regels/")
    phone.get_by_role("link", name="Vergelijk twee dagen").click()
    phone.get_by_role("link", name="1 januari 2026", exact=True).click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("31 december 2025 tot 1 januari 2026")
    expect(phone.get_by_text("€ 21,80")).to_be_visible()


def test_a_program_finds_the_same_beside_the_page(page: Page, address: str) -> None:
    page.goto("/regels/bijdrage/?datum=2026-02-02")
    other = page.locator("link[rel=alternate][type='application/json']").get_attribute("href")
    assert other
    found = page.request.get(address + other).json()
    assert found["versie"]["vanaf"] == "2026-01-01"
    api = page.request.get(f"{address}/api/v1/regels/bijdrage?peildatum=2026-02-02").json()
    assert api["versies"] == found["versies"]
