# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The body of a request as JSON: strict about its form, and with the line and column of a fault."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from ninja.parser import Parser

from toegangspoort.api.probleem import Fault, Problem, bad_request, pointer
from toegangspoort.recht.besluittoets import OngeldigToetsbestand, ontleed
from toegangspoort.recht.besluittoets.ontleed import JsonObject

LARGEST_BODY = 1_000_000
"""Bytes; a file with everything about one decision has some thousands."""


class StrictJson(Parser):
    """How ninja reads a body here."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The JSON in the body; a `Problem` when it is none, or says one thing twice."""
        return read_json(request)


def read_json(request: HttpRequest) -> Any:
    """The JSON in the body; a `Problem` when it is none, or says one thing twice."""
    if request.content_type != "application/json" and (request.content_type or request.body):
        given = f", niet als {request.content_type}" if request.content_type else ""
        raise Problem(
            415, f"Stuur JSON met de kop Content-Type: application/json{given}.", headers={"Accept": "application/json"}
        )
    try:
        found = ontleed(request.body)
    except OngeldigToetsbestand as wrong:
        raise bad_request(Fault("body", "#", fault.verwacht, "geen_json") for fault in wrong.fouten) from wrong
    if twice := list(_twice(found, [])):
        raise bad_request(Fault("body", place, "deze sleutel staat er twee keer", "dubbel") for place in twice)
    return found


def _twice(value: Any, keys: list[object]) -> Iterator[str]:
    """Every key that an object has more than once, as a pointer."""
    if isinstance(value, JsonObject):
        yield from (pointer([*keys, key]) for key in value.dubbel)
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in pairs:
        yield from _twice(part, [*keys, key])


def refuse_large(request: HttpRequest) -> None:
    """Before anything is read: what says that it is too large, or does not say how large it is, is refused."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST_BODY:
        raise Problem(413, f"Stuur ten hoogste {LARGEST_BODY // 1_000_000} MB tegelijk.")
