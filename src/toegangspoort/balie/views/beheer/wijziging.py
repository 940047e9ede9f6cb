# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The road of every change: fill in, see what it touches, fix. What was not seen is not fixed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.crypto import constant_time_compare, salted_hmac

from toegangspoort.aanbod.actions import OngeldigAanbod
from toegangspoort.balie.forms.beheer import BeheerForm
from toegangspoort.balie.toegang import StaffRequest
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.periode import OverlappendePeriode
from toegangspoort.gebieden.postcode import OnjuistePostcode
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten
from toegangspoort.recht.verordening import OngeldigeInstelling

REFUSALS = (
    OngeldigAanbod,
    OngeldigeWijziging,
    OverlappendePeriode,
    OnjuistePostcode,
    OngeldigeInstelling,
    OngeldigeFeiten,
)
Act = Callable[[dict[str, Any]], object]


@dataclass(frozen=True)
class Wijziging:
    """One kind of change: its page, its act, and what it would touch."""

    titel: str
    gelukt: str
    terug: str
    """Address to go back to, and to go to afterwards."""
    act: Act
    gevolgen: Callable[[dict[str, Any]], list[str]]
    uitleg: str = ""
    verloop: Sequence["Tijdvak"] = ()
    """What it was before and will be, the last first."""
    daarna: Callable[[Any], HttpResponse] | None = None
    """The page that shows what the act gave, where that may be seen once only."""


@dataclass(frozen=True)
class Tijdvak:
    """A value that holds, held or will hold, in words."""

    waarde: str
    vanaf: date
    tot: date | None
    reden: str
    wanneer: str
    """eerder, nu or straks."""


def tijdvak(waarde: str, row: Any, vandaag: date) -> Tijdvak:
    """The row (a `Periode` with a reason) as the page shows it."""
    past = row.tot is not None and row.tot <= vandaag
    return Tijdvak(
        waarde, row.vanaf, row.tot, row.reden, "eerder" if past else "straks" if row.vanaf > vandaag else "nu"
    )


def change_page(request: StaffRequest, form: BeheerForm, wijziging: Wijziging) -> HttpResponse:
    """Show the form; on the first press what it touches; on the second, if nothing changed since, do it."""
    seen, gevolgen = "", []
    if request.method == "POST" and form.is_valid():
        seen = _digest(request)
        if constant_time_compare(request.POST.get("gezien", ""), seen):
            done, result = _perform(form, wijziging.act)
            if done:
                return _afterwards(request, wijziging, result)
        gevolgen = [] if form.errors else wijziging.gevolgen(form.cleaned_data)
    context = {"form": form, "wijziging": wijziging, "gezien": seen if gevolgen else "", "gevolgen": gevolgen}
    return render(request, "balie/beheer/wijzigen.html", context, status=422 if form.errors else 200)


def _afterwards(request: StaffRequest, wijziging: Wijziging, result: Any) -> HttpResponse:
    if wijziging.daarna is not None:
        return wijziging.daarna(result)
    messages.success(request, wijziging.gelukt)
    return redirect(wijziging.terug)


def _perform(form: BeheerForm, act: Act) -> tuple[bool, Any]:
    try:
        return True, act(form.cleaned_data)
    except REFUSALS as refusal:
        form.add_error(None, str(refusal))
        return False, None


def _digest(request: StaffRequest) -> str:
    """What was filled in, as one keyed hash: the second press must be about the same as the first."""
    typed = sorted((k, request.POST.getlist(k)) for k in request.POST if k not in ("gezien", "csrfmiddlewaretoken"))
    return salted_hmac("beheer.wijziging", f"{request.path}{typed!r}").hexdigest()
