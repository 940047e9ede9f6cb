# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Anyone reads the rules by which we decide, sees that the examples hold, and tries one."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Instelling
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.portaal.forms.regels_proef import ProefForm, as_query
from toegangspoort.recht import register
from toegangspoort.recht.kern import Norm, Uitkomst, norm
from toegangspoort.recht.kern.beschrijving import Proefrun, proefruns
from toegangspoort.recht.kern.scenarios import Scenario
from toegangspoort.recht.kern.verschil import versie_op
from toegangspoort.recht.kern.vorm import reken_json

pytestmark = pytest.mark.django_db
NAMES = [norm.naam for norm in register.alle_normen()]
PLAIN = "Rechter en inwoner lezen hetzelfde."


@pytest.fixture(autouse=True)
def gemeente() -> Any:
    forget_hosts()
    return make_gemeente()


def read(client: Client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status, path
    return unescape(response.content.decode())


def with_answers(client: Client, name: str, **answers: str) -> str:
    query = "&".join(f"f-{key}={value}" for key, value in answers.items())
    return read(client, f"/regels/{name}/proberen/?datum=2026-02-02&reken=1&{query}")


def test_the_list_shows_each_rule_with_its_article_and_how_its_examples_ran(client: Client) -> None:
    page = read(client, "/regels/?datum=2026-02-02")
    assert 'href="/regels/onderzoek/?datum=2026-02-02"' in page
    assert "artikel 2.3.2 lid 1 Wmo 2015" in page
    assert "alle kloppen" in page


def test_a_rule_that_does_not_hold_on_the_day_stands_apart(client: Client) -> None:
    page = read(client, "/regels/?datum=31-12-2014")
    before, after = page.split("gelden op deze dag niet")
    assert 'href="/regels/onderzoek/' not in before
    assert 'href="/regels/onderzoek/' in after


def test_rules_are_found_by_words_and_by_law(client: Client) -> None:
    page = read(client, "/regels/?q=hoelang+mag+het+onderzoek")
    assert "Onderzoek" in page
    only = read(client, "/regels/?wet=Awb")
    assert 'href="/regels/bezwaartermijn/' in only
    assert 'href="/regels/bijdrage/' not in only
    assert "Geen regel gevonden" in read(client, "/regels/?q=xyzzy")


@pytest.mark.parametrize("datum", ["gisteren", "31-02-2026", "01-01-0001", "1-1-9999", "2026-02-02;drop"])
def test_a_day_that_is_none_is_said_at_the_field_and_breaks_nothing(client: Client, datum: str) -> None:
    for path in ("/regels/", "/regels/bijdrage/", "/regels/bijdrage/proberen/", "/regels/van-de-gemeente/"):
        page = client.get(path, {"datum": datum})
        assert page.status_code == 200
        assert "tp-veld--fout" in page.content.decode()


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_has_a_page_a_form_and_json(client: Client, name: str) -> None:
    page = read(client, f"/regels/{name}/")
    assert f'type="application/json" href="/regels/{name}.json?datum=' in page
    assert "Door de tijd" in page
    read(client, f"/regels/{name}/proberen/")
    assert client.get(f"/regels/{name}.json").json()["naam"] == name


@pytest.mark.parametrize("name", NAMES)
def test_every_example_can_be_opened_in_the_form_and_gives_the_same(client: Client, name: str) -> None:
    for run in proefruns(name):
        scenario = run.scenario
        version = versie_op(norm.norm_met_naam(name), scenario.peildatum)
        if version is None or scenario.verwachting[0] == "fout":
            continue
        form = ProefForm(version, as_query(version, scenario.gegeven) or {"reken": "1"})
        assert form.is_valid(), (scenario.naam, form.errors)
        found = reken_json(norm.norm_met_naam(name), scenario.peildatum, form.feiten())
        assert found.waarde == scenario.reken().waarde, scenario.naam
        assert [v.feit for v in found.vragen] == [v.feit for v in scenario.reken().vragen], scenario.naam


def test_a_page_names_the_article_with_its_text_on_that_day(client: Client) -> None:
    page = read(client, "/regels/onderzoek/?datum=2020-05-01")
    assert "https://wetten.overheid.nl/BWBR0035362/2020-05-01#Hoofdstuk2_Paragraaf3_Artikel2.3.2" in page
    assert "De dag van: melding." in page


def test_a_day_without_a_version_says_norm_article_and_date(client: Client) -> None:
    words = "De norm onderzoek (artikel 2.3.2 lid 1 Wmo 2015) heeft geen versie die geldt op 2014-12-31."
    assert words in read(client, "/regels/onderzoek/?datum=2014-12-31")
    assert words in read(client, "/regels/onderzoek/proberen/?datum=2014-12-31")


def test_an_unknown_rule_shows_the_way_to_all_rules(client: Client) -> None:
    page = read(client, "/regels/bijdragen/", 404)
    assert "Wij kennen geen regel met de naam “bijdragen”." in page
    assert 'href="/regels/bijdrage/"' in page
    assert client.get("/regels/bestaat-niet.json").status_code == 404
    assert client.get("/regels/bestaat-niet/proberen/").status_code == 404


def test_values_stand_with_their_period_and_source_and_what_is_not_checked_says_so(client: Client) -> None:
    page = read(client, "/regels/bijdrage/?datum=2021-06-01")
    assert "€ 19,00" in page.replace("\xa0", " ")
    assert "afgeleid uit de bedragen van 2020 en 2023" in page
    assert "nog na te kijken bij de bron" in page


def test_a_try_gives_the_outcome_in_words_with_its_reasons_and_tree(client: Client) -> None:
    page = with_answers(client, "onderzoek", melding_ontvangen_op="13-4-2026")
    assert "26 mei 2026" in page
    assert "tweede pinksterdag" in page
    assert "Einde van een termijn" in page


def test_a_try_without_an_answer_asks_the_next_question_and_what_hangs_on_it(client: Client) -> None:
    page = with_answers(client, "bijdrage", verordening_vraagt_bijdrage="ja")
    assert "Eerst nog een vraag" in page
    assert "Dit hangt ervan af:" in page


def test_a_try_can_be_passed_on_as_an_address_and_stores_nothing(client: Client) -> None:
    response = client.get("/regels/onderzoek/proberen/?datum=2026-02-02&reken=1&f-melding_ontvangen_op=2-2-2026")
    assert not response.cookies.get("sessionid")
    assert "16 maart 2026" in response.content.decode()
    assert 'value="2-2-2026"' in response.content.decode()


def test_what_is_wrong_in_a_try_is_said_at_its_field(client: Client) -> None:
    page = with_answers(client, "onderzoek", melding_ontvangen_op="31-2-2026")
    assert "Deze datum bestaat niet." in page
    assert "Dit komt eruit" not in page
    assert "Vul dit in." in with_answers(client, "onderzoek")
    assert "Vul een bedrag in zoals 21,80." in with_answers(client, "bijdrage", rest_kostprijs_centen="veel")


def test_all_reasons_of_an_outcome_and_what_had_changed_it_are_shown(client: Client) -> None:
    answers = {"verordening_vraagt_bijdrage": "ja", "beschermd_wonen_of_opvang": "nee", "wlz_bijdrage": "ja"}
    page = with_answers(client, "bijdrage", **answers, met_partner="ja", onder_aow="ja")
    assert "Alle redenen die tot deze uitkomst leiden" in page
    assert "Zo kwam het tot stand" in page


def test_an_example_that_is_wrong_shows_red_in_the_list_and_on_the_page(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = Scenario("onderzoek", "Een voorbeeld dat niet klopt", date(2026, 2, 2), {}, ("verwacht", 1), "", "proef")
    wrong = (Proefrun(scenario, "Verwacht verwacht 1, uitgekomen is 2."),)
    for place in ("regels", "regels_norm"):
        monkeypatch.setattr(
            f"toegangspoort.portaal.views.{place}.proefruns", lambda name: wrong if name == "onderzoek" else ()
        )
    assert "1 voorbeeld klopt niet" in read(client, "/regels/")
    page = read(client, "/regels/onderzoek/")
    assert "Reken niet op deze regel voordat dit is hersteld." in page
    assert "uitgekomen is 2." in page


@pytest.fixture
def broken() -> Iterator[str]:
    """A rule that can not reckon with some facts."""
    proef: Norm[[int], int] = Norm("proef-kapot", toetsdatum="dag", uitleg=PLAIN)

    @proef.versie(vanaf=date(2015, 1, 1), bron="proef")
    def _deel(getal: int) -> Uitkomst[int]:
        return Uitkomst(1 // getal)

    yield proef.naam
    norm._normen.pop(proef.naam)


def test_facts_with_which_a_rule_can_not_reckon_give_a_sentence(client: Client, broken: str) -> None:
    assert "kan de regel niet rekenen" in with_answers(client, broken, getal="0")
    assert "ten hoogste 100000" in with_answers(client, broken, getal="1000000000000")


def test_what_changes_on_a_day_names_rules_and_values_with_their_source(client: Client) -> None:
    page = read(client, "/regels/verandert/?van=2025-12-31&tot=2026-01-01").replace("\xa0", " ")
    assert "€ 21,00" in page
    assert "€ 21,80" in page
    assert 'href="/regels/bijdrage/?datum=2026-01-01"' in page
    begin = read(client, "/regels/verandert/?van=31-12-2014&tot=1-1-2015")
    assert "Gaat gelden" in begin
    assert "artikel 2.3.2 lid 1 Wmo 2015" in begin


def test_two_days_on_which_nothing_differs_say_so(client: Client) -> None:
    assert "Niets verandert" in read(client, "/regels/verandert/?van=2026-02-02&tot=2026-02-03")


def test_days_in_the_wrong_order_are_refused_at_the_field(client: Client) -> None:
    page = read(client, "/regels/verandert/?van=2026-02-02&tot=2026-02-02")
    assert "Kies een dag die na de eerste ligt." in page
    assert "Vul dit in." in read(client, "/regels/verandert/?van=2026-02-02")


def test_what_the_gemeente_set_itself_shows_value_article_and_when_it_changed(client: Client, gemeente: Any) -> None:
    key = "melding.spoed_uren"
    for vanaf, tot, waarde in ((date(2015, 1, 1), date(2021, 1, 1), 48), (date(2021, 1, 1), None, 12)):
        Instelling.objects.create(gemeente=gemeente, sleutel=key, waarde=waarde, vanaf=vanaf, tot=tot, reden="proef")
    page = read(client, "/regels/van-de-gemeente/?datum=2026-02-02")
    assert "<strong>12 uren</strong>" in page
    assert "artikel 2.3.3 Wmo 2015" in page
    assert "<strong>48 uren</strong>" in read(client, "/regels/van-de-gemeente/?datum=2020-02-02")
    changed = read(client, "/regels/verandert/?van=2020-12-31&tot=2021-01-01")
    assert "Tijdelijke hulp bij spoed" in changed


def test_in_english_the_words_of_the_law_stay_dutch_and_say_so(client: Client) -> None:
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    page = read(client, "/regels/onderzoek/")
    assert "Try this rule" in page
    assert '<span lang="nl">Termijn voor het onderzoek</span>' in page


def test_the_footer_and_the_page_on_how_we_decide_lead_here(client: Client) -> None:
    assert 'href="/regels/"' in read(client, "/contact/")
    assert read(client, "/zo-beslissen-wij/").count('href="/regels/"') >= 2


@pytest.mark.parametrize(
    ("path", "queries"),
    [
        ("/regels/", 0),
        ("/regels/bijdrage/", 0),
        ("/regels/bijdrage/proberen/?reken=1", 0),
        ("/regels/bijdrage.json", 0),
        ("/regels/voor-programmeurs/", 0),
        ("/regels/verandert/?van=2015-01-01&tot=2026-01-01", 2),
        ("/regels/van-de-gemeente/", 1),
    ],
)
def test_the_pages_ask_the_database_next_to_nothing(
    client: Client, path: str, queries: int, django_assert_num_queries: Any
) -> None:
    client.get(path)
    with django_assert_num_queries(queries):
        assert client.get(path).status_code == 200


def test_what_had_changed_it_says_of_which_item_of_a_list(client: Client) -> None:
    page = read(client, "/regels/ladder/")
    links = re.findall(r'href="(/regels/ladder/proberen/[^"]+)"', page)
    assert any("(nummer 1)" in read(client, link) for link in links)
