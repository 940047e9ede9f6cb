# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue: texts, kind from a day, and the end of what is no longer offered."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.text import slugify

from toegangspoort import clock
from toegangspoort.aanbod import actions
from toegangspoort.aanbod.models import Levensvraag, Soort, Voorziening
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.balie.forms.beheer_aanbod import (
    NieuweVoorzieningForm,
    SoortForm,
    VoorzieningEindeForm,
    VoorzieningForm,
    VraagForm,
)
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Wijziging, change_page, tijdvak

QUESTION_TEXTS = ("vraag", "titel", "vraag_engels", "titel_engels")
NOT_TEXT = ("reden", "wijken", "vanaf", "soort")


@staff(Rol.BEHEERDER)
def show_catalogue(request: StaffRequest) -> HttpResponse:
    """Everything in the catalogue with its kind today."""
    vandaag = clock.today(request)
    rows = [
        {
            "v": v,
            "nu": next((s for s in v.soorten.all() if s.vanaf <= vandaag and (s.tot is None or s.tot > vandaag)), None),
            "straks": next((s for s in v.soorten.all() if s.vanaf > vandaag), None),
        }
        for v in Voorziening.objects.filter(gemeente=request.gemeente).prefetch_related("soorten")
    ]
    return render(request, "balie/beheer/aanbod.html", {"rijen": rows, "vragen": request.gemeente.levensvragen.all()})


@staff(Rol.BEHEERDER)
def add(request: StaffRequest) -> HttpResponse:
    """Something new in the catalogue."""

    def act(data: dict[str, Any]) -> object:
        texts = {key: value for key, value in data.items() if key not in NOT_TEXT}
        row = Voorziening(
            gemeente=request.gemeente, slug=_free_slug(request, data["naam"]), vanaf=data["vanaf"], **texts
        )
        return actions.add_voorziening(
            voorziening=row,
            soort=Soort(data["soort"]),
            wijken=data["wijken"],
            reden=data["reden"],
            by=request.user,
            at=clock.now(request),
        )

    return change_page(
        request,
        NieuweVoorzieningForm(request.gemeente, request.POST or None),
        Wijziging(
            titel="Nieuw in het aanbod",
            gelukt="Het staat in het aanbod.",
            terug=reverse("balie:beheer_aanbod"),
            act=act,
            gevolgen=lambda data: [
                f"Inwoners vinden {data['naam']} vanaf {data['vanaf']:%d-%m-%Y}.",
                f"De soort is: {Soort(data['soort']).label.lower()}.",
            ],
        ),
    )


@staff(Rol.BEHEERDER)
def edit(request: StaffRequest, pk: int) -> HttpResponse:
    """Texts, price and way of arranging."""
    voorziening = get_object_or_404(Voorziening, pk=pk, gemeente=request.gemeente)

    def act(data: dict[str, Any]) -> object:
        texts = {key: value for key, value in data.items() if key not in NOT_TEXT}
        return actions.edit_voorziening(
            voorziening=voorziening,
            texts=texts,
            wijken=data["wijken"],
            reden=data["reden"],
            by=request.user,
            at=clock.now(request),
        )

    form = (
        VoorzieningForm(request.gemeente, request.POST) if request.method == "POST" else VoorzieningForm.of(voorziening)
    )
    return change_page(
        request,
        form,
        Wijziging(
            titel=voorziening.naam,
            gelukt="De teksten zijn gewijzigd.",
            terug=reverse("balie:beheer_aanbod"),
            act=act,
            gevolgen=lambda _data: [
                "Inwoners zien dit meteen. Brieven en besluiten die er al zijn, veranderen niet.",
                "De Engelse teksten veranderen niet mee: kijk ze na. Wat leeg is, ziet iemand in het Nederlands.",
            ],
        ),
    )


@staff(Rol.BEHEERDER)
def change_kind(request: StaffRequest, pk: int) -> HttpResponse:
    """Another kind from a day (S0-7, S4-9)."""
    voorziening = get_object_or_404(Voorziening, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        SoortForm(request.POST or None),
        Wijziging(
            titel=f"Soort van {voorziening.naam}",
            verloop=[
                tijdvak(row.get_soort_display(), row, clock.today(request))
                for row in voorziening.soorten.order_by("-vanaf")
            ],
            gelukt="De soort is vastgelegd.",
            terug=reverse("balie:beheer_aanbod"),
            act=lambda data: actions.change_kind(
                voorziening=voorziening,
                by=request.user,
                at=clock.now(request),
                **(data | {"soort": Soort(data["soort"])}),
            ),
            gevolgen=lambda data: gevolgen.of_kind(
                voorziening, Soort(data["soort"]), data["vanaf"], clock.today(request)
            ),
        ),
    )


@staff(Rol.BEHEERDER)
def end(request: StaffRequest, pk: int) -> HttpResponse:
    """No longer on offer from a day."""
    voorziening = get_object_or_404(Voorziening, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        VoorzieningEindeForm(request.POST or None),
        Wijziging(
            titel=f"{voorziening.naam} uit het aanbod",
            gelukt="Het einde is vastgelegd.",
            terug=reverse("balie:beheer_aanbod"),
            act=lambda data: actions.end_voorziening(
                voorziening=voorziening, by=request.user, at=clock.now(request), **data
            ),
            gevolgen=lambda data: [
                f"Inwoners vinden {voorziening.naam} vanaf {data['tot']:%d-%m-%Y} niet meer.",
                "Wat al is toegekend, loopt door tot zijn eigen einde.",
            ],
        ),
    )


@staff(Rol.BEHEERDER)
def ask(request: StaffRequest, pk: int | None = None) -> HttpResponse:
    """A question as residents ask it: a new one, or other words for it."""
    if pk is None:
        vraag = Levensvraag(gemeente=request.gemeente)
        now: dict[str, Any] = {}
    else:
        vraag = get_object_or_404(Levensvraag, pk=pk, gemeente=request.gemeente)
        now = {name: getattr(vraag, name) for name in QUESTION_TEXTS} | {"voorzieningen": vraag.voorzieningen.all()}

    def act(data: dict[str, Any]) -> object:
        for name in QUESTION_TEXTS:
            setattr(vraag, name, data[name])
        return actions.save_levensvraag(
            vraag=vraag, voorzieningen=data["voorzieningen"], by=request.user, at=clock.now(request)
        )

    return change_page(
        request,
        VraagForm(request.gemeente, request.POST or None, initial=now),
        Wijziging(
            titel=vraag.vraag or "Nieuwe vraag",
            gelukt="De vraag is vastgelegd.",
            terug=reverse("balie:beheer_aanbod"),
            act=act,
            gevolgen=lambda data: [
                f"Inwoners zien deze vraag meteen, en vinden dan: {', '.join(v.naam for v in data['voorzieningen'])}."
            ],
        ),
    )


def _free_slug(request: StaffRequest, naam: str) -> str:
    """An address that no other provision of the gemeente has."""
    base = slugify(naam)[:70] or "voorziening"
    taken = set(Voorziening.objects.filter(gemeente=request.gemeente).values_list("slug", flat=True))
    return next(slug for n in range(1, len(taken) + 2) if (slug := base if n == 1 else f"{base}-{n}") not in taken)
