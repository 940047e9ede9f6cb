# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Save for later with a code to write down, and take it up again on any device."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from toegangspoort import clock
from toegangspoort.access import throttle
from toegangspoort.access.afkomst import address_of
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import kept_until, resume
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.forms.bewaarcode import BewaarcodeForm
from toegangspoort.portaal.views.melding.wegwijzer import to_gap, to_saved

DOOR = "bewaarcode"
AT_MOST_FROM_ONE_ADDRESS = 20
"""Twelve random signs are not guessed in a lifetime; this only slows down, and a library shares one address."""


@require_POST
def bewaar(request: GemeenteRequest) -> HttpResponse:
    """Save for later from a page without a question."""
    concept = koekje.current(request)
    if concept is None or concept.dossier_id:
        return redirect("portaal:melding_start")
    return to_saved(request, concept)


@never_cache
@require_safe
def bewaard(request: GemeenteRequest) -> HttpResponse:
    """The save code, and until when it works."""
    concept = koekje.current(request)
    _secret, code = koekje.read(request)
    if concept is None or concept.dossier_id or not code:
        return redirect("portaal:melding_start")
    context = {"code": code, "tot": kept_until(concept), "antwoorden": concept.antwoorden}
    return render(request, "portaal/melding/bewaard.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def verder(request: GemeenteRequest) -> HttpResponse:
    """Take a report up again by its code; twenty wrong codes from one address close the door for a quarter."""
    form = BewaarcodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        found = _resume(request, form)
        if found is not None:
            return found
    return render(request, "portaal/melding/verder.html", {"form": form})


def _resume(request: GemeenteRequest, form: BewaarcodeForm) -> HttpResponse | None:
    at, moment, keys = clock.now(request), clock.now(), [address_of(request)]
    if throttle.is_closed(door=DOOR, keys=keys, at=moment, at_most=AT_MOST_FROM_ONE_ADDRESS):
        form.add_error(None, _("U hebt te vaak een verkeerde code ingevuld. Wacht een kwartier, of bel ons."))
        return None
    code = form.cleaned_data["code"]
    taken = resume(gemeente=request.gemeente, code=code, at=at)
    if taken is None:
        throttle.record_failure(door=DOOR, keys=keys, at=moment)
        form.add_error("code", _("Wij vinden geen melding bij deze code. Controleer de letters en cijfers."))
        return None
    concept, secret = taken
    response = to_gap(request, concept.antwoorden)
    koekje.write(response, secret, code)
    return response


@require_POST
def wissen(_request: GemeenteRequest) -> HttpResponse:
    """This device forgets the report; for who uses a computer of the library."""
    response = redirect("portaal:voorpagina")
    koekje.forget(response)
    return response
