# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The half-yearly delivery to CBS: look it through, then take the file. It is made for one reader and not kept."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST

from toegangspoort import clock
from toegangspoort.balie.forms.cijfers import HalfjaarForm, LeveringForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.stukken import as_download
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.statistiek.access import DELIVERERS, deliverable_by
from toegangspoort.statistiek.actions import record_gmsd
from toegangspoort.statistiek.gmsd.levering import WAARSCHUWING, Levering, NietTeLeveren, prepare

FOUTEN_OP_SCHERM = 50


@staff(*DELIVERERS)
def show_delivery(request: StaffRequest) -> HttpResponse:
    """Choose a half-year; then what would be in the file, and what is wrong with it. Shows no number of anybody."""
    form = HalfjaarForm(clock.today(request), request.GET or None)
    return _page(request, form)


@require_POST
@staff(*DELIVERERS)
def make_file(request: StaffRequest) -> HttpResponse:
    """The file itself, after its making was recorded. By POST: a look-ahead of a browser makes none."""
    form = LeveringForm(clock.today(request), request.POST)
    if not form.is_valid():
        return _page(request, HalfjaarForm(clock.today(request), request.POST))
    try:
        levering = _prepare(request, form.gekozen)
        inhoud = levering.inhoud(zonder_fouten_rijen=form.cleaned_data["zonder_fouten_rijen"])
    except NietTeLeveren as refusal:
        form.add_error("zonder_fouten_rijen", f"{refusal} Verbeter ze eerst, of laat ze weg.")
        return _page(request, HalfjaarForm(clock.today(request), request.POST), form)
    record_gmsd(levering=levering, by=request.user, at=clock.now(request))
    naam = f"gmsd-{request.gemeente.pk}-{form.gekozen.slug}.csv"
    return as_download(inhoud, "text/csv; charset=utf-8", naam)


def _page(request: StaffRequest, form: HalfjaarForm, taken: LeveringForm | None = None) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "maken": taken}
    if form.is_bound and form.is_valid():
        try:
            context |= _findings(_prepare(request, form.gekozen))
        except NietTeLeveren as refusal:
            form.add_error("halfjaar", str(refusal))
        else:
            context["maken"] = taken or LeveringForm(clock.today(request), initial=form.cleaned_data)
    wrong = bool(form.errors or (taken and taken.errors))
    return render(request, "balie/cijfers/gmsd.html", context, status=422 if wrong else 200)


def _prepare(request: StaffRequest, halfjaar: Periode) -> Levering:
    gemeente = get_object_or_404(deliverable_by(request.user), pk=request.gemeente.pk)
    return prepare(gemeente, halfjaar, clock.today(request))


def _findings(levering: Levering) -> dict[str, Any]:
    return {
        "levering": levering,
        "fouten": levering.fouten[:FOUTEN_OP_SCHERM],
        "nog_meer": max(0, len(levering.fouten) - FOUTEN_OP_SCHERM),
        "aantal_goed": len(levering.goede_rijen),
        "aantal_fout": len(levering.foute_rijen),
        "leeg": levering.leeg().items(),
        "waarschuwing": WAARSCHUWING,
    }
