# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Regions as RegioS.csv describes them, with the days that stand in the description of each.

"Ontstaan per", "Begindatum" and "Opgeheven per" say when a gemeente began and ended. A new name gives a new code, and
then both descriptions have "Naamswijziging per" with one day: the code that has nothing older began on that day, the
other ended.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from toegangspoort.cijfers.csvbestand import Gebreken
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel

_GEMEENTE = re.compile(r"GM\d{4}", re.ASCII)
_DAG = re.compile(r"(Ontstaan per|Opgeheven per|Begindatum|Naamswijziging per) (\d{2})-(\d{2})-(\d{4})")
_OUDER = ("Ontstaan", "Begindatum", "herindeling")
SINDS = date(2015, 1, 1)
"""The tables begin here; a name that changed before left no old code in them."""


def read_regios(
    bestand: str, uitleg: Mapping[str, tuple[str, str]], eigen: Regiotabel, gebreken: Gebreken
) -> dict[str, Regio]:
    """Per code the country, province or gemeente; of title and description, unless our own table knows more."""
    regios: dict[str, Regio] = {}
    gewijzigd: dict[date, list[str]] = {}
    for code, (titel, tekst) in uitleg.items():
        if code in eigen.regios and not _came_from_cbs(eigen.regios[code]):
            regios[code] = eigen.regios[code]
        elif _GEMEENTE.fullmatch(code):
            try:
                dagen = _days(tekst)
            except ValueError:
                gebreken.meld(bestand, f"bij {code} staat een dag die niet bestaat.", kolom="Description")
                continue
            regios[code] = _region(code, titel, dagen)
            for dag in dagen.get("Naamswijziging per", ()):
                gewijzigd.setdefault(dag, []).append(code)
    for dag, codes in gewijzigd.items():
        _rename(regios, dag, [(code, any(woord in uitleg[code][1] for woord in _OUDER)) for code in codes])
    return regios


def _came_from_cbs(regio: Regio) -> bool:
    """Nobody said yet where it lies, so a newer table may say more about its days."""
    return regio.soort is Regiosoort.GEMEENTE and not regio.deel_van


def _days(tekst: str) -> dict[str, list[date]]:
    dagen: dict[str, list[date]] = {}
    for soort, dag, maand, jaar in _DAG.findall(tekst):
        dagen.setdefault(soort, []).append(date(int(jaar), int(maand), int(dag)))
    return dagen


def _region(code: str, titel: str, dagen: Mapping[str, list[date]]) -> Regio:
    begin = [*dagen.get("Ontstaan per", ()), *dagen.get("Begindatum", ())]
    eind = dagen.get("Opgeheven per", [])
    naam = titel.removesuffix(" (gemeente)")
    vanaf, tot = max(begin, default=date.min), max(eind, default=date.max)
    return Regio(code, naam, Regiosoort.GEMEENTE, vanaf=vanaf, tot=tot)


def _rename(regios: dict[str, Regio], dag: date, codes: list[tuple[str, bool]]) -> None:
    """Of one old code and one new code of that day: the one ends, the other begins."""
    oud, nieuw = [code for code, ouder in codes if ouder], [code for code, ouder in codes if not ouder]
    if dag >= SINDS and len(nieuw) == len(oud) == 1:
        regios[oud[0]] = replace(regios[oud[0]], tot=dag, opvolger=nieuw[0])
        regios[nieuw[0]] = replace(regios[nieuw[0]], vanaf=dag)
