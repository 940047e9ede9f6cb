# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat nodig is, wat daarvan overblijft, en wat na de toekenning nog ontbreekt (stap 3 en 5 van CRVB:2018:819)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from toegangspoort.recht.kern import Aan, Vraag
from toegangspoort.recht.wmo2015.nettobehoefte import netto
from toegangspoort.recht.wmo2015.omvang import Omvang
from toegangspoort.recht.wmo2015.trede import Trede


@dataclass(frozen=True)
class Behoefte:
    """Wat nodig is, voordat er iets af gaat; `None` als de omvang niet is bepaald."""

    onderwerp: Annotated[str, Vraag("Waarvoor is hulp nodig?")]
    omvang: Annotated[
        Omvang | None,
        Vraag(
            "Hoeveel is er nodig, en per welke tijd?",
            Aan.INWONER,
            "Zonder omvang kan er niets af en niets worden toegekend (ECLI:NL:CRVB:2018:3243).",
        ),
    ] = None

    def __str__(self) -> str:
        return f"{self.onderwerp}, {self.omvang or 'omvang nog niet bekend'}"


@dataclass(frozen=True, slots=True)
class Stand:
    """Hoeveel er na een aftrek overblijft."""

    trede: Trede
    wat: str
    af: Omvang
    over: Omvang


@dataclass(frozen=True, slots=True)
class Rest:
    """De uitkomst voor één onderwerp.

    `over` is wat overblijft na alles wat vaststaat; `ten_minste` wat overblijft als ook telt wat nog open is. Beide
    zijn `None` zolang de omvang van de behoefte onbekend is.
    """

    onderwerp: str
    bruto: Omvang | None
    standen: tuple[Stand, ...]
    over: Omvang | None
    ten_minste: Omvang | None

    @property
    def staat_vast(self) -> bool:
        """Of geen antwoord hier nog iets aan verandert."""
        return self.over is not None and self.over == self.ten_minste

    def __str__(self) -> str:
        return f"{self.onderwerp}: {self.over or 'omvang nog niet bekend'}"


def ongedekt(resten: Sequence[Rest], toegekend: Mapping[str, Sequence[Omvang]]) -> dict[str, Omvang]:
    """Wat na de toekenning per onderwerp nog ontbreekt (stap 5); `toegekend` is per onderwerp wat is gegeven.

    NietOmTeRekenen als een toekenning niet in de eenheid van de behoefte is uit te drukken.
    """
    ontbreekt: dict[str, Omvang] = {}
    for rest in resten:
        if rest.over is None:
            continue
        over = rest.over
        regels = toegekend.get(rest.onderwerp, ())
        samen = sum((regel.naar(over.eenheid, over.per).aantal for regel in regels), Decimal(0))
        if not Omvang(samen, over.eenheid, over.per).dekt(over):
            ontbreekt[rest.onderwerp] = Omvang(netto(over.aantal, samen), over.eenheid, over.per)
    return ontbreekt
