# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A resident who chose English meets no Dutch, but for names and for words that say they are Dutch."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.reizen.test_melding import BIRTH, fill, slug_of

ANSWERS: dict[str, dict[str, Any]] = {
    "voor-wie": {"kies": "For myself"},
    "haast": {"kies": "No, it can wait a few weeks"},
    "wat": {"kies": ["Keeping the house clean", "Going outside"]},
    "verhaal": {"verhaal": "I cannot clean my house any more. I miss the choir."},
    "geprobeerd": {},
    "bestanden": {},
    "naam": {"voornamen": "Trijntje", "achternaam": "Wiersema (voorbeeld)", "kies": "Ms"},
    "geboren": {"datum_dag": "9", "datum_maand": "3", "datum_jaar": "1948"},
    "adres": {"postcode": "9714 ba", "huisnummer": "12 b"},
    "bereik": {"telefoon": "06 00 00 00 01"},
    "plaats": {"kies": "At my home"},
    "bezoek": {"kies": "With a volunteer first"},
    "erbij": {"naaste": "my daughter Ineke"},
}
MAY_BE_LEFT_EMPTY = {"geprobeerd", "bestanden", "erbij"}
LOOK_AROUND = (
    "/hulp-in-de-buurt/?q=cleaning",
    "/hulp-in-de-buurt/?q=cleaning&datum=2015-06-01",
    "/hulp-in-de-buurt/?q=qqqq&postcode=12",
    "/hulp-in-de-buurt/?thema=vervoer&postcode=9714BA",
    "/hulp-in-de-buurt/huishoudelijke-hulp/",
    "/uw-team/?postcode=9714BA",
    "/uw-team/?postcode=1000AA",
    "/uw-team/?postcode=",
    "/hulp-vragen/verder/",
    "/bestaat-niet/",
    "/regels/bijdrage/",
    "/regels/bijdrage/proberen/?reken=1&f-verordening_vraagt_bijdrage=ja",
    "/regels/verandert/?van=2014-12-31&tot=2026-01-01",
    "/regels/van-de-gemeente/",
    "/regels/voor-programmeurs/",
)
DUTCH = re.compile(
    r"\b(de|het|een|uw|wij|u|niet|voor|naar|bij|van|met|kunt|hebt|geen|wordt|zijn|vul|kies|hulp|dag|uur|wijk|lid|"
    r"artikel|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|bladzijde|gemeente|en|tot)\b"
)
READ_ALOUD = """() => {
  const dutch = element => element.closest("[lang]").lang === "nl";
  const found = [];
  const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!["SCRIPT", "STYLE"].includes(parent.tagName) && !dutch(parent)) found.push(walk.currentNode.textContent);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
    if (dutch(element)) continue;
    for (const name of ["aria-label", "title", "alt", "placeholder"]) found.push(element.getAttribute(name) || "");
  }
  return found;
}"""


def dutch_on(page: Page) -> list[str]:
    """What a screen reader would say in English though it is Dutch; terms of law stand in brackets."""
    page.wait_for_load_state()
    said: list[str] = page.evaluate(READ_ALOUD)
    plain = (re.sub(r"\([^)]*\)|\S+@\S+", "", text).strip() for text in said)
    return [text for text in plain if DUTCH.search(text)]


def choose_english(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="English").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_whoever_chose_english_can_look_around_in_english(page: Page) -> None:
    choose_english(page)
    links: list[str] = page.eval_on_selector_all("header a, footer a", "links => links.map(link => link.href)")
    for address in (*dict.fromkeys(links), *LOOK_AROUND):
        page.goto(address)
        assert not dutch_on(page), address


def test_report_in_english_from_the_first_question_to_the_receipt_and_after(
    page: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    choose_english(page)
    page.goto("/hulp-vragen/")
    assert not dutch_on(page)
    page.get_by_role("button", name="Start your report").click()
    while (slug := slug_of(page)) != "controle":
        assert not dutch_on(page), slug
        if slug not in MAY_BE_LEFT_EMPTY:
            page.get_by_role("button", name="Next question").click()
            expect(page.locator(".tp-foutoverzicht")).to_contain_text("to correct")
            assert not dutch_on(page), slug
        fill(page, ANSWERS[slug])
        page.get_by_role("button", name="Next question").click()
        assert slug_of(page) != slug, page.locator("main").inner_text()
    axe(page)
    assert not dutch_on(page)
    expect(page.locator("main")).to_contain_text("9 March 1948")
    page.get_by_role("button", name="Send my report").click()
    axe(page)
    foto(page, "engels-ontvangen")
    assert not dutch_on(page)
    expect(page.locator("h1")).to_have_text("We have your report")
    expect(page.locator("main")).to_contain_text(
        re.compile(r"Today, (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ [A-Z]")
    )
    expect(page.locator("main")).to_contain_text("We write letters in Dutch.")

    number = page.locator(".tp-ontvangst__nummer").inner_text()
    page.goto("/volg-uw-melding/")
    fill(page, {"nummer": number, **BIRTH})
    page.get_by_role("button", name="Show the report").click()
    foto(page, "engels-status")
    expect(page.locator("h1")).to_have_text("Where your report stands")
    assert not dutch_on(page)


def test_a_field_is_red_only_after_it_was_refused(page: Page) -> None:
    page.goto("/hulp-vragen/")
    page.get_by_role("button", name=re.compile("^Begin")).click()
    page.goto("/hulp-vragen/stap/verhaal/")
    story = page.locator("[name=verhaal]")
    colour = "element => getComputedStyle(element).borderTopColor"
    untouched = story.evaluate(colour)
    page.get_by_role("button", name="Volgende vraag").click()
    expect(story).to_have_attribute("aria-invalid", "true")
    assert story.evaluate(colour) != untouched
