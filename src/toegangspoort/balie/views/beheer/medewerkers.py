# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Accounts of staff: who may come in, a new one, access lost, and the end."""

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import gevolgen
from toegangspoort.balie.forms.beheer import AccountForm, RedenForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.views.beheer.wijziging import Wijziging, change_page
from toegangspoort.gebieden import medewerkers
from toegangspoort.gebieden.teams import names_of_teams

Made = tuple[Medewerker, str]
"""An account with the password for its first login."""


@staff(Rol.BEHEERDER)
def show_accounts(request: StaffRequest) -> HttpResponse:
    """Who may log in, by name, and who could before."""
    accounts = _accounts(request)
    teams = names_of_teams(request.gemeente, clock.today(request))
    rows = [{"m": m, "teams": teams.get(m.pk, [])} for m in accounts.filter(is_active=True).order_by("naam")]
    stopped = accounts.filter(is_active=False).order_by("naam")
    return render(request, "balie/beheer/medewerkers.html", {"rijen": rows, "gestopt": stopped})


@staff(Rol.BEHEERDER)
def open_account(request: StaffRequest) -> HttpResponse:
    """A new account; its first password is on the next page and nowhere else."""
    return change_page(
        request,
        AccountForm(request.POST or None),
        Wijziging(
            titel="Nieuw account",
            gelukt="",
            terug=reverse("balie:beheer_medewerkers"),
            act=lambda data: medewerkers.open_account(
                gemeente=request.gemeente, by=request.user, at=clock.now(request), **(data | {"rol": Rol(data["rol"])})
            ),
            gevolgen=lambda data: [
                f"{data['naam']} kan inloggen als {Rol(data['rol']).label}, met accountnaam {data['gebruikersnaam']}.",
                "U krijgt hierna een wachtwoord te zien dat één keer werkt. Geef het zelf af, niet per e-mail.",
                "Bij de eerste keer inloggen stelt deze collega een tweede slot in en kiest een eigen wachtwoord.",
            ],
            daarna=lambda made: _show_password(request, made),
        ),
    )


@staff(Rol.BEHEERDER)
def renew(request: StaffRequest, pk: int) -> HttpResponse:
    """For who lost the password or the telephone."""
    account = get_object_or_404(_accounts(request), pk=pk, is_active=True)
    return change_page(
        request,
        RedenForm(request.POST or None),
        Wijziging(
            titel=f"Nieuwe toegang voor {account.naam}",
            uitleg="Controleer eerst of het echt deze collega is die erom vraagt.",
            gelukt="",
            terug=reverse("balie:beheer_medewerkers"),
            act=lambda data: medewerkers.renew_access(
                medewerker=account, by=request.user, at=clock.now(request), **data
            ),
            gevolgen=lambda _data: [
                "Het oude wachtwoord en het oude tweede slot werken dan niet meer. Wie is ingelogd, wordt uitgelogd.",
                "U krijgt hierna een wachtwoord te zien dat één keer werkt.",
            ],
            daarna=lambda made: _show_password(request, made),
        ),
    )


@staff(Rol.BEHEERDER)
def end_account(request: StaffRequest, pk: int) -> HttpResponse:
    """Someone goes."""
    account = get_object_or_404(_accounts(request), pk=pk, is_active=True)
    return change_page(
        request,
        RedenForm(request.POST or None),
        Wijziging(
            titel=f"Account van {account.naam} stoppen",
            gelukt=f"{account.naam} kan niet meer inloggen.",
            terug=reverse("balie:beheer_medewerkers"),
            act=lambda data: medewerkers.end_account(
                medewerker=account, vandaag=clock.today(request), by=request.user, at=clock.now(request), **data
            ),
            gevolgen=lambda _data: gevolgen.of_account_end(account),
        ),
    )


def _accounts(request: StaffRequest) -> QuerySet[Medewerker]:
    return Medewerker.objects.filter(gemeente_code=request.gemeente.pk)


def _show_password(request: StaffRequest, made: Made) -> HttpResponse:
    account, password = made
    return render(request, "balie/beheer/wachtwoord.html", {"account": account, "wachtwoord": password})
