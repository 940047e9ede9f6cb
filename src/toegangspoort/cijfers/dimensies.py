# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a figure is split by. Codes between brackets are those of StatLine table 83262NED."""

from enum import StrEnum


class _Dimensie(StrEnum):
    """A member is its own word in files and addresses, and knows its code at CBS and its name in a sentence."""

    cbs: str
    naam: str

    def __new__(cls, woord: str, cbs: str = "", naam: str = "") -> "_Dimensie":
        lid = str.__new__(cls, woord)
        lid._value_ = woord
        lid.cbs, lid.naam = cbs, naam
        return lid

    @property
    def is_totaal(self) -> bool:
        """Whether this is everybody."""
        return self.value == "totaal"


class Geslacht(_Dimensie):
    """As the BRP knows it; who is not in it counts in the total alone (83262NED, explanation)."""

    TOTAAL = "totaal", "T001038", "mannen en vrouwen"
    MAN = "man", "3000", "mannen"
    VROUW = "vrouw", "4000", "vrouwen"


class Leeftijd(_Dimensie):
    """Age bands. 75+ overlaps 75-85 and 85+: never add all of them; `BANDEN` are the ones that add up."""

    TOTAAL = "totaal", "T009002", "alle leeftijden"
    TOT_30 = "0-30", "41625", "jonger dan 30 jaar"
    VAN_30 = "30-45", "53630", "30 tot 45 jaar"
    VAN_45 = "45-60", "80201", "45 tot 60 jaar"
    VAN_60 = "60-75", "80202", "60 tot 75 jaar"
    VAN_75 = "75-85", "53975", "75 tot 85 jaar"
    VANAF_85 = "85+", "21800", "85 jaar en ouder"
    VANAF_75 = "75+", "21600", "75 jaar en ouder"


BANDEN = (Leeftijd.TOT_30, Leeftijd.VAN_30, Leeftijd.VAN_45, Leeftijd.VAN_60, Leeftijd.VAN_75, Leeftijd.VANAF_85)
"""Together everybody of known age, each once."""
ONDERGRENZEN = (0, 30, 45, 60, 75, 85)
"""Lowest age in whole years of each of `BANDEN`."""


class Arrangementtype(_Dimensie):
    """Type of maatwerk; somebody may have several, so that types add up to more than the total (S2-6)."""

    TOTAAL = "totaal", "T001024", "alle soorten maatwerk"
    ZONDER_VERBLIJF = "zonder_verblijf", "A048188", "maatwerk zonder verblijf en opvang"
    THUIS = "thuis", "A019506", "ondersteuning thuis"
    HUISHOUDEN = "huishouden", "A019507", "hulp bij het huishouden"
    VERBLIJF = "verblijf", "A019508", "verblijf en opvang"
    HULPMIDDELEN = "hulpmiddelen", "A019509", "hulpmiddelen en diensten"


SOORTEN = (
    Arrangementtype.HULPMIDDELEN,
    Arrangementtype.HUISHOUDEN,
    Arrangementtype.THUIS,
    Arrangementtype.VERBLIJF,
)
"""The types a product can belong to; the others are sums over them, each client once."""


class Status(StrEnum):
    """Why there is a number, or none. Three kinds of none, and none of them is zero (S2-10)."""

    CIJFER = "cijfer"
    GEHEIM = "geheim"
    """Too few people, or hidden because another hidden figure would follow from it."""
    GEEN = "geen"
    """Nobody delivered it."""
    ONMOGELIJK = "onmogelijk"
    """Cannot occur, such as clients where nobody lives."""


STATUSSEN = tuple(Status)
HOOGSTE_GEHEIM = 7
"""0 to 7 are hidden (83262NED, explanation)."""
