# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Version 1: its routes, and how each fault that ninja finds becomes a problem in Dutch."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.renderers import JSONRenderer

from toegangspoort.api import bijdragen, regels, statistieken, termijnen, toetsen
from toegangspoort.api.lees import StrictJson
from toegangspoort.api.probleem import VERSION, Fault, Problem, bad_request, pointer
from toegangspoort.recht.kern.vorm import in_het_nederlands


class PlainJson(JSONRenderer):
    """JSON in which Dutch stays readable."""

    def __init__(self) -> None:
        super().__init__()
        self.json_dumps_params = {"ensure_ascii": False}


api = NinjaAPI(
    title="Regels en cijfers van de Wmo 2015",
    version=VERSION,
    urls_namespace="api-1",
    docs_url=None,
    openapi_url=None,
    parser=StrictJson(),
    renderer=PlainJson(),
)
for router in (regels.router, termijnen.router, bijdragen.router, toetsen.router, statistieken.router):
    api.add_router("", router)


@api.exception_handler(Problem)
def _problem(request: HttpRequest, problem: Problem) -> HttpResponse:
    return problem.response()


@api.exception_handler(HttpError)
def _http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    """What went wrong while the body was read, ninja hands on as a cause."""
    cause = error.__cause__
    return (cause if isinstance(cause, Problem) else Problem(error.status_code, str(error))).response()


@api.exception_handler(ValidationError)
def _validation_error(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return bad_request(_faults(error.errors)).response()


def _faults(found: list[dict[str, Any]]) -> Iterator[Fault]:
    """Each fault at its place: `loc` begins with where it stood and, in a body, the name of the argument."""
    for fault in found:
        where, *keys = fault["loc"]
        said = in_het_nederlands({**fault, "loc": ()}).verwacht
        if where == "body":
            yield Fault("body", pointer(keys[1:]) or "#", said)
        else:
            yield Fault(where, ".".join(map(str, keys)), said)
