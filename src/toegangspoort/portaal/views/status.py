# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Follow a melding by number and birth date. Guessing is slowed down, and a wrong guess tells nothing."""

from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from toegangspoort import clock
from toegangspoort.access import throttle
from toegangspoort.access.afkomst import address_of
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal import status_sessie as sessie
from toegangspoort.portaal.forms.status import ToegangForm
from toegangspoort.portaal.status_overzicht import letters_of, overview
from toegangspoort.portaal.views.melding.ontvangst import pdf_response

DOOR, HOUSE = "status", "status-adres"
AT_MOST_FROM_ONE_ADDRESS = 50
"""A library, or all telephones of one provider, may share one address: more attempts than for one number."""


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def status(request: GemeenteRequest) -> HttpResponse:
    """The file that is open in this session, or the two questions that open it."""
    if request.method == "POST":
        return _knock(request)
    dossier = sessie.current(request)
    if dossier is None:
        return render(request, "portaal/status/toegang.html", {"form": ToegangForm()})
    context = {"dossier": dossier, "o": overview(dossier, clock.now(request))}
    return render(request, "portaal/status/status.html", context)


@never_cache
@require_safe
def brief(request: GemeenteRequest, nummer: int) -> HttpResponse:
    """One letter of the file that is open, as PDF."""
    dossier = sessie.current(request)
    if dossier is None:
        return redirect("portaal:status")
    letters = letters_of(dossier)
    if not 1 <= nummer <= len(letters):
        raise Http404
    return pdf_response(bytes(letters[nummer - 1].pdf), f"brief-{nummer}.pdf")


@require_POST
def sluiten(request: GemeenteRequest) -> HttpResponse:
    """Close the file on this device."""
    sessie.let_out(request)
    return redirect("portaal:status")


def _knock(request: GemeenteRequest) -> HttpResponse:
    """Let in who gives both; a wrong number and a wrong date get the same answer."""
    # The real moment, also on another date of the demo: choosing a date must not open a closed door.
    form, at = ToegangForm(request.POST), clock.now()
    if form.is_valid():
        number, address = [f"nummer:{form.cleaned_data['nummer']}"], [address_of(request)]
        if throttle.is_closed(door=DOOR, keys=number, at=at) or throttle.is_closed(
            door=HOUSE, keys=address, at=at, at_most=AT_MOST_FROM_ONE_ADDRESS
        ):
            form.add_error(None, _("Te veel pogingen. Wacht een kwartier en probeer het dan nog eens, of bel ons."))
        elif dossier := _find(request, form.cleaned_data["nummer"], form.cleaned_data["geboren"]):
            throttle.forget(door=DOOR, keys=number)
            sessie.let_in(request, dossier, clock.now(request))
            return redirect("portaal:status")
        else:
            throttle.record_failure(door=DOOR, keys=number, at=at)
            throttle.record_failure(door=HOUSE, keys=address, at=at)
            form.add_error(
                None, _("Wij vinden geen melding met dit nummer en deze geboortedatum. Controleer ze allebei.")
            )
    return render(request, "portaal/status/toegang.html", {"form": form})


def _find(request: GemeenteRequest, nummer: str, geboren: date) -> Dossier | None:
    found: Dossier | None = Dossier.objects.filter(
        gemeente=request.gemeente, kenmerk=nummer, inwoner__geboortedatum=geboren
    ).first()
    return found
