# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Two small switches of every page: the language, and in the demo the date."""

from datetime import date

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import check_for_language
from django.views.decorators.http import require_POST

from toegangspoort import clock


@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Remember the chosen language of the residents' pages and go back."""
    response = HttpResponseRedirect(_way_back(request))
    language = request.POST.get("language", "")
    if language in dict(settings.LANGUAGES) and check_for_language(language):
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, language, httponly=True, samesite="Lax")
    return response


@require_POST
def set_demo_date(request: HttpRequest) -> HttpResponse:
    """Show the product on another date, or on today again; in the demo only."""
    if not settings.DEMO:
        raise Http404
    response = HttpResponseRedirect(_way_back(request))
    try:
        chosen = date.fromisoformat(request.POST.get("datum", ""))
    except ValueError:
        chosen = None
    if request.POST.get("terug") or chosen is None:
        response.delete_cookie(clock.DEMO_COOKIE, samesite="Lax")
    else:
        response.set_cookie(clock.DEMO_COOKIE, chosen.isoformat(), httponly=True, samesite="Lax")
    return response


def _way_back(request: HttpRequest) -> str:
    """The page the visitor came from, when it is one of ours; else the front page."""
    target = request.POST.get("next", "")
    if target and url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        return target
    return "/"
