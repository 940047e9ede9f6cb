# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarop een regel of een oordeel berust: een artikel of een uitspraak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_BWB = {
    "Wmo 2015": "BWBR0035362",
    "Wmo 2007": "BWBR0020031",
    "Awb": "BWBR0005537",
    "Algemene termijnenwet": "BWBR0002448",
}


@dataclass(frozen=True, slots=True)
class Grondslag:
    """Een artikel in een wet of verordening.

    >>> str(Grondslag("Wmo 2015", "2.3.5", lid=3))
    'artikel 2.3.5 lid 3 Wmo 2015'
    """

    wet: str
    artikel: str
    lid: int | None = None
    onderdeel: str | None = None

    def __str__(self) -> str:
        lid = f" lid {self.lid}" if self.lid is not None else ""
        onderdeel = f" onderdeel {self.onderdeel}" if self.onderdeel else ""
        return f"artikel {self.artikel}{lid}{onderdeel} {self.wet}"

    def url(self, peildatum: date) -> str | None:
        """Het adres van de wettekst zoals die op de peildatum gold; None voor een verordening."""
        bwb = _BWB.get(self.wet)
        if bwb is None:
            return None
        return f"https://wetten.overheid.nl/{bwb}/{peildatum.isoformat()}{self._anker()}"

    def _anker(self) -> str:
        """Alleen de Wmo 2015 draagt hoofdstuk en paragraaf in het artikelnummer."""
        delen = self.artikel.split(".")
        if self.wet != "Wmo 2015" or len(delen) != len(("hoofdstuk", "paragraaf", "artikel")):
            return ""
        return f"#Hoofdstuk{delen[0]}_Paragraaf{delen[1]}_Artikel{self.artikel}"


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """Een rechterlijke uitspraak met haar kern in één zin."""

    ecli: str
    kern: str = ""

    def __str__(self) -> str:
        return self.ecli

    def url(self, peildatum: date | None = None) -> str:  # noqa: ARG002 (zelfde vorm als bij een artikel)
        """Het adres bij rechtspraak.nl; een uitspraak verandert niet met de peildatum."""
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.ecli}"


Bron = Grondslag | Uitspraak
