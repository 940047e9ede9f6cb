# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What if: choose a change, see what it would do, and take the outcome with you.

Reckoned within the request: the rules are asked once per class of clients, so that a hundred thousand of them fit in
one (docs/metingen.md), an address can always be opened anew, and nothing about persons has to be kept in between.
"""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.balie import watals
from toegangspoort.balie.forms.watals import FORMS, VraagForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.stukken import as_download
from toegangspoort.balie.watals_grafiek import draw
from toegangspoort.beeld.stukken import Optie
from toegangspoort.doorrekening.watals.ingreep import Maat
from toegangspoort.statistiek.watals import uitvoer
from toegangspoort.statistiek.watals.access import RECKONERS, may_inform
from toegangspoort.statistiek.watals.vraag import Antwoord, NietTeBeantwoorden, Wijziging, answer

GRAFIEK = "grafiek"
"""In the address: which measure is drawn."""


@staff(*RECKONERS)
def show_start(request: StaffRequest) -> HttpResponse:
    """The three questions, each with examples that are filled in."""
    vandaag, wijken = clock.today(request), _areas(request)
    vragen = [(een, watals.examples(een, vandaag, wijken)) for een in Wijziging]
    return render(request, "balie/watals/start.html", {"vragen": vragen})


@staff(*RECKONERS)
def show_question(request: StaffRequest, wijziging: str) -> HttpResponse:
    """One question: its form, and the answer when it was asked well."""
    form, antwoord = ask(request, wijziging)
    context: dict[str, Any] = {
        "form": form,
        "wijziging": form.wijziging,
        "vakken": watals.boxes(form, antwoord),
        "antwoord": antwoord,
        "mag_inlichten": may_inform(request.user),
    }
    if antwoord is not None:
        context |= _shown(request, form, antwoord)
    return render(request, "balie/watals/vraag.html", context)


@staff(*RECKONERS)
def download(request: StaffRequest, wijziging: str, vorm: str) -> HttpResponse:
    """The answer as a file for others; a question that has none goes back to its page."""
    if vorm not in uitvoer.VORMEN:
        raise Http404
    form, antwoord = ask(request, wijziging)
    if antwoord is None:
        return show_question(request, wijziging)
    soort, maak = uitvoer.VORMEN[vorm]
    adres = request.build_absolute_uri(f"{_path(form)}?{query_of(form, antwoord)}")
    return as_download(maak(antwoord, adres), soort, f"wat-als-{form.wijziging.value}.{vorm}")


def ask(request: StaffRequest, wijziging: str) -> tuple[VraagForm, Antwoord | None]:
    """The form with what the address says, and the answer; a fault stands at its field, and then there is none."""
    if wijziging not in [een.value for een in Wijziging]:
        raise Http404
    gevraagd = {naam for naam in request.GET if naam != GRAFIEK}
    vandaag = clock.today(request)
    form = FORMS[Wijziging(wijziging)](
        request.GET if gevraagd else None,
        wijken=_areas(request),
        initial={"vanaf": f"1-1-{vandaag.year + 1}"},
    )
    if not form.is_bound or not form.is_valid():
        return form, None
    try:
        return form, answer(form.question(), gemeente=request.gemeente, vandaag=vandaag)
    except NietTeBeantwoorden as geen:
        form.add_error(geen.veld if geen.veld in form.fields else None, geen.zin)
        return form, None


def query_of(form: VraagForm, antwoord: Antwoord) -> str:
    """The question as it stands in an address: the same question always gives the same words."""
    return form.address({een.naam: een.standaard for een, _ in antwoord.aannames})


def _areas(request: StaffRequest) -> list[str]:
    return list(request.gemeente.wijken.values_list("naam", flat=True))


def _path(form: VraagForm) -> str:
    return reverse("balie:watals_vraag", args=[form.wijziging.value])


def _shown(request: StaffRequest, form: VraagForm, antwoord: Antwoord) -> dict[str, Any]:
    """Everything of the answer that the page shows."""
    query, totalen = query_of(form, antwoord), antwoord.uitkomst.totalen
    laatste = next((rij for rij in reversed(totalen) if not rij.waarom_niet), totalen[-1])
    gekozen = request.GET.get(GRAFIEK, "")
    maat = Maat(gekozen) if gekozen in list(Maat) else Maat.KOSTEN
    return {
        "query": query,
        "adres": request.build_absolute_uri(f"{_path(form)}?{query}"),
        "keuzes": watals.chosen(antwoord),
        "let_op": list(watals.warnings(antwoord)),
        "laatste": laatste,
        "geraakt": watals.touched(antwoord),
        "kern": watals.cells(laatste, list(Maat)),
        "per_jaar": watals.per_year(antwoord),
        "per_gebied": watals.per_area(antwoord, maat),
        "maat": maat,
        "grafiek": draw(totalen, maat),
        "maten": [
            Optie(een.titel.removesuffix(" per jaar"), f"?{query}&{GRAFIEK}={een.value}#grafiek", een is maat)
            for een in Maat
        ],
        "recht": watals.law(antwoord.ingreep.recht, antwoord.vraag.vanaf),
        "klein": uitvoer.KLEIN,
        "vormen": uitvoer.VORMEN,
    }
