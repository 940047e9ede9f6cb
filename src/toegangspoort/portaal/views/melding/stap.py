# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Start of the report, and one question a page. Every answer is kept before it is judged."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import keep_answer, start_concept
from toegangspoort.meldingen.models import Conceptmelding
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.forms.melding_velden import LONGEST_STORY
from toegangspoort.portaal.melding_antwoorden import form_for, make_form, typed
from toegangspoort.portaal.melding_hint import hints
from toegangspoort.portaal.melding_stappen import (
    BESTANDEN,
    BY_SLUG,
    DELEN,
    STAPPEN,
    Antwoorden,
    Stap,
    before,
    for_another,
)
from toegangspoort.portaal.views.melding.wegwijzer import address, go_on, to_gap, to_saved

LONG_TEXT = {"verhaal", "geprobeerd"}
"""Fields beside which the page says how much room there is."""


@never_cache
@require_http_methods(["GET", "HEAD"])
def start(request: GemeenteRequest) -> HttpResponse:
    """What is asked, how long it takes, and by telephone if one would rather."""
    return render(request, "portaal/melding/start.html", {"concept": koekje.current(request)})


@require_POST
def begin(request: GemeenteRequest) -> HttpResponse:
    """Begin with empty answers; an earlier draft in this browser is let go."""
    _concept, secret = start_concept(gemeente=request.gemeente, at=clock.now(request))
    response = redirect("portaal:melding_stap", slug=STAPPEN[0].slug)
    koekje.write(response, secret)
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stap(request: GemeenteRequest, slug: str) -> HttpResponse:
    """One question; GET shows the answer that was kept, POST keeps what was typed and goes on."""
    this = BY_SLUG.get(slug)
    if this is None or slug == BESTANDEN:
        raise Http404
    concept = koekje.current(request)
    if concept is not None and concept.dossier_id:
        return redirect("portaal:melding_ontvangen")
    if request.method == "POST":
        return _answer(request, this, concept)
    if concept is None:
        return _nothing_kept(request)
    if not this.als(concept.antwoorden):
        return to_gap(request, concept.antwoorden)
    form = form_for(this, concept.antwoorden, clock.today(request), filled=True)
    return show(request, this, concept.antwoorden, form)


def _answer(request: GemeenteRequest, this: Stap, concept: Conceptmelding | None) -> HttpResponse:
    """Keep what was typed, also when it is not good yet; then say what is wrong, save for later, or go on."""
    at, secret = clock.now(request), ""
    if concept is None:
        concept, secret = start_concept(gemeente=request.gemeente, at=at)
    concept = keep_answer(concept=concept, stap=this.slug, antwoord=typed(request.POST), at=at)
    form = make_form(this, concept.antwoorden, clock.today(request), request.POST)
    if request.POST.get("actie") == "bewaar" and not secret:
        return to_saved(request, concept)
    if not form.is_valid():
        response = show(request, this, concept.antwoorden, form)
    elif secret:
        messages.info(request, _("Wij vonden uw eerdere antwoorden niet. Uw laatste antwoord is bewaard."))
        response = to_gap(request, concept.antwoorden)
    else:
        response = go_on(request, this, concept.antwoorden)
    if secret:
        koekje.write(response, secret)
    return response


def show(request: GemeenteRequest, this: Stap, antwoorden: Antwoorden, form: forms.Form, **extra: Any) -> HttpResponse:
    """The page of one question."""
    terug = before(this, antwoorden)
    context = {
        "stap": this,
        "delen": len(DELEN),
        "titel": this.heading(antwoorden) or form[next(iter(form.fields))].label,
        "enkel": not this.titel,
        "form": form,
        "terug": address(terug) if terug else reverse("portaal:melding_start"),
        "naar": request.POST.get("naar") or request.GET.get("naar", ""),
        "voor_ander": for_another(antwoorden),
        **extra,
    }
    if LONG_TEXT & form.fields.keys():
        context |= _room(form)
    if this.slug == "geprobeerd":
        context["hints"] = hints(request.gemeente, antwoorden, clock.today(request))
    return render(request, this.sjabloon, context)


def _room(form: forms.Form) -> dict[str, str]:
    """How long the text may be and how long it is, in signs."""
    text = str(form[next(iter(LONG_TEXT & form.fields.keys()))].value() or "")
    used = number_format(len(text), force_grouping=True) if text else ""
    return {"ruimte": number_format(LONGEST_STORY, force_grouping=True), "gebruikt": used}


def _nothing_kept(request: GemeenteRequest) -> HttpResponseRedirect:
    messages.info(
        request,
        _("Wij vonden geen antwoorden op dit apparaat. Hebt u een bewaarcode? Vul die dan hieronder in."),
    )
    return redirect("portaal:melding_start")
