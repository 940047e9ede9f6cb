# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Pages for when something goes wrong: what happened, what to do, whom to call, and the way to a melding.

They work for residents and staff, and also where no gemeente or database can be reached.
"""

import logging

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.csrf import requires_csrf_token

from toegangspoort.beeld.middleware import STAFF_PATH

log = logging.getLogger(__name__)

BARE = """<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><title>Er ging iets mis</title>
<h1>Er ging iets mis bij ons</h1><p>Probeer het over een paar minuten nog een keer. Is het dringend?
Bel de gemeente. Is iemand in gevaar? Bel 112.</p>"""
"""What remains when even the page about the error can not be made."""


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """400: what was sent can not be read."""
    return _page(
        request,
        400,
        titel=_("Wij konden dit niet lezen"),
        tekst=_("Er ging iets mis met wat u stuurde. Ga terug naar de vorige bladzijde en probeer het nog een keer."),
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: not for this person."""
    if request.path.startswith(STAFF_PATH):
        return _page(
            request,
            403,
            titel="Dit hoort niet bij uw werk",
            tekst=_message_of(exception)
            or "U hebt geen toegang tot deze pagina. Hebt u die nodig? Vraag uw teammanager of de beheerder.",
        )
    return _page(
        request,
        403,
        titel=_("Deze bladzijde mag u niet openen"),
        tekst=_message_of(exception) or _("Misschien bent u te lang weg geweest. Begin dan opnieuw."),
    )


@requires_csrf_token
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """403: the form is not from this visit; nearly always a page that stood open too long."""
    return _page(
        request,
        403,
        titel=_("Wij konden dit formulier niet aannemen"),
        tekst=_(
            "Deze bladzijde stond te lang open, of uw browser bewaart geen cookies. "
            "Ga terug, ververs de bladzijde en stuur het formulier nog een keer."
        ),
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django calls it so
    """404: nothing at this address."""
    return _page(
        request,
        404,
        titel=_("Deze bladzijde is er niet"),
        tekst=_("Misschien is het adres veranderd of zit er een tikfout in."),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500: our fault. Uses no database, and falls back to a bare page."""
    return _page(
        request,
        500,
        titel=_("Er ging iets mis bij ons"),
        tekst=_(
            "Het ligt niet aan u. Probeer het over een paar minuten nog een keer. "
            "Hebt u al een nummer gekregen? Dan is uw melding bewaard."
        ),
    )


def _message_of(exception: Exception | None) -> str:
    """The sentence that our own code gave with the refusal."""
    return str(exception.args[0]) if exception is not None and exception.args else ""


def _page(request: HttpRequest, status: int, *, titel: str, tekst: str) -> HttpResponse:
    staff = request.path.startswith(STAFF_PATH)
    context = {"titel": titel, "tekst": tekst, "status": status}
    try:
        body: str = render_to_string(
            "beeld/fout_balie.html" if staff else "beeld/fout_portaal.html",
            context,
            request=request,
        )
    except Exception:  # whatever is broken, the visitor gets a page
        log.exception("The error page could not be made")
        body = BARE
    return HttpResponse(body, status=status)
