# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Mandates: who may sign which besluit in the name of the college, from when (art. 10:3 Awb)."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.forms.beheer import MandaatEindeForm, MandaatForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Wijziging, change_page
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.models import Besluitsoort, Mandaat


@staff(Rol.BEHEERDER)
def show_mandates(request: StaffRequest) -> HttpResponse:
    """Those that hold or will hold, and those that ended."""
    vandaag = clock.today(request)
    rows = [
        {
            "m": m,
            "wie": _who(m),
            "soorten": _kinds(m.soorten),
            "gestopt": m.tot is not None and m.tot <= vandaag,
        }
        for m in Mandaat.objects.filter(gemeente=request.gemeente).select_related("medewerker").order_by("vanaf", "pk")
    ]
    return render(request, "balie/beheer/mandaten.html", {"rijen": rows})


@staff(Rol.BEHEERDER)
def give(request: StaffRequest) -> HttpResponse:
    """A new mandate."""

    def act(data: dict[str, Any]) -> object:
        chosen = {
            "soorten": [Besluitsoort(s) for s in data["soorten"]],
            "rol": Rol(data["rol"]) if data["rol"] else None,
        }
        return actions.give_mandaat(
            gemeente=request.gemeente, by=request.user, at=clock.now(request), **(data | chosen)
        )

    return change_page(
        request,
        MandaatForm(request.gemeente, request.POST or None),
        Wijziging(
            titel="Nieuw mandaat",
            gelukt="Het mandaat is vastgelegd.",
            terug=reverse("balie:beheer_mandaten"),
            act=act,
            gevolgen=lambda data: [
                (
                    f"{data['medewerker'] or 'Iedereen in de rol ' + Rol(data['rol']).label} mag vanaf "
                    f"{data['vanaf']:%d-%m-%Y} ondertekenen: {_kinds(data['soorten'])}."
                ),
                "Wie een besluit schreef waarvoor een tweede lezer nodig is, heeft die lezer nog steeds nodig.",
            ],
        ),
    )


@staff(Rol.BEHEERDER)
def end(request: StaffRequest, pk: int) -> HttpResponse:
    """No more signatures on this mandate from a day."""
    mandaat = get_object_or_404(Mandaat, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        MandaatEindeForm(request.POST or None),
        Wijziging(
            titel=f"Mandaat van {_who(mandaat).lower()} stoppen",
            uitleg=mandaat.besluit,
            gelukt="Het einde is vastgelegd.",
            terug=reverse("balie:beheer_mandaten"),
            act=lambda data: actions.end_mandaat(mandaat=mandaat, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda _data: [
                "Wat al is ondertekend, blijft gelden.",
                "Concepten wachten op iemand met mandaat.",
            ],
        ),
    )


def _who(mandaat: Mandaat) -> str:
    return mandaat.medewerker.naam if mandaat.medewerker else f"Iedereen in de rol {mandaat.get_rol_display()}"


def _kinds(values: list[str]) -> str:
    return ", ".join(Besluitsoort(value).label.lower() for value in values)
