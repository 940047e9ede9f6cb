# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het besluit zelf: omvang, dekking, grondslag en motivering."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import STIL, Regel, Strekking, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import tekort
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.besluittoets.wetten import Oordeel, beoordeel
from toegangspoort.recht.kern import Grondslag
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015

GEEFT = (Strekking.TOEGEKEND, Strekking.GEDEELTELIJK, Strekking.VERLAAGD)
NADELIG = (Strekking.AFGEWEZEN, Strekking.GEDEELTELIJK, Strekking.BEEINDIGD, Strekking.VERLAAGD)
DINGEN = ("11", "12", "13", "14")
"""Rolstoelen, vervoermiddelen, woonvoorzieningen en hulpmiddelen: een ding is er of niet."""
PLAATS_OF_RIT = ("05", "08", "15", "16", "17", "18")
"""Woondiensten, vervoer, beschermd wonen en opvang: de omvang hoort erin, maar blijkt soms uit de soort hulp."""


def omvang(bestand: Toetsbestand) -> Bevonden:
    """Een toekenning zegt hoeveel, waarvan en per welke tijd; een resultaat mag erbij, nooit ervoor in de plaats."""
    besluit = bestand.besluit
    if besluit.strekking not in GEEFT:
        return None
    if not besluit.regels:
        return [_zonder_omvang(None)] if besluit.verwijst_naar_leveringsplan else None
    diensten = [regel for regel in besluit.regels if regel.categorie not in DINGEN]
    if not diensten:
        return None
    return [_zonder_omvang(regel) for regel in diensten if regel.omvang is None]


def _zonder_omvang(regel: Regel | None) -> Bevinding:
    minder_zwaar = regel is not None and regel.categorie in PLAATS_OF_RIT
    return Bevinding(
        "OMVANG_ONTBREEKT",
        Ernst.AANDACHTSPUNT if minder_zwaar else Ernst.GEBREK,
        "Er staat niet in hoeveel hulp de cliënt krijgt",
        "Vul het aantal, de eenheid en de tijd in. Alleen een resultaat of een plan van de aanbieder is te vaag.",
        (gronden.RESULTAAT,),
        Plek.REGEL,
        regel.onderwerp if regel else None,
    )


def dekking(bestand: Toetsbestand) -> Bevonden:
    """Wat wordt gegeven en wat af gaat, is samen ten minste wat nodig is."""
    te_weinig = tekort(bestand)
    if te_weinig is None:
        return None
    return [
        Bevinding(
            "DEKKING_ONTOEREIKEND",
            Ernst.GEBREK,
            f"Er ontbreekt {mist}",
            "Wat de cliënt krijgt en wat er af gaat, is samen minder dan nodig is. Vul het aan, of leg de rest uit.",
            (gronden.MAATWERK, gronden.STAPPENPLAN),
            Plek.REGEL,
            onderwerp,
        )
        for onderwerp, mist in te_weinig.items()
    ]


def grondslag(bestand: Toetsbestand) -> Bevonden:
    """Het genoemde artikel gold op de dag van het besluit, en hoort bij wat is gevraagd."""
    tekst, dag = bestand.besluit.grondslag, bestand.peildatum
    if not tekst or not tekst.strip() or dag is None:
        return None
    oordeel = beoordeel(tekst, dag, bestand.spoor, bestand.besluit.strekking)
    if oordeel is Oordeel.GOED:
        return []
    geldend = "Wmo 2007" if dag < WMO_2015 else "Wmo 2015"
    koppen = {
        Oordeel.GOLD_NIET: "Dit artikel gold toen niet",
        Oordeel.OUD_RECHT: "Dit is de oude wet",
        Oordeel.ANDER_SPOOR: "Dit lid gaat over andere hulp",
    }
    uitleg = {
        Oordeel.GOLD_NIET: f"Op {dag:%d-%m-%Y} gold de {geldend}. Noem het artikel dat op die dag gold.",
        Oordeel.OUD_RECHT: "Leg uit waarom de oude wet nog geldt voor dit recht, of noem de Wmo 2015.",
        Oordeel.ANDER_SPOOR: "Lid 3 gaat over zich redden en meedoen, lid 4 over beschermd wonen en opvang.",
    }
    return [
        Bevinding(
            "GRONDSLAG_ONJUIST",
            Ernst.GEBREK if oordeel is Oordeel.GOLD_NIET else Ernst.AANDACHTSPUNT,
            koppen[oordeel],
            uitleg[oordeel],
            (
                Grondslag("Wmo 2015", "2.3.5") if oordeel is Oordeel.ANDER_SPOOR else gronden.OVERGANG,
                gronden.MOTIVERING,
            ),
            Plek.GRONDSLAG,
        )
    ]


def motivering(bestand: Toetsbestand) -> Bevonden:
    """Een besluit dat niet geeft wat is gevraagd, zegt waarom."""
    besluit = bestand.besluit
    if besluit.strekking not in NADELIG or besluit.motivering is STIL:
        return None
    if any(zin.strip() for zin in besluit.motivering):
        return []
    return [
        Bevinding(
            "MOTIVERING_ONTBREEKT",
            Ernst.GEBREK,
            "De redenen ontbreken",
            "Leg in gewone woorden uit waarom de cliënt dit (niet) krijgt.",
            (gronden.MOTIVERING,),
            Plek.MOTIVERING,
        )
    ]
