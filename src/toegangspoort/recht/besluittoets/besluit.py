# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het besluit zelf: omvang, dekking, grondslag, motivering en pgb."""

import re
from datetime import date

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Strekking, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import te_rekenen, tekort
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015

GEEFT = (Strekking.TOEGEKEND, Strekking.GEDEELTELIJK, Strekking.VERLAAGD)
NADELIG = (Strekking.AFGEWEZEN, Strekking.GEDEELTELIJK, Strekking.BEEINDIGD, Strekking.VERLAAGD)


def _gebrek(
    code: str, kop: str, uitleg: str, plek: Plek, *grond: Grondslag | Uitspraak, over: str | None = None
) -> Bevinding:
    return Bevinding(code, Ernst.GEBREK, kop, uitleg, grond, plek, over)


def omvang(bestand: Toetsbestand) -> Bevonden:
    """Een toekenning zegt hoeveel, waarvan en per welke tijd; een resultaat mag erbij, nooit ervoor in de plaats."""
    regels = bestand.besluit.regels
    if bestand.besluit.strekking not in GEEFT or not regels:
        return None
    return [
        _gebrek(
            "OMVANG_ONTBREEKT",
            "Er staat niet in hoeveel hulp de cliënt krijgt",
            "Vul het aantal, de eenheid en de tijd in. Alleen een resultaat of een plan van de aanbieder is te vaag.",
            Plek.REGEL,
            gronden.RESULTAAT,
            over=regel.onderwerp,
        )
        for regel in regels
        if regel.omvang is None
    ]


def dekking(bestand: Toetsbestand) -> Bevonden:
    """Wat wordt gegeven en wat af gaat, is samen ten minste wat nodig is."""
    if not te_rekenen(bestand) or bestand.besluit.strekking is Strekking.GEEN_BESLUIT:
        return None
    return [
        _gebrek(
            "DEKKING_ONTOEREIKEND",
            f"Er ontbreekt {mist}",
            "Wat de cliënt krijgt en wat er af gaat, is samen minder dan nodig is. Vul het aan, of leg de rest uit.",
            Plek.REGEL,
            gronden.MAATWERK,
            gronden.STAPPENPLAN,
            over=onderwerp,
        )
        for onderwerp, mist in tekort(bestand).items()
    ]


def grondslag(bestand: Toetsbestand) -> Bevonden:
    """Het genoemde artikel gold op de dag van het besluit."""
    tekst, dag = bestand.besluit.grondslag, bestand.peildatum
    if not tekst or dag is None:
        return None
    if _gold_op(tekst, dag):
        return []
    geldend = "Wmo 2007" if dag < WMO_2015 else "Wmo 2015"
    return [
        _gebrek(
            "GRONDSLAG_ONJUIST",
            "Dit artikel gold toen niet",
            f"Op {dag:%d-%m-%Y} gold de {geldend}. Noem het artikel dat op die dag gold.",
            Plek.GRONDSLAG,
            Grondslag("Wmo 2015", "8.9"),
            gronden.MOTIVERING,
        )
    ]


def _gold_op(tekst: str, dag: date) -> bool:
    noemt_2015 = re.search(r"Wmo\s*2015", tekst, re.IGNORECASE) is not None
    noemt_2007 = re.search(r"Wmo\s*2007", tekst, re.IGNORECASE) is not None
    if noemt_2015 and dag < WMO_2015:
        return False
    overgang = re.search(r"\b8\.(3|4|6|9)\b", tekst) is not None
    return not (noemt_2007 and not noemt_2015 and dag >= WMO_2015 and not overgang)


def motivering(bestand: Toetsbestand) -> Bevonden:
    """Een besluit dat niet geeft wat is gevraagd, zegt waarom."""
    if bestand.besluit.strekking not in NADELIG:
        return None
    if any(zin.strip() for zin in bestand.besluit.motivering):
        return []
    return [
        _gebrek(
            "MOTIVERING_ONTBREEKT",
            "De redenen ontbreken",
            "Leg in gewone woorden uit waarom de cliënt dit (niet) krijgt.",
            Plek.MOTIVERING,
            gronden.MOTIVERING,
        )
    ]


def pgb_weigering(bestand: Toetsbestand) -> Bevonden:
    """Wie een pgb vroeg en het niet krijgt, leest waarom."""
    pgb = bestand.besluit.pgb
    if pgb is None or not pgb.gevraagd:
        return None
    stil_in_natura = bestand.besluit.vorm == "zin" and pgb.geweigerd_op is None
    if not stil_in_natura and not (pgb.geweigerd_op is not None and pgb.weigering_gemotiveerd is False):
        return []
    return [
        _gebrek(
            "PGB_WEIGERING_NIET_GEMOTIVEERD",
            "Niet uitgelegd waarom er geen pgb is",
            "De cliënt vroeg een pgb. Toets de drie voorwaarden, en leg uit op welke het niet kan.",
            Plek.PGB,
            gronden.PGB,
            gronden.MOTIVERING,
        )
    ]


def pgb_tarief(bestand: Toetsbestand) -> Bevonden:
    """Met het pgb is de hulp ook werkelijk te kopen."""
    pgb = bestand.besluit.pgb
    if pgb is None or pgb.tarief_toereikend is None:
        return None
    if pgb.tarief_toereikend:
        return []
    return [
        _gebrek(
            "PGB_TARIEF_NIET_TOEREIKEND",
            "Het pgb is te laag om de hulp in te kopen",
            "Zet het tarief zo dat de cliënt ten minste bij één aanbieder de hulp kan kopen.",
            Plek.PGB,
            gronden.PGB_TARIEF,
        )
    ]
