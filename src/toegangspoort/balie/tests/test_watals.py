# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What if at the counter of policy: one question, one address, clear faults, and names only with a reason."""

import json
import re
from datetime import date
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.personen.models import Aanhef, Burgerservicenummer, Inwoner
from toegangspoort.statistiek.tests.werk import VANDAAG, Werk, at

pytestmark = pytest.mark.django_db
HULP = "/balie/wat-als/huishoudhulp/"
BIJDRAGE = "/balie/wat-als/bijdrage/"
AANBOD = "/balie/wat-als/aanbod/"
GOED = {"vanaf": "1-1-2027", "prijs": "9", "tarief": "27"}


@pytest.fixture
def werk() -> Werk:
    """A gemeente with ten clients, and what its ordinance has to say about household help."""
    werk = Werk()
    werk.gemeente.instellingen.create(
        sleutel="huishouden.minimum",
        waarde=[{"huishouden": wie, "minimum_centen": 100_000} for wie in ("alleen", "samen")],
        vanaf=date(2015, 1, 1),
        reden="verordening",
    )
    for _ in range(10):
        werk.help(tot_en_met=date(2028, 5, 31))
    return werk


def as_role(werk: Werk, rol: Rol) -> Client:
    return log_in(make_member(werk.gemeente, rol), at(VANDAAG))


@pytest.fixture
def manager(werk: Werk) -> Client:
    return as_role(werk, Rol.MANAGER)


def text(client: Client, path: str, **query: str) -> str:
    answer = client.get(path, query)
    assert answer.status_code == 200, answer.status_code
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


@pytest.mark.parametrize("rol", list(Rol))
def test_policy_and_administrator_may_ask_and_nobody_else(werk: Werk, rol: Rol) -> None:
    client, mag = as_role(werk, rol), rol in (Rol.MANAGER, Rol.BEHEERDER)
    for path in ("/balie/wat-als/", f"{HULP}?vanaf=1-1-2027", f"{HULP}uitkomst.csv?vanaf=1-1-2027"):
        assert client.get(path).status_code == (200 if mag else 403), path
    lijst = client.get(f"{HULP}mensen/", GOED)
    assert lijst.status_code == (200 if rol == Rol.MANAGER else 403)
    assert client.post(f"{HULP}mensen.csv?vanaf=1-1-2027").status_code in ((200, 302) if rol == Rol.MANAGER else (403,))


def test_the_page_says_what_is_counted_what_is_assumed_and_what_the_law_says(manager: Client) -> None:
    page = text(manager, HULP, **GOED)
    assert "Hulp bij het huishouden wordt een algemene voorziening op 1 januari 2027" in page
    assert "10 cliënten van nu. Dit is geteld, niet geschat." in page
    assert re.search(r"Cliënten met maatwerk \d+ tot \d+ minder", page)
    assert "Deel van de cliënten dat samenwoont (procent)" in page
    assert "Bron: aanname" in page
    assert "ECLI:NL:CRVB:2016:1404" in page
    assert "Artikel 2.3.9 Wmo 2015" in page
    assert "Wie al hulp bij het huishouden had, houdt die" in page


@pytest.mark.parametrize("path", [HULP, BIJDRAGE, AANBOD])
def test_without_a_question_there_is_a_form_and_no_number(manager: Client, path: str) -> None:
    page = text(manager, path)
    assert "Reken dit door" in page
    assert "Elk jaar" not in page


@pytest.mark.parametrize(
    ("path", "query", "zin"),
    [
        (HULP, {"vanaf": ""}, "Vul in vanaf welke dag de wijziging geldt"),
        (HULP, {"vanaf": "gisteren"}, "Vul een datum in zoals 24-11-2026."),
        (HULP, {"vanaf": "31-12-2014"}, "De Wmo 2015 geldt vanaf 1 januari 2015."),
        (HULP, {"vanaf": "1-1-2090"}, "Zo ver vooruit is niet te rekenen."),
        (HULP, {"van_jaar": "2029", "tot_jaar": "2028"}, "Dit jaar ligt voor 2029, het eerste jaar."),
        (HULP, {"van_jaar": "2025"}, "Voor 2027 verandert er niets."),
        (HULP, {"tot_jaar": "2040"}, "Reken over ten hoogste 10 jaar."),
        (HULP, {"tot_jaar": "straks"}, "Vul een jaar in van 2015"),
        (HULP, {"wijk": "Nergenshuizen"}, "Deze wijk is er niet in uw gemeente."),
        (HULP, {"bevolking": "iedereen"}, "Kies onze eigen dossiers of een verzonnen bevolking."),
        (HULP, {"bevolking": "verzonnen", "wijk": "Oosterpark"}, "Een verzonnen bevolking woont niet in onze wijken."),
        (HULP, {"bevolking": "verzonnen", "huishoudens": "0"}, "over nul huishoudens valt niets te rekenen"),
        (HULP, {"duurzaam": "ja"}, "Bij een vaste hulp betaalt iemand het vaste bedrag"),
        (HULP, {"tarief": ""}, "Vul in wat een uur maatwerk de gemeente kost."),
        (HULP, {"tarief": "0"}, "Vul een bedrag in euro in, van 1 tot en met 500"),
        (HULP, {"vanaf": "1-1-2016"}, "niemand hulp waar dit over gaat"),
        (HULP, dict.fromkeys(("regelen_laag", "regelen_midden", "regelen_hoog"), "101"), "van 0 tot en met 100"),
        (HULP, {"regelen_laag": "50", "regelen_midden": "40", "regelen_hoog": "60"}, "van laag naar hoog"),
        (HULP, {"regelen_laag": "50"}, "Vul getallen in van 0 tot en met 100 (procent)."),
        (BIJDRAGE, {"vanaf": "1-1-2026", "lager": "25"}, "De wet noemt ten hoogste € 21,80"),
    ],
)
def test_a_fault_is_one_sentence_at_its_field_and_nothing_is_lost(
    manager: Client, path: str, query: dict, zin: str
) -> None:
    answer = manager.get(path, {**GOED, **query})
    html = unescape(answer.content.decode())
    assert answer.status_code == 200
    assert html.count(zin) == 2, "in the summary and at the field"
    assert "Elk jaar" not in html
    for naam, waarde in query.items():
        chosen_from_a_list = naam in {"wijk", "bevolking"}
        assert not waarde or chosen_from_a_list or f'value="{waarde}"' in html, naam


def test_a_wijk_without_help_is_told_so(werk: Werk, manager: Client) -> None:
    werk.gemeente.wijken.create(naam="Lege wijk")
    page = text(manager, HULP, **GOED, wijk="Lege wijk")
    assert "In Lege wijk heeft op 22-11-2026 niemand hulp waar dit over gaat. Kies de hele gemeente" in page


def test_what_the_ordinance_leaves_out_is_said_with_the_way_out(manager: Client, werk: Werk) -> None:
    werk.gemeente.instellingen.all().delete()
    page = text(manager, HULP, **GOED)
    assert "niet wat een huishouden ten minste overhoudt. De beheerder kan dit vastleggen" in page


def test_a_year_without_an_amount_shows_no_number(manager: Client) -> None:
    page = text(manager, BIJDRAGE, vanaf="1-1-2026", plafond="25", tot_jaar="2027")
    assert "Er ligt een voorstel voor een bijdrage naar inkomen." in page
    assert "niet bekend" in page
    assert "In 2026" in page


def test_no_change_touches_nobody(manager: Client) -> None:
    page = text(manager, BIJDRAGE, vanaf="1-1-2026", tot_jaar="2026")
    assert "Deze keuze verandert niets aan wat nu geldt: niemand wordt geraakt." in page


def test_a_colleague_sees_the_same_at_the_same_address(werk: Werk, manager: Client) -> None:
    query = {**GOED, "prijs": "9,00", "bevolking": "eigen", "groei_laag": "0", "groei_midden": "1", "groei_hoog": "2"}
    answer = manager.get(HULP, query)
    adres = str(answer.context["query"])
    assert adres == "vanaf=1-1-2027&prijs=9.00&tarief=27.00&groei_laag=0&groei_midden=1&groei_hoog=2"
    collega = as_role(werk, Rol.BEHEERDER).get(f"{HULP}?{adres}")
    assert collega.context["query"] == adres
    assert collega.context["antwoord"].uitkomst == answer.context["antwoord"].uitkomst


def test_the_page_asks_the_database_as_often_at_any_size(werk: Werk, manager: Client) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            manager.get(HULP, GOED)
        return len(queries)

    count()
    few = count()
    for _ in range(15):
        werk.help()
    assert count() == few


@pytest.mark.parametrize("vorm", ["csv", "json", "parquet"])
def test_the_outcome_can_be_taken_along(manager: Client, vorm: str) -> None:
    answer = manager.get(f"{HULP}uitkomst.{vorm}", GOED)
    assert answer.status_code == 200
    assert f"wat-als-huishoudhulp.{vorm}" in answer.headers["Content-Disposition"]
    if vorm == "json":
        assert json.loads(answer.content)["adres"].endswith(f"{HULP}?vanaf=1-1-2027&prijs=9.00&tarief=27.00")


def test_what_is_not_there_is_not_found(manager: Client) -> None:
    assert manager.get("/balie/wat-als/belasting/").status_code == 404
    assert manager.get(f"{HULP}uitkomst.docx", GOED).status_code == 404
    assert "Reken dit door" in text(manager, f"{HULP}uitkomst.csv", vanaf="31-12-2014")


def test_the_list_asks_why_first_and_is_then_exactly_the_touched(werk: Werk, manager: Client) -> None:
    """S4-30: names after a reason, once a day for each list; opening and taking along stand in the journal."""
    path = f"{HULP}mensen/?vanaf=1-1-2027&prijs=9.00&tarief=27.00"
    eerst = manager.get(path)
    assert b"Waarom opent u deze lijst?" in eerst.content
    assert b"Zonderling" not in eerst.content
    assert not Inzage.objects.exists()
    assert b"Kies waarom u de lijst opent." in manager.post(path, {"reden": ""}).content
    answer = manager.post(path, {"reden": "brief"}, follow=True)
    assert answer.redirect_chain
    antwoord, lijst = answer.context["antwoord"], answer.context["lijst"]
    assert len(lijst.mensen) == antwoord.uitkomst.geraakt == 10
    assert answer.content.decode().count("loopt tot en met 31 mei 2028") == 10
    assert Inzage.objects.get().reden == "Ik bereid een brief of gesprek voor deze mensen voor"
    assert b"Zonderling" in manager.get(path).content
    assert Journaalregel.objects.filter(daad="lijst van mensen geopend").count() == 1
    assert b"Waarom opent u" in manager.get(path.replace("2027", "2028")).content


def test_the_list_for_the_team_holds_no_bsn_and_is_recorded(werk: Werk, manager: Client) -> None:
    inwoner = werk.help().inwoner
    Burgerservicenummer.objects.create(
        inwoner=inwoner, gemeente=werk.gemeente, nummer="900000006", vastgesteld_op=VANDAAG
    )
    query = "?vanaf=1-1-2027&prijs=9.00&tarief=27.00"
    ongevraagd = manager.post(f"{HULP}mensen.csv{query}")
    assert ongevraagd.status_code == 302
    manager.post(f"{HULP}mensen/{query}", {"reden": "planning"})
    regels = manager.post(f"{HULP}mensen.csv{query}").content.decode("utf-8-sig").splitlines()
    assert regels[0] == "team;dossier;naam;wijk;wat verandert"
    assert len(regels) == 12
    assert not any("900000006" in regel or "1950" in regel for regel in regels)
    assert Journaalregel.objects.get(daad="lijst van mensen als bestand").gegevens == {"aantal": 11}
    assert manager.get(f"{HULP}mensen.csv{query}").status_code == 405


def test_a_name_that_looks_like_a_formula_is_text_in_a_spreadsheet(werk: Werk, manager: Client) -> None:
    inwoner = werk.help().inwoner
    Inwoner.objects.filter(pk=inwoner.pk).update(aanhef=Aanhef.GEEN, voornamen="=1+1", achternaam="Zonderling")
    query = "?vanaf=1-1-2027&prijs=9.00&tarief=27.00"
    manager.post(f"{HULP}mensen/{query}", {"reden": "planning"})
    assert ";'=1+1 Zonderling;" in manager.post(f"{HULP}mensen.csv{query}").content.decode("utf-8-sig")


def test_an_invented_population_leads_to_no_names(manager: Client) -> None:
    page = text(manager, HULP, **GOED, bevolking="verzonnen", huishoudens="200")
    assert "Er is niemand om in te lichten." in page
    assert "200 verzonnen huishoudens (zaad 1); zij beschrijven niemand." in page
    assert "Er is niemand om in te lichten." in text(
        manager, f"{HULP}mensen/", **GOED, bevolking="verzonnen", huishoudens="200"
    )


def test_more_provisions_in_a_wijk_touch_nobody_who_has_help(manager: Client) -> None:
    """S3-9: the level of general provisions in one wijk against the new questions there."""
    page = text(manager, AANBOD, vanaf="1-1-2026", wijk="Oosterpark")
    assert "Niemand die nu hulp heeft. Het gaat alleen om nieuwe vragen." in page
    assert "Deel van de nieuwe vragen dat algemene voorzieningen opvangen" in page
    assert "schatting voor Oosterpark" in page
