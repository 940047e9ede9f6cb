# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The front page of the administrator, and the settings and texts with their history."""

from typing import Any

from django.db.models import F
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.aanbod.models import Soortperiode
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.balie.forms.beheer_instelling import InstellingForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Tijdvak, Wijziging, change_page, tijdvak
from toegangspoort.gebieden import actions
from toegangspoort.gebieden.dekking import uncovered
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.recht.verordening import INSTELLINGEN, Instelling


@staff(Rol.BEHEERDER)
def show_overview(request: StaffRequest) -> HttpResponse:
    """What can be changed, and what needs attention today."""
    return render(
        request,
        "balie/beheer/overzicht.html",
        {
            "ongedekt": uncovered(request.gemeente, clock.today(request)),
            "straks": _coming(request),
            "soorten": _coming_kinds(request),
        },
    )


@staff(Rol.BEHEERDER)
def show_settings(request: StaffRequest) -> HttpResponse:
    """Every setting with its value today, by group."""
    nu = settings_on(request.gemeente.pk, clock.today(request))
    coming = {row.sleutel: row for row in reversed(_coming(request))}
    groups: dict[str, list[dict[str, Any]]] = {}
    for key, instelling in INSTELLINGEN.items():
        row = {"i": instelling, "nu": instelling.in_woorden(nu[key]), "straks": coming.get(key)}
        row["regels"] = [instelling.tabel.in_woorden(r) for r in nu[key]] if instelling.tabel else []
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
    form = InstellingForm(instelling, request.POST or None, initial={"waarde": _as_typed(nu[sleutel])})
    return change_page(
        request,
        form,
        Wijziging(
            titel=instelling.titel,
            uitleg=_explained(instelling, nu[sleutel]),
            verloop=_course(request, instelling),
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


def _as_typed(waarde: Any) -> Any:
    """The value as the form takes it."""
    return ("ja" if waarde else "nee") if isinstance(waarde, bool) else waarde


def _explained(instelling: Instelling, waarde: Any) -> str:
    """What it is for; a short value stands beside it, a text stands in its box."""
    source = f" {instelling.grondslag[0].upper()}{instelling.grondslag[1:]}." if instelling.grondslag else ""
    now = "" if instelling.soort == "tekst" else f" Nu: {instelling.in_woorden(waarde)}."
    return f"{instelling.uitleg}{source}{now}"


def _course(request: StaffRequest, instelling: Instelling) -> list[Tijdvak]:
    """Every value the gemeente has set, the last first; before the first one the example of the product held."""
    vandaag = clock.today(request)
    rows = request.gemeente.instellingen.filter(sleutel=instelling.sleutel).order_by("-vanaf")
    return [tijdvak(instelling.in_woorden(row.waarde), row, vandaag) for row in rows]


def _coming(request: StaffRequest) -> list[Any]:
    """Settings that change after today, the first first, each with its name and value in words."""
    rows = request.gemeente.instellingen.filter(vanaf__gt=clock.today(request), sleutel__in=INSTELLINGEN).order_by(
        "vanaf"
    )
    return [_in_words(row) for row in rows]


def _in_words(row: Any) -> Any:
    instelling = INSTELLINGEN[row.sleutel]
    row.titel, row.in_woorden = instelling.titel, instelling.in_woorden(row.waarde)
    return row


def _coming_kinds(request: StaffRequest) -> list[Soortperiode]:
    """Provisions that become of another kind after today."""
    rows = Soortperiode.objects.filter(
        voorziening__gemeente=request.gemeente, vanaf__gt=clock.today(request), voorziening__vanaf__lt=F("vanaf")
    )
    return list(rows.select_related("voorziening").order_by("vanaf"))
