# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a resident can do on the status page: hand in a plan, react to the verslag, withdraw."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from toegangspoort import clock
from toegangspoort.audit.journaal import INWONER
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.actions import receive_plan, withdraw_melding
from toegangspoort.onderzoeken.actions import receive_reactie
from toegangspoort.portaal import status_sessie as sessie
from toegangspoort.portaal.forms.bestanden import too_much
from toegangspoort.portaal.forms.status import IntrekkenForm, PlanForm, ReactieForm
from toegangspoort.portaal.status_overzicht import by_another, overview

Page = Callable[[GemeenteRequest, Dossier], HttpResponse]


def followed(page: Page) -> Callable[[GemeenteRequest], HttpResponse]:
    """A page about the file that is open in this session; otherwise the door."""

    @wraps(page)
    def guarded(request: GemeenteRequest) -> HttpResponse:
        dossier = sessie.current(request)
        if dossier is None:
            messages.info(
                request, _("Vul uw nummer en geboortedatum opnieuw in. Na een half uur sluit deze bladzijde.")
            )
            return redirect("portaal:status")
        return page(request, dossier)

    return guarded


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@followed
def plan(request: GemeenteRequest, dossier: Dossier) -> HttpResponse:
    """Hand in the persoonlijk plan (art. 2.3.2 lid 2)."""
    form = PlanForm(request.POST, request.FILES) if request.method == "POST" else PlanForm()
    if form.is_bound and (fault := too_much(request)):
        form.add_error("bestanden", fault)
    if form.is_bound and form.is_valid():
        files = form.cleaned_data["bestanden"]
        facts = {"tekst": form.cleaned_data["tekst"], "bestand": files[0] if files else None}
        if _done(form, receive_plan, dossier=dossier, by=INWONER, at=clock.now(request), **facts):
            messages.success(request, _("Wij hebben uw plan. Wij gebruiken het in het gesprek."))
            return redirect("portaal:status")
    context = {"form": form, "o": overview(dossier, clock.now(request))}
    return render(request, "portaal/status/plan.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@followed
def reactie(request: GemeenteRequest, dossier: Dossier) -> HttpResponse:
    """React to the verslag (S0-13)."""
    onderzoek = getattr(dossier, "onderzoek", None)
    if onderzoek is None or by_another(dossier):
        return redirect("portaal:status")
    form = ReactieForm(request.POST) if request.method == "POST" else ReactieForm()
    if form.is_bound and form.is_valid():
        facts = {"tekst": form.cleaned_data["tekst"], "akkoord": form.cleaned_data["akkoord"] == "ja"}
        if _done(form, receive_reactie, onderzoek=onderzoek, at=clock.now(request), **facts):
            messages.success(request, _("Wij hebben uw reactie. Wij laten u weten wat wij ermee doen."))
            return redirect("portaal:status")
    return render(request, "portaal/status/reactie.html", {"form": form})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@followed
def intrekken(request: GemeenteRequest, dossier: Dossier) -> HttpResponse:
    """Withdraw the melding; the client can always report again. Nobody does that for another here."""
    if by_another(dossier):
        return redirect("portaal:status")
    form = IntrekkenForm(request.POST) if request.method == "POST" else IntrekkenForm()
    if form.is_bound and form.is_valid():
        given = {"reden": form.cleaned_data["reden"] or "Ingetrokken op de statuspagina, zonder reden"}
        if _done(form, withdraw_melding, melding=dossier.melding, by=INWONER, at=clock.now(request), **given):
            messages.success(request, _("Uw melding is ingetrokken. U mag altijd opnieuw hulp vragen."))
            return redirect("portaal:status")
    return render(request, "portaal/status/intrekken.html", {"form": form, "dossier": dossier})


def _done(form: forms.Form, action: Callable[..., object], **facts: Any) -> bool:
    """Whether the action took place; otherwise its sentence stands above the form."""
    try:
        action(**facts)
    except (NietToegestaan, ValueError) as refusal:
        form.add_error(None, str(refusal))
        return False
    return True
