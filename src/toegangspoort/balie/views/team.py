# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page of a team: its members and their load, and the files that wait for a team."""

from django.http import HttpResponse
from django.shortcuts import render

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.kring import called, find_kring
from toegangspoort.balie.last import loads, to_place
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.wanneer import borders
from toegangspoort.gebieden.models import Team, Teamsoort

TEAM_ROLES = (Rol.KERNTEAM, Rol.CONSULENT, Rol.REGISSEUR, Rol.MANAGER)


@staff(*TEAM_ROLES)
def show_team(request: StaffRequest) -> HttpResponse:
    """Every team of the reader; the files without a team for who may place them."""
    vandaag, nu = clock.today(request), clock.now(request)
    kring, grenzen = find_kring(request.user, vandaag), borders(vandaag)
    teams = [
        {"pk": pk, "naam": called(naam), "lasten": loads(pk, kring.leden.get(pk, {}), nu, grenzen)}
        for pk, naam in kring.teams.items()
    ]
    in_fallback = Team.objects.filter(pk__in=kring.teams, soort=Teamsoort.VANGNET).exists()
    context = {"teams": teams, "te_plaatsen": to_place(request.gemeente) if in_fallback else []}
    return render(request, "balie/werklijst/team.html", context)
