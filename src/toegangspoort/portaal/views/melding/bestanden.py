# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Files with a report: added and taken out one by one, without JavaScript. Good ones stay when another is refused."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import keep_answer, keep_files, remove_file
from toegangspoort.meldingen.models import Conceptmelding
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.forms.bestanden import BestandenForm, too_much
from toegangspoort.portaal.melding_stappen import BESTANDEN, BY_SLUG
from toegangspoort.portaal.views.melding.stap import show
from toegangspoort.portaal.views.melding.wegwijzer import go_on, to_saved


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def bestanden(request: GemeenteRequest) -> HttpResponse:
    """The page with the files of this draft."""
    concept = koekje.current(request)
    if concept is None:
        return redirect("portaal:melding_start")
    if concept.dossier_id:
        return redirect("portaal:melding_ontvangen")
    if request.method == "POST":
        return _change(request, concept)
    return _show(request, concept, BestandenForm())


def _change(request: GemeenteRequest, concept: Conceptmelding) -> HttpResponse:
    at = clock.now(request)
    concept = keep_answer(concept=concept, stap=BESTANDEN, antwoord={}, at=at)
    if (weg := request.POST.get("weg", "")).isdecimal():
        remove_file(concept=concept, pk=int(weg), at=at)
        return redirect("portaal:melding_bestanden")
    form = BestandenForm(request.POST, request.FILES)
    for fault in _add(request, concept, form):
        form.add_error("bestanden", fault)
    if form.errors:
        return _show(request, concept, form)
    actie = request.POST.get("actie")
    if actie == "bewaar":
        return to_saved(request, concept)
    if actie == "voegtoe":
        return redirect("portaal:melding_bestanden")
    return go_on(request, BY_SLUG[BESTANDEN], concept.antwoorden)


def _add(request: GemeenteRequest, concept: Conceptmelding, form: BestandenForm) -> list[str]:
    """Keep the good files; one sentence for each that is refused."""
    if sentence := too_much(request):
        return [sentence]
    if not form.is_valid():
        return []
    faults = list(form.geweigerd)
    try:
        keep_files(concept=concept, bestanden=form.cleaned_data["bestanden"], at=clock.now(request))
    except ValidationError as fault:
        faults += fault.messages
    return faults


def _show(request: GemeenteRequest, concept: Conceptmelding, form: BestandenForm) -> HttpResponse:
    files = concept.bijlagen.only("naam", "soort")
    return show(request, BY_SLUG[BESTANDEN], concept.antwoorden, form, bijlagen=list(files))
