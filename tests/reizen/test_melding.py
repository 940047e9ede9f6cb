# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A resident reports a need, on a phone, without JavaScript, and follows what becomes of it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.reizen.browser import sticks_out
from tests.reizen.conftest import NARROW

Answers = dict[str, dict[str, Any]]
ANSWERS: Answers = {
    "voor-wie": {"kies": "Voor mijzelf"},
    "wie-meldt": {
        "naam": "J. Bakker (voorbeeld)",
        "relatie": "buurman",
        "telefoon": "06 00 00 00 02",
        "kies": "Nee, nog niet",
    },
    "haast": {"kies": "Nee, het kan een paar weken wachten"},
    "nu-doen": {"toelichting": "De verwarming doet het niet en zij is alleen."},
    "wat": {"kies": ["Het huis schoonhouden", "Naar buiten gaan"]},
    "verhaal": {"verhaal": "Ik krijg mijn huis niet meer schoon. Ik wil weer naar het koor."},
    "geprobeerd": {},
    "bestanden": {},
    "naam": {"voornamen": "Trijntje", "achternaam": "Wiersema (voorbeeld)", "kies": "Mevrouw"},
    "geboren": {"datum_dag": "9", "datum_maand": "maart", "datum_jaar": "1948"},
    "adres": {"postcode": "9714 ba", "huisnummer": "12 b"},
    "bereik": {"telefoon": "06 00 00 00 01"},
    "plaats": {"kies": re.compile("thuis")},
    "bezoek": {"kies": "Eerst met een vrijwilliger"},
    "erbij": {"naaste": "mijn dochter Ineke"},
}
BIRTH = {"geboren_dag": "9", "geboren_maand": "3", "geboren_jaar": "1948"}
NEXT = "Volgende vraag"


def slug_of(page: Page) -> str:
    return page.url.rstrip("/").rpartition("/")[2]


def fill(page: Page, answer: dict[str, Any]) -> None:
    """Type and choose, as the words on the screen say."""
    for name, value in answer.items():
        if name != "kies":
            page.locator(f"[name={name}]").fill(value)
            continue
        for choice in value if isinstance(value, list) else [value]:
            page.locator("label").filter(has_text=choice).first.click()


def walk(page: Page, until: str = "controle", changed: Answers | None = None) -> Iterator[str]:
    """From the start page to `until`, a page at a time; yields the slug before the page is filled in."""
    page.goto("/hulp-vragen/")
    page.get_by_role("button", name=re.compile("^Begin")).click()
    while (slug := slug_of(page)) != until:
        yield slug
        fill(page, {**ANSWERS[slug], **(changed or {}).get(slug, {})})
        page.get_by_role("button", name=NEXT).click()
        assert slug_of(page) != slug, page.locator("main").inner_text()


def report(page: Page, changed: Answers | None = None) -> str:
    """Walk and send; the number on the receipt."""
    list(walk(page, changed=changed))
    page.get_by_role("button", name="Verstuur mijn melding").click()
    return page.locator(".tp-ontvangst__nummer").inner_text()


def follow(page: Page, number: str, birth: dict[str, str] = BIRTH) -> None:
    page.goto("/volg-uw-melding/")
    fill(page, {"nummer": number, **birth})
    page.get_by_role("button", name="Bekijk de melding").click()


def test_report_on_a_phone_every_page_accessible(
    phone: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    for slug in walk(phone):
        axe(phone)
        foto(phone, f"melding-{slug}")
        assert not sticks_out(phone)
    axe(phone)
    foto(phone, "melding-controle")
    phone.get_by_role("button", name="Verstuur mijn melding").click()
    axe(phone)
    foto(phone, "melding-ontvangen")
    expect(phone.locator("h1")).to_have_text("Wij hebben uw melding")
    for words in ("U mag zelf een plan sturen", "cliëntondersteuner", "persoonsgebonden budget"):
        expect(phone.locator("main")).to_contain_text(words)
    with phone.expect_download() as download:
        phone.get_by_role("link", name="Download de brief").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("slug", ["voor-wie", "wat", "verhaal", "naam", "geboren", "adres", "bereik", "plaats"])
def test_empty_answer_gets_a_sentence_and_the_page_stays_accessible(
    page: Page, axe: Callable[[Page], None], slug: str
) -> None:
    list(walk(page, until=slug))
    page.get_by_role("button", name=NEXT).click()
    assert slug_of(page) == slug
    expect(page.locator(".tp-foutoverzicht")).to_be_focused()
    axe(page)


def test_report_for_a_neighbour_in_a_hurry_without_javascript(no_js: Page) -> None:
    neighbour: Answers = {
        "voor-wie": {"kies": "Voor iemand anders"},
        "haast": {"kies": "het kan niet wachten"},
        "geboren": {"datum_dag": "", "datum_maand": "", "datum_jaar": ""},
    }
    list(walk(no_js, until="nu-doen", changed=neighbour))
    for number in ("112", "0800 2000"):
        expect(no_js.locator("main")).to_contain_text(number)
    number = report(no_js, neighbour)
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", number)
    expect(no_js.locator("main")).to_contain_text("Wij bellen deze persoon eerst")
    expect(no_js.locator("main")).to_contain_text("Wij kijken met voorrang")


def test_upload_that_lies_is_refused_and_the_honest_one_stays(page: Page) -> None:
    list(walk(page, until="bestanden"))
    honest = FilePayload(name="echt.png", mimeType="image/png", buffer=page.screenshot())
    liar = FilePayload(name="nep.pdf", mimeType="application/pdf", buffer=b"MZ a program")
    page.locator("[type=file]").set_input_files([honest, liar])
    page.get_by_role("button", name="Voeg toe").click()
    expect(page.locator(".tp-foutoverzicht")).to_contain_text("“nep.pdf” is geen echte PDF")
    expect(page.locator(".tp-bestanden")).to_contain_text("echt.png")
    page.get_by_role("button", name=re.compile("Haal weg.*echt.png")).click()
    expect(page.locator(".tp-bestanden")).to_have_count(0)


def test_saved_report_goes_on_on_another_device_without_javascript(
    no_js: Page, new_page: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    list(walk(no_js, until="adres"))
    no_js.locator("[name=postcode]").fill("9714")
    no_js.get_by_role("button", name="Bewaren en later verder").click()
    code = no_js.locator(".tp-ontvangst__nummer").inner_text()
    other = new_page()
    other.goto("/hulp-vragen/verder/")
    axe(other)
    other.locator("[name=code]").fill(code.lower())
    other.get_by_role("button", name="Verder", exact=True).click()
    assert slug_of(other) == "adres"
    expect(other.locator("[name=postcode]")).to_have_value("9714")


def test_lost_session_in_step_six_loses_nothing(page: Page) -> None:
    list(walk(page, until="plaats"))
    page.context.clear_cookies(name="sessionid")
    fill(page, ANSWERS["plaats"])
    page.get_by_role("button", name=NEXT).click()
    assert slug_of(page) == "bezoek"


def test_going_back_and_sending_again_shows_the_same_receipt(page: Page) -> None:
    number = report(page)
    page.go_back()
    if page.get_by_role("button", name="Verstuur mijn melding").count():
        page.get_by_role("button", name="Verstuur mijn melding").click()
    expect(page.locator(".tp-ontvangst__nummer")).to_have_text(number)


def test_report_by_keyboard_alone(page: Page) -> None:
    page.goto("/hulp-vragen/")
    page.get_by_role("button", name=re.compile("^Begin")).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/voor-wie/")
    page.locator("[name=voor]").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/haast/")


def test_page_of_the_report_fits_a_screen_of_320_px(narrow: Page) -> None:
    for slug in walk(narrow, changed={"naam": {"achternaam": "Wolfeschlegelsteinhausenbergerdorff-van der Veen"}}):
        assert not sticks_out(narrow), slug
    assert not sticks_out(narrow)
    narrow.get_by_role("button", name="Verstuur mijn melding").click()
    assert not sticks_out(narrow)


def test_resident_follows_hands_in_a_plan_and_withdraws(
    page: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    number = report(page)
    page.goto("/volg-uw-melding/")
    axe(page)
    follow(page, number, {**BIRTH, "geboren_dag": "8"})
    expect(page.locator(".tp-foutoverzicht")).to_contain_text("Wij vinden geen melding")
    axe(page)
    follow(page, number)
    expect(page.locator("h1")).to_have_text("Zo staat het met uw melding")
    assert number not in page.url
    axe(page)
    foto(page, "status")
    page.get_by_role("link", name="Stuur uw plan").click()
    axe(page)
    page.locator("[name=tekst]").fill("Mijn dochter doet de was. Ik wil hulp bij de vloer.")
    page.get_by_role("button", name="Verstuur mijn plan").click()
    expect(page.locator("main")).to_contain_text("Wij hebben uw plan")
    page.get_by_role("link", name="Trek uw melding in").click()
    axe(page)
    page.get_by_role("button", name="Ja, trek mijn melding in").click()
    expect(page.locator("main")).to_contain_text("De melding is ingetrokken")
    page.set_viewport_size(NARROW)
    assert not sticks_out(page)
