# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The OpenAPI document is valid, follows the Dutch API Design Rules, and says what the API really does."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from openapi_spec_validator import validate

from toegangspoort.api.probleem import MEDIA_TYPE, VERSION
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron, Publicaties
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.recht import register

KEBAB = re.compile(r"(/|(/([a-z0-9-]+|\{[a-z]+\}))+)")
CAMEL = re.compile(r"[a-z][a-zA-Z0-9]*")
EXAMPLES: dict[str, Any] = {
    "/termijnen": {"norm": "onderzoek", "van": "2026-02-02"},
    "/bijdragen": {"peildatum": "2026-02-02", "huishouden": {}},
    "/toetsen": {
        "versie": 1,
        "id": "x",
        "spoor": "zelfredzaamheid_participatie",
        "besluit": {"strekking": "geen_besluit"},
    },
    "/regels/{norm}/uitkomsten": {"peildatum": "2026-02-02", "feiten": {"melding_ontvangen_op": "2026-02-02"}},
}


@pytest.fixture
def document(db: None, client: Client) -> dict[str, Any]:
    forget_hosts()
    make_gemeente()
    return dict(client.get("/api/v1/openapi.json").json())


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, method, op) for path, ops in document["paths"].items() for method, op in ops.items()]


def test_the_document_is_valid_openapi_3(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.")
    validate(document)


def test_it_names_who_to_ask_and_where_the_api_stands(document: dict[str, Any]) -> None:
    assert set(document["info"]["contact"]) == {"name", "url", "email"}
    assert document["info"]["version"] == VERSION
    assert document["servers"] == [{"url": "http://testserver/api/v1"}]


def test_paths_are_kebab_case_without_a_slash_at_the_end_and_query_keys_camel_case(document: dict[str, Any]) -> None:
    for path, _method, operation in operations(document):
        assert KEBAB.fullmatch(path), path
        for parameter in operation.get("parameters", []):
            assert CAMEL.fullmatch(parameter["name"]), parameter


def test_every_operation_gives_its_version_and_its_problems(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        responses = operation["responses"]
        assert all("API-Version" in answer["headers"] for answer in responses.values()), path
        if method == "post":
            assert {"400", "413", "415"} <= responses.keys(), path
        for status, answer in responses.items():
            if status >= "400":
                assert list(answer["content"]) == [MEDIA_TYPE]


def test_every_rule_has_an_address_with_the_schema_of_its_own_facts(document: dict[str, Any]) -> None:
    for norm in register.alle_normen():
        body = document["paths"][f"/regels/{norm.naam}/uitkomsten"]["post"]["requestBody"]["content"]
        reference = body["application/json"]["schema"]["properties"]["feiten"]["$ref"]
        facts = document["components"]["schemas"][reference.rpartition("/")[2]]
        asked = {fact.naam for version in norm.versies for fact in version.feiten}
        assert set(facts.get("properties", {})) <= asked


def test_every_answer_is_an_object(document: dict[str, Any]) -> None:
    for path, _method, operation in operations(document):
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        assert schema["type"] == "object", path


def test_every_operation_that_is_written_down_works(
    document: dict[str, Any], client: Client, tmp_path: Path, settings: Any
) -> None:
    settings.CIJFERS = tmp_path
    in_2015 = Periode(2015)
    Publicaties(tmp_path).publish(Bron("eigen", "Onze cijfers", "", "CC0", "2016-01-01"), {in_2015: Kubus(in_2015, [])})
    for path, method, _operation in operations(document):
        address = f"/api/v1{path}".format(norm="onderzoek", bron="eigen", periode="2015").rstrip("/")
        if method == "get":
            query = {"van": "2025-12-31", "tot": "2026-01-01"} if path == "/veranderingen" else {}
            assert client.get(address, query).status_code == 200, path
        elif path in EXAMPLES:
            response = client.post(address, data=json.dumps(EXAMPLES[path]), content_type="application/json")
            assert response.status_code == 200, (path, response.content)


def test_a_bsn_itself_is_asked_nowhere(document: dict[str, Any]) -> None:
    """A rule may ask whether someone has one; a text with the number is never asked."""
    for schema in document["components"]["schemas"].values():
        for name, asked in schema.get("properties", {}).items():
            if "bsn" in name or "burgerservicenummer" in name:
                assert "string" not in json.dumps(asked), name
