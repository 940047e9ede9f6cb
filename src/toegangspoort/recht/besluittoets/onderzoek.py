# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het onderzoek: stap 1 tot en met 3 van het stappenplan, advies en norm."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import STIL, Strekking, Tijdnorm, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import behoeften
from toegangspoort.recht.besluittoets.procedure import Bevonden
from toegangspoort.recht.kern import Grondslag, Uitspraak

HUISHOUDEN = "01"


def _gebrek(
    code: str, kop: str, uitleg: str, plek: Plek, *grond: Grondslag | Uitspraak, over: str | None = None
) -> Bevinding:
    return Bevinding(code, Ernst.GEBREK, kop, uitleg, grond, plek, over)


def onderzoek_gedaan(bestand: Toetsbestand) -> Bevonden:
    """Onder elk besluit ligt een eigen onderzoek."""
    if bestand.besluit.strekking is Strekking.GEEN_BESLUIT:
        return None
    if bestand.onderzoek is not None:
        return []
    return [
        _gebrek(
            "ONDERZOEK_ONTBREEKT",
            "Er is geen eigen onderzoek gedaan",
            "Onderzoek zelf wat deze cliënt nodig heeft, ook als er al andere hulp loopt.",
            Plek.GESPREK,
            gronden.ONDERZOEK,
            gronden.ZORGVULDIGHEID,
            gronden.EIGEN_ONDERZOEK,
        )
    ]


def hulpvraag(bestand: Toetsbestand) -> Bevonden:
    """Stap 1: wat is de hulpvraag?"""
    if bestand.onderzoek is None or bestand.onderzoek.hulpvraag is STIL:
        return None
    if (bestand.onderzoek.hulpvraag or "").strip():
        return []
    return [
        _gebrek(
            "HULPVRAAG_ONTBREEKT",
            "De hulpvraag staat er niet in",
            "Schrijf op wat de cliënt vraagt, in zijn eigen woorden.",
            Plek.GESPREK,
            gronden.ONDERZOEK,
            gronden.STAPPENPLAN,
        )
    ]


def problemen(bestand: Toetsbestand) -> Bevonden:
    """Stap 2: welke problemen zijn er?"""
    if bestand.onderzoek is None or bestand.onderzoek.problemen is STIL:
        return None
    if any(probleem.strip() for probleem in bestand.onderzoek.problemen or ()):
        return []
    return [
        _gebrek(
            "PROBLEMEN_ONTBREKEN",
            "De problemen staan er niet in",
            "Schrijf op wat niet lukt bij zich redden en meedoen.",
            Plek.GESPREK,
            gronden.ONDERZOEK,
            gronden.STAPPENPLAN,
        )
    ]


def behoefte(bestand: Toetsbestand) -> Bevonden:
    """Stap 3: welke hulp is nodig, in soort en omvang, voordat er iets af gaat?"""
    if bestand.onderzoek is None or bestand.onderzoek.behoefte is STIL:
        return None
    genoemd = behoeften(bestand)
    over: list[str | None] = [b.onderwerp for b in genoemd if b.omvang is None] if genoemd else [None]
    return [
        _gebrek(
            "BEHOEFTE_ONBEPAALD",
            "Er staat niet in hoeveel hulp nodig is",
            "Leg vast welke hulp nodig is en hoeveel, voordat u kijkt wat de cliënt zelf of met anderen kan.",
            Plek.BEHOEFTE,
            gronden.STAPPENPLAN,
            over=onderwerp,
        )
        for onderwerp in over
    ]


def deskundig_advies(bestand: Toetsbestand) -> Bevonden:
    """Waar deskundigheid nodig is, wordt advies gevraagd."""
    if bestand.onderzoek is None or bestand.onderzoek.deskundig_advies is STIL:
        return None
    advies = bestand.onderzoek.deskundig_advies
    if advies is None:
        return [
            Bevinding(
                "DESKUNDIG_ADVIES_ONTBREEKT",
                Ernst.AANDACHTSPUNT,
                "Niet bekeken of advies van een deskundige nodig is",
                "Leg vast of een arts, ergotherapeut of andere deskundige moet meekijken.",
                (gronden.ZORGVULDIGHEID, gronden.STAPPENPLAN),
                Plek.ADVIES,
            )
        ]
    if advies.nodig and advies.ingewonnen is STIL:
        return None
    if not advies.nodig or advies.ingewonnen:
        return []
    return [
        _gebrek(
            "DESKUNDIG_ADVIES_ONTBREEKT",
            "Het advies van een deskundige ontbreekt",
            "Vraag het advies, en wacht ermee tot het er is.",
            Plek.ADVIES,
            gronden.ZORGVULDIGHEID,
            gronden.STAPPENPLAN,
        )
    ]


def norm_onderbouwd(bestand: Toetsbestand) -> Bevonden:
    """Een norm voor tijden rust op objectief, onafhankelijk onderzoek, en de tijden volgen daaruit."""
    norm = _norm(bestand)
    if norm is None or norm.soort == "geen":
        return None
    zwak = norm.soort == "eigen_ervaring" or norm.onafhankelijk is False or norm.tijden_volgen_uit_onderzoek is False
    if not zwak and norm.onafhankelijk is not None:
        return None if norm.onafhankelijk is STIL else []
    return [
        Bevinding(
            "NORM_NIET_ONDERBOUWD",
            Ernst.GEBREK if zwak else Ernst.AANDACHTSPUNT,
            "De norm rust niet op onafhankelijk onderzoek" if zwak else "Niet bekend waarop de norm rust",
            f"Gebruik een norm met onafhankelijk onderzoek, of bepaal de tijd voor deze cliënt zelf ({norm.naam}).",
            (gronden.NORM, gronden.ZORGVULDIGHEID),
            Plek.BEHOEFTE,
        )
    ]


def norm_toetsbaar(bestand: Toetsbestand) -> Bevonden:
    """De uitkomst is na te rekenen: er is een norm of een omschrijving."""
    if bestand.onderzoek is None or bestand.onderzoek.norm is STIL:
        return None
    norm = bestand.onderzoek.norm
    if isinstance(norm, Tijdnorm) and norm.soort != "geen" and norm.toetsbaar not in (False, None):
        return None if norm.toetsbaar is STIL else []
    return [
        Bevinding(
            "NORM_NIET_TOETSBAAR",
            _ernst_zonder_norm(bestand),
            "Niet na te rekenen hoe de omvang is bepaald",
            "Noem de norm of omschrijf wat met de hulp bereikt is, en reken de omvang daaruit voor.",
            (gronden.NORM_TOETSBAAR, gronden.MOTIVERING),
            Plek.BEHOEFTE,
        )
    ]


def _ernst_zonder_norm(bestand: Toetsbestand) -> Ernst:
    """Bij het huishouden is een norm of omschrijving nodig; bij andere hulp kan de tijd per persoon zijn bepaald."""
    norm = _norm(bestand)
    if norm is None:
        return Ernst.GEBREK if _gaat_over_huishouden(bestand) else Ernst.AANDACHTSPUNT
    return Ernst.GEBREK if norm.soort == "geen" or norm.toetsbaar is False else Ernst.AANDACHTSPUNT


def heronderzoek(bestand: Toetsbestand) -> Bevonden:
    """Lopende hulp stopt of mindert alleen na nieuw onderzoek van deze persoon."""
    if bestand.besluit.strekking not in (Strekking.BEEINDIGD, Strekking.VERLAAGD):
        return None
    gedaan = None if bestand.onderzoek is None else bestand.onderzoek.heronderzoek
    if gedaan is STIL:
        return None
    if gedaan:
        return []
    return [
        _gebrek(
            "HERONDERZOEK_ONTBREEKT",
            "De lopende hulp is niet opnieuw onderzocht",
            "Onderzoek eerst wat er voor deze cliënt is veranderd.",
            Plek.GESPREK,
            gronden.HERONDERZOEK,
            gronden.INTREKKEN,
        )
    ]


def _norm(bestand: Toetsbestand) -> Tijdnorm | None:
    norm = bestand.onderzoek.norm if bestand.onderzoek else None
    return norm if isinstance(norm, Tijdnorm) else None


def _gaat_over_huishouden(bestand: Toetsbestand) -> bool:
    categorieen = [b.categorie for b in behoeften(bestand)] + [r.categorie for r in bestand.besluit.regels]
    return HUISHOUDEN in categorieen
