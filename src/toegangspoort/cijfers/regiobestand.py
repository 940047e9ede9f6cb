# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Regions from a CSV file: code,naam,soort,deel_van,vanaf,tot,opvolger. The table with them must be right in all."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from toegangspoort.cijfers.csvbestand import Gebreken, read_csv
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one

KOLOMMEN = ("code", "naam", "soort", "deel_van", "vanaf", "tot", "opvolger")
VORMEN = {
    Regiosoort.LAND: (re.compile(r"NL\d{2}", re.ASCII), "NL01"),
    Regiosoort.PROVINCIE: (re.compile(r"PV\d{2}", re.ASCII), "PV20"),
    Regiosoort.GEMEENTE: (re.compile(r"GM\d{4}", re.ASCII), "GM0014"),
    Regiosoort.WIJK: (re.compile(r"GM\d{4}-[a-z0-9-]+", re.ASCII), "GM0014-oosterhof"),
}
"""How the code of each kind is written."""
BOVEN = {
    Regiosoort.PROVINCIE: Regiosoort.LAND,
    Regiosoort.GEMEENTE: Regiosoort.PROVINCIE,
    Regiosoort.WIJK: Regiosoort.GEMEENTE,
}


def load_regios(pad: Path, kast: Cijferkast) -> list[str]:
    """Add these regions, or replace those with the same code; says how many.

    OngeldigBestand with every fault, Bezig when somebody else is loading: then nothing changed.
    """
    with only_one(kast.map, "het laden van regio's"):
        gebreken = Gebreken()
        regels = dict(_read(pad, gebreken))
        gebreken.keur()
        if not regels:
            gebreken.meld(pad.name, "er staat geen enkele regio in.")
        al_bekend = sum(regio.code in kast.regios.regios for regio in regels)
        tabel = kast.regios.met(regels)
        for regio, regel in regels.items():
            for kolom, wat in _faults(regio, tabel):
                gebreken.meld(pad.name, wat, regel=regel, kolom=kolom)
        gebreken.keur()
        kast.add_regios(regels)
    return [f"Geladen: {len(regels)} regio's, waarvan {al_bekend} al bekend waren en nu zo gelden."]


def _read(pad: Path, gebreken: Gebreken) -> Iterator[tuple[Regio, int]]:
    """Each region with its line."""
    gehad: dict[str, int] = {}
    for regel, velden in read_csv(pad, KOLOMMEN, gebreken):
        code, naam, soort, deel_van, vanaf, tot, opvolger = (veld.strip() for veld in velden)
        if code in gehad:
            wat = (
                f"{code} staat al op regel {gehad[code]}; een regio die verandert, krijgt bij het CBS een nieuwe code."
            )
            gebreken.meld(pad.name, wat, regel=regel, kolom="code")
            continue
        gehad[code] = regel
        dagen = {}
        for kolom, tekst, leeg in (("vanaf", vanaf, date.min), ("tot", tot, date.max)):
            try:
                dagen[kolom] = date.fromisoformat(tekst) if tekst else leeg
            except ValueError:
                gebreken.meld(
                    pad.name, f"'{tekst}' is geen dag; verwacht iets als 2019-01-01.", regel=regel, kolom=kolom
                )
        if soort not in VORMEN:
            gebreken.meld(
                pad.name, f"'{soort}' kan hier niet; verwacht {', '.join(VORMEN)}.", regel=regel, kolom="soort"
            )
        elif not VORMEN[Regiosoort(soort)][0].fullmatch(code):
            wat = f"'{code}' is geen code van een {soort}; verwacht iets als {VORMEN[Regiosoort(soort)][1]}."
            gebreken.meld(pad.name, wat, regel=regel, kolom="code")
        elif len(dagen) == len(("vanaf", "tot")):
            yield Regio(code, naam, Regiosoort(soort), deel_van, dagen["vanaf"], dagen["tot"], opvolger), regel


def _faults(regio: Regio, tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    """Per column what is wrong with a region, among all others."""
    if not regio.naam:
        yield "naam", f"{regio.code} heeft geen naam."
    if regio.vanaf >= regio.tot:
        yield "tot", f"{regio.code} houdt op voordat het begint."
    yield from _faults_above(regio, tabel)
    yield from _faults_after(regio, tabel)
    if regio.soort is not Regiosoort.WIJK:
        yield from _overlap(regio, tabel)


def _faults_above(regio: Regio, tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    soort = BOVEN.get(regio.soort)
    boven = tabel.regios.get(regio.deel_van)
    if soort is None:
        if regio.deel_van:
            yield "deel_van", f"{regio.code} is een land en ligt nergens in."
    elif boven is None:
        wat = f"'{regio.deel_van}' staat niet in de regiotabel" if regio.deel_van else f"{regio.code} ligt nergens in"
        yield "deel_van", f"{wat}; verwacht een {soort}."
    elif boven.soort is not soort:
        yield (
            "deel_van",
            f"{regio.code} is een {regio.soort} en ligt in een {soort}; {boven.code} is een {boven.soort}.",
        )
    elif regio.soort is Regiosoort.WIJK and not regio.code.startswith(f"{boven.code}-"):
        yield "deel_van", f"de code van een wijk van {boven.code} begint met {boven.code}-."


def _faults_after(regio: Regio, tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    if not regio.opvolger:
        return
    opvolger = tabel.regios.get(regio.opvolger)
    if opvolger is None:
        yield "opvolger", f"'{regio.opvolger}' staat niet in de regiotabel."
    elif regio.tot == date.max:
        yield "opvolger", f"{regio.code} houdt niet op; zonder laatste dag is er geen opvolger."
    elif opvolger.soort is not regio.soort:
        yield "opvolger", f"{opvolger.code} is een {opvolger.soort}, geen {regio.soort}."
    elif _runs_round(regio, tabel):
        yield "opvolger", f"de opvolgers van {regio.code} lopen in een kring."
    elif not opvolger.op(regio.tot):
        yield "opvolger", f"{opvolger.code} ({opvolger.naam}) bestond niet op {regio.tot.isoformat()}."


def _runs_round(regio: Regio, tabel: Regiotabel) -> bool:
    gehad = {regio.code}
    verder = tabel.regios.get(regio.opvolger)
    while verder is not None and verder.code not in gehad:
        gehad.add(verder.code)
        verder = tabel.regios.get(verder.opvolger)
    return verder is not None


def _overlap(regio: Regio, tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    """Two regions of one name in one place at one time are one region loaded twice."""
    for ander in tabel.regios.values():
        zelfde = (ander.naam.casefold(), ander.soort) == (regio.naam.casefold(), regio.soort)
        tegelijk = ander.vanaf < regio.tot and regio.vanaf < ander.tot
        if ander.code != regio.code and zelfde and tegelijk and ander.deel_van in (regio.deel_van, ""):
            yield "naam", f"{regio.naam} bestaat in die tijd al als {ander.code}; twee codes tegelijk kan niet."
