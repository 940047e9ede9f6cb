# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bij welke behoefte een trede of een regel hoort.

Een dossier noemt hetzelfde soms anders. Wat niet bij naam of categorie is thuis te brengen, kan bij elke behoefte van
die soort horen: geen gebrek rust op een verschil in woorden.
"""

from toegangspoort.recht.besluittoets.bestand import STIL, Aftrek, Behoefte, Regel, Toetsbestand

SOORTEN = (
    frozenset({"01"}),
    frozenset({"02", "03", "04", "07", "09"}),
    frozenset({"05", "13"}),
    frozenset({"08", "11", "12"}),
    frozenset({"14"}),
    frozenset({"15", "16", "17", "18"}),
)
"""iWmo-categorieën die voor elkaar in de plaats kunnen komen: dagbesteding voor begeleiding, een taxi voor een
scootmobiel. De restcategorieën 06 en 10 kunnen bij elke soort horen."""

DINGEN = ("11", "12", "13", "14")
"""Rolstoelen, vervoermiddelen, woonvoorzieningen en hulpmiddelen: een ding is er of niet."""
PLAATS_OF_RIT = ("05", "08", "15", "16", "17", "18")
"""Woondiensten, vervoer, beschermd wonen en opvang: de omvang hoort erin, maar blijkt soms uit de soort hulp."""


def behoeften(bestand: Toetsbestand) -> tuple[Behoefte, ...]:
    """De behoeften die het dossier noemt."""
    onderzoek = bestand.onderzoek
    if onderzoek is None or onderzoek.behoefte is STIL:
        return ()
    return onderzoek.behoefte or ()


def zelfde(een: str, ander: str) -> bool:
    """Of twee teksten hetzelfde onderwerp noemen; hoofdletters en spaties doen er niet toe."""
    return " ".join(een.split()).casefold() == " ".join(ander.split()).casefold()


def zeker_bij(bestand: Toetsbestand, deel: Aftrek | Regel) -> tuple[Behoefte, ...]:
    """De behoeften waar dit blijkens naam of categorie bij hoort."""
    alle = behoeften(bestand)
    op_naam = tuple(b for b in alle if zelfde(b.onderwerp, deel.onderwerp))
    categorieen = _categorieen(bestand, deel)
    return op_naam or tuple(b for b in alle if b.categorie in categorieen)


def misschien_bij(bestand: Toetsbestand, deel: Aftrek | Regel) -> tuple[Behoefte, ...]:
    """De behoeften waar dit bij kan horen; is er niets anders bekend, dan zijn dat alle."""
    categorieen = _categorieen(bestand, deel)
    return zeker_bij(bestand, deel) or tuple(b for b in behoeften(bestand) if _zelfde_soort(b.categorie, categorieen))


def _categorieen(bestand: Toetsbestand, deel: Aftrek | Regel) -> set[str]:
    """Een trede noemt geen categorie, maar soms gaat een regel van het besluit over hetzelfde."""
    regels = [deel] if isinstance(deel, Regel) else bestand.besluit.regels
    return {r.categorie for r in regels if zelfde(r.onderwerp, deel.onderwerp)} - {""}


def _zelfde_soort(categorie: str, categorieen: set[str]) -> bool:
    groepen = [groep for groep in SOORTEN if categorie in groep]
    return not groepen or not categorieen or any(c in groepen[0] or not _heeft_soort(c) for c in categorieen)


def _heeft_soort(categorie: str) -> bool:
    return any(categorie in groep for groep in SOORTEN)
