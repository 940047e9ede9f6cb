# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waar een norm of oordeel op rust: een artikel, of een rechterlijke uitspraak."""

from dataclasses import dataclass
from datetime import date

BWB = {
    "Wmo 2015": "BWBR0035362",
    "Wmo 2007": "BWBR0020031",
    "Uitvoeringsbesluit Wmo 2015": "BWBR0035733",
    "Uitvoeringsregeling Wmo 2015": "BWBR0036096",
    "Awb": "BWBR0005537",
    "Algemene termijnenwet": "BWBR0002448",
}


@dataclass(frozen=True, order=True)
class Grondslag:
    """Een artikel van een regeling.

    >>> str(Grondslag("Wmo 2015", "2.3.5", 3))
    'artikel 2.3.5 lid 3 Wmo 2015'
    """

    wet: str
    artikel: str
    lid: int | None = None
    onderdeel: str | None = None

    def __str__(self) -> str:
        lid = f" lid {self.lid}" if self.lid else ""
        onderdeel = f", onder {self.onderdeel}," if self.onderdeel else ""
        return f"artikel {self.artikel}{lid}{onderdeel} {self.wet}"

    def url(self, peildatum: date) -> str:
        """Het adres van het artikel zoals het op die dag gold; leeg voor een regeling van de gemeente."""
        bwb = BWB.get(self.wet)
        return f"https://wetten.overheid.nl/{bwb}/{peildatum}{self._anker()}" if bwb else ""

    def _anker(self) -> str:
        """In de Wmo 2015 staan hoofdstuk en vaak paragraaf in het artikelnummer; elders opent de wet bij het begin."""
        if self.wet != "Wmo 2015":
            return ""
        hoofdstuk, *paragraaf, _ = self.artikel.split(".")
        midden = f"_Paragraaf{paragraaf[0]}" if paragraaf else ""
        return f"#Hoofdstuk{hoofdstuk}{midden}_Artikel{self.artikel}"


@dataclass(frozen=True, order=True)
class Uitspraak:
    """Een rechterlijke uitspraak, met haar kern in één zin."""

    ecli: str
    kern: str = ""

    def __str__(self) -> str:
        return self.ecli

    def url(self, _peildatum: date | None = None) -> str:
        """Het adres van de uitspraak; een uitspraak heeft geen versies."""
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.ecli}"
