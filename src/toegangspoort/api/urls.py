# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The addresses of the API. None ends with a slash; who adds one is sent to the address without."""

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import URLPattern, URLResolver, path, re_path

from toegangspoort.api.openapi import begin, openapi
from toegangspoort.api.probleem import Problem
from toegangspoort.api.v1 import api


def _without_slash(request: HttpRequest) -> HttpResponse:
    """308 keeps the method and the body."""
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponsePermanentRedirect(request.path.rstrip("/") + (f"?{query}" if query else ""))
    response.status_code = 308
    return response


def _not_here(request: HttpRequest) -> HttpResponse:
    said = "Op dit adres is niets. Kijk in /api/v1/openapi.json welke adressen er zijn."
    return Problem(404, said).response()


app_name = "api"
urlpatterns: list[URLPattern | URLResolver] = [
    path("v1", begin, name="begin"),
    re_path(r"^.*/$", _without_slash),
    path("v1/openapi.json", openapi, name="openapi"),
    path("v1/", api.urls),
    re_path(r"^.*$", _not_here),
]
