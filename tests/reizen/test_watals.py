# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Policy asks what a change would do, changes what is assumed, takes it along, and finds whom to inform."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import log_in, sticks_out

Check = Callable[[Page], None]
START = "/balie/wat-als/"
HULP, BIJDRAGE, AANBOD = (f"{START}{naam}/" for naam in ("huishoudhulp", "bijdrage", "aanbod"))
GEVRAAGD = f"{HULP}?vanaf=1-1-2027&duurzaam=ja"


@pytest.fixture
def manager(page: Page) -> Page:
    log_in(page, "Manager")
    return page


def test_from_an_example_to_the_people_to_inform(manager: Page, axe: Check, foto: Callable[[Page, str], None]) -> None:
    """S4-9, S4-30: see the effect as a range, then exactly the counted people, after a reason."""
    manager.get_by_role("link", name="Wat als?").first.click()
    axe(manager)
    manager.get_by_role("link", name="voor wie nu bij ons hulp heeft").click()
    main = manager.locator("main")
    expect(main).to_contain_text("Elk jaar")
    expect(main).to_contain_text("Wie al hulp bij het huishouden had, houdt die")
    axe(manager)
    foto(manager, "watals")
    geteld = int(manager.locator(".tp-paneel strong").inner_text())
    manager.get_by_role("link", name="Mensen om in te lichten").click()
    axe(manager)
    manager.get_by_role("button", name="Lijst openen").click()
    expect(manager.locator(".tp-foutoverzicht")).to_contain_text("Kies waarom u de lijst opent.")
    axe(manager)
    manager.get_by_text("Ik plan de nieuwe onderzoeken in").click()
    manager.get_by_role("button", name="Lijst openen").click()
    expect(manager.get_by_role("heading", level=1)).to_have_text("Mensen om in te lichten")
    axe(manager)
    assert manager.locator("tbody tr").count() == geteld > 0
    with manager.expect_download() as download:
        manager.get_by_role("button", name="Lijst als CSV").click()
    regels = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert len(regels) == geteld + 1


def test_another_assumption_gives_another_outcome_at_another_address(manager: Page, axe: Check) -> None:
    manager.goto(f"{HULP}?vanaf=1-1-2016&bevolking=verzonnen&huishoudens=2000")
    eerst = manager.locator(".tp-kern").inner_text()
    for kant, waarde in (("laag", "0"), ("midden", "5"), ("hoog", "10")):
        manager.locator(f"#id_besluit_{kant}").fill(waarde)
    manager.get_by_role("button", name="Opnieuw rekenen").click()
    expect(manager.locator(".tp-aanname").filter(has_text="nieuw besluit")).to_contain_text("door u aangepast")
    assert manager.locator(".tp-kern").inner_text() != eerst
    axe(manager)
    adres = manager.get_by_role("link", name="Vast adres van deze vraag").get_attribute("href")
    assert adres is not None
    assert "besluit_midden=5" in adres
    manager.goto(f"{HULP}{adres}")
    assert manager.locator("#id_besluit_hoog").input_value() == "10"


def test_the_outcome_is_taken_along_with_its_assumptions(manager: Page) -> None:
    manager.goto(f"{BIJDRAGE}?vanaf=1-1-2026&plafond=25&bevolking=verzonnen&tot_jaar=2026")
    with manager.expect_download() as download:
        manager.get_by_role("link", name="JSON").click()
    inhoud = json.loads(Path(download.value.path()).read_text())
    assert inhoud["fictief"]
    assert inhoud["aannames"][0]["bron"]
    assert {rij["maat"] for rij in inhoud["uitkomsten"]} >= {"kosten_euro", "bewoners_betalen_euro"}


def test_faults_stand_at_their_fields_by_keyboard_and_without_javascript(no_js: Page) -> None:
    log_in(no_js, "Beheerder")
    no_js.goto(BIJDRAGE)
    no_js.get_by_label("Vanaf welke dag").fill("1-1-2014")
    no_js.get_by_label("Vanaf welke dag").press("Enter")
    overzicht = no_js.locator(".tp-foutoverzicht")
    expect(overzicht).to_contain_text("De Wmo 2015 geldt vanaf 1 januari 2015.")
    overzicht.get_by_role("link").first.focus()
    no_js.keyboard.press("Enter")
    no_js.get_by_label("Vanaf welke dag").fill("1-1-2026")
    no_js.get_by_label("Een ander vast bedrag in de wet").fill("25")
    no_js.get_by_label("Een ander vast bedrag in de wet").press("Enter")
    expect(no_js.locator("main")).to_contain_text("Wat bewoners betalen per jaar")
    expect(no_js.get_by_role("link", name="Mensen om in te lichten")).to_have_count(0)
    expect(no_js.locator("main")).to_contain_text("De namen ziet de manager van hun team.")
    no_js.get_by_role("link", name="Wat bewoners betalen", exact=True).click()
    expect(no_js.get_by_role("heading", name="Wat bewoners betalen per jaar", exact=True)).to_be_visible()


def test_on_a_phone_nothing_sticks_out(narrow: Page, axe: Check) -> None:
    log_in(narrow, "Manager")
    for adres in (START, HULP, GEVRAAGD, f"{BIJDRAGE}?vanaf=1-1-2014", f"{AANBOD}?vanaf=1-1-2026"):
        narrow.goto(adres)
        assert not sticks_out(narrow), adres
        axe(narrow)
