# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek at the kitchen table: on a tablet, without JavaScript, from the appointment to the verslag."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from toegangspoort import clock
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

TABLET: ViewportSize = {"width": 820, "height": 1180}
PASSWORD = "een heel lang wachtwoord"
NA_HET_GESPREK = DINSDAG + timedelta(days=15)
REDENEN = {
    "Andere wet": "Mevrouw heeft geen recht op zorg uit de Wlz.",
    "Algemeen gebruikelijk": "Een robotstofzuiger past niet: er zijn drie drempels.",
    "Gebruikelijke hulp": "Mevrouw woont alleen.",
    "Mensen om iemand heen": "De buurman doet al wat hij kan.",
    "Collectief maatwerk": "Er is geen gedeelde hulp bij het schoonmaken.",
}


@pytest.fixture
def dossier(transactional_db: None) -> Dossier:
    """A melding in a gemeente, with the consulent who has it."""
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente, "N. Bakker", voorbeeld=True)
    consulent.set_password(PASSWORD)
    consulent.save()
    found = make_melding(gemeente)
    Dossier.objects.filter(pk=found.pk).update(behandelaar=consulent)
    forget_hosts()
    return found


@pytest.fixture
def tafel(live_server: Any, new_page: Callable[..., Page], dossier: Dossier) -> Page:
    """The consulent, logged in on a tablet without JavaScript, two weeks after the melding."""
    page = new_page(viewport=TABLET, java_script_enabled=False)
    page.goto("/balie/inloggen/")
    page.get_by_label("Accountnaam").fill("n. bakker@9001")
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("button", name="Inloggen").click()
    day = clock.local_date(NA_HET_GESPREK).isoformat()
    page.context.add_cookies([{"name": clock.DEMO_COOKIE, "value": day, "url": live_server.url}])
    return page


def keep(page: Page) -> None:
    """Press the button of the page, and see that it was saved."""
    page.get_by_role("button", name="Bewaren", exact=True).first.click()
    expect(page.get_by_text("Bewaard:").first).to_be_visible()


def judge(page: Page, rung: str, **choices: str) -> None:
    """Open this rung and write down the judgement."""
    page.locator("li.tp-trede").filter(has_text=rung).get_by_role("link", name="Beoordelen").click()
    for label, value in choices.items():
        field = page.get_by_label(label.replace("_", " ").capitalize(), exact=False).first
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)
    keep(page)


def test_from_appointment_to_verslag_without_javascript(tafel: Page, dossier: Dossier) -> None:
    weg = f"/balie/dossiers/{dossier.kenmerk}/onderzoek/"
    tafel.goto(weg)
    tafel.get_by_role("button", name="Onderzoek beginnen").click()

    # One press keeps what was typed in every part of the page.
    tafel.get_by_text("Het gesprek was", exact=True).click()
    tafel.get_by_label("Dag van het gesprek").fill("8-12-2026")
    tafel.get_by_label("Tijd van het gesprek").fill("10:30")
    tafel.get_by_label("Waar het gesprek was").fill("thuis")
    tafel.get_by_label("Document waarmee").select_option(label="Paspoort")
    tafel.get_by_label("Problemen", exact=True).fill("De vloer en de badkamer schoonmaken lukt niet.")
    tafel.get_by_label("Wat wil de inwoner bereiken").fill("In mijn eigen huis blijven wonen.")
    tafel.get_by_text("Huishouden, koken en boodschappen", exact=True).click()
    tafel.get_by_label("Dit lukt: huishouden", exact=False).fill("Stoft af op ooghoogte.")
    tafel.get_by_label("Dit lukt niet meer: huishouden", exact=False).fill("Bukken en tillen.")
    keep(tafel)

    tafel.goto(weg + "mensen/nieuw/")
    tafel.get_by_label("Naam", exact=True).fill("Ineke Wiersema")
    tafel.get_by_label("Wie is dit").fill("dochter")
    tafel.get_by_label("Soort hulp").select_option(label="Mantelzorger")
    tafel.get_by_label("Toestemming").select_option(label="Ja")
    tafel.get_by_label("Taak 1", exact=True).fill("de was")
    tafel.get_by_label("Minuten per week, taak 1").fill("30")
    keep(tafel)

    tafel.goto(weg + "nodig/nieuw/")
    tafel.get_by_label("Waarvoor is hulp nodig").fill("schoonmaken en was")
    tafel.get_by_label("Categorie").select_option("01")
    tafel.get_by_label("Hoeveel", exact=True).fill("170")
    tafel.get_by_label("Waarin geteld").select_option(label="minuten")
    tafel.get_by_label("Per", exact=True).select_option(label="per week")
    tafel.get_by_label("Norm", exact=True).fill("Normenkader huishouden (voorbeeld)")
    keep(tafel)

    tafel.goto(weg + "treden/")
    need = "schoonmaken en was (170 minuten per week)"
    judge(tafel, "Eigen kracht", waar_gaat_het_van_af=need, hoeveel_gaat_er_af="20", reden="Stoft zelf af.")
    judge(
        tafel,
        "Mantelzorg",
        wie_doet_dit="Ineke Wiersema, dochter",
        waar_gaat_het_van_af=need,
        hoeveel_gaat_er_af="30",
        reden="Ineke doet de was.",
        met_deze_persoon_besproken="Ja",
    )
    judge(
        tafel,
        "Algemene voorziening",
        wat_is_het="Schoonmaakhulp in de buurt",
        reden="Wachttijd van vijf maanden.",
        is_het_er="Nee",
    )
    for rung, reason in REDENEN.items():
        extra = {"welke_wet": "Wet langdurige zorg"} if rung == "Andere wet" else {}
        judge(tafel, rung, **extra, reden=reason)
    expect(tafel.get_by_text("Individueel maatwerk: 120 minuten")).to_be_visible()

    tafel.goto(weg + "verslag/")
    # The button that cannot be used yet can be reached by keyboard, and says why.
    tafel.get_by_role("button", name="Verslag vaststellen en sturen").press("Enter")
    expect(tafel.get_by_role("alert")).to_contain_text("Onderdeel a")

    tafel.goto(weg + "onderdelen/")
    for part in ONDERDELEN:
        tafel.get_by_label(f"Wat is gevonden bij {part.letter}").fill(f"Besproken: {part.titel}.")
    keep(tafel)
    tafel.goto(weg + "verslag/")
    expect(tafel.get_by_text("Alles wat in het verslag moet, staat erin.")).to_be_visible()
    tafel.get_by_role("button", name="Verslag vaststellen en sturen").click()
    expect(tafel.get_by_text("De inwoner mag nu een aanvraag doen.")).to_be_visible()
    dossier.refresh_from_db()
    assert dossier.handeling == Handeling.WACHT_OP_AANVRAAG
