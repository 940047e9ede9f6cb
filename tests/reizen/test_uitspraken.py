# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Three rulings from the telephone call to a signed decision, as a consulent enters them in the browser.

Each time the product shows, before signing, what the court found: ECLI:NL:RBGEL:2016:5998 (a general provision of
2.2 hours where 4 are needed), ECLI:NL:CRVB:2019:2731 (a result without hours) and ECLI:NL:RBNNE:2018:1358 (no
investigation of its own). Then the consulent mends it, and the decision that is signed lacks the defect.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from toegangspoort import clock
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.tests.maken import make_mandaat, make_product
from toegangspoort.besluiten.tests.praktijk import ruling
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

pytestmark = [pytest.mark.django_db(transaction=True)]
Check = Callable[[Page], None]
LAAT = DINSDAG + timedelta(weeks=7)
"""After six weeks an aanvraag is possible without verslag (art. 2.3.2 lid 9): so the defect can come about."""
ANDERE_TREDEN = {
    "Andere wet": "Er is geen recht op zorg uit een andere wet.",
    "Eigen kracht": "Het schoonmaken lukt zelf niet meer.",
    "Algemeen gebruikelijk": "Een robotstofzuiger past niet: er zijn drempels.",
    "Gebruikelijke hulp": "De inwoner woont alleen.",
    "Mantelzorg": "Er is niemand die dit kan doen.",
    "Mensen om iemand heen": "De buren kunnen dit niet.",
    "Algemene voorziening": "Er is er geen in de buurt.",
    "Collectief maatwerk": "Er is geen gedeelde hulp bij het schoonmaken.",
}


@pytest.fixture
def balie(live_server: Any, page: Page) -> Iterator[Page]:
    """The consulent at work, in a gemeente with one product, a mandate and a colleague."""
    forget_hosts()
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente, "N. Bakker", voorbeeld=True)
    make_medewerker(gemeente, "S. de Wit", voorbeeld=True)
    make_mandaat(gemeente, consulent)
    make_product(gemeente)
    page.goto("/balie/inloggen/")
    page.get_by_role("button", name="N. Bakker").click()
    yield page
    forget_hosts()


def on(page: Page, moment: Any) -> None:
    """Work on the day of this moment."""
    day = clock.local_date(moment).isoformat()
    page.context.add_cookies([{"name": clock.DEMO_COOKIE, "value": day, "url": page.url.split("/balie")[0]}])


def take_the_call(page: Page, question: str) -> Dossier:
    """The telephone rings: enter the melding, and take it as triage proposes."""
    on(page, DINSDAG)
    page.goto("/balie/meldingen/nieuw/")
    page.get_by_label("Achternaam").fill("Wiersema (voorbeeld)")
    page.get_by_label("Voornamen of voorletters").fill("Trijntje")
    page.get_by_label("Postcode").fill("9714 BA")
    page.get_by_label("Huisnummer").fill("12")
    page.get_by_label("De vraag, in de woorden").fill(question)
    page.get_by_role("button", name="Melding opslaan").click()
    page.get_by_role("link", name="Toewijzen").click()
    page.get_by_label("Behandelaar").select_option(label="N. Bakker")
    page.get_by_role("button", name="Toewijzen").click()
    expect(page.get_by_text("Toegewezen aan N. Bakker")).to_be_visible()
    dossier: Dossier = Dossier.objects.get()
    on(page, LAAT)
    return dossier


def to(page: Page, dossier: Dossier, path: str) -> None:
    page.goto(f"/balie/dossiers/{dossier.kenmerk}/{path}")


def keep(page: Page) -> None:
    page.get_by_role("button", name="Bewaren", exact=True).first.click()
    expect(page.get_by_text("Bewaard:").first).to_be_visible()


def talk(page: Page, dossier: Dossier, problem: str) -> None:
    """Begin the onderzoek and write down the conversation."""
    to(page, dossier, "onderzoek/")
    page.get_by_role("button", name="Onderzoek beginnen").click()
    page.get_by_text("Het gesprek was", exact=True).click()
    page.get_by_label("Dag van het gesprek").fill("8-12-2026")
    page.get_by_label("Tijd van het gesprek").fill("10:30")
    page.get_by_label("Waar het gesprek was").fill("thuis")
    page.get_by_label("Document waarmee").select_option(label="Paspoort")
    page.get_by_label("Problemen", exact=True).fill(problem)
    page.get_by_label("Wat wil de inwoner bereiken").fill("In mijn eigen huis blijven wonen.")
    page.get_by_label("Is advies van een deskundige nodig?").select_option(label="Nee")
    page.get_by_text("Huishouden, koken en boodschappen", exact=True).click()
    page.get_by_label("Dit lukt: huishouden", exact=False).fill("Stof afnemen op ooghoogte.")
    page.get_by_label("Dit lukt niet meer: huishouden", exact=False).fill("Bukken en tillen.")
    keep(page)


def need(page: Page, dossier: Dossier, size: str, unit: str = "", path: str = "nieuw/") -> None:
    """Write down the need, with or without its size."""
    to(page, dossier, f"onderzoek/nodig/{path}")
    page.get_by_label("Waarvoor is hulp nodig").fill("hulp bij het huishouden")
    page.get_by_label("Categorie").select_option("01")
    if size:
        page.get_by_label("Hoeveel", exact=True).fill(size)
        page.get_by_label("Waarin geteld").select_option(label=unit)
        page.get_by_label("Per", exact=True).select_option(label="per week")
        page.get_by_label("Norm", exact=True).fill("Normenkader huishouden (voorbeeld)")
        page.get_by_label("De norm rust op").select_option(label="Onderzoek")
        page.get_by_label("Door een onafhankelijk bureau?").select_option(label="Ja")
        page.get_by_label("Is de uitkomst na te rekenen?").select_option(label="Ja")
    keep(page)


def judge(page: Page, dossier: Dossier, rung: str, **choices: str) -> None:
    """Open this rung and write down the judgement."""
    to(page, dossier, "onderzoek/treden/")
    page.locator("li.tp-trede").filter(has_text=rung).get_by_role("link", name="Beoordelen").first.click()
    fill(page, **choices)
    keep(page)


def fill(page: Page, **choices: str) -> None:
    """Fill fields by their label, with spaces for underscores."""
    for label, value in choices.items():
        field = page.get_by_label(label.replace("_", " ").capitalize(), exact=False).first
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)


def send_the_verslag(page: Page, dossier: Dossier, judged: tuple[str, ...] = ()) -> None:
    """Every other rung with its reason, the seven sections, and the final verslag."""
    for rung, reason in ANDERE_TREDEN.items():
        if rung not in judged:
            extra = {"welke_wet": "Wet langdurige zorg"} if rung == "Andere wet" else {}
            extra |= {"wat_is_het": "Hulp in de wijk"} if rung == "Algemene voorziening" else {}
            judge(page, dossier, rung, **extra, reden=reason)
    to(page, dossier, "onderzoek/onderdelen/")
    for part in ONDERDELEN:
        page.get_by_label(f"Wat is gevonden bij {part.letter}").fill(f"Besproken: {part.titel}.")
    keep(page)
    to(page, dossier, "onderzoek/verslag/")
    page.get_by_role("button", name="Verslag vaststellen en sturen").click()
    expect(page.get_by_text("Het verslag is vastgesteld en verstuurd.").first).to_be_visible()


def receive_the_aanvraag(page: Page, dossier: Dossier) -> None:
    to(page, dossier, "aanvraag/")
    expect(page.get_by_text("De inwoner mag daarom nu al een aanvraag doen")).to_be_visible()
    page.get_by_label("Hoe kwam de aanvraag binnen").select_option(label="Brief")
    page.get_by_role("button", name="Aanvraag vastleggen").click()
    expect(page.get_by_text("De aanvraag is vastgelegd.")).to_be_visible()


def begin_the_besluit(page: Page, dossier: Dossier, kind: str = "") -> None:
    to(page, dossier, "besluit/")
    page.get_by_role("button", name="Concept beginnen").click()
    if kind:
        choose_kind(page, kind)


def choose_kind(page: Page, kind: str) -> None:
    field = page.get_by_label("Wat wordt het besluit")
    if not field.is_visible():
        page.locator("#soort > summary").click()
    field.select_option(label=kind)
    save_draft(page)


def save_draft(page: Page) -> None:
    page.get_by_role("button", name="Concept bewaren").click()
    expect(page.get_by_text("Bewaard.").first).to_be_visible()


def sees(page: Page, *found: str) -> None:
    """The check shows this, and signing is held up with words that say so."""
    for text in found:
        expect(page.locator("#besluittoets")).to_contain_text(text)
    button = page.get_by_role("button", name="Ondertekenen")
    expect(button).to_have_attribute("aria-disabled", "true")
    button.focus()
    expect(button).to_be_focused()


def refuses_to_sign(page: Page) -> None:
    """Pressing all the same changes nothing."""
    page.get_by_role("button", name="Ondertekenen").press("Enter")
    expect(page.get_by_text("Ondertekenen kan nog niet.").first).to_be_visible()
    assert not Besluit.objects.filter(status="ondertekend").exists()


def fill_the_line(page: Page, **fields: str) -> None:
    page.get_by_label("Voorziening", exact=False).first.select_option(label="Hulp bij het huishouden")
    page.get_by_label("Aanbieder").fill("Thuis & Zo (voorbeeld)")
    for name, value in {"van": "1-2-2027", "tot_en_met": "31-1-2029", **fields}.items():
        page.locator(f"[id^=id_regel-][id$=-{name}]").fill(value)
    save_draft(page)


def sign(page: Page) -> str:
    """Sign; gives the text of the letter that was sent."""
    expect(page.get_by_role("button", name="Ondertekenen")).not_to_have_attribute("aria-disabled", "true")
    page.get_by_role("button", name="Ondertekenen").click()
    expect(page.get_by_text("Ondertekend en verstuurd").first).to_be_visible()
    signed = Besluit.objects.get(status="ondertekend")
    assert signed.brief is not None
    return " ".join(zin.tekst for zin in signed.brief.brief.zinnen)


def test_ecli_nl_rbgel_2016_5998_a_general_provision_of_2_2_hours_does_not_replace_4(balie: Page, axe: Check) -> None:
    """ECLI:NL:RBGEL:2016:5998. S0-6, S4-27, S4-28: can the client pay it, and what fills the rest?"""
    content = ruling("ECLI:NL:RBGEL:2016:5998")["toetsbestand"]
    hours, trede = str(content["onderzoek"]["behoefte"][0]["omvang"]["aantal"]), content["treden"][0]
    dossier = take_the_call(balie, content["onderzoek"]["hulpvraag"])
    talk(balie, dossier, content["onderzoek"]["problemen"][0])
    need(balie, dossier, hours, "uren")
    av = {"reden": content["besluit"]["motivering"][0], "is_het_er": "Ja"}
    judge(
        balie,
        dossier,
        "Algemene voorziening",
        wat_is_het="Schoonmaakhulp in de wijk",
        waar_gaat_het_van_af=f"hulp bij het huishouden ({hours} uur per week)",
        hoeveel_gaat_er_af=str(trede["dekt"]["aantal"]).replace(".", ","),
        **av,
    )
    to(balie, dossier, "onderzoek/verslag/")
    expect(balie.get_by_text("Kan de inwoner het betalen?").first).to_be_visible()
    receive_the_aanvraag(balie, dossier)
    begin_the_besluit(balie, dossier, "Afwijzing")
    sees(balie, "De algemene voorziening is niet genoeg", "te betalen is", "Nog nodig: 1,8 uur per week")
    expect(balie.locator("#besluittoets")).to_contain_text("ECLI:NL:RBGEL:2016:5998")
    axe(balie)
    refuses_to_sign(balie)

    balie.get_by_role("link", name="Naar trede 6, algemene voorziening").first.click()
    balie.locator("li.tp-trede").filter(has_text="Schoonmaakhulp in de wijk").get_by_role("link").first.click()
    fill(
        balie,
        past_het="Ja",
        kan_de_inwoner_het_betalen="Ja",
        is_het_genoeg="Nee",
        wat_het_de_inwoner_kost="€ 5 per uur",
    )
    keep(balie)
    send_the_verslag(balie, dossier, judged=("Algemene voorziening",))
    to(balie, dossier, "besluit/")
    choose_kind(balie, "Toekenning")
    balie.get_by_role("button", name="Zet 1,8 uur per week").click()
    expect(balie.get_by_text("Ingevuld: 1,8 uur per week.")).to_be_visible()
    fill_the_line(balie)
    text = sign(balie)
    assert "1,8 uur per week." in text
    assert "U hebt 4 uur per week hulp bij het huishouden nodig." in text
    axe(balie)


def test_ecli_nl_crvb_2019_2731_a_result_without_hours_is_no_decision(balie: Page, axe: Check) -> None:
    """ECLI:NL:CRVB:2019:2731. The client must be able to see how much help he gets."""
    content = ruling("ECLI:NL:CRVB:2019:2731")["toetsbestand"]
    assert content["onderzoek"]["behoefte"][0]["omvang"] is None
    result = content["besluit"]["regels"][0]["resultaat"]
    dossier = take_the_call(balie, content["onderzoek"]["hulpvraag"])
    talk(balie, dossier, "Het huis en de kleding schoon houden lukt niet.")
    need(balie, dossier, "")
    receive_the_aanvraag(balie, dossier)
    begin_the_besluit(balie, dossier)
    fill_the_line(balie, resultaat=result)
    sees(balie, "Er staat niet in hoeveel hulp de cliënt krijgt", "ECLI:NL:CRVB:2019:2731")
    expect(balie.locator("#voorbeeld")).to_contain_text("hoeveelheid ontbreekt")
    refuses_to_sign(balie)

    pk = dossier.onderzoek.behoeften.get().pk
    need(balie, dossier, "180", "minuten", path=f"{pk}/")
    send_the_verslag(balie, dossier)
    to(balie, dossier, "besluit/")
    balie.get_by_role("button", name="Zet 180 minuten per week").click()
    expect(balie.get_by_text("Ingevuld: 180 minuten per week.")).to_be_visible()
    text = sign(balie)
    assert "180 minuten per week." in text
    assert f"Het doel is: {result}" in text
    axe(balie)


def test_ecli_nl_rbnne_2018_1358_another_provision_is_no_investigation(balie: Page, axe: Check) -> None:
    """ECLI:NL:RBNNE:2018:1358. Household help beside a pgb for beschermd wonen needs an onderzoek of its own."""
    content = ruling("ECLI:NL:RBNNE:2018:1358")["toetsbestand"]
    assert content["onderzoek"] is None
    reason = content["besluit"]["motivering"][0]
    dossier = take_the_call(balie, "Ik wil mijn huishoudelijke hulp houden.")
    receive_the_aanvraag(balie, dossier)
    begin_the_besluit(balie, dossier, "Afwijzing")
    sentence = balie.get_by_label("Nog een zin")
    if not sentence.is_visible():
        balie.locator("#redenen > summary").click()
    sentence.fill(reason)
    save_draft(balie)
    expect(balie.locator("#voorbeeld")).to_contain_text(reason)
    sees(balie, "Er is geen eigen onderzoek gedaan", "ECLI:NL:RBNNE:2018:1358")
    axe(balie)
    refuses_to_sign(balie)

    balie.get_by_role("link", name="Begin het onderzoek").first.click()
    talk(balie, dossier, "Schoonmaken lukt niet, en de begeleiding doet dat niet.")
    need(balie, dossier, "2", "uren")
    send_the_verslag(balie, dossier)
    to(balie, dossier, "besluit/weg/")
    balie.get_by_label("Waarom doet u dit concept weg?").fill("Er is nu een eigen onderzoek.")
    balie.get_by_role("button", name="Concept wegdoen").click()
    begin_the_besluit(balie, dossier)
    balie.get_by_role("button", name="Zet 2 uur per week").click()
    fill_the_line(balie)
    text = sign(balie)
    assert "2 uur per week." in text
    assert reason not in text
    axe(balie)
