# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The front page of the administrator, and the settings and texts with their history."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.balie.forms.beheer import InstellingForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Wijziging, change_page
from toegangspoort.gebieden import actions
from toegangspoort.gebieden.dekking import uncovered
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.recht.verordening import INSTELLINGEN


@staff(Rol.BEHEERDER)
def show_overview(request: StaffRequest) -> HttpResponse:
    """What can be changed, and what needs attention today."""
    return render(
        request,
        "balie/beheer/overzicht.html",
        {"ongedekt": uncovered(request.gemeente, clock.today(request)), "straks": _coming(request)},
    )


@staff(Rol.BEHEERDER)
def show_settings(request: StaffRequest) -> HttpResponse:
    """Every setting with its value today, by group."""
    nu = settings_on(request.gemeente.pk, clock.today(request))
    coming = {row.sleutel: row for row in reversed(_coming(request))}
    groups: dict[str, list[dict[str, Any]]] = {}
    for key, instelling in INSTELLINGEN.items():
        row = {"i": instelling, "nu": gevolgen.in_words(instelling, nu[key]), "straks": coming.get(key)}
        groups.setdefault(instelling.groep, []).append(row)
    return render(request, "balie/beheer/instellingen.html", {"groepen": groups.items()})


@staff(Rol.BEHEERDER)
def change_setting(request: StaffRequest, sleutel: str) -> HttpResponse:
    """One setting: its history, and another value from a day."""
    instelling = INSTELLINGEN.get(sleutel)
    if instelling is None:
        raise Http404
    vandaag = clock.today(request)
    nu = settings_on(request.gemeente.pk, vandaag)
    form = InstellingForm(instelling, request.POST or None)
    return change_page(
        request,
        form,
        Wijziging(
            titel=instelling.titel,
            uitleg=f"{instelling.uitleg} Nu: {gevolgen.in_words(instelling, nu[sleutel])}.",
            gelukt="De wijziging is vastgelegd.",
            terug=reverse("balie:beheer_instellingen"),
            act=lambda data: actions.set_instelling(
                gemeente=request.gemeente, sleutel=sleutel, by=request.user, at=clock.now(request), **data
            ),
            gevolgen=lambda data: gevolgen.of_setting(
                gemeente=request.gemeente,
                instelling=instelling,
                nu=nu,
                waarde=data["waarde"],
                vanaf=data["vanaf"],
                vandaag=vandaag,
            ),
        ),
    )


def _coming(request: StaffRequest) -> list[Any]:
    """Settings that change after today, the first first."""
    return list(request.gemeente.instellingen.filter(vanaf__gt=clock.today(request)).order_by("vanaf"))
