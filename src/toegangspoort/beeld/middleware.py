# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The language of a page: what the resident chose, else Dutch; staff pages are always Dutch.

Django's own middleware also follows the browser's list of languages. Then a resident with an English
browser would get English pages beside Dutch texts of the gemeente, without having asked for it.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

STAFF_PATH = "/balie/"


class LanguageMiddleware:
    """Activates the chosen language for one request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = chosen_language(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def chosen_language(request: HttpRequest) -> str:
    """The language of this request, one of `settings.LANGUAGES`."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    if request.path.startswith(STAFF_PATH) or chosen not in dict(settings.LANGUAGES):
        return settings.LANGUAGE_CODE
    return chosen
