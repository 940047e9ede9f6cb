# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The road of every change: fill in, see what it touches, fix. What was not seen is not fixed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.crypto import constant_time_compare, salted_hmac

from toegangspoort.aanbod.actions import OngeldigAanbod
from toegangspoort.balie.toegang import StaffRequest
from toegangspoort.gebieden.actions import OngeldigeWijziging
from toegangspoort.gebieden.periode import OverlappendePeriode
from toegangspoort.gebieden.postcode import OnjuistePostcode
from toegangspoort.recht.verordening import OngeldigeInstelling

REFUSALS = (OngeldigAanbod, OngeldigeWijziging, OverlappendePeriode, OnjuistePostcode, OngeldigeInstelling)
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


def change_page(request: StaffRequest, form: forms.Form, wijziging: Wijziging) -> HttpResponse:
    """Show the form; on the first press what it touches; on the second, if nothing changed since, do it."""
    seen, gevolgen = "", []
    if request.method == "POST" and form.is_valid():
        seen = _digest(request)
        if constant_time_compare(request.POST.get("gezien", ""), seen) and _perform(form, wijziging.act):
            messages.success(request, wijziging.gelukt)
            return redirect(wijziging.terug)
        gevolgen = [] if form.errors else wijziging.gevolgen(form.cleaned_data)
    context = {"form": form, "wijziging": wijziging, "gezien": seen if gevolgen else "", "gevolgen": gevolgen}
    return render(request, "balie/beheer/wijzigen.html", context, status=422 if form.errors else 200)


def _perform(form: forms.Form, act: Act) -> bool:
    try:
        act(form.cleaned_data)
    except REFUSALS as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _digest(request: StaffRequest) -> str:
    """What was filled in, as one keyed hash: the second press must be about the same as the first."""
    typed = sorted((k, request.POST.getlist(k)) for k in request.POST if k not in ("gezien", "csrfmiddlewaretoken"))
    return salted_hmac("beheer.wijziging", f"{request.path}{typed!r}").hexdigest()
