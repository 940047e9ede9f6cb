# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Save for later with a code to write down, and take it up again on any device."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from toegangspoort import clock
from toegangspoort.access import throttle
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import kept_until, resume
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.forms.bewaarcode import BewaarcodeForm
from toegangspoort.portaal.views.bezoeker import address_of
from toegangspoort.portaal.views.melding.wegwijzer import to_gap, to_saved

DOOR = "bewaarcode"


@require_POST
def bewaar(request: GemeenteRequest) -> HttpResponse:
    """Save for later from a page without a question."""
    concept = koekje.current(request)
    if concept is None or concept.dossier_id:
        return redirect("portaal:melding_start")
    return to_saved(request, concept)


@require_safe
def bewaard(request: GemeenteRequest) -> HttpResponse:
    """The save code, and until when it works."""
    concept = koekje.current(request)
    _secret, code = koekje.read(request)
    if concept is None or concept.dossier_id or not code:
        return redirect("portaal:melding_start")
    context = {"code": code, "tot": kept_until(concept), "antwoorden": concept.antwoorden}
    return render(request, "portaal/melding/bewaard.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def verder(request: GemeenteRequest) -> HttpResponse:
    """Take a report up again by its code; after five wrong codes the door is closed for a quarter of an hour."""
    form = BewaarcodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        found = _resume(request, form)
        if found is not None:
            return found
    return render(request, "portaal/melding/verder.html", {"form": form})


def _resume(request: GemeenteRequest, form: BewaarcodeForm) -> HttpResponse | None:
    at, keys = clock.now(request), [address_of(request)]
    if throttle.is_closed(door=DOOR, keys=keys, at=at):
        form.add_error(None, _("U hebt te vaak een verkeerde code ingevuld. Wacht een kwartier, of bel ons."))
        return None
    code = form.cleaned_data["code"]
    taken = resume(gemeente=request.gemeente, code=code, at=at)
    if taken is None:
        throttle.record_failure(door=DOOR, keys=keys, at=at)
        form.add_error("code", _("Wij vinden geen melding bij deze code. Controleer de letters en cijfers."))
        return None
    throttle.forget(door=DOOR, keys=keys)
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
