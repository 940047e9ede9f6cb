# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bevindingen over de algemene voorziening: is zij er, past zij, is zij te betalen, is zij genoeg?"""

from toegangspoort.recht.besluittoets import gronden
from toegangspoort.recht.besluittoets.bestand import Aftrek, Deel, Regel, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Bevonden, Ernst, Plek
from toegangspoort.recht.besluittoets.dekking import tekorten
from toegangspoort.recht.besluittoets.onderwerpen import misschien_bij, zelfde
from toegangspoort.recht.kern import Grondslag, Uitspraak
from toegangspoort.recht.wmo2015.ladder import Trede


def _aftrekken(bestand: Toetsbestand) -> list[Aftrek]:
    return [a for a in bestand.treden if a.trede is Trede.ALGEMENE_VOORZIENING]


def _bevinding(
    code: str, kop: str, uitleg: str, aftrek: Aftrek, *grond: Grondslag | Uitspraak, ernst: Ernst = Ernst.GEBREK
) -> Bevinding:
    return Bevinding(code, ernst, kop, uitleg, grond, Plek.LADDER, aftrek.onderwerp)


def _toets(bestand: Toetsbestand, vlag: str, code: str, woord: str, uitleg: str) -> Bevonden:
    """Eén vraag voor elke algemene voorziening: niet nagegaan, en nee, zijn allebei een gebrek."""
    aftrekken = _aftrekken(bestand)
    if not aftrekken:
        return None
    koppen = {
        None: f"Niet nagegaan of de algemene voorziening {woord} is",
        False: f"De algemene voorziening is voor deze cliënt niet {woord}",
    }
    return [
        _bevinding(code, koppen[oordeel], uitleg, a, gronden.MAATWERK, gronden.ALGEMENE_HULP)
        for a in aftrekken
        if (oordeel := getattr(a, vlag)) is not True
    ]


def beschikbaar(bestand: Toetsbestand) -> Bevonden:
    """Zij is er nu, zonder lange wachttijd."""
    uitleg = "Vraag na of de dienst er nu is en wat de wachttijd is. Is hij er niet, dan gaat er niets af."
    return _toets(bestand, "beschikbaar", "AV_BESCHIKBAARHEID_NIET_ONDERZOCHT", "beschikbaar", uitleg)


def passend(bestand: Toetsbestand) -> Bevonden:
    """Zij past bij deze persoon; dat blijkt pas na onderzoek, een reden en een gesprek."""
    code = "AV_PASSENDHEID_NIET_ONDERZOCHT"
    uitleg = "Ga na of de dienst doet wat deze cliënt nodig heeft. Past hij niet, dan gaat er niets af."
    bevindingen = _toets(bestand, "passend", code, "passend", uitleg)
    if bevindingen is None:
        return None
    return bevindingen + [b for a in _aftrekken(bestand) if (b := _niet_persoonlijk(a, code, uitleg)) is not None]


def _niet_persoonlijk(aftrek: Aftrek, code: str, uitleg: str) -> Bevinding | None:
    """Alles heet in orde, maar het is niet voor deze persoon bekeken, uitgelegd of besproken."""
    if not (aftrek.beschikbaar and aftrek.passend and aftrek.betaalbaar):
        return None
    gronden_av = (gronden.MAATWERK, gronden.ALGEMENE_HULP)
    if aftrek.onderzocht is False or aftrek.gemotiveerd is False:
        return _bevinding(code, "Niet onderzocht of de algemene voorziening past", uitleg, aftrek, *gronden_av)
    if aftrek.besproken is False:
        return _bevinding(
            code,
            "De algemene voorziening is niet besproken",
            "Bespreek met de cliënt of deze dienst past, en leg dat vast.",
            aftrek,
            gronden.ONDERZOEK,
            gronden.BESPREKEN,
            ernst=Ernst.AANDACHTSPUNT,
        )
    return None


def betaalbaar(bestand: Toetsbestand) -> Bevonden:
    """Deze persoon kan haar betalen."""
    uitleg = "Bespreek of de cliënt dit kan betalen. Kan dat niet, geef dan een tegemoetkoming of hulp op maat."
    return _toets(bestand, "betaalbaar", "AV_BETAALBAARHEID_NIET_ONDERZOCHT", "te betalen", uitleg)


def toereikend(bestand: Toetsbestand) -> Bevonden:
    """Zij is groot genoeg, of iets anders vult de rest aan."""
    aftrekken = _aftrekken(bestand)
    if not aftrekken:
        return None
    gevonden = tekorten(bestand)
    tekort = {b for t in gevonden or () for b in t.behoeften}
    te_klein = [a for a in aftrekken if tekort & set(misschien_bij(bestand, a)) or _niets_vult_aan(bestand, a)]
    if gevonden is None and not te_klein:
        return None
    return [
        _bevinding(
            "AV_NIET_TOEREIKEND",
            "De algemene voorziening is niet genoeg",
            "Er is meer nodig dan de algemene voorziening geeft. Vul de rest aan met hulp op maat.",
            a,
            gronden.MAATWERK,
            gronden.AV_TE_WEINIG,
        )
        for a in te_klein
    ]


def is_maatwerk(bestand: Toetsbestand) -> Bevonden:
    """Wat pas na onderzoek van de persoon open staat, is geen algemene voorziening."""
    aftrekken = [a for a in _aftrekken(bestand) if a.toegang_na_onderzoek is not None]
    if not aftrekken:
        return None
    return [
        _bevinding(
            "AV_IS_MAATWERK",
            "Dit is geen algemene voorziening",
            "Deze hulp staat pas open na onderzoek van de cliënt. Dan is het maatwerk, en is een besluit nodig.",
            a,
            gronden.SOORTEN,
        )
        for a in aftrekken
        if a.toegang_na_onderzoek
    ]


def _niets_vult_aan(bestand: Toetsbestand, aftrek: Aftrek) -> bool:
    """Een deel zonder getal, waarnaast niets anders staat dat de rest kan geven."""
    if aftrek.dekt is not Deel.DEELS or (bestand.besluit.strekking.geeft and not bestand.besluit.regels):
        return False
    ander: list[Aftrek | Regel] = [a for a in bestand.treden if a is not aftrek and _staat(a)]
    return not any(_over_hetzelfde(bestand, aftrek, deel) for deel in (*ander, *bestand.besluit.regels))


def _staat(aftrek: Aftrek) -> bool:
    """Of deze aftrek iets geeft: een recht dat niet vaststaat en een voorziening die niet past, geven niets."""
    if aftrek.trede is Trede.ANDERE_WET:
        return aftrek.recht_vastgesteld is True
    return False not in (aftrek.beschikbaar, aftrek.passend, aftrek.betaalbaar)


def _over_hetzelfde(bestand: Toetsbestand, aftrek: Aftrek, deel: Aftrek | Regel) -> bool:
    """Of ze over hetzelfde kunnen gaan; noemt het dossier geen behoeften, dan telt alleen of het kan."""
    hier, daar = misschien_bij(bestand, aftrek), misschien_bij(bestand, deel)
    return zelfde(aftrek.onderwerp, deel.onderwerp) or bool(set(hier) & set(daar)) or not (hier or daar)
