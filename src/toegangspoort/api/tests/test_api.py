# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Other programs read our rules and reckon with them; every fault comes back at once, in Dutch."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from toegangspoort.api.lees import LARGEST_BODY
from toegangspoort.api.probleem import MEDIA_TYPE, VERSION
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.recht import register

pytestmark = pytest.mark.django_db
RULINGS = sorted((Path(settings.ROOT).parent / "shared" / "praktijk").glob("*.json"))
TOETSBESTAND: dict[str, Any] = {
    "versie": 1,
    "id": "proef",
    "spoor": "zelfredzaamheid_participatie",
    "besluit": {"strekking": "geen_besluit"},
}


@pytest.fixture(autouse=True)
def _gemeente() -> None:
    forget_hosts()
    make_gemeente()


def post(client: Client, path: str, body: object, content_type: str = "application/json") -> HttpResponse:
    data = body if isinstance(body, str | bytes) else json.dumps(body)
    return client.post(f"/api/v1{path}", data=data, content_type=content_type)


def faults(response: HttpResponse) -> dict[str, str]:
    """What is wrong, by its place."""
    assert response["Content-Type"] == MEDIA_TYPE
    problem = json.loads(response.content)
    assert problem["status"] == response.status_code
    places = (fault["location"].get("pointer", fault["location"].get("name")) for fault in problem["errors"])
    return {place: fault["detail"] for place, fault in zip(places, problem["errors"], strict=True)}


def test_the_rules_of_a_day_come_with_version_article_and_source(client: Client) -> None:
    found = client.get("/api/v1/regels", {"peildatum": "2026-02-02"}).json()
    onderzoek = next(regel for regel in found["regels"] if regel["naam"] == "onderzoek")
    assert found["peildatum"] == "2026-02-02"
    assert onderzoek["versie"]["vanaf"] == "2015-01-01"
    assert onderzoek["grondslag"][0]["tekst"] == "artikel 2.3.2 lid 1 Wmo 2015"
    assert "2026-02-02" in onderzoek["grondslag"][0]["url"]


def test_a_rule_that_did_not_hold_on_a_day_is_not_in_the_list(client: Client) -> None:
    found = client.get("/api/v1/regels", {"peildatum": "2014-12-31"}).json()
    assert "onderzoek" not in [regel["naam"] for regel in found["regels"]]


@pytest.mark.parametrize("norm", [norm.naam for norm in register.alle_normen()])
def test_every_rule_can_be_read_with_its_questions_values_and_scenarios(client: Client, norm: str) -> None:
    response = client.get(f"/api/v1/regels/{norm}", {"peildatum": "2026-02-02"})
    assert response.status_code == 200
    found = response.json()
    assert all(run["klopt"] for run in found["scenarios"])
    assert found["versies"]


@pytest.mark.parametrize("norm", [norm.naam for norm in register.alle_normen()])
def test_every_rule_answers_without_facts_with_an_outcome_or_with_all_that_it_lacks(client: Client, norm: str) -> None:
    response = post(client, f"/regels/{norm}/uitkomsten", {"peildatum": "2026-02-02", "feiten": {}})
    assert response.status_code in (200, 400)
    if response.status_code == 400:
        assert all(place.startswith(("#/feiten", "#/peildatum")) for place in faults(response))


def test_an_outcome_says_what_hangs_on_the_next_question(client: Client) -> None:
    vraag = {"peildatum": "2026-02-02", "huishouden": {"verordening_vraagt_bijdrage": True}}
    found = post(client, "/bijdragen", vraag).json()
    assert found["waarde"] is None
    assert found["volgende_vraag"]["feit"] in found["feiten"]
    assert {gevolg["antwoord"] for gevolg in found["volgende_vraag"]["hangt_af"]} == {"ja", "nee"}


def test_a_contribution_comes_with_its_period_and_reasons(client: Client) -> None:
    nee = dict.fromkeys(
        "beschermd_wonen_of_opvang wlz_bijdrage met_partner onder_aow vrijgesteld_laag_inkomen alleen_minderjarig "
        "vrijgesteld_door_college hulpmiddel woningaanpassing vervoer vervoer_zonder_bijdrage lager_bedrag".split(),
        False,
    )
    feiten = {**nee, "verordening_vraagt_bijdrage": True, "ondersteuning": True}
    found = post(client, "/bijdragen", {"peildatum": "2026-02-02", "huishouden": feiten}).json()
    assert (found["waarde"], found["bedrag_euro"], found["periode"]) == (2180, "21.80", "maand")
    assert found["waarde_in_woorden"] == "€ 21,80"
    assert any("€ 21,80" in reden for reden in found["redenen"])


@pytest.mark.parametrize(
    ("norm", "van", "einddatum"),
    [
        ("onderzoek", "2026-04-13", "2026-05-26"),
        ("beslistermijn", "2026-04-30", "2026-05-18"),
        ("bezwaartermijn", "2026-11-13", "2026-12-28"),
    ],
)
def test_a_term_ends_on_a_working_day(client: Client, norm: str, van: str, einddatum: str) -> None:
    assert post(client, "/termijnen", {"norm": norm, "van": van}).json()["einddatum"] == einddatum


def test_a_clock_that_stood_still_ends_later(client: Client) -> None:
    stil = {"van": "2026-02-05", "tot_en_met": "2026-02-13"}
    found = post(client, "/termijnen", {"norm": "beslistermijn", "van": "2026-02-02", "opschortingen": [stil]}).json()
    assert found["einddatum"] == "2026-02-25"


def test_what_can_not_go_with_a_term_is_said_at_its_place(client: Client) -> None:
    vraag = {
        "norm": "onderzoek",
        "van": "2026-02-02",
        "commissie": True,
        "opschortingen": [{"van": "2026-02-05", "tot_en_met": "2026-02-04"}],
    }
    found = faults(post(client, "/termijnen", vraag))
    assert set(found) == {"#/commissie", "#/opschortingen", "#/opschortingen/0/tot_en_met"}
    buiten = {"norm": "beslistermijn", "van": "2026-02-02"}
    for dag in ("2026-02-01", "2026-06-01"):
        periode = {"van": dag, "tot_en_met": "2026-06-02"}
        assert "#/opschortingen/0/van" in faults(post(client, "/termijnen", {**buiten, "opschortingen": [periode]}))
    assert "#/verdaagd_weken" in faults(
        post(client, "/termijnen", {"norm": "beslissing-op-bezwaar", "van": "2026-02-02", "verdaagd_weken": 9})
    )
    assert faults(post(client, "/termijnen", {"norm": "iets", "van": "2026-02-02"}))["#/norm"].startswith(
        "verwacht een van"
    )


def test_a_day_without_a_version_names_norm_article_and_date(client: Client) -> None:
    response = post(client, "/bijdragen", {"peildatum": "2014-12-31", "huishouden": {}})
    said = faults(response)["#/peildatum"]
    assert "bijdrage" in said
    assert "artikel 2.1.4a" in said
    assert "2014-12-31" in said
    van = faults(post(client, "/termijnen", {"norm": "onderzoek", "van": "2014-12-31"}))["#/van"]
    assert "onderzoek" in van


@pytest.mark.skipif(not RULINGS, reason="de uitspraken liggen niet naast deze map")
def test_every_ruling_can_be_checked_as_it_lies_in_its_file(client: Client) -> None:
    for path in RULINGS:
        response = post(client, "/toetsen", path.read_bytes())
        assert response.status_code == 200, response.content
        for bevinding in response.json()["bevindingen"]:
            assert set(bevinding) == {"code", "ernst", "onderwerp", "grondslag", "uitleg"}


def test_a_bare_file_can_be_checked_and_all_its_faults_come_at_once(client: Client) -> None:
    assert post(client, "/toetsen", TOETSBESTAND).json()["id"] == "proef"
    found = faults(post(client, "/toetsen", {"versie": 2, "kleur": "rood"}))
    assert set(found) >= {"#/versie", "#/id", "#/spoor", "#/besluit", "#/kleur"}


def test_what_changes_between_two_days(client: Client) -> None:
    found = client.get("/api/v1/veranderingen", {"van": "2025-12-31", "tot": "2026-01-01"}).json()
    plafond = next(waarde for waarde in found["waarden"] if waarde["sleutel"] == "plafond_centen")
    assert (plafond["was"]["waarde"], plafond["wordt"]["waarde"]) == (2100, 2180)
    assert "bijdrage" in plafond["regels"]
    assert "bijdrage" in [regel["naam"] for regel in found["regels"] if regel["verandering"] == "wijzigt"]


def test_two_days_in_the_wrong_order_are_refused(client: Client) -> None:
    response = client.get("/api/v1/veranderingen", {"van": "2026-01-01", "tot": "2026-01-01"})
    assert faults(response) == {"tot": "verwacht een dag na `van`"}


def test_all_faults_of_a_body_come_at_once_in_dutch(client: Client) -> None:
    body = {"norm": "onderzoek", "van": "2026-13-01", "kleur": "rood", "opschortingen": [{"van": 3}]}
    assert faults(post(client, "/termijnen", body)) == {
        "#/van": "verwacht een datum als 2026-01-31",
        "#/opschortingen/0/van": "verwacht een datum als 2026-01-31",
        "#/opschortingen/0/tot_en_met": "ontbreekt",
        "#/kleur": "onbekende sleutel",
    }


def test_all_faults_of_a_query_come_at_once(client: Client) -> None:
    assert set(faults(client.get("/api/v1/veranderingen", {"van": "gisteren"}))) == {"van", "tot"}


def test_json_that_is_none_says_on_which_line_and_column(client: Client) -> None:
    assert faults(post(client, "/termijnen", '{"norm": "onderzoek",\n"van" 3}'))["#"].startswith("regel 2, kolom 7")


def test_a_key_that_stands_twice_is_refused(client: Client) -> None:
    response = post(client, "/termijnen", '{"norm": "onderzoek", "van": "2026-01-01", "van": "2026-01-02"}')
    assert faults(response) == {"#/van": "deze sleutel staat er twee keer"}


@pytest.mark.parametrize("body", ["", "[]", "3", "null", '"x"', "{", "\ufeff", "[" * 100_000, '{"norm": NaN}'])
def test_no_body_breaks_the_api(client: Client, body: str) -> None:
    for path in ("/termijnen", "/bijdragen", "/toetsen", "/regels/onderzoek/uitkomsten"):
        response = post(client, path, body)
        assert response.status_code == 400, (path, body[:20], response.content)
        assert faults(response)


def test_another_media_type_is_refused(client: Client) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        response = post(client, "/termijnen", "x", content_type)
        assert response.status_code == 415
        assert response["Content-Type"] == MEDIA_TYPE


def test_a_body_that_is_too_large_is_refused_unread(client: Client) -> None:
    response = post(client, "/toetsen", "x" * (LARGEST_BODY + 1))
    assert response.status_code == 413
    assert json.loads(response.content)["title"] == "Dit is te groot"


def test_what_would_take_too_long_to_reckon_is_refused(client: Client) -> None:
    feiten = {"start": "9000-01-01", "weken": 10**12, "dagen": 0, "opgeschort": 0}
    response = post(client, "/regels/einde-termijn/uitkomsten", {"peildatum": "2026-01-01", "feiten": feiten})
    assert set(faults(response)) >= {"#/feiten/start", "#/feiten/weken"}


def test_a_bsn_is_never_taken_in(client: Client) -> None:
    oordeel = {"waarde": True, "reden": "Het gaat om 900184590.", "door": "consulent"}
    vraag = {"peildatum": "2026-01-01", "feiten": {"iets": oordeel}}
    assert "burgerservicenummer" in faults(post(client, "/regels/pgb/uitkomsten", vraag))["#/feiten/iets/reden"]


@pytest.mark.parametrize("path", ["/api/v1/regels/bestaat-niet", "/api/v1/nergens", "/api/v2/regels", "/api/x"])
def test_an_unknown_address_is_a_problem_in_json(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response["Content-Type"] == MEDIA_TYPE


def test_a_slash_at_the_end_leads_to_the_address_without(client: Client) -> None:
    response = client.post("/api/v1/termijnen/?x=1", data="{}", content_type="application/json")
    assert (response.status_code, response["Location"]) == (308, "/api/v1/termijnen?x=1")
    assert client.get("/api/v1/")["Location"] == "/api/v1"


def test_a_method_that_is_not_there_says_which_are(client: Client) -> None:
    response = client.delete("/api/v1/regels")
    assert response.status_code == 405
    assert response["Allow"] == "GET"
    assert "Wel: GET." in json.loads(response.content)["detail"]


@pytest.mark.parametrize("path", ["/api/v1", "/api/v1/regels", "/api/v1/openapi.json", "/api/v1/nergens", "/api/v1/"])
def test_every_answer_has_the_version_and_may_be_read_from_any_page(client: Client, path: str) -> None:
    response = client.get(path)
    assert response["API-Version"] == VERSION
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Set-Cookie" not in response


def test_a_browser_may_ask_first(client: Client) -> None:
    response = client.options("/api/v1/termijnen")
    assert response.status_code == 204
    assert response["Access-Control-Allow-Headers"] == "Content-Type"


def test_pages_outside_the_api_are_left_alone(client: Client) -> None:
    assert "API-Version" not in client.get("/contact/")


def test_the_api_stores_nothing_and_asks_the_database_nothing(client: Client, django_assert_num_queries: Any) -> None:
    client.get("/contact/")  # the gemeente of this host is remembered
    with django_assert_num_queries(0):
        client.get("/api/v1/regels")
        client.get("/api/v1/regels/bijdrage")
        post(client, "/termijnen", {"norm": "onderzoek", "van": "2026-02-02"})
        post(client, "/toetsen", TOETSBESTAND)
