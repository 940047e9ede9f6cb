# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A councillor and a resident of 78 read the figures of 2015: on a screen, a phone, by keyboard and on paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import sticks_out
from tests.reizen.conftest import DESKTOP, NARROW, PHONE

PROVINCIE = "/cijfers/2015/pv20/clienten/"
PAGES = (
    PROVINCIE,
    f"{PROVINCIE}?toon=tabel",
    "/cijfers/2015-1/pv20/huishouden/",
    "/cijfers/2015/gm1895/clienten/",
    "/cijfers/2015/gm0765/clienten/",
    "/cijfers/2024/gm0014/clienten/",
    "/cijfers/2024/gm0014-oosterhof/verblijf/",
    "/cijfers/2015/nl01/clienten/",
    "/cijfers/2024/nl01/thuis/?deel=gemeenten&toon=tabel",
    "/cijfers/2020/gm1987/clienten/",
    "/cijfers/1999/pv20/clienten/",
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_of_figures_is_readable_at_every_width(page: Page, axe: Callable[[Page], None], path: str) -> None:
    page.goto(path)
    for size in (DESKTOP, PHONE, NARROW):
        page.set_viewport_size(size)
        axe(page)
        assert not sticks_out(page), f"{path} op {size['width']} px: {sticks_out(page)}"
    assert page.locator("h1").count() == 1


def test_from_the_menu_to_a_sentence_and_the_figures_behind_it(page: Page, axe: Callable[[Page], None]) -> None:
    """S2-4 and S2-5: 60 against 54, and who is highest and lowest, out of the figures."""
    page.goto("/")
    page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Cijfers").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wie krijgt maatwerk van de gemeente?")
    expect(page.locator("main")).to_contain_text("Deze cijfers zijn verzonnen.")
    kort = page.get_by_role("region", name="In het kort")
    expect(kort).to_contain_text("60 van de 1.000")
    expect(kort).to_contain_text("Oldambt en Stadskanaal")
    kort.get_by_role("link", name="alle gebieden op volgorde").first.click()
    rijen = page.get_by_role("region", name="Tabel met verschillen").get_by_role("row")
    expect(rijen.nth(1)).to_contain_text("Oldambt")
    expect(rijen.last).to_contain_text("Provincie Groningen")
    axe(page)


def test_on_a_phone_the_map_has_short_names_and_full_ones_for_who_listens(phone: Page) -> None:
    """S2-9 and S2-10."""
    phone.goto(PROVINCIE)
    tegel = phone.get_by_role("link", name="Oldambt: 86 per 1.000 inwoners")
    expect(tegel.get_by_text("Old", exact=True)).to_be_visible()
    expect(tegel.get_by_text("Oldambt", exact=True)).to_be_hidden()
    expect(phone.get_by_role("link", name="Pekela: geen cijfers")).to_be_visible()
    tegel.click()
    expect(phone.locator("main")).to_contain_text("voor de gemeente Oldambt")


def test_the_map_by_keyboard(page: Page) -> None:
    page.goto(PROVINCIE)
    page.get_by_role("navigation", name="Weergave").get_by_role("link", name="Tabel").focus()
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("Tab")
    naam = page.evaluate("document.activeElement.querySelector('title').textContent")
    assert "per 1.000 inwoners" in naam
    rand = page.evaluate("getComputedStyle(document.activeElement.querySelector('.tp-vlak')).strokeWidth")
    assert rand == "5px"
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text(f"voor de gemeente {naam.split(':')[0]}")


def test_without_javascript_everything_can_be_chosen(no_js: Page) -> None:
    no_js.goto(PROVINCIE)
    no_js.get_by_label("Jaar", exact=True).select_option("2024")
    no_js.get_by_label("Gebied", exact=True).select_option(label="Stadskanaal")
    no_js.get_by_label("Onderwerp", exact=True).select_option(label="Hulp bij het huishouden")
    no_js.get_by_role("button", name="Toon").click()
    expect(no_js.get_by_role("heading", level=1)).to_have_text("Wie krijgt hulp bij het huishouden?")
    expect(no_js).to_have_url(re.compile(r"/cijfers/2024/gm0037/huishouden/$"))
    no_js.get_by_text("Deze cijfers in een tabel").first.click()
    expect(no_js.get_by_role("region", name="Tabel: Naar soort hulp")).to_be_visible()


def test_every_drawing_has_its_table(page: Page) -> None:
    """S2-6, S2-13, S2-16: what a chart shows can be read as well."""
    page.goto("/cijfers/2015/gm1895/clienten/")
    for kop in ("Naar soort hulp", "Naar leeftijd", "Vrouwen en mannen"):
        page.get_by_role("region", name=kop, exact=True).get_by_text("Deze cijfers in een tabel").click()
        expect(page.get_by_role("region", name=f"Tabel: {kop}")).to_be_visible()
    page.get_by_role("region", name="Door de jaren heen").get_by_text("Deze cijfers in een tabel").first.click()
    expect(page.get_by_role("region", name="Tabel: Per jaar")).to_be_visible()


def test_on_paper_the_tables_stand_open_and_the_map_fits(page: Page) -> None:
    page.goto(PROVINCIE)
    tabel = page.get_by_role("region", name="Tabel: Naar leeftijd")
    expect(tabel).to_be_hidden()
    page.emulate_media(media="print")
    expect(tabel).to_be_visible()
    expect(page.get_by_role("region", name="Tabel met verschillen")).to_be_visible()
    expect(page.get_by_role("button", name="Toon")).to_be_hidden()
    expect(page.locator(".tp-kaart")).to_be_visible()


def test_in_forced_colours_steps_are_borders_and_no_figures_stay_hatched(new_page: Callable[..., Page]) -> None:
    page = new_page(forced_colors="active")
    page.goto(PROVINCIE)
    breedtes = [
        page.locator(f".tp-kaart .tp-vlak--{stap}").first.evaluate(
            "vlak => parseFloat(getComputedStyle(vlak).strokeWidth)"
        )
        for stap in (1, 2, 3, 4, 5)
    ]
    assert breedtes == sorted(set(breedtes))
    vulling = page.locator(".tp-kaart .tp-vlak--geen").first.evaluate("vlak => getComputedStyle(vlak).fill")
    assert "tp-streep" in vulling


def test_a_gemeente_that_merged_leads_to_where_it_belongs(page: Page) -> None:
    page.goto("/cijfers/2020/gm1987/clienten/")
    expect(page.locator("main")).to_contain_text("bestond niet meer in 2020")
    page.get_by_role("link", name="Naar de gemeente Midden-Groningen in 2020").click()
    expect(page.locator("main")).to_contain_text("voor de gemeente Midden-Groningen")


def test_the_figures_in_english(page: Page, axe: Callable[[Page], None]) -> None:
    page.goto(PROVINCIE)
    page.get_by_role("button", name="English").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who gets tailored support from the municipality?")
    expect(page.get_by_role("link", name="Oldambt: 86 per 1,000 inhabitants")).to_be_visible()
    axe(page)
