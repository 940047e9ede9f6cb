# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Faults as problem details (RFC 9457), in Dutch, all at once, each with its place and the way out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse

VERSION = "1.0.0"
"""Of this API; its first number stands in the address."""
MEDIA_TYPE = "application/problem+json"
TITLES = {
    400: "Dit klopt niet",
    403: "Dit mag niet",
    404: "Dit is er niet",
    405: "Dit kan hier niet",
    406: "Zo kunnen wij niet antwoorden",
    413: "Dit is te groot",
    415: "Deze vorm kennen wij niet",
    500: "Er ging iets mis bij ons",
}


@dataclass(frozen=True)
class Fault:
    """One fault: in the `body`, the `query` or the `path`; where exactly, and what was expected."""

    where: str
    place: str
    detail: str
    code: str = "ongeldig"

    def as_json(self) -> dict[str, Any]:
        """As the API Design Rules write it."""
        location = {"pointer": self.place} if self.where == "body" else {"name": self.place}
        return {"in": self.where, "location": location, "code": self.code, "detail": self.detail}


@dataclass(frozen=True)
class Problem(Exception):
    """An answer that is no result."""

    status: int
    detail: str
    faults: tuple[Fault, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> HttpResponse:
        """The answer to send."""
        body: dict[str, Any] = {
            "type": "about:blank",
            "title": TITLES.get(self.status, TITLES[500]),
            "status": self.status,
            "detail": self.detail,
        }
        if self.faults:
            body["errors"] = [fault.as_json() for fault in self.faults]
        text = json.dumps(body, ensure_ascii=False)
        return HttpResponse(text, content_type=MEDIA_TYPE, status=self.status, headers=dict(self.headers))


def bad_request(faults: Iterable[Fault]) -> Problem:
    """What was sent can not be read or reckoned with; every fault at once."""
    found = tuple(faults)
    count = "Er is 1 fout" if len(found) == 1 else f"Er zijn {len(found)} fouten"
    return Problem(400, f"{count} in wat u stuurde.", found)


def pointer(keys: str | Iterable[object], *before: str) -> str:
    """A JSON pointer to a key of the body: "feiten.0.naam" after "feiten" is "#/feiten/0/naam"."""
    parts = [*before, *(keys.split(".") if isinstance(keys, str) else map(str, keys))]
    return "#" + "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts if part)
