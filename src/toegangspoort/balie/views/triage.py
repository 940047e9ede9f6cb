# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Triage, assigning and handing over: who takes this file (S3-18, S3-23 .. S3-28)."""

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import BEHANDELAARS, Rol
from toegangspoort.balie.daad import Scherm, form_page, perform
from toegangspoort.balie.forms.triage import OverdraagForm, TriageForm
from toegangspoort.balie.toegang import NietUwTaak, StaffRequest, open_dossier, staff
from toegangspoort.dossiers.access import may_assign
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Team
from toegangspoort.meldingen.models import Triage
from toegangspoort.meldingen.triage import change_triage, transfer

MAY_TRIAGE = (Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR, Rol.MANAGER)


@staff(*MAY_TRIAGE)
def triage(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """The proposal with its reasons; take it over in one click, or choose otherwise with a reason."""
    dossier = _open(request, kenmerk)
    laatste = Triage.objects.filter(dossier=dossier).select_related("voorstel_team").latest()
    form = TriageForm(
        request.POST or None,
        teams=_teams(request),
        behandelaars=_behandelaars(request),
        initial={"team": dossier.team_id, "niveau": dossier.niveau, "behandelaar": _first_choice(request, dossier)},
    )
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data
        done = perform(
            form,
            lambda: change_triage(
                dossier=dossier,
                team=chosen["team"],
                niveau=chosen["niveau"],
                reden=chosen["reden"],
                behandelaar=chosen["behandelaar"],
                by=request.user,
                at=clock.now(request),
            ),
        )
        if done:
            wie = chosen["behandelaar"] or chosen["team"]
            messages.success(request, f"Toegewezen aan {wie}.")
            return _away(request, dossier)
    context = {"dossier": dossier, "form": form, "triage": laatste}
    return render(request, "balie/melding/triage.html", context, status=422 if form.errors else 200)


@staff(*MAY_TRIAGE)
def hand_over(request: StaffRequest, kenmerk: str) -> HttpResponse:
    """Give the file to another team, warmly."""
    dossier = _open(request, kenmerk)
    form = OverdraagForm(request.POST or None, teams=_teams(request).exclude(pk=dossier.team_id))
    scherm = Scherm(
        "Overdragen aan een ander team",
        "Overdragen",
        gelukt=f"Dossier {dossier.kenmerk} is overgedragen.",
        uitleg="Draag warm over: bel eerst. Daarna ziet alleen het andere team dit dossier nog.",
        daarna="balie:werklijst",
    )
    return form_page(
        request,
        dossier,
        form,
        scherm,
        lambda: transfer(
            dossier=dossier,
            team=form.cleaned_data["team"],
            reden=form.cleaned_data["reden"],
            by=request.user,
            at=clock.now(request),
        ),
    )


def _open(request: StaffRequest, kenmerk: str) -> Dossier:
    dossier = open_dossier(request, kenmerk)
    if not may_assign(request.user, dossier, clock.today(request)):
        raise NietUwTaak
    return dossier


def _away(request: StaffRequest, dossier: Dossier) -> HttpResponse:
    """Back to the file; to the worklist when it went to another team."""
    fresh = Dossier.objects.get(pk=dossier.pk)
    if may_assign(request.user, fresh, clock.today(request)):
        return redirect("balie:dossier", dossier.kenmerk)
    return redirect("balie:werklijst")


def _teams(request: StaffRequest) -> "QuerySet[Team]":
    found: QuerySet[Team] = Team.objects.on(clock.today(request)).filter(gemeente=request.gemeente)
    return found


def _behandelaars(request: StaffRequest) -> "QuerySet[Medewerker]":
    rows = Medewerker.objects.filter(gemeente_code=request.gemeente.pk, rol__in=BEHANDELAARS, is_active=True)
    return rows.order_by("naam")


def _first_choice(request: StaffRequest, dossier: Dossier) -> int | None:
    """Who has it keeps it; otherwise who triages takes it, which is what happens most."""
    if dossier.behandelaar_id:
        return dossier.behandelaar_id
    return request.user.pk if request.user.is_behandelaar else None
