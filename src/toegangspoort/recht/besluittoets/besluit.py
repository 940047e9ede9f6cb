# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het besluit zelf: omvang, dekking, grondslag en motivering."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import STIL, Regel, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import tekorten
from toegangspoort.recht.besluittoets.onderwerpen import DINGEN, PLAATS_OF_RIT
from toegangspoort.recht.besluittoets.wetten import Oordeel, beoordeel
from toegangspoort.recht.wmo2015.onderzoek import WMO_2015

GRONDSLAGEN = {
    Oordeel.GOLD_NIET: (
        "Dit artikel gold toen niet",
        "Noem het artikel dat op de dag van het besluit gold: tot en met 2014 de Wmo 2007, daarna de Wmo 2015.",
    ),
    Oordeel.OUD_RECHT: (
        "Dit is de oude wet",
        "Leg uit waarom de oude wet nog geldt voor dit recht, of noem de Wmo 2015.",
    ),
    Oordeel.VOORUIT: (
        "De Wmo 2015 gold nog niet voor lopende hulp",
        "Leg uit dat dit besluit gaat over een nieuwe vraag en over hulp vanaf 2015, of noem de Wmo 2007.",
    ),
    Oordeel.ANDER_SPOOR: (
        "Dit lid gaat over andere hulp",
        "Lid 3 gaat over zich redden en meedoen, lid 4 over beschermd wonen en opvang.",
    ),
}


def omvang(bestand: Toetsbestand) -> Bevonden:
    """Een toekenning zegt hoeveel, waarvan en per welke tijd; een resultaat mag erbij, nooit ervoor in de plaats."""
    besluit = bestand.besluit
    if not besluit.strekking.geeft:
        return None
    if not besluit.regels:
        return [_zonder_omvang(None, Ernst.GEBREK)] if besluit.verwijst_naar_leveringsplan else None
    diensten = [regel for regel in besluit.regels if regel.categorie not in DINGEN]
    if not diensten:
        return None
    return [_zonder_omvang(regel, _ernst(bestand, regel)) for regel in diensten if regel.omvang is None]


def _ernst(bestand: Toetsbestand, regel: Regel) -> Ernst:
    blijkt_uit_soort = regel.categorie in PLAATS_OF_RIT and not bestand.besluit.verwijst_naar_leveringsplan
    return Ernst.AANDACHTSPUNT if blijkt_uit_soort else Ernst.GEBREK


def _zonder_omvang(regel: Regel | None, ernst: Ernst) -> Bevinding:
    return Bevinding(
        "OMVANG_ONTBREEKT",
        ernst,
        "Er staat niet in hoeveel hulp de cliënt krijgt",
        "Vul het aantal, de eenheid en de tijd in. Alleen een resultaat of een plan van de aanbieder is te vaag.",
        (gronden.RESULTAAT,),
        Plek.REGEL,
        regel.onderwerp if regel else None,
    )


def dekking(bestand: Toetsbestand) -> Bevonden:
    """Wat wordt gegeven en wat af gaat, is samen ten minste wat nodig is."""
    gevonden = tekorten(bestand)
    if gevonden is None:
        return None
    return [
        Bevinding(
            "DEKKING_ONTOEREIKEND",
            Ernst.GEBREK,
            f"Nog nodig: {tekort.mist or 'een deel van de hulp'}",
            "Wat de cliënt krijgt en wat er af gaat, is samen minder dan nodig is. Vul het aan, of leg de rest uit.",
            (gronden.MAATWERK, gronden.STAPPENPLAN),
            Plek.REGEL,
            tekort.onderwerp,
        )
        for tekort in gevonden
    ]


def grondslag(bestand: Toetsbestand) -> Bevonden:
    """Het genoemde artikel gold op de dag van het besluit, en hoort bij wat is gevraagd."""
    tekst, dag = bestand.besluit.grondslag, bestand.peildatum
    if not tekst or not tekst.strip() or dag is None:
        return None
    oordeel = beoordeel(bestand, tekst, dag)
    if oordeel is Oordeel.GOED:
        return []
    oud, jong = gronden.COMPENSATIE, gronden.OVERGANG
    grond = {Oordeel.VOORUIT: gronden.VOOR_2015, Oordeel.ANDER_SPOOR: gronden.MAATWERKVOORZIENING}
    return [
        Bevinding(
            "GRONDSLAG_ONJUIST",
            Ernst.GEBREK if oordeel is Oordeel.GOLD_NIET else Ernst.AANDACHTSPUNT,
            *GRONDSLAGEN[oordeel],
            (grond.get(oordeel, oud if dag < WMO_2015 else jong), gronden.MOTIVERING),
            Plek.GRONDSLAG,
        )
    ]


def motivering(bestand: Toetsbestand) -> Bevonden:
    """Een besluit dat niet geeft wat is gevraagd, zegt waarom."""
    besluit = bestand.besluit
    if not besluit.strekking.nadelig or besluit.motivering is STIL:
        return None
    if any(zin.strip() for zin in besluit.motivering):
        return []
    return [
        Bevinding(
            "MOTIVERING_ONTBREEKT",
            Ernst.GEBREK,
            "De redenen ontbreken",
            "Leg in gewone woorden uit waarom de cliënt dit niet (meer) krijgt.",
            (gronden.MOTIVERING,),
            Plek.MOTIVERING,
        )
    ]
