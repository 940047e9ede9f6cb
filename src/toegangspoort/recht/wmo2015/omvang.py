# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een omvang: hoeveel, waarvan, per welke tijd. Met rekenkunde die te volgen is."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Eenheid(StrEnum):
    """Waarin een omvang wordt gezegd."""

    MINUUT = "minuut"
    UUR = "uur"
    DAGDEEL = "dagdeel"
    ETMAAL = "etmaal"
    STUKS = "stuks"
    RIT = "rit"
    KM = "km"
    ZONE = "zone"
    EURO = "euro"


class Per(StrEnum):
    """Per welke tijd."""

    DAG = "dag"
    WEEK = "week"
    VIER_WEKEN = "vier_weken"
    MAAND = "maand"
    JAAR = "jaar"
    TOTAAL = "totaal"


MINUTEN = {Eenheid.MINUUT: Decimal(1), Eenheid.UUR: Decimal(60), Eenheid.DAGDEEL: Decimal(240)}
"""Minuten in één eenheid; een dagdeel is vier uur (iWmo WJ756, code 16)."""
KEER_PER_JAAR = {
    Per.DAG: Decimal(364),
    Per.WEEK: Decimal(52),
    Per.VIER_WEKEN: Decimal(13),
    Per.MAAND: Decimal(12),
    Per.JAAR: Decimal(1),
}
"""Een jaar is gerekend op 52 weken, zoals normen voor het huishouden doen."""

_MEERVOUD = {
    Eenheid.MINUUT: ("minuut", "minuten"),
    Eenheid.DAGDEEL: ("dagdeel", "dagdelen"),
    Eenheid.ETMAAL: ("etmaal", "etmalen"),
    Eenheid.STUKS: ("stuk", "stuks"),
    Eenheid.RIT: ("rit", "ritten"),
    Eenheid.KM: ("kilometer", "kilometer"),
    Eenheid.ZONE: ("zone", "zones"),
}
_TIJD = {Per.VIER_WEKEN: "per vier weken", Per.TOTAAL: "in totaal"}


class NietOmTeRekenen(ValueError):
    """Deze eenheden of tijden zijn niet in elkaar uit te drukken."""


@dataclass(frozen=True)
class Omvang:
    """Een hoeveelheid per tijd.

    >>> str(Omvang(Decimal("2.2"), Eenheid.UUR, Per.WEEK))
    '2,2 uur per week'
    >>> str(Omvang(Decimal(3), Eenheid.UUR, Per.WEEK).naar(Eenheid.MINUUT, Per.WEEK))
    '180 minuten per week'
    """

    aantal: Decimal
    eenheid: Eenheid
    per: Per

    def __str__(self) -> str:
        enkel, meer = _MEERVOUD.get(self.eenheid, (self.eenheid.value, self.eenheid.value))
        return f"{getal(self.aantal)} {enkel if self.aantal == 1 else meer} {_TIJD.get(self.per, f'per {self.per}')}"

    def naar(self, eenheid: Eenheid, per: Per) -> "Omvang":
        """Dezelfde omvang in een andere eenheid en per een andere tijd."""
        aantal = self.aantal
        if eenheid != self.eenheid:
            if not {eenheid, self.eenheid} <= MINUTEN.keys():
                raise NietOmTeRekenen(f"{self.eenheid} is niet om te rekenen naar {eenheid}.")
            aantal = aantal * MINUTEN[self.eenheid] / MINUTEN[eenheid]
        if per != self.per:
            if Per.TOTAAL in (per, self.per):
                raise NietOmTeRekenen("Een totaal is niet om te rekenen naar een hoeveelheid per tijd.")
            aantal = aantal * KEER_PER_JAAR[self.per] / KEER_PER_JAAR[per]
        return Omvang(aantal, eenheid, per)

    def dekt(self, ander: "Omvang") -> bool:
        """Of deze omvang ten minste zo groot is als de andere.

        Tijd per periode wordt in hele minuten per week vergeleken: 108 uur per jaar dekt 125 minuten per week.
        """
        if {self.eenheid, ander.eenheid} <= MINUTEN.keys() and Per.TOTAAL not in (self.per, ander.per):
            return round(self.naar(Eenheid.MINUUT, Per.WEEK).aantal) >= round(
                ander.naar(Eenheid.MINUUT, Per.WEEK).aantal
            )
        return self.naar(ander.eenheid, ander.per).aantal >= ander.aantal

    @property
    def in_uren_en_minuten(self) -> str:
        """Tijd zoals men haar zegt: "3 uur en 30 minuten per week"; anders gewoon de omvang."""
        if self.eenheid is not Eenheid.UUR or self.aantal == int(self.aantal):
            return str(self)
        uren, minuten = divmod(round(self.aantal * 60), 60)
        delen = [f"{uren} uur"] if uren else []
        delen += [f"{minuten} {'minuut' if minuten == 1 else 'minuten'}"] if minuten else []
        return f"{' en '.join(delen)} {_TIJD.get(self.per, f'per {self.per}')}"


def getal(aantal: Decimal) -> str:
    """Een getal zoals men het hier schrijft: 2,2 en 125 en 8.000, nooit 125,00.

    >>> getal(Decimal("8000.50"))
    '8.000,5'
    """
    heel, _, deel = f"{aantal:,.2f}".partition(".")
    deel = deel.rstrip("0")
    return heel.replace(",", ".") + (f",{deel}" if deel else "")
