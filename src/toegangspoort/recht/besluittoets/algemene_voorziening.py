# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de algemene voorziening: is zij er, past zij, is zij te betalen, is zij genoeg?"""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Aftrek, Deel, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import tekort
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede


def _aftrekken(bestand: Toetsbestand) -> list[Aftrek]:
    return [a for a in bestand.treden if a.trede is Trede.ALGEMENE_VOORZIENING]


def _gebrek(code: str, kop: str, uitleg: str, aftrek: Aftrek, *grond: Grondslag | Uitspraak) -> Bevinding:
    return Bevinding(code, Ernst.GEBREK, kop, uitleg, grond, Plek.LADDER, aftrek.onderwerp)


def _toets(bestand: Toetsbestand, vlag: str, code: str, woord: str, vraag: str) -> Bevonden:
    aftrekken = _aftrekken(bestand)
    if not aftrekken:
        return None
    return [
        _gebrek(
            code,
            f"Niet nagegaan of de algemene voorziening {woord}"
            if getattr(a, vlag) is None
            else f"De algemene voorziening is voor deze cliënt niet {woord.removeprefix('er ').removesuffix(' is')}",
            vraag,
            a,
            gronden.MAATWERK,
            gronden.ALGEMENE_HULP,
        )
        for a in aftrekken
        if not getattr(a, vlag)
    ]


def beschikbaar(bestand: Toetsbestand) -> Bevonden:
    """Zij is er nu, zonder lange wachttijd."""
    vraag = "Vraag na of de dienst er nu is en wat de wachttijd is. Is hij er niet, dan gaat er niets af."
    return _toets(bestand, "beschikbaar", "AV_BESCHIKBAARHEID_NIET_ONDERZOCHT", "beschikbaar is", vraag)


def passend(bestand: Toetsbestand) -> Bevonden:
    """Zij past bij deze persoon."""
    vraag = "Ga na of de dienst doet wat deze cliënt nodig heeft. Past hij niet, dan gaat er niets af."
    return _toets(bestand, "passend", "AV_PASSENDHEID_NIET_ONDERZOCHT", "passend is", vraag)


def betaalbaar(bestand: Toetsbestand) -> Bevonden:
    """Deze persoon kan haar betalen."""
    vraag = "Bespreek of de cliënt dit kan betalen. Kan dat niet, geef dan een tegemoetkoming of hulp op maat."
    return _toets(bestand, "betaalbaar", "AV_BETAALBAARHEID_NIET_ONDERZOCHT", "te betalen is", vraag)


def toereikend(bestand: Toetsbestand) -> Bevonden:
    """Zij is groot genoeg, of iets anders vult de rest aan."""
    aftrekken = _aftrekken(bestand)
    if not aftrekken:
        return None
    te_weinig = tekort(bestand)
    return [
        _gebrek(
            "AV_NIET_TOEREIKEND",
            "De algemene voorziening is niet genoeg",
            "Er is meer nodig dan de algemene voorziening geeft. Vul de rest aan met hulp op maat.",
            a,
            gronden.MAATWERK,
            gronden.AV_TE_WEINIG,
        )
        for a in aftrekken
        if a.onderwerp in te_weinig or _deels_en_niets_anders(bestand, a)
    ]


def is_maatwerk(bestand: Toetsbestand) -> Bevonden:
    """Wat pas na onderzoek van de persoon open staat, is geen algemene voorziening."""
    aftrekken = [a for a in _aftrekken(bestand) if a.toegang_na_onderzoek is not None]
    if not aftrekken:
        return None
    return [
        _gebrek(
            "AV_IS_MAATWERK",
            "Dit is geen algemene voorziening",
            "Deze hulp staat pas open na onderzoek van de cliënt. Dan is het maatwerk, en is een besluit nodig.",
            a,
            gronden.SOORTEN,
        )
        for a in aftrekken
        if a.toegang_na_onderzoek
    ]


def _deels_en_niets_anders(bestand: Toetsbestand, aftrek: Aftrek) -> bool:
    """Een gedeeltelijke dekking zonder getal, waarnaast niets anders staat."""
    ander = [a for a in bestand.treden if a.onderwerp == aftrek.onderwerp and a is not aftrek]
    regels = [r for r in bestand.besluit.regels if r.onderwerp == aftrek.onderwerp]
    return aftrek.dekt is Deel.DEELS and not ander and not regels
