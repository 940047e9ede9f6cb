# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Whom a change touches, per team: exactly those that the run counted, as far as the reader may see them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

import numpy as np

from toegangspoort.access.models import Medewerker
from toegangspoort.doorrekening.watals.huishoudhulp import MINUTEN_PER_WEEK
from toegangspoort.doorrekening.woorden import day, euro
from toegangspoort.personen.models import full_name
from toegangspoort.statistiek.watals.access import files_to_inform
from toegangspoort.statistiek.watals.vraag import Antwoord, Wijziging


@dataclass(frozen=True)
class Mens:
    """One person to inform."""

    kenmerk: str
    naam: str
    team: str
    wijk: str
    wat: str
    """What changes for this person, in words."""


@dataclass(frozen=True)
class Lijst:
    """The list of one reader."""

    mensen: list[Mens]
    geraakt: int
    """Everybody whom the run counted, also those of teams that are not the reader's."""

    @property
    def elders(self) -> int:
        """How many are on the lists of other managers."""
        return self.geraakt - len(self.mensen)

    def per_team(self) -> Iterator[tuple[str, list[Mens]]]:
        """The people by team."""
        for team, mensen in groupby(self.mensen, key=lambda mens: mens.team):
            yield team, list(mensen)


def people_to_inform(antwoord: Antwoord, medewerker: Medewerker, peildatum: date) -> Lijst:
    """The touched ones whom this reader may see, by team and name; one query, and none for an invented population."""
    if antwoord.bestand is None:
        return Lijst([], 0)
    wat = dict(_touched(antwoord))
    dossiers = files_to_inform(medewerker, peildatum).order_by("team__naam", "inwoner__zoeknaam", "pk")
    rijen = dossiers.values_list(
        "pk",
        "kenmerk",
        "inwoner__aanhef",
        "inwoner__voornamen",
        "inwoner__achternaam",
        "team__naam",
        "wijk__naam",
    )
    # Not as a filter: a database takes no thousands of keys at once.
    mensen = [
        Mens(kenmerk, full_name(aanhef, voornamen, achternaam), team, wijk or "", wat[pk])
        for pk, kenmerk, aanhef, voornamen, achternaam, team, wijk in rijen.iterator(chunk_size=5_000)
        if pk in wat
    ]
    return Lijst(mensen, len(wat))


def _touched(antwoord: Antwoord) -> Iterator[tuple[int, str]]:
    """Per file that is touched what changes."""
    doorrekening, bestand = antwoord.doorrekening, antwoord.bestand
    if bestand is None:
        return
    welke = np.flatnonzero(doorrekening.geraakt)
    dossiers = bestand.dossiers[doorrekening.gaat_over][welke].tolist()
    woorden = _of_help if antwoord.vraag.wijziging is Wijziging.HUISHOUDHULP else _of_amounts
    yield from zip(dossiers, woorden(antwoord, welke), strict=True)


def _of_help(antwoord: Antwoord, welke: Any) -> Iterator[str]:
    clienten = antwoord.doorrekening.clienten
    minuten = clienten.blok.getallen[MINUTEN_PER_WEEK][welke].tolist()
    for aantal, einde in zip(minuten, clienten.einde[welke].tolist(), strict=True):
        loopt = f"loopt tot en met {day(einde)}" if einde else "heeft geen einddatum"
        yield f"Houdt {aantal} minuten per week tot een nieuw besluit. De toekenning {loopt}."


def _of_amounts(antwoord: Antwoord, welke: Any) -> Iterator[str]:
    bedragen = antwoord.doorrekening.amounts()
    dag = day(antwoord.vraag.vanaf)
    for laag_nu, hoog_nu, laag_dan, hoog_dan in zip(*(kolom[welke].tolist() for kolom in bedragen), strict=True):
        yield f"Betaalt nu {_between(laag_nu, hoog_nu)} per maand, vanaf {dag} {_between(laag_dan, hoog_dan)}."


def _between(laag: int, hoog: int) -> str:
    return euro(laag) if laag == hoog else f"{euro(laag)} tot {euro(hoog)}"
