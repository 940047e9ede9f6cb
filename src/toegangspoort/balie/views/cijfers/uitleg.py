# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The editor's words beside a page of figures: where they stand, and the form to write them (S2-14, S2-16)."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.balie.daad import perform
from toegangspoort.balie.forms.cijfers import NieuweUitlegForm, UitlegForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.statistiek.access import EDITORS
from toegangspoort.statistiek.actions import write_uitleg
from toegangspoort.statistiek.models import Uitleg
from toegangspoort.statistiek.uitleg import ONDERWERPEN, PREVENTIE

PAGINA = ("periode", "regio", "onderwerp")


@staff(*EDITORS)
def show_list(request: StaffRequest) -> HttpResponse:
    """Every page of figures that says something."""
    regios = _regios()
    rows = [
        {"uitleg": uitleg, "pagina": _page(uitleg), **_place(regios, uitleg.van, uitleg.regio, uitleg.onderwerp)}
        for uitleg in Uitleg.objects.writable_by(request.user).shown()
    ]
    return render(request, "balie/cijfers/uitleg.html", {"rijen": rows})


@staff(*EDITORS)
def add(request: StaffRequest) -> HttpResponse:
    """Words beside a page that has none yet: which page, and the words."""
    form = NieuweUitlegForm(_regios(), request.POST or None, initial={"versie": 0})
    return _write(request, form, lambda: {name: form.cleaned_data[name] for name in PAGINA}, {"titel": "Nieuwe uitleg"})


@staff(*EDITORS)
def edit(request: StaffRequest, pk: int) -> HttpResponse:
    """Other words, or none."""
    uitleg: Uitleg = get_object_or_404(Uitleg.objects.writable_by(request.user), pk=pk)
    form = UitlegForm(request.POST or None, initial={"tekst": uitleg.tekst, "versie": uitleg.versie})
    page = (uitleg.van, uitleg.regio, uitleg.onderwerp)
    context = {"titel": "Uitleg wijzigen", "uitleg": uitleg, **_place(_regios(), *page)}
    return _write(request, form, lambda: dict(zip(PAGINA, page, strict=True)), context)


def _write(
    request: StaffRequest, form: UitlegForm, pagina: Callable[[], dict[str, Any]], context: dict[str, Any]
) -> HttpResponse:
    """The form, or its words on the page of figures that `pagina` names."""
    if request.method == "POST" and form.is_valid():
        words, versie = form.cleaned_data["tekst"], form.cleaned_data["versie"]
        at = clock.now(request)
        if perform(
            form,
            lambda: write_uitleg(
                gemeente=request.gemeente, **pagina(), tekst=words, versie=versie, by=request.user, at=at
            ),
        ):
            messages.success(request, "De uitleg staat op de pagina." if words else "De uitleg is weggehaald.")
            return redirect("balie:cijfers_uitleg")
    return render(
        request, "balie/cijfers/schrijven.html", {"form": form, **context}, status=422 if form.errors else 200
    )


def _regios() -> Regiotabel:
    return Cijferkast(settings.CIJFERS).regios


def _place(regios: Regiotabel, periode: Periode, code: str, onderwerp: str) -> dict[str, str]:
    """The page in words, a region with what it is: Groningen is two. One that is known no more by its code."""
    regio = regios.regios.get(code)
    kind = "" if regio is None or regio.soort is Regiosoort.LAND else f"{regio.soort.value.capitalize()} "
    return {
        "periode": periode.naam,
        "regio": f"{kind}{regio.naam}" if regio else code,
        "onderwerp": ONDERWERPEN.get(onderwerp, onderwerp),
    }


def _page(uitleg: Uitleg) -> str:
    """Address of the public page it stands on."""
    periode, regio = uitleg.van.slug, uitleg.regio.lower()
    if uitleg.onderwerp == PREVENTIE:
        return reverse("portaal:cijfers_preventie_blad", args=[periode, regio])
    return reverse("portaal:cijfers_blad", args=[periode, regio, uitleg.onderwerp])
