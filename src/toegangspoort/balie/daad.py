# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The road of every small act on a file: form, action, redirect. What an action refuses is said at the form."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from toegangspoort.balie.forms.versie import VersieForm
from toegangspoort.balie.toegang import StaffRequest
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.meldingen.states import OngeldigeOvergang
from toegangspoort.personen.bsn import OnjuistBsn
from toegangspoort.statistiek.actions import OngeldigeUitleg

REFUSALS = (NietToegestaan, OngeldigeOvergang, OnjuistBsn, OngeldigeUitleg)
"""What actions raise when the act does not fit; each says in one sentence why, and what can be done."""


@dataclass(frozen=True)
class Scherm:
    """The page of one small act."""

    titel: str
    knop: str
    gelukt: str = ""
    """What is said after it was done."""
    uitleg: str = ""
    terug: str = "balie:dossier"
    """The page of the file to go back to."""
    daarna: str = ""
    """Where to go afterwards when that is no page of the file."""
    extra: dict[str, Any] = field(default_factory=dict)


def perform(form: forms.Form, act: Callable[[], object]) -> bool:
    """Do it; a refusal becomes an error of the form, with all that was typed still in it."""
    try:
        act()
    except REFUSALS as refusal:
        form.add_error(None, str(refusal))
        return False
    except IntussenGewijzigd as conflict:
        form.add_error(None, str(conflict))
        if isinstance(form, VersieForm):
            form.show_both(conflict.nu)
        return False
    return True


def form_page(
    request: StaffRequest, dossier: Dossier, form: forms.Form, scherm: Scherm, act: Callable[[], object]
) -> HttpResponse:
    """Show the form, or do what it asks and go back to the file."""
    if request.method == "POST" and form.is_valid() and perform(form, act):
        if scherm.gelukt:
            messages.success(request, scherm.gelukt)
        return redirect(scherm.daarna) if scherm.daarna else redirect(scherm.terug, dossier.kenmerk)
    context = {"dossier": dossier, "form": form, "scherm": scherm, **scherm.extra}
    return render(request, "balie/dossier/formulier.html", context, status=422 if form.errors else 200)
