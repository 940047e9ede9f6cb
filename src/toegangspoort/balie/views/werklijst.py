# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The front page of staff: the worklist of oneself, of a team, or of the granted help."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie import keuze as keuzes
from toegangspoort.balie import werklijst
from toegangspoort.balie.keuze import Keuze, read_keuze
from toegangspoort.balie.kring import Kring, called, find_kring
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.balie.wanneer import GROEP_IN_WORDS, Groep, borders, short_day
from toegangspoort.beeld.stukken import Optie
from toegangspoort.dossiers.models import Niveau
from toegangspoort.dossiers.tellen import count_each


@dataclass(frozen=True)
class Vouw:
    """A folded group: its name, size, and first date in words."""

    groep: Groep
    naam: str
    aantal: int
    tekst: str


@staff()
def show_worklist(request: StaffRequest) -> HttpResponse:
    """The worklist; the administrator, who has no files, goes to his own pages."""
    if request.user.rol == Rol.BEHEERDER:
        return HttpResponseRedirect(reverse("balie:beheer"))
    nu, vandaag = clock.now(request), clock.today(request)
    kring, grenzen = find_kring(request.user, vandaag), borders(vandaag)
    keuze = read_keuze(request.GET, request.user, kring)
    rows = keuze.rows(request.user)
    telling = werklijst.count_groups(rows, nu, grenzen)
    na = werklijst.read_keyset(request.GET.get("na", ""))
    found = werklijst.find_page(rows, keuze.toon, na, grenzen)
    page = found[: werklijst.PAGE_SIZE]
    te_laat, rest = werklijst.sentence(telling, grenzen)
    context = {
        "keuze": keuze,
        "titel": _title(keuze, kring),
        "te_laat": te_laat,
        "rest": rest,
        "blokken": list(werklijst.in_words(page, nu, grenzen, telling)),
        "vouwen": [] if keuze.toon else list(_folds(telling)),
        "zonder_datum": "" if keuze.toon else Groep.ZONDER,
        "lijsten": _lists(request, keuze, kring),
        "kring": kring,
        "toon_behandelaar": keuze.team is not None,
        "verder": werklijst.keyset(page[-1]) if len(found) > len(page) else "",
        "niet_eerste": na is not None,
        **_choices(),
    }
    template = "_lijst" if request.headers.get("HX-Target") == "werklijst" else "werklijst"
    return render(request, f"balie/werklijst/{template}.html", context)


def _title(keuze: Keuze, kring: Kring) -> str:
    if keuze.toon:
        return GROEP_IN_WORDS[keuze.toon]
    if keuze.lijst == keuzes.HULP:
        return "Toegekende hulp"
    return called(kring.teams[keuze.team]) if keuze.team is not None else "Mijn werk"


def _lists(request: StaffRequest, keuze: Keuze, kring: Kring) -> list[Optie]:
    """The switch between one's own files and those of each team, with their sizes."""
    sets = {}
    if request.user.is_behandelaar:
        sets["Mijn dossiers", keuzes.MIJN] = werklijst.own(request.user)
    for pk, naam in kring.teams.items():
        sets[called(naam), str(pk)] = werklijst.of_team(pk, request.user)
    counts = count_each({lijst: werklijst.with_date(rows) for (_naam, lijst), rows in sets.items()})
    return [Optie(f"{naam} ({counts[lijst]})", f"?lijst={lijst}", aan=keuze.lijst == lijst) for naam, lijst in sets]


def _folds(telling: werklijst.Telling) -> Iterator[Vouw]:
    for groep in werklijst.FOLDED:
        number, first = telling.aantal[groep], telling.eerste[groep]
        if number and first:
            day = short_day(clock.local_date(first))
            text = f"De eerste is op {day}." if groep == Groep.LATER else f"De eerste termijn loopt af op {day}."
            yield Vouw(groep, GROEP_IN_WORDS[groep], number, text)


def _choices() -> dict[str, Any]:
    return {"stappen": keuzes.STEPS, "niveaus": list(Niveau), "niemand": keuzes.NIEMAND}
