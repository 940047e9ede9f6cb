# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page of one file, and the question why one reads a file that is not one's own."""

from typing import Any

from django import forms
from django.db.models import Exists, OuterRef
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from toegangspoort import clock
from toegangspoort.balie import bewaren, dossierpagina
from toegangspoort.balie.toegang import StaffRequest, find_dossier, open_dossier, read_with_reason, staff
from toegangspoort.beeld.forms import KeuzeField
from toegangspoort.dossiers.access import Leesreden, may_assign, may_write
from toegangspoort.meldingen.models import PersoonlijkPlan

_HAS_PLAN = Exists(PersoonlijkPlan.objects.filter(dossier=OuterRef("pk")))


class LeesredenForm(forms.Form):
    """Why this file is opened."""

    reden = KeuzeField(
        label="Waarom opent u dit dossier?",
        choices=Leesreden.choices,
        error_messages={"required": "Kies waarom u dit dossier opent."},
    )


@staff()
def show_dossier(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The file: where it is, what is next, and the work of the current step."""
    dossier = open_dossier(request, kenmerk, related=dossierpagina.RELATED, heeft_plan=_HAS_PLAN)
    vandaag = clock.today(request)
    context: dict[str, Any] = {
        "dossier": dossier,
        "pagina": dossierpagina.frame(dossier, vandaag),
        "mag_werken": may_write(request.user, dossier, vandaag),
        "mag_toewijzen": may_assign(request.user, dossier, vandaag) and dossier.is_open,
    }
    return render(request, "balie/dossier/dossier.html", context)


@staff()
def ask_reason(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Ask once a day why someone reads a file he does not handle; then go on where he was going."""
    dossier = find_dossier(request, kenmerk)
    form = LeesredenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        read_with_reason(request, dossier, Leesreden(form.cleaned_data["reden"]))
        target = request.POST.get("naar", "")
        if url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
            return HttpResponseRedirect(target)
        return redirect("balie:bewaard" if bewaren.kept(request) else "balie:dossier", *_args(request, dossier))
    context = {"form": form, "kenmerk": dossier.kenmerk, "naar": request.GET.get("naar", "")}
    return render(request, "balie/dossier/reden.html", context)


def _args(request: StaffRequest, dossier: Any) -> list[str]:
    return [] if bewaren.kept(request) else [dossier.kenmerk]
