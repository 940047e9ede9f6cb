# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Staff of both gemeenten: at least one account per role, all with the printed password of the demo."""

from datetime import date

from django.contrib.auth.hashers import make_password

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.gebieden.models import Gemeente, Team, Teamlid, Teamsoort
from toegangspoort.project.demo.bron import read

WACHTWOORD = "voorbeeld-poort"
"""Printed at start and worth nothing outside the demo: these accounts only log in where DEMO is on."""
BEGIN = date(2024, 1, 1)


def load_medewerkers(gemeente: Gemeente) -> dict[str, Medewerker]:
    """The accounts of this gemeente by user name, each in its teams."""
    same_hash = make_password(WACHTWOORD)  # made once: it is slow on purpose, and printed anyway
    loaded = {}
    for gebruikersnaam, (naam, rol, teams) in read("medewerkers")[gemeente.slug].items():
        medewerker = Medewerker.objects.create(
            gemeente_code=gemeente.pk,
            gebruikersnaam=gebruikersnaam,
            naam=naam,
            email=f"{gebruikersnaam}@{gemeente.slug}.example",
            rol=rol,
            password=same_hash,
            voorbeeld=True,
        )
        Teamlid.objects.bulk_create(
            Teamlid(team=team, medewerker=medewerker, vanaf=BEGIN) for team in _teams(gemeente, teams)
        )
        loaded[gebruikersnaam] = medewerker
    return loaded


def accounts() -> list[tuple[str, str, str, str]]:
    """What the start prints: user name, role in words, name, and gemeente."""
    names = dict(Gemeente.objects.values_list("code", "naam"))
    rows = Medewerker.objects.filter(voorbeeld=True).order_by("pk")
    return [(m.gebruikersnaam, Rol(m.rol).label, m.naam, names[m.gemeente_code]) for m in rows]


def _teams(gemeente: Gemeente, names: list[str]) -> list[Team]:
    working = list(Team.objects.filter(gemeente=gemeente, tot=None))
    if "alle" in names:
        return working
    return [
        team
        for team in working
        if any(name in team.naam for name in names) or (team.soort == Teamsoort.VANGNET and "vangnet" in names)
    ]
