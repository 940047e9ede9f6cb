# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The administrator changes what the gemeente has set; residents see it from its day, and not before."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reizen.browser import log_in, sticks_out
from tests.reizen.product import Product

ADMIN = "/balie/beheer/"
SEE, FIX = "Bekijk wat dit raakt", "Vastleggen"
BEFORE, FROM = "2030-02-28", "2030-03-01"


@pytest.fixture
def admin(new_page: Callable[..., Page], own_server: Product) -> Page:
    """An administrator on a product of his own, as what he changes would show in every other journey."""
    page = new_page()
    log_in(page, "Beheerder")
    page.goto(ADMIN)
    return page


def fill(page: Page, **typed: str) -> None:
    for name, value in typed.items():
        page.locator(f"[name={name}]").fill(value)


def see_and_fix(page: Page) -> str:
    """Look at what it touches, then fix it; the effects as they were shown."""
    page.get_by_role("button", name=SEE).click()
    effects = page.locator(".tp-gevolgen").inner_text()
    page.get_by_role("button", name=FIX).click()
    return effects


def look_on(page: Page, day: str) -> None:
    page.locator(".tp-voorbeeld__datum summary").click()
    page.get_by_label("Kijk op").fill(day)
    page.locator(".tp-voorbeeld__datum button").first.click()


def test_a_setting_takes_effect_on_its_day_after_its_effects_were_seen(
    admin: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    """S3-27, S4-22: first what it touches, then the change, from its own day, with the reason beside it."""
    admin.get_by_role("link", name="Instellingen en teksten").click()
    axe(admin)
    admin.get_by_role("link", name="Complex vanaf", exact=True).click()
    axe(admin)
    fill(admin, waarde="99", vanaf="31-2-2030", reden="")
    admin.get_by_role("button", name=SEE).click()
    summary = admin.locator(".tp-foutoverzicht")
    for sentence in ("Vul een getal in van 1 tot en met 20.", "Deze datum bestaat niet", "Schrijf op waarom"):
        expect(summary).to_contain_text(sentence)
    axe(admin)
    fill(admin, waarde="3", vanaf="1-3-2030", reden="Verordening 2030")
    admin.get_by_role("button", name=SEE).click()
    expect(admin.locator(".tp-gevolgen")).to_contain_text("Nu is het: 2 punten. Het wordt: 3 punten.")
    expect(admin.locator(".tp-gevolgen")).to_contain_text(re.compile(r"Van de \d+ meldingen"))
    axe(admin)
    foto(admin, "beheer-gevolgen")
    fill(admin, waarde="4")
    admin.get_by_role("button", name=FIX).click()
    expect(admin.locator(".tp-gevolgen")).to_contain_text("Het wordt: 4 punten.")
    admin.get_by_role("button", name=FIX).click()
    expect(admin.locator("main")).to_contain_text("De wijziging is vastgelegd.")
    expect(admin.locator("main")).to_contain_text("wordt 4 punten vanaf")
    admin.get_by_role("link", name="Complex vanaf", exact=True).click()
    expect(admin.locator("main")).to_contain_text("Verordening 2030")
    expect(admin.locator("main")).to_contain_text("Nu: 2 punten")
    look_on(admin, FROM)
    expect(admin.locator("main")).to_contain_text("Nu: 4 punten")


def test_a_table_of_the_ordinance_is_pasted_checked_and_shown_row_by_row(
    admin: Page, axe: Callable[[Page], None], foto: Callable[[Page, str], None]
) -> None:
    """S4-22: a wrong line is named, nothing typed is lost, and only what changes is shown."""
    admin.get_by_role("link", name="Instellingen en teksten").click()
    admin.get_by_role("link", name="Tarieven voor een pgb").click()
    axe(admin)
    typed = admin.locator("[name=waarde]").input_value()
    assert "01; netwerk; uur; 16,50" in typed
    fill(admin, waarde=f"{typed}\n03; buurvrouw; uur; 20,00", vanaf="1-3-2030", reden="Verordening 2030")
    admin.get_by_role("button", name=SEE).click()
    expect(admin.locator(".tp-foutoverzicht")).to_contain_text("Regel 7, door wie: kies beroepskracht of netwerk")
    axe(admin)
    fill(admin, waarde=f"{typed}\n03\tnetwerk\tuur\t20,00".replace("16,50", "17,00"))
    effects = see_and_fix(admin)
    assert (
        "tarief € 16,50. Wordt: hulp bij het huishouden, iemand uit het eigen netwerk, uur, tarief € 17,00." in effects
    )
    assert "Erbij: persoonlijke verzorging" in effects
    assert "58,00" not in effects
    expect(admin.locator("main")).to_contain_text("wordt 7 regels vanaf")
    axe(admin)
    foto(admin, "beheer-tabel")


def test_another_team_answers_residents_from_its_day(
    admin: Page, new_page: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    """S0-19, S4-3: the wijk keeps its team until the day before; the history shows both."""
    admin.get_by_role("link", name="Wijken en postcodes").click()
    axe(admin)
    admin.get_by_role("link", name="Oosterhof").first.click()
    admin.get_by_role("link", name="Ander team").click()
    axe(admin)
    admin.get_by_role("button", name=SEE).click()
    expect(admin.locator(".tp-foutoverzicht")).to_contain_text("Kies een team.")
    admin.get_by_label("Welk team").select_option(label="Wijkteam Binnenstad (voorbeeld)")
    fill(admin, vanaf="1-3-2030", reden="Teams samengevoegd")
    effects = see_and_fix(admin)
    assert "Nieuwe meldingen uit Oosterhof gaan naar Wijkteam Binnenstad (voorbeeld)." in effects
    expect(admin.locator("main")).to_contain_text("vanaf 1 maart 2030")
    axe(admin)
    resident = new_page()
    resident.goto("/uw-team/?postcode=9714BA")
    for day, team in ((BEFORE, "Wijkteam Oosterhof"), (FROM, "Wijkteam Binnenstad")):
        look_on(resident, day)
        expect(resident.locator("main h2")).to_contain_text(team)


def test_a_provision_becomes_of_another_kind_and_says_so_in_english(
    admin: Page, new_page: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    """S0-4, S0-7, S4-9, S4-27: what was granted runs on; a general provision never has a condition."""
    admin.get_by_role("link", name="Aanbod").click()
    axe(admin)
    admin.get_by_role("link", name=re.compile("Andere soort ?: Klussendienst")).click()
    axe(admin)
    admin.locator("label").filter(has_text="Individuele maatwerkvoorziening").click()
    fill(admin, vanaf="1-3-2030", reden="Collegebesluit 2030")
    assert "Wie het wil gebruiken, heeft vanaf die dag een besluit nodig." in see_and_fix(admin)
    expect(admin.locator("main")).to_contain_text("individuele maatwerkvoorziening vanaf 1 maart 2030")

    admin.get_by_role("link", name="Klussendienst", exact=True).click()
    axe(admin)
    fill(admin, voorwaarde="Alleen met een verklaring", reden="Proef", engels_naam="Handyman")
    admin.get_by_role("button", name=SEE).click()
    admin.get_by_role("button", name=FIX).click()
    expect(admin.locator(".tp-foutoverzicht")).to_contain_text("is voor iedereen en heeft geen voorwaarde")
    expect(admin.locator("[name=engels_naam]")).to_have_value("Handyman")
    fill(admin, voorwaarde="")
    see_and_fix(admin)

    resident = new_page()
    resident.goto("/hulp-in-de-buurt/klussendienst/?datum=2030-02-28")
    expect(resident.locator("main")).to_contain_text("Dit regelt u zelf")
    resident.goto("/hulp-in-de-buurt/klussendienst/?datum=2030-03-01")
    expect(resident.locator("main")).to_contain_text("Ja. Eerst praten wij met u")
    axe(resident)
    resident.get_by_role("button", name="English").first.click()
    expect(resident.locator("h1")).to_have_text("Handyman")


def test_a_new_colleague_comes_in_with_a_password_that_works_once(
    admin: Page, new_page: Callable[..., Page], axe: Callable[[Page], None]
) -> None:
    admin.get_by_role("link", name="Medewerkers").click()
    axe(admin)
    admin.get_by_role("link", name="Nieuw account").click()
    axe(admin)
    fill(admin, naam="Z. de Boer", gebruikersnaam="z de boer")
    admin.get_by_role("button", name=SEE).click()
    expect(admin.locator(".tp-foutoverzicht")).to_contain_text("zoals n.bakker")
    axe(admin)
    fill(admin, gebruikersnaam="z.deboer")
    admin.locator("label").filter(has_text="Kernteam").click()
    assert "één keer werkt" in see_and_fix(admin)
    password = admin.locator("code.tp-nummer-tekst").inner_text()
    axe(admin)
    admin.get_by_role("link", name="Ik heb het doorgegeven").click()
    expect(admin.locator("tr").filter(has_text="Z. de Boer")).to_contain_text("nog niet binnen geweest")

    colleague = new_page()
    colleague.goto("/balie/inloggen/")
    fill(colleague, naam="z.deboer", wachtwoord=password)
    colleague.get_by_role("button", name="Inloggen").click()
    expect(colleague.locator("h1")).to_have_text("Zet een tweede slot op uw account")

    admin.get_by_role("link", name=re.compile("Stoppen ?: Z. de Boer")).click()
    fill(admin, reden="Toch niet begonnen")
    see_and_fix(admin)
    expect(admin.locator("main")).to_contain_text("Z. de Boer kan niet meer inloggen.")
    axe(admin)


@pytest.mark.parametrize("place", ["", "instellingen/", "teams/", "wijken/", "aanbod/", "aanbod/1/", "medewerkers/"])
def test_the_administrator_can_work_on_a_phone(narrow: Page, axe: Callable[[Page], None], place: str) -> None:
    log_in(narrow, "Beheerder")
    narrow.goto(f"{ADMIN}{place}")
    assert not sticks_out(narrow)
    axe(narrow)


def test_nobody_else_changes_settings(page: Page) -> None:
    log_in(page, "Wmo-consulent")
    answer = page.goto(f"{ADMIN}instellingen/")
    assert answer is not None
    assert answer.status == 403
