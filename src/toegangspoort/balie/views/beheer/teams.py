# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Teams and areas: who covers what, who works where, from when."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.balie.forms.beheer import (
    BereikbaarForm,
    DekkingForm,
    LidEindeForm,
    LidForm,
    PostcodesForm,
    TeamEindeForm,
    TeamForm,
    WijkForm,
)
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Wijziging, change_page
from toegangspoort.gebieden import actions
from toegangspoort.gebieden.models import Team, Teamlid, Wijk


@staff(Rol.BEHEERDER)
def show_teams(request: StaffRequest) -> HttpResponse:
    """The teams that work today, and those that did or will."""
    vandaag = clock.today(request)
    teams = Team.objects.filter(gemeente=request.gemeente).select_related("opvolger")
    return render(
        request,
        "balie/beheer/teams.html",
        {"nu": teams.on(vandaag), "straks": teams.filter(vanaf__gt=vandaag), "vroeger": teams.filter(tot__lte=vandaag)},
    )


@staff(Rol.BEHEERDER)
def show_team_settings(request: StaffRequest, pk: int) -> HttpResponse:
    """One team: how to reach it, where it works, who is in it."""
    team = get_object_or_404(Team, pk=pk, gemeente=request.gemeente)
    vandaag = clock.today(request)
    return render(
        request,
        "balie/beheer/team.html",
        {
            "team": team,
            "dekking": team.dekking.on(vandaag).select_related("wijk"),
            "leden": team.leden.on(vandaag).select_related("medewerker").order_by("medewerker__naam"),
        },
    )


@staff(Rol.BEHEERDER)
def open_team(request: StaffRequest) -> HttpResponse:
    """A new team."""

    def act(data: dict[str, object]) -> object:
        fields = {("open" if key == "open_" else key): value for key, value in data.items() if key != "reden"}
        team = Team(gemeente=request.gemeente, **fields)
        return actions.open_team(team=team, reden=str(data["reden"]), by=request.user, at=clock.now(request))

    return change_page(
        request,
        TeamForm(request.POST or None),
        Wijziging(
            titel="Nieuw team",
            gelukt="Het team staat erin. Kies nu zijn wijken en leden.",
            terug=reverse("balie:beheer_teams"),
            act=act,
            gevolgen=lambda data: [
                f"{data['naam']} bestaat vanaf {data['vanaf']:%d-%m-%Y}. Het dekt nog geen wijk: dat kiest u hierna."
            ],
        ),
    )


@staff(Rol.BEHEERDER)
def change_contact(request: StaffRequest, pk: int) -> HttpResponse:
    """How a team is reached."""
    team = get_object_or_404(Team, pk=pk, gemeente=request.gemeente)
    now = {"telefoon": team.telefoon, "email": team.email, "adres": team.adres, "open_": team.open}
    return change_page(
        request,
        BereikbaarForm(request.POST or None, initial=now),
        Wijziging(
            titel=f"Bereikbaarheid van {team.naam}",
            gelukt="De wijziging is vastgelegd.",
            terug=reverse("balie:beheer_team", args=[pk]),
            act=lambda data: actions.change_team_contact(team=team, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda _data: ["Inwoners zien dit meteen, op de website en in nieuwe brieven."],
        ),
    )


@staff(Rol.BEHEERDER)
def end_team(request: StaffRequest, pk: int) -> HttpResponse:
    """The last day of a team."""
    team = get_object_or_404(Team, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        TeamEindeForm(team, request.POST or None),
        Wijziging(
            titel=f"{team.naam} stopt",
            gelukt="Het einde van het team is vastgelegd.",
            terug=reverse("balie:beheer_team", args=[pk]),
            act=lambda data: actions.end_team(team=team, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda data: gevolgen.of_team_end(team, data["tot"], clock.today(request)),
        ),
    )


@staff(Rol.BEHEERDER)
def join(request: StaffRequest, pk: int) -> HttpResponse:
    """Someone joins a team."""
    team = get_object_or_404(Team, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        LidForm(request.gemeente, request.POST or None),
        Wijziging(
            titel=f"Iemand in {team.naam}",
            gelukt="Deze medewerker staat in het team.",
            terug=reverse("balie:beheer_team", args=[pk]),
            act=lambda data: actions.join_team(team=team, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda data: [f"{data['medewerker'].naam} ziet vanaf die dag de dossiers van {team.naam}."],
        ),
    )


@staff(Rol.BEHEERDER)
def leave(request: StaffRequest, pk: int) -> HttpResponse:
    """Someone leaves a team."""
    lid = get_object_or_404(
        Teamlid.objects.select_related("team", "medewerker"), pk=pk, team__gemeente=request.gemeente
    )
    return change_page(
        request,
        LidEindeForm(request.POST or None),
        Wijziging(
            titel=f"{lid.medewerker.naam} uit {lid.team.naam}",
            gelukt="Het einde is vastgelegd.",
            terug=reverse("balie:beheer_team", args=[lid.team_id]),
            act=lambda data: actions.leave_team(lid=lid, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda _data: gevolgen.of_leaving(lid),
        ),
    )


@staff(Rol.BEHEERDER)
def show_areas(request: StaffRequest) -> HttpResponse:
    """The wijken with their postcodes and team; what nobody covers stands first."""
    vandaag = clock.today(request)
    form = WijkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        naam, at = form.cleaned_data["naam"], clock.now(request)
        wijk = actions.name_wijk(gemeente=request.gemeente, naam=naam, by=request.user, at=at)
        messages.success(request, f"{wijk.naam} staat erin. Kies de postcodes en het team.")
        return redirect("balie:beheer_wijk", wijk.pk)
    wijken = Wijk.objects.filter(gemeente=request.gemeente)
    rows = [
        {
            "wijk": wijk,
            "postcodes": [p for p in wijk.postcodes.all() if p.vanaf <= vandaag and (p.tot is None or p.tot > vandaag)],
            "dekking": [d for d in wijk.dekking.all() if d.vanaf <= vandaag and (d.tot is None or d.tot > vandaag)],
        }
        for wijk in wijken.prefetch_related("postcodes", "dekking__team")
    ]
    rows.sort(key=lambda row: (bool(row["dekking"]), str(row["wijk"])))
    return render(request, "balie/beheer/wijken.html", {"rijen": rows, "form": form})


@staff(Rol.BEHEERDER)
def show_area(request: StaffRequest, pk: int) -> HttpResponse:
    """One wijk: its postcodes, and which team covered it when."""
    wijk = get_object_or_404(Wijk, pk=pk, gemeente=request.gemeente)
    return render(
        request,
        "balie/beheer/wijk.html",
        {
            "wijk": wijk,
            "postcodes": wijk.postcodes.order_by("eerste"),
            "dekking": wijk.dekking.select_related("team").order_by("-vanaf"),
        },
    )


@staff(Rol.BEHEERDER)
def cover(request: StaffRequest, pk: int) -> HttpResponse:
    """Another team for a wijk."""
    wijk = get_object_or_404(Wijk, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        DekkingForm(request.gemeente, request.POST or None),
        Wijziging(
            titel=f"Team voor {wijk.naam}",
            gelukt="De dekking is vastgelegd.",
            terug=reverse("balie:beheer_wijk", args=[pk]),
            act=lambda data: actions.cover_wijk(wijk=wijk, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda data: gevolgen.of_coverage(wijk, data["team"], data["vanaf"], clock.today(request)),
        ),
    )


@staff(Rol.BEHEERDER)
def add_postcodes(request: StaffRequest, pk: int) -> HttpResponse:
    """Postcodes for a wijk."""
    wijk = get_object_or_404(Wijk, pk=pk, gemeente=request.gemeente)
    return change_page(
        request,
        PostcodesForm(request.POST or None),
        Wijziging(
            titel=f"Postcodes van {wijk.naam}",
            gelukt="De postcodes zijn vastgelegd.",
            terug=reverse("balie:beheer_wijk", args=[pk]),
            act=lambda data: actions.add_postcodes(wijk=wijk, by=request.user, at=clock.now(request), **data),
            gevolgen=lambda data: [
                f"Wie woont in {data['eerste']} tot en met {data['laatste']}, hoort vanaf die dag bij {wijk.naam}."
            ],
        ),
    )
