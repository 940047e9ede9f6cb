# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A small gemeente and a melding in it, with sensible defaults; a test names only what it is about."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.gebieden.models import (
    Gemeente,
    Postcodebereik,
    Team,
    Teamdekking,
    Teamlid,
    Teamsoort,
    Wijk,
)
from toegangspoort.meldingen.actions import register_melding
from toegangspoort.meldingen.feiten import Meldingsfeiten, Persoonsgegevens

START = date(2015, 1, 1)
DINSDAG = timezone.make_aware(datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001 - made aware at once
"""Tuesday 24 November 2026: the onderzoek is due on 5 January 2027."""


def make_gemeente(code: str = "9001", **fields: Any) -> Gemeente:
    """A gemeente with one wijk (9714), a WIJ-team that covers it, and a fallback team."""
    values: dict[str, Any] = {
        "naam": "Voorbeeldstad",
        "slug": f"g{code}",
        "telefoon": "(050) 000 00 00",
        "email": "hulp@voorbeeld.example",
        "postadres": "Postbus 1\n9700 AA Voorbeeldstad",
        "plaats": "Voorbeeldstad",
    }
    gemeente = Gemeente.objects.create(code=code, **{**values, **fields})
    wijk = Wijk.objects.create(gemeente=gemeente, naam="Oosterpark")
    Postcodebereik.objects.create(gemeente=gemeente, wijk=wijk, eerste="9714AA", laatste="9714ZZ", vanaf=START)
    team = make_team(gemeente, "WIJ-team Oosterpark")
    Teamdekking.objects.create(team=team, wijk=wijk, vanaf=START)
    make_team(gemeente, "Vangnetteam", Teamsoort.VANGNET)
    return gemeente


def make_team(gemeente: Gemeente, naam: str, soort: Teamsoort = Teamsoort.WIJ_TEAM) -> Team:
    """A team that works since 2015."""
    return Team.objects.create(
        gemeente=gemeente,
        naam=naam,
        soort=soort,
        telefoon="(050) 000 00 01",
        email="team@voorbeeld.example",
        adres="Straat 1",
        open="maandag tot en met vrijdag",
        vanaf=START,
    )


def make_medewerker(gemeente: Gemeente, naam: str = "Consulent Een", **fields: Any) -> Medewerker:
    """A consulent who works in the team of the wijk, unless another `team` is given."""
    team = fields.pop("team", None) or gemeente.teams.get(naam="WIJ-team Oosterpark")
    values: dict[str, Any] = {"gemeente_code": gemeente.code, "naam": naam, "rol": Rol.CONSULENT}
    medewerker = Medewerker.objects.create_user(f"{naam}@{gemeente.code}".lower(), **{**values, **fields})
    Teamlid.objects.create(team=team, medewerker=medewerker, vanaf=START)
    return medewerker


def make_persoon(**fields: Any) -> Persoonsgegevens:
    """Mevrouw Wiersema from the wijk."""
    values: dict[str, Any] = {
        "voornamen": "Trijntje",
        "achternaam": "Wiersema",
        "geboortedatum": date(1948, 3, 9),
        "postcode": "9714BA",
        "huisnummer": "12",
        "telefoon": "06 00 00 00 01",
    }
    return Persoonsgegevens(**{**values, **fields})


def make_feiten(**fields: Any) -> Meldingsfeiten:
    """Her question, through the website on Tuesday 24 November 2026."""
    values: dict[str, Any] = {
        "kanaal": Bron.WEBSITE,
        "ontvangen_op": DINSDAG,
        "hulpvraag": "Ik krijg mijn huis niet meer schoon.",
    }
    return Meldingsfeiten(**{**values, **fields})


def make_melding(gemeente: Gemeente | None = None, *, at: datetime = DINSDAG, **fields: Any) -> Dossier:
    """A melding as received; `persoon_...` goes to the person, the rest to the facts."""
    persoon = {k.removeprefix("persoon_"): v for k, v in fields.items() if k.startswith("persoon_")}
    feiten = {k: v for k, v in fields.items() if not k.startswith("persoon_")}
    return register_melding(
        gemeente=gemeente or make_gemeente(),
        persoon=make_persoon(**persoon),
        feiten=make_feiten(**{"ontvangen_op": at, **feiten}),
        at=at,
    )
