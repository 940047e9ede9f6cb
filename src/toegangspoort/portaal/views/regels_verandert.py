# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What changes between two days: rules, values, and what the gemeente set itself, each with its article."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from toegangspoort import clock
from toegangspoort.gebieden.instellingen import settings_on
from toegangspoort.gebieden.middleware import GemeenteRequest
from toegangspoort.portaal.forms.regels import EARLIEST, VergelijkForm
from toegangspoort.recht import register
from toegangspoort.recht.kern import Waarde
from toegangspoort.recht.kern.verschil import (
    Normverschil,
    Waardeverschil,
    normverschillen,
    waardeverschillen,
    wisseldagen,
)
from toegangspoort.recht.kern.woorden import in_woorden, titel_van
from toegangspoort.recht.verordening import INSTELLINGEN

ALL_NORMS = register.MODULES
"""Whoever compares wants every norm loaded; importing the register does that."""


@require_safe
def verandert(request: GemeenteRequest) -> HttpResponse:
    """Two days, from the form or picked from the list of days on which something changes. At most two queries."""
    form = VergelijkForm(request.GET or None)
    context: dict[str, Any] = {"form": form, "dagen": _moments(clock.today(request))}
    if form.is_valid():
        van, tot = form.cleaned_data["van"], form.cleaned_data["tot"]
        context |= {
            "van": van,
            "tot": tot,
            "normen": [_norm(change) for change in normverschillen(van, tot)],
            "waarden": [_value(change) for change in waardeverschillen(van, tot)],
            "termen": _terms(request.gemeente.pk, van, tot),
        }
    return render(request, "portaal/regels/verandert.html", context)


def _moments(today: date) -> list[tuple[date, bool, date]]:
    """Each day on which something changes, whether it is still to come, and the day before."""
    return [(day, day > today, day - timedelta(days=1)) for day in wisseldagen() if day > EARLIEST]


def _norm(change: Normverschil) -> dict[str, Any]:
    version = change.wordt or change.was
    return {
        "naam": change.norm.naam,
        "titel": change.norm.titel,
        "uitleg": change.norm.uitleg,
        "grondslag": "; ".join(map(str, change.norm.artikelen)),
        "verandering": change.verandering.value,
        "was": change.was,
        "wordt": change.wordt,
        "dag": version.vanaf if version else None,
        "bron": version.bron if version else "",
        "geverifieerd": version.geverifieerd if version else True,
    }


def _value(change: Waardeverschil) -> dict[str, Any]:
    row = change.wordt or change.was
    return {
        "titel": titel_van(change.reeks.sleutel.removesuffix("_centen")),
        "normen": [(norm.naam, norm.titel) for norm in change.normen],
        "was": _in_words(change.was, change.reeks.sleutel),
        "wordt": _in_words(change.wordt, change.reeks.sleutel),
        "bron": row.bron if row else "",
        "geverifieerd": row.geverifieerd if row else True,
    }


def _in_words(row: Waarde | None, key: str) -> str:
    if row is None:
        return ""
    return in_woorden(row.waarde, key) + (f" ({row.eenheid})" if row.eenheid else "")


def _terms(gemeente_id: str, van: date, tot: date) -> list[dict[str, str]]:
    """The open terms of the law that this gemeente fills otherwise on the second day."""
    was, becomes = settings_on(gemeente_id, van), settings_on(gemeente_id, tot)
    return [
        {
            "titel": term.titel,
            "grondslag": term.grondslag,
            "was": term.in_woorden(was[key]),
            "wordt": term.in_woorden(becomes[key]),
        }
        for key, term in INSTELLINGEN.items()
        if term.grondslag and was[key] != becomes[key]
    ]
