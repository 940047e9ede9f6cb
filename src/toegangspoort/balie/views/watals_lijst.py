# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Whom a change touches, by name: opened with a reason that is recorded, and taken along only by who may see it."""

import csv
import io

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.balie.forms.watals import LijstForm, VraagForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.stukken import as_download
from toegangspoort.balie.views.watals import ask, query_of, show_question
from toegangspoort.statistiek.watals.access import INFORMERS
from toegangspoort.statistiek.watals.actions import Lijstreden, has_said_why, open_list, record_export
from toegangspoort.statistiek.watals.lijst import Mens, people_to_inform
from toegangspoort.statistiek.watals.vraag import Antwoord

KOP = ("team", "dossier", "naam", "wijk", "wat verandert")


@staff(*INFORMERS)
def show_list(request: StaffRequest, wijziging: str) -> HttpResponse:
    """The reason first, once a day for each list; then the people, per team."""
    form, antwoord = ask(request, wijziging)
    if antwoord is None or antwoord.bestand is None:
        return show_question(request, wijziging)
    adres, vandaag = _address(form, antwoord), clock.today(request)
    context: dict[str, object] = {
        "adres": adres,
        "wijziging": form.wijziging,
        "antwoord": antwoord,
        "query": query_of(form, antwoord),
    }
    if not has_said_why(request.user, adres, vandaag):
        return _ask_why(request, adres, context)
    lijst = people_to_inform(antwoord, request.user, vandaag)
    context |= {"lijst": lijst, "teams": list(lijst.per_team())}
    return render(request, "balie/watals/lijst.html", context)


def _ask_why(request: StaffRequest, adres: str, context: dict[str, object]) -> HttpResponse:
    form = LijstForm(request.POST or None, redenen=Lijstreden.choices)
    if request.method == "POST" and form.is_valid():
        open_list(
            gemeente=request.gemeente,
            adres=adres,
            reden=Lijstreden(form.cleaned_data["reden"]),
            by=request.user,
            dag=clock.today(request),
            at=clock.now(request),
        )
        return HttpResponseRedirect(adres)
    return render(request, "balie/watals/reden.html", {**context, "form": form})


@require_POST
@staff(*INFORMERS)
def download_list(request: StaffRequest, wijziging: str) -> HttpResponse:
    """The list as CSV for the team; that it was taken along is recorded. By POST: no look-ahead makes one."""
    form, antwoord = ask(request, wijziging)
    if antwoord is None:
        return show_question(request, wijziging)
    adres, vandaag = _address(form, antwoord), clock.today(request)
    if not has_said_why(request.user, adres, vandaag):
        return HttpResponseRedirect(adres)
    lijst = people_to_inform(antwoord, request.user, vandaag)
    record_export(
        gemeente=request.gemeente, adres=adres, aantal=len(lijst.mensen), by=request.user, at=clock.now(request)
    )
    return as_download(_as_csv(lijst.mensen), "text/csv; charset=utf-8", f"inlichten-{form.wijziging.value}.csv")


def _address(form: VraagForm, antwoord: Antwoord) -> str:
    return f"{reverse('balie:watals_lijst', args=[form.wijziging.value])}?{query_of(form, antwoord)}"


def _as_csv(mensen: list[Mens]) -> bytes:
    """With a byte order mark: a spreadsheet then reads the accents in a name."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOP)
    schrijver.writerows((een.team, een.kenmerk, _plain(een.naam), een.wijk, een.wat) for een in mensen)
    return uit.getvalue().encode("utf-8-sig")


def _plain(naam: str) -> str:
    """A name that a spreadsheet does not take for a formula: residents type it themselves.

    >>> _plain("=1+1"), _plain("mevrouw T. Wiersema")
    ("'=1+1", 'mevrouw T. Wiersema')
    """
    return f"'{naam}" if naam.startswith(("=", "+", "-", "@", "\t", "\r")) else naam
