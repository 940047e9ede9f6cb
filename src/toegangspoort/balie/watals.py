# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The outcome of what if as the page shows it: the key figures, the table, the assumptions and the law."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from toegangspoort.balie.forms.watals import VraagForm
from toegangspoort.doorrekening.watals.aannames import Aanname, Drie
from toegangspoort.doorrekening.watals.ingreep import Maat, Rechtsregel
from toegangspoort.doorrekening.watals.uitkomst import Rij, in_words
from toegangspoort.doorrekening.woorden import number
from toegangspoort.statistiek.watals.vraag import Antwoord, Bevolking, Wijziging

NIET_BEKEND = "niet bekend"
KANTEN = dict(zip(Drie._fields, ("laag", "midden", "hoog"), strict=True))


@dataclass(frozen=True)
class Cel:
    """One measure in words: the difference, and from what to what."""

    titel: str
    verschil: str
    van: str = ""
    naar: str = ""
    geraakt: str = ""


@dataclass(frozen=True)
class Regel:
    """One row of a table: a year or an area."""

    naam: str
    mensen: str
    cellen: list[Cel]
    geraakt: str
    waarom_niet: str = ""


@dataclass(frozen=True)
class Aannamevak:
    """One assumption in the form: three boxes with what was typed or what holds."""

    aanname: Aanname
    vakken: list[tuple[str, str, str]]
    """Name of the box, the word for it, and its value."""
    fouten: list[str] = field(default_factory=list)
    aangepast: bool = False


@dataclass(frozen=True)
class Voorbeeld:
    """A question that is filled in already."""

    tekst: str
    query: str


def cells(rij: Rij, maten: Sequence[Maat]) -> list[Cel]:
    """A row in words, measure by measure."""
    return [_cell(rij, maat) for maat in maten]


def _cell(rij: Rij, maat: Maat) -> Cel:
    verschil = rij.maten.get(maat)
    if verschil is None:
        return Cel(maat.titel, NIET_BEKEND)
    anders = in_words(verschil.verschil, maat, teken=True)
    return Cel(maat.titel, anders, in_words(verschil.zonder, maat), in_words(verschil.met, maat))


def per_year(antwoord: Antwoord) -> list[Regel]:
    """Everybody together, year by year, with every measure."""
    return [
        Regel(str(rij.jaar), number(rij.mensen), cells(rij, tuple(Maat)), number(rij.geraakt), rij.waarom_niet)
        for rij in antwoord.uitkomst.totalen
    ]


def per_area(antwoord: Antwoord, maat: Maat) -> list[Regel]:
    """One measure for each area, year by year; empty where there is but one area."""
    regels = []
    for gebied in antwoord.uitkomst.gebieden:
        rijen = antwoord.uitkomst.of_area(gebied)
        cellen = [
            replace(_cell(rij, maat), titel=str(rij.jaar), geraakt=number(rij.geraakt) if rij.geraakt else "")
            for rij in rijen
        ]
        regels.append(Regel(gebied, number(rijen[0].mensen), cellen, number(sum(rij.geraakt for rij in rijen))))
    return regels if len(regels) > 1 else []


def boxes(form: VraagForm, antwoord: Antwoord | None) -> list[Aannamevak]:
    """The assumptions of this question; before there is an answer those that were typed."""
    waarden = dict(antwoord.aannames) if antwoord else {}
    getoond = list(waarden) or [een for een in form.mogelijk if _typed(form, een)]
    return [_box(form, een, waarden.get(een, een.standaard)) for een in getoond]


def _typed(form: VraagForm, aanname: Aanname) -> bool:
    return any(form.data.get(f"{aanname.naam}_{kant}") for kant in KANTEN)


def _box(form: VraagForm, aanname: Aanname, drie: Drie) -> Aannamevak:
    vakken = [
        (f"{aanname.naam}_{kant}", woord, str(form.data.get(f"{aanname.naam}_{kant}") or _plain(getattr(drie, kant))))
        for kant, woord in KANTEN.items()
    ]
    fouten = [str(fout) for fout in form.errors.get(aanname.naam, [])]
    return Aannamevak(aanname, vakken, fouten, drie != aanname.standaard)


def _plain(getal: float) -> str:
    return f"{getal:.10g}".replace(".", ",")


def law(regels: Sequence[Rechtsregel], op: date) -> list[tuple[str, list[tuple[str, str]]]]:
    """Each sentence of the law with its sources and their addresses."""
    return [(regel.zin, [(str(grond), grond.url(op)) for grond in regel.gronden]) for regel in regels]


def warnings(antwoord: Antwoord) -> Iterator[str]:
    """What a reader must know before he reads a number."""
    vraag = antwoord.vraag
    if antwoord.groep.fictief:
        yield antwoord.groep.fictief
    elif vraag.wijziging is Wijziging.HUISHOUDHULP and _general_already(antwoord):
        yield (
            "In uw gemeente is hulp bij het huishouden nu al een algemene voorziening. Wie toch maatwerk heeft, is "
            "daarop bekeken: neem de aannames over regelen en betalen dan lager."
        )
    if not antwoord.uitkomst.geraakt and vraag.wijziging is not Wijziging.AANBOD:
        yield "Deze keuze verandert niets aan wat nu geldt: niemand wordt geraakt."


def _general_already(antwoord: Antwoord) -> bool:
    reeksen = antwoord.verordening.soorten.values()
    dag = antwoord.groep.peildatum
    return any(
        rij.waarde == "AV" and rij.vanaf <= dag and (rij.tot is None or dag < rij.tot)
        for reeks in reeksen
        for rij in reeks.rijen
    )


def examples(wijziging: Wijziging, vandaag: date, wijken: Sequence[str]) -> list[Voorbeeld]:
    """Questions to begin with, filled in."""
    straks, nu = f"1-1-{vandaag.year + 1}", f"1-1-{vandaag.year}"
    if wijziging is Wijziging.HUISHOUDHULP:
        toen = {"vanaf": "1-1-2016", "bevolking": Bevolking.VERZONNEN.value}
        return [
            _example(f"Vanaf {vandaag.year + 1}, voor wie nu bij ons hulp heeft", vanaf=straks, duurzaam="ja"),
            _example("Zoals het in 2016 ging, met een verzonnen bevolking", **toen),
        ]
    if wijziging is Wijziging.BIJDRAGE:
        return [
            _example(
                "Niets bij een laag inkomen",
                vanaf=nu,
                vrij_alleen="25000",
                vrij_samen="35000",
                tot_jaar=str(vandaag.year),
            ),
            _example("Een vast bedrag van 25 euro in de wet", vanaf=nu, plafond="25", tot_jaar=str(vandaag.year)),
        ]
    return [_example(f"In {wijk}, vanaf {vandaag.year + 1}", vanaf=straks, wijk=wijk) for wijk in wijken[:2]]


def _example(tekst: str, **velden: str) -> Voorbeeld:
    return Voorbeeld(tekst, urlencode(velden))


def touched(antwoord: Antwoord) -> tuple[str, str]:
    """How many the change touches, and how many of them only after the last year; empty for nobody."""
    uitkomst = antwoord.uitkomst
    return number(uitkomst.geraakt), number(uitkomst.later) if uitkomst.later else ""


def chosen(antwoord: Antwoord) -> list[tuple[str, Any]]:
    """What was chosen, as facts to read."""
    vraag, groep = antwoord.vraag, antwoord.groep
    jaren = f"{vraag.jaren[0]} tot en met {vraag.jaren[-1]}" if len(vraag.jaren) > 1 else str(vraag.jaren[0])
    gebied = vraag.wijk or ("hele gemeente" if not groep.fictief else "alle gemeenten van de bevolking")
    return [("Gerekend over", groep.naam), ("Gebied", gebied), ("Stand van", groep.peildatum), ("Jaren", jaren)]
