# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every answer of the API has its version, and every fault is a problem in JSON, also those of Django itself."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from toegangspoort.api.lees import refuse_large
from toegangspoort.api.probleem import VERSION, Problem

BASE = "/api/"
_SAID = {
    400: "Dit verzoek kunnen wij niet lezen.",
    403: "Dit mag niet.",
    404: "Op dit adres is niets. Kijk in /api/v1/openapi.json welke adressen er zijn.",
    413: "Dit is te groot om te lezen.",
}


class ApiMiddleware:
    """Leaves everything outside the API alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(BASE):
            return self.get_response(request)
        if request.method == "OPTIONS":
            return _allowed(HttpResponse(status=204))
        try:
            refuse_large(request)
            response = _as_problem(request, self.get_response(request))
        except Problem as problem:
            response = problem.response()
        return _allowed(response)


def _allowed(response: HttpResponse) -> HttpResponse:
    """Any page may ask: the answers are public, the same for everyone, and no cookie is looked at."""
    response.headers["API-Version"] = VERSION
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Allow-Headers"] = "Content-Type"
    response.headers["Access-Control-Expose-Headers"] = "API-Version"
    response.headers["Content-Language"] = "nl"
    return response


def _as_problem(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """A page that Django made for a fault, as a problem."""
    if response.status_code < 400 or "json" in response.headers.get("Content-Type", ""):
        return response
    if response.status_code == 405:
        allowed = response.headers.get("Allow", "")
        said = f"{request.method} kan hier niet. Wel: {allowed}."
        return Problem(405, said, headers={"Allow": allowed}).response()
    said = _SAID.get(response.status_code, "Probeer het later nog eens. Blijft het misgaan, bel ons dan.")
    return Problem(response.status_code, said).response()
