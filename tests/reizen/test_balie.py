# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Staff at work in a browser: the door, a call, triage, the file, two people at one form, a lost session."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice
from playwright.sync_api import Page, expect

from tests.reizen.browser import sticks_out
from tests.reizen.conftest import NARROW, PHONE
from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.models import Dossier, Niveau, Notitie
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding
from toegangspoort.meldingen.triage import change_triage

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("live_server")]
Check = Callable[[Page], None]
WACHTWOORD = "een lang wachtwoord 8"
ON_A_FILE = ("", "inwoner/", "stukken/", "klokken/", "tijdlijn/", "triage/", "uitvoer/", "klokken/stilzetten/")


@pytest.fixture
def gemeente(live_server: Any) -> Iterator[Gemeente]:
    """A small gemeente with staff in every role, and some files around today."""
    forget_hosts()
    gemeente = make_gemeente(naam="Gemeente Voorbeeld")
    for rol in Rol:
        make_medewerker(gemeente, f"{rol.label} Een", rol=rol, voorbeeld=True)
    yield gemeente
    forget_hosts()


def consulent(gemeente: Gemeente) -> Medewerker:
    return Medewerker.objects.get(gemeente_code=gemeente.pk, naam="Wmo-consulent Een")


def own_file(gemeente: Gemeente, **melding: Any) -> Dossier:
    """A file that the consulent handles, reported a week ago."""
    who, at = consulent(gemeente), clock.now() - timedelta(days=7)
    dossier = make_melding(gemeente, at=at, persoon_aanhef="mevrouw", **melding)
    niveau = Niveau(dossier.niveau)
    change_triage(dossier=dossier, team=dossier.team, niveau=niveau, reden="", behandelaar=who, by=who, at=at)
    return dossier


def go_in(page: Page, naam: str = "Wmo-consulent Een") -> None:
    page.goto("/balie/inloggen/")
    page.get_by_role("button", name=naam).click()
    expect(page.get_by_role("button", name="Uitloggen")).to_be_visible()


def test_a_call_is_taken_assigned_and_found_back(page: Page, gemeente: Gemeente, axe: Check) -> None:
    """S3-15, S3-18: one registry; triage as proposed."""
    go_in(page)
    axe(page)
    page.get_by_role("link", name="Nieuwe melding invoeren").click()
    axe(page)
    page.get_by_label("Achternaam").fill("Haddad (voorbeeld)")
    page.get_by_label("Voornamen of voorletters").fill("Soraya")
    page.get_by_label("Postcode").fill("9714 ba")
    page.get_by_label("Huisnummer").fill("3")
    page.get_by_role("button", name="Melding opslaan").click()
    expect(page.get_by_role("alert")).to_contain_text("Schrijf op wat er aan de hand is")
    axe(page)
    page.get_by_label("De vraag, in de woorden").fill("Ik kan de trap niet meer op.")
    page.get_by_role("button", name="Melding opslaan").click()

    number = page.locator("main .tp-nummer-tekst").first.inner_text()
    axe(page)
    page.get_by_role("link", name="Toewijzen").click()
    axe(page)
    page.get_by_role("button", name="Toewijzen").click()
    expect(page.get_by_text("Toegewezen aan Wmo-consulent Een")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Haddad")

    page.get_by_role("link", name="Werklijst").first.click()
    expect(page.get_by_role("table")).to_contain_text(number)
    page.get_by_label("Zoek op naam").fill("hadd trap")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?w=hadd\+trap$"))
    expect(page.get_by_role("link", name="Soraya Haddad")).to_be_visible()
    axe(page)


def test_every_page_of_a_file_is_accessible_and_fits_320_px(
    page: Page, gemeente: Gemeente, axe: Check, new_page: Callable[..., Page]
) -> None:
    """S4-4, S3-24: the file with its people, clocks, papers and time line."""
    dossier = own_file(gemeente)
    go_in(page)
    for path in ON_A_FILE:
        page.goto(f"/balie/dossiers/{dossier.kenmerk}/{path}")
        axe(page)
        page.set_viewport_size(NARROW)
        assert not sticks_out(page), path
        page.set_viewport_size({"width": 768, "height": 1024})
        assert not sticks_out(page), path
    page.emulate_media(forced_colors="active")
    axe(page)


@pytest.mark.parametrize("naam", ["Kernteam Een", "Regisseur Een", "Manager Een", "Back office Een"])
def test_every_role_has_a_worklist_that_fits_a_phone(
    new_page: Callable[..., Page], gemeente: Gemeente, axe: Check, naam: str
) -> None:
    """S3-23, S3-25, S4-6."""
    own_file(gemeente, spoed=True, spoed_toelichting="Uit het ziekenhuis")
    page = new_page(viewport=PHONE)
    go_in(page, naam)
    axe(page)
    assert not sticks_out(page)
    if naam == "Manager Een":
        page.goto("/balie/team/")
        expect(page.get_by_role("table")).to_contain_text("Wmo-consulent Een")
        axe(page)
        assert not sticks_out(page)


def test_without_javascript_filters_and_search_work_and_stay_in_the_address(no_js: Page, gemeente: Gemeente) -> None:
    dossier = own_file(gemeente)
    go_in(no_js)
    no_js.get_by_label("Stap").select_option("besluit")
    no_js.get_by_role("button", name="Toon").click()
    expect(no_js.get_by_text("Geen dossiers met deze filters")).to_be_visible()
    assert "stap=besluit" in no_js.url
    no_js.get_by_role("link", name="Alle filters uit").click()
    no_js.get_by_role("link", name="Later: 1 dossier").or_(no_js.get_by_text(dossier.kenmerk)).first.click()
    no_js.goto("/balie/")
    no_js.get_by_label("Zoek op naam").fill("900000041")
    no_js.get_by_label("Zoek op naam").press("Enter")
    expect(no_js.get_by_text("Wij hebben het nummer weggelaten")).to_be_visible()
    assert "900000041" not in no_js.url


def test_password_and_app_set_up_once_then_a_code_each_time(page: Page, gemeente: Gemeente, axe: Check) -> None:
    who = make_medewerker(gemeente, "Echte Medewerker", password=WACHTWOORD)

    def type_password() -> None:
        page.goto("/balie/inloggen/")
        page.get_by_label("Accountnaam").fill(who.gebruikersnaam)
        page.get_by_label("Wachtwoord").fill(WACHTWOORD)
        page.get_by_role("button", name="Inloggen", exact=True).click()

    type_password()
    expect(page.get_by_role("heading", level=1)).to_have_text("Zet een tweede slot op uw account")
    axe(page)
    device = TOTPDevice.objects.get(user=who)
    page.get_by_role("textbox", name="Code").fill("000000")
    page.get_by_role("button", name="Tweede slot aanzetten").click()
    expect(page.get_by_role("alert")).to_contain_text("Deze code klopt niet")
    TOTPDevice.objects.update(throttling_failure_count=0)
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits)
    page.get_by_role("textbox", name="Code").fill(f"{totp.token():06d}")
    page.get_by_role("button", name="Tweede slot aanzetten").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Het tweede slot staat aan")
    axe(page)
    on_paper = page.locator(".tp-codes code").first.inner_text()
    page.get_by_role("link", name="Ik heb ze bewaard").click()
    page.get_by_role("button", name="Uitloggen").click()

    type_password()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vul de code in")
    axe(page)
    page.get_by_role("textbox", name="Code").fill(on_paper)
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("button", name="Uitloggen")).to_be_visible()


def test_a_session_lost_while_typing_loses_no_words(page: Page, gemeente: Gemeente, axe: Check) -> None:
    dossier = own_file(gemeente)
    go_in(page)
    page.goto(f"/balie/dossiers/{dossier.kenmerk}/stukken/notitie/")
    page.get_by_label("Notitie").fill("Mevrouw belde: de afspraak blijft staan.")
    page.context.clear_cookies(name="sessionid")
    page.get_by_role("button", name="Opslaan").click()

    expect(page.get_by_role("heading", name="Uw tekst is bewaard")).to_be_visible()
    page.get_by_role("button", name="Wmo-consulent Een").click()
    expect(page.get_by_text("Mevrouw belde: de afspraak blijft staan.")).to_be_visible()
    axe(page)
    page.get_by_role("button", name="Alsnog opslaan").click()

    expect(page.get_by_text("De notitie is opgeslagen.")).to_be_visible()
    assert Notitie.objects.get(dossier=dossier).tekst == "Mevrouw belde: de afspraak blijft staan."


def test_two_people_at_one_form_and_the_second_sees_both_versions(
    new_page: Callable[..., Page], gemeente: Gemeente, axe: Check
) -> None:
    dossier = own_file(gemeente)
    one, two = new_page(), new_page()
    for page in (one, two):
        go_in(page)
        page.goto(f"/balie/dossiers/{dossier.kenmerk}/inwoner/wijzigen/")
    one.get_by_label("Telefoon").fill("050 111 11 11")
    two.get_by_label("Telefoon").fill("050 222 22 22")
    one.get_by_role("button", name="Opslaan").click()
    expect(one.get_by_text("De gegevens zijn opgeslagen.")).to_be_visible()

    two.get_by_role("button", name="Opslaan").click()

    row = two.get_by_role("row", name=re.compile("Telefoon"))
    expect(row).to_contain_text("050 111 11 11")
    expect(row).to_contain_text("050 222 22 22")
    axe(two)
    two.get_by_role("button", name="Opslaan").click()
    expect(two.get_by_text("050 222 22 22")).to_be_visible()


def test_a_colleague_says_why_he_reads_and_a_guessed_number_says_nothing(
    page: Page, gemeente: Gemeente, axe: Check
) -> None:
    dossier = own_file(gemeente)
    elsewhere = make_melding(gemeente, at=clock.now(), persoon_postcode="1011AA")
    go_in(page, "Regisseur Een")
    page.goto(f"/balie/dossiers/{elsewhere.kenmerk}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dit dossier is er niet, of het is niet van uw team")
    axe(page)

    page.goto(f"/balie/dossiers/{dossier.kenmerk}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Waarom opent u dit dossier?")
    axe(page)
    page.get_by_role("button", name="Dossier openen").click()
    expect(page.get_by_role("alert")).to_contain_text("Kies waarom u dit dossier opent")
    page.get_by_text("Een collega vroeg mij mee te kijken").click()
    page.get_by_role("button", name="Dossier openen").click()
    page.get_by_role("link", name="Tijdlijn").click()

    expect(page.get_by_role("complementary")).to_contain_text("Een collega vroeg mij mee te kijken")


def test_by_keyboard_alone_from_the_worklist_to_a_note(page: Page, gemeente: Gemeente) -> None:
    dossier = own_file(gemeente)
    go_in(page)
    page.goto(f"/balie/dossiers/{dossier.kenmerk}/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip() == "Notitie maken":
            break
    page.keyboard.press("Enter")
    page.get_by_label("Notitie").focus()
    page.keyboard.type("Kort gebeld.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_text("De notitie is opgeslagen.")).to_be_visible()
