# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A manager explains a figure, the back office delivers to CBS, and anyone reads what is done before maatwerk."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import log_in, sticks_out
from tests.reizen.conftest import DESKTOP, NARROW, PHONE

PREVENTIE = "/cijfers/preventie/"


def test_an_editor_writes_beside_a_figure_and_everyone_reads_that_it_is_no_figure(
    page: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    """S2-14, S2-16: in its own box, under a name."""
    log_in(page, "Manager")
    page.get_by_role("link", name="Cijfers", exact=True).first.click()
    axe(page)
    page.get_by_role("link", name="Uitleg bij de cijfers").click()
    page.get_by_role("link", name="Nieuwe uitleg").click()
    axe(page)
    page.get_by_role("button", name="Opslaan").click()
    expect(page.locator(".tp-foutoverzicht")).to_contain_text("Kies een gebied.")
    axe(page)
    page.get_by_label("Jaar of halfjaar").fill("2017")
    page.get_by_label("Gebied").select_option("PV20")
    page.get_by_label("Onderwerp").select_option("verblijf")
    page.get_by_label("Uw uitleg").fill("In de stad staan meer huizen voor opvang.")
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_text("De uitleg staat op de pagina.")).to_be_visible()
    axe(page)

    page.goto("/cijfers/2017/pv20/verblijf/")
    box = page.get_by_role("region", name="Uitleg van de redactie")
    expect(box).to_contain_text("In de stad staan meer huizen voor opvang.")
    expect(box).to_contain_text("geen cijfer")
    axe(page)
    foto(page, "cijfers-uitleg")

    page.goto("/balie/cijfers/uitleg/")
    page.get_by_role("link", name="Provincie Groningen, 2017: verblijf en opvang").click()
    page.get_by_label("Uw uitleg").fill("")
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_text("De uitleg is weggehaald.")).to_be_visible()


def test_the_back_office_looks_the_delivery_through_and_takes_one_file(
    page: Page, axe: Callable[[Page], None], tmp_path: Path
) -> None:
    log_in(page, "Back office")
    page.get_by_role("link", name="Cijfers", exact=True).first.click()
    page.get_by_role("link", name="Levering aan het CBS").click()
    for size in (DESKTOP, NARROW):
        page.set_viewport_size(size)
        axe(page)
    page.get_by_role("button", name="Nakijken").click()
    expect(page.get_by_role("heading", name="in orde")).to_be_visible()
    for size in (DESKTOP, NARROW):
        page.set_viewport_size(size)
        axe(page)
        assert not sticks_out(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Bestand maken").click()
    assert download.value.suggested_filename.startswith("gmsd-0014-")
    download.value.save_as(tmp_path / "gmsd.csv")
    heading, *rows = csv.reader((tmp_path / "gmsd.csv").read_text(encoding="utf-8").splitlines(), delimiter=";")
    assert heading[:3] == ["Datum bestand", "Gemeentecode", "BSN"]
    assert rows
    assert all(row[1] == "0014" and row[2].startswith("9") for row in rows)


def test_prevention_is_found_from_the_figures_and_says_that_it_proves_nothing(page: Page) -> None:
    """S3-9, S4-25."""
    page.goto("/cijfers/")
    page.get_by_role("link", name="Preventie en maatwerk").click()
    expect(page.get_by_role("heading", name="Dit is geen bewijs")).to_be_visible()
    kort = page.get_by_role("region", name="In het kort")
    kort.get_by_role("link", name="Bekijk: Wie meldt, en wat dan").click()
    expect(page.get_by_role("heading", name="Wie meldt, en wat dan")).to_be_focused()
    page.get_by_label("Jaar", exact=True).select_option("2018")
    page.get_by_role("button", name="Toon").click()
    page.wait_for_url("**/cijfers/preventie/2018/gm0014/")


@pytest.mark.parametrize("size", [DESKTOP, PHONE, NARROW], ids=["1280", "390", "320"])
def test_prevention_fits_every_screen(
    new_page: Callable[..., Page], axe: Callable[[Page], None], size: dict[str, int]
) -> None:
    page = new_page(viewport=size)
    page.goto(PREVENTIE)
    for summary in page.locator("details > summary").all():
        if summary.is_visible() and not summary.evaluate("s => s.closest('header') !== null"):
            summary.click()
    axe(page)
    assert not sticks_out(page)
