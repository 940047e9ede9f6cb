# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The OpenAPI document: what ninja knows of the operations, and per norm the schema of its own facts."""

import json
import re
from copy import deepcopy
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.api.probleem import MEDIA_TYPE, TITLES, VERSION
from toegangspoort.api.v1 import api
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.recht import register
from toegangspoort.recht.kern import Norm
from toegangspoort.recht.kern.vorm import schema

BASE = "/api/v1"
DOCUMENTATION = "/regels/voor-programmeurs/"
"""The page for who writes a program. It belongs to the portaal, which the API does not know."""
DESCRIPTION = (
    "Lees de regels waarmee de gemeente over hulp uit de Wmo 2015 beslist, en reken ermee; en lees de cijfers over die "
    "hulp. Er is geen account nodig. "
    "Er wordt niets bewaard, en een burgerservicenummer is nooit nodig. De sleutels van feiten zijn de woorden die de "
    "regels zelf gebruiken. Wat nog bij de bron is na te kijken, heeft `geverifieerd: false`."
)
API_VERSION = {
    "description": "Het volledige versienummer van deze API.",
    "schema": {"type": "string", "examples": [VERSION]},
}
PROBLEM: dict[str, Any] = {
    "type": "object",
    "required": ["title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}
FAULT = {
    "type": "object",
    "required": ["in", "detail"],
    "properties": {
        "in": {"enum": ["body", "query", "path"]},
        "location": {"type": "object", "properties": {"pointer": {"type": "string"}, "name": {"type": "string"}}},
        "code": {"type": "string"},
        "detail": {"type": "string"},
    },
}
PROBLEM_WITH_FAULTS: dict[str, Any] = {
    **PROBLEM,
    "properties": {
        **PROBLEM["properties"],
        "errors": {"type": "array", "items": {"$ref": "#/components/schemas/Fout"}},
    },
}


@require_safe
def begin(request: HttpRequest) -> HttpResponse:
    """Where to start."""
    return JsonResponse(
        {"naam": api.title, "versie": VERSION, "openapi": f"{BASE}/openapi.json", "documentatie": DOCUMENTATION}
    )


@require_safe
def openapi(request: GemeenteRequest) -> HttpResponse:
    """The document, with this host as server and this gemeente as contact."""
    document = json.loads(_document(clock.today(request)))
    document["servers"] = [{"url": request.build_absolute_uri(BASE)}]
    document["info"]["contact"] = {
        "name": f"Regels van {request.gemeente.naam}",
        "url": request.build_absolute_uri(DOCUMENTATION),
        "email": request.gemeente.email,
    }
    return JsonResponse(document, json_dumps_params={"ensure_ascii": False})


@cache
def _document(today: Any) -> str:
    document = json.loads(json.dumps(api.get_openapi_schema(path_prefix=""), default=str))
    document["info"]["description"] = DESCRIPTION
    document["info"]["license"] = {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}
    schemas = document["components"]["schemas"]
    schemas |= {"Probleem": PROBLEM, "ProbleemMetFouten": PROBLEM_WITH_FAULTS, "Fout": FAULT}
    document["paths"] = {"/": _home(), **document["paths"]}
    _add_norms(document, today)
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            _complete(path, method, operation)
    return json.dumps(document)


def _home() -> dict[str, Any]:
    answer = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}}
    return {"get": {"operationId": "begin", "summary": "Waar u begint", "tags": ["Begin"], "responses": answer}}


def _complete(path: str, method: str, operation: dict[str, Any]) -> None:
    """Every operation has its version in a header and says which problems it may give."""
    responses = operation["responses"]
    for answer in responses.values():
        answer["headers"] = {"API-Version": API_VERSION}
    problems = [404] if "{" in path or "/regels/" in path else []
    problems += [400] if method == "post" or operation.get("parameters") else []
    problems += [413, 415] if method == "post" else []
    for status in sorted(problems):
        name = "ProbleemMetFouten" if status == 400 else "Probleem"
        content = {MEDIA_TYPE: {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        headers = {"API-Version": API_VERSION}
        responses[str(status)] = {"description": TITLES[status], "headers": headers, "content": content}


def _add_norms(document: dict[str, Any], today: Any) -> None:
    """Per norm its own address with the schema of its own facts: those of today, or else of its last version."""
    general = document["paths"]["/regels/{norm}/uitkomsten"]["post"]
    for norm in register.alle_normen():
        if not norm.versies:
            continue
        version = next((v for v in norm.versies if v.geldt_op(today)), norm.versies[-1])
        name = f"Feiten{_pascal(norm.naam)}"
        facts = _hoist(schema(norm, version.vanaf), name, document["components"]["schemas"])
        document["components"]["schemas"][name] = facts
        document["paths"][f"/regels/{norm.naam}/uitkomsten"] = {"post": _operation(general, norm, name)}


def _operation(general: dict[str, Any], norm: Norm[..., Any], facts: str) -> dict[str, Any]:
    body = {
        "type": "object",
        "required": ["peildatum", "feiten"],
        "additionalProperties": False,
        "properties": {
            "peildatum": {"type": "string", "format": "date", "description": f"De dag van: {norm.toetsdatum}."},
            "feiten": {"$ref": f"#/components/schemas/{facts}"},
        },
    }
    return {
        **deepcopy(general),
        "operationId": f"uitkomst_{norm.naam.replace('-', '_')}",
        "summary": f"De uitkomst van {norm.naam}",
        "description": norm.uitleg,
        "parameters": [],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
    }


def _hoist(facts: dict[str, Any], name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """Definitions within a schema become components of the document, with the name of the norm before theirs."""
    text = json.dumps(facts, default=str)
    text = re.sub(r'"#/\$defs/([^"]+)"', lambda found: f'"#/components/schemas/{name}{_pascal(found[1])}"', text)
    whole: dict[str, Any] = json.loads(text)
    for key, definition in whole.pop("$defs", {}).items():
        schemas[f"{name}{_pascal(key)}"] = definition
    return whole


def _pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))
