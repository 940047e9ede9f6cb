# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over het onderzoek: stap 1 tot en met 3 van het stappenplan, advies en norm."""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import STIL, Behoefte, Deel, Strekking, Tijdnorm, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.besluittoets.onderwerpen import DINGEN, PLAATS_OF_RIT, behoeften, misschien_bij
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Omvang, Trede

EIGEN_ERVARING, GEEN = "eigen_ervaring", "geen"


def _gebrek(
    code: str, kop: str, uitleg: str, plek: Plek, *grond: Grondslag | Uitspraak, over: str | None = None
) -> Bevinding:
    return Bevinding(code, Ernst.GEBREK, kop, uitleg, grond, plek, over)


def onderzoek_gedaan(bestand: Toetsbestand) -> Bevonden:
    """Onder elk besluit ligt een eigen onderzoek; ook onder een verwijzing zonder besluit."""
    if bestand.besluit.strekking is Strekking.GEEN_BESLUIT and not bestand.treden:
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
            "Schrijf op wat de cliënt vraagt, in eigen woorden.",
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
    zonder: list[Behoefte | None] = [b for b in genoemd if b.omvang is None] if genoemd else [None]
    bevindingen = [
        _gebrek(
            "BEHOEFTE_ONBEPAALD",
            "Er staat niet in hoeveel hulp nodig is",
            "Leg vast welke hulp nodig is en hoeveel, voordat u kijkt wat de cliënt zelf of met anderen kan.",
            Plek.BEHOEFTE,
            gronden.STAPPENPLAN,
            over=b.onderwerp if b else None,
        )
        for b in zonder
        if not _andere_wet_geeft_alles(bestand, b)
    ]
    zwijgt = any(not isinstance(b.omvang, Omvang) for b in genoemd) or not genoemd
    return None if zwijgt and not bevindingen else bevindingen


def _andere_wet_geeft_alles(bestand: Toetsbestand, behoefte: Behoefte | None) -> bool:
    """Staat vast dat een andere wet deze hulp geeft, dan eindigt het daar (artikel 2.3.5 lid 6).

    Zonder behoefte gaat het om het hele besluit, en dat kent dan niets toe.
    """
    vast = [
        a
        for a in bestand.treden
        if a.trede is Trede.ANDERE_WET and a.recht_vastgesteld is True and a.dekt is Deel.GEHEEL
    ]
    if behoefte is None:
        return bool(vast) and not bestand.besluit.strekking.geeft
    return any(behoefte in misschien_bij(bestand, a) for a in vast)


def deskundig_advies(bestand: Toetsbestand) -> Bevonden:
    """Waar deskundigheid nodig is, wordt advies gevraagd."""
    advies = bestand.onderzoek.deskundig_advies if bestand.onderzoek else STIL
    if advies is STIL or (
        advies is not None and (advies.nodig is STIL or (advies.nodig and advies.ingewonnen is STIL))
    ):
        return None
    if advies is None or advies.nodig is None:
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
    if not advies.nodig or advies.ingewonnen:
        return None if advies.nodig and advies.ingewonnen is STIL else []
    return [
        _gebrek(
            "DESKUNDIG_ADVIES_ONTBREEKT",
            "Het advies van een deskundige ontbreekt",
            "Vraag het advies, en beslis pas als het er is.",
            Plek.ADVIES,
            gronden.ZORGVULDIGHEID,
            gronden.STAPPENPLAN,
        )
    ]


def norm_onderbouwd(bestand: Toetsbestand) -> Bevonden:
    """Een norm voor tijden rust op objectief, onafhankelijk onderzoek, en de tijden volgen daaruit."""
    norm = _norm(bestand)
    if norm is None:
        return None
    zwak, naam = _zwak(norm), f" ({norm.naam.strip()})" if norm.naam.strip() else ""
    if not zwak and norm.onafhankelijk is not None:
        return None if norm.onafhankelijk is STIL or norm.soort == GEEN else []
    return [
        Bevinding(
            "NORM_NIET_ONDERBOUWD",
            Ernst.GEBREK if zwak else Ernst.AANDACHTSPUNT,
            "De norm rust niet op onafhankelijk onderzoek" if zwak else "Niet bekend waarop de norm rust",
            f"Gebruik een norm met onafhankelijk onderzoek, of bepaal de tijd voor deze cliënt zelf{naam}.",
            (gronden.NORM, gronden.ZORGVULDIGHEID),
            Plek.BEHOEFTE,
        )
    ]


def _zwak(norm: Tijdnorm) -> bool:
    """Eigen ervaring, geen onafhankelijk onderzoek, of tijden die er niet uit volgen; of niets van dat alles."""
    nergens_op = norm.soort == GEEN and norm.onafhankelijk is None and norm.toetsbaar in (False, None)
    uit_ervaring = norm.soort == EIGEN_ERVARING
    return uit_ervaring or norm.onafhankelijk is False or norm.tijden_volgen_uit_onderzoek is False or nergens_op


def norm_toetsbaar(bestand: Toetsbestand) -> Bevonden:
    """De uitkomst is na te rekenen: er is een norm of een omschrijving."""
    if bestand.onderzoek is None or bestand.onderzoek.norm is STIL or _andere_wet_geeft_alles(bestand, None):
        return None
    norm = _norm(bestand)
    if norm is not None and norm.toetsbaar is True:
        return []
    if norm is not None and norm.toetsbaar is STIL and norm.soort != GEEN:
        return None
    return [
        Bevinding(
            "NORM_NIET_TOETSBAAR",
            _ernst_zonder_norm(bestand, norm),
            "Niet na te rekenen hoe de omvang is bepaald",
            "Noem de norm of omschrijf wat met de hulp bereikt is, en reken de omvang daaruit voor.",
            (gronden.NORM_TOETSBAAR, gronden.MOTIVERING),
            Plek.BEHOEFTE,
        )
    ]


def _ernst_zonder_norm(bestand: Toetsbestand, norm: Tijdnorm | None) -> Ernst:
    """Wie tijd toedeelt, laat zien hoe hij eraan komt; een ding vraagt geen norm, en null bij een norm is een vraag."""
    if norm is None:
        categorieen = [b.categorie for b in behoeften(bestand)] + [r.categorie for r in bestand.besluit.regels]
        zonder_tijd = bool(categorieen) and set(categorieen) <= {*DINGEN, *PLAATS_OF_RIT}
        return Ernst.AANDACHTSPUNT if zonder_tijd else Ernst.GEBREK
    return Ernst.GEBREK if norm.soort == GEEN or norm.toetsbaar is False else Ernst.AANDACHTSPUNT


def heronderzoek(bestand: Toetsbestand) -> Bevonden:
    """Lopende hulp stopt of mindert alleen na nieuw onderzoek van deze persoon.

    Ook een afwijzing of een kleinere toekenning kan lopende hulp laten eindigen. Zegt het dossier uitdrukkelijk dat er
    niet opnieuw is onderzocht, dan vraagt dat aandacht; misschien liep er niets.
    """
    strekking = bestand.besluit.strekking
    gedaan = None if bestand.onderzoek is None else bestand.onderzoek.heronderzoek
    if gedaan is STIL or not (strekking.raakt_lopend_recht or (gedaan is False and strekking.nadelig)):
        return None
    if gedaan:
        return []
    return [
        Bevinding(
            "HERONDERZOEK_ONTBREEKT",
            Ernst.GEBREK if strekking.raakt_lopend_recht else Ernst.AANDACHTSPUNT,
            "De lopende hulp is niet opnieuw onderzocht",
            "Liep er al hulp? Onderzoek dan eerst wat er voor deze cliënt is veranderd.",
            (gronden.HERONDERZOEK, gronden.INTREKKEN),
            Plek.GESPREK,
        )
    ]


def _norm(bestand: Toetsbestand) -> Tijdnorm | None:
    norm = bestand.onderzoek.norm if bestand.onderzoek else None
    return norm if isinstance(norm, Tijdnorm) else None
