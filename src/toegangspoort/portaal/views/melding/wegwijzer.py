# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where one goes from a page of the report."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.meldingen.concepten import save_for_later
from toegangspoort.meldingen.models import Conceptmelding
from toegangspoort.portaal import melding_koekje as koekje
from toegangspoort.portaal.melding_antwoorden import first_gap
from toegangspoort.portaal.melding_stappen import BESTANDEN, Antwoorden, Stap, after

CHECK = "controle"


def address(stap: Stap) -> str:
    """Where this page is."""
    if stap.slug == BESTANDEN:
        return reverse("portaal:melding_bestanden")
    return reverse("portaal:melding_stap", args=[stap.slug])


def go_on(request: GemeenteRequest, this: Stap, antwoorden: Antwoorden) -> HttpResponse:
    """The page after this one; back to the check when one came from there."""
    following = after(this, antwoorden)
    if following is None or request.POST.get("naar") == CHECK:
        return to_gap(request, antwoorden)
    return redirect(address(following))


def to_gap(request: GemeenteRequest, antwoorden: Antwoorden) -> HttpResponse:
    """The first question that still has no good answer, else the check."""
    gap = first_gap(antwoorden, clock.today(request))
    return redirect(address(gap) if gap else "portaal:melding_controle")


def to_saved(request: GemeenteRequest, concept: Conceptmelding) -> HttpResponse:
    """Save for later; the page that follows shows the code. Saving again gives the same code."""
    secret, code = koekje.read(request)
    code = save_for_later(concept=concept, code=code, at=clock.now(request))
    response = redirect("portaal:melding_bewaard")
    koekje.write(response, secret, code)
    return response
