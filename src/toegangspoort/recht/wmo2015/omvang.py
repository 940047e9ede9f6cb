# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een omvang: hoeveel, waarvan, per welke tijd. Met rekenkunde die te volgen is."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Annotated

from toegangspoort.recht.kern import Vraag


class Eenheid(StrEnum):
    """Waarin een omvang wordt gezegd, met het enkelvoud en het meervoud."""

    enkelvoud: str
    meervoud: str

    MINUUT = ("minuut", "minuut", "minuten")
    UUR = ("uur", "uur", "uur")
    DAGDEEL = ("dagdeel", "dagdeel", "dagdelen")
    ETMAAL = ("etmaal", "etmaal", "etmalen")
    STUKS = ("stuks", "stuk", "stuks")
    RIT = ("rit", "rit", "ritten")
    KM = ("km", "kilometer", "kilometer")
    ZONE = ("zone", "zone", "zones")
    EURO = ("euro", "euro", "euro")

    def __new__(cls, waarde: str, enkelvoud: str = "", meervoud: str = "") -> "Eenheid":
        lid = str.__new__(cls, waarde)
        lid._value_, lid.enkelvoud, lid.meervoud = waarde, enkelvoud, meervoud
        return lid


class Per(StrEnum):
    """Per welke tijd, met hoe dat in een zin staat."""

    in_zin: str

    DAG = ("dag", "per dag")
    WEEK = ("week", "per week")
    VIER_WEKEN = ("vier_weken", "per vier weken")
    MAAND = ("maand", "per maand")
    JAAR = ("jaar", "per jaar")
    TOTAAL = ("totaal", "in totaal")

    def __new__(cls, waarde: str, in_zin: str = "") -> "Per":
        lid = str.__new__(cls, waarde)
        lid._value_, lid.in_zin = waarde, in_zin
        return lid


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

_HONDERDSTE = Decimal("0.01")


class NietOmTeRekenen(ValueError):
    """Deze eenheden of tijden zijn niet in elkaar uit te drukken."""


@cache
def _omrekening(eenheid: Eenheid, per: Per, naar: Eenheid, naar_per: Per) -> tuple[Decimal, Decimal, str]:
    """Waarmee te vermenigvuldigen, waardoor te delen, en hoe dat is op te schrijven."""
    keer = Fraction(1)
    if eenheid != naar:
        if not {eenheid, naar} <= MINUTEN.keys():
            raise NietOmTeRekenen(f"{eenheid} is niet om te rekenen naar {naar}.")
        keer = Fraction(MINUTEN[eenheid]) / Fraction(MINUTEN[naar])
    stappen = _stap(keer)
    if per != naar_per:
        if Per.TOTAAL in (per, naar_per):
            raise NietOmTeRekenen("Een totaal is niet om te rekenen naar een hoeveelheid per tijd.")
        vaker = Fraction(KEER_PER_JAAR[per]) / Fraction(KEER_PER_JAAR[naar_per])
        keer, stappen = keer * vaker, stappen + _stap(vaker)
    return Decimal(keer.numerator), Decimal(keer.denominator), stappen


def _stap(keer: Fraction) -> str:
    maal = f" × {keer.numerator}" if keer.numerator != 1 else ""
    return maal + (f" : {keer.denominator}" if keer.denominator != 1 else "")


@dataclass(frozen=True)
class Omvang:
    """Een hoeveelheid per tijd.

    >>> str(Omvang(Decimal("2.2"), Eenheid.UUR, Per.WEEK))
    '2,2 uur per week'
    >>> str(Omvang(Decimal(3), Eenheid.UUR, Per.WEEK).naar(Eenheid.MINUUT, Per.WEEK))
    '180 minuten per week'
    """

    aantal: Annotated[Decimal, Vraag("Hoeveel?")]
    eenheid: Annotated[Eenheid, Vraag("Waarin geteld?")]
    per: Annotated[Per, Vraag("Per welke tijd?")]

    def __str__(self) -> str:
        eenheid = self.eenheid.enkelvoud if self.aantal == 1 else self.eenheid.meervoud
        return f"{getal(self.aantal)} {eenheid} {self.per.in_zin}"

    def naar(self, eenheid: Eenheid, per: Per) -> "Omvang":
        """Dezelfde omvang in een andere eenheid en per een andere tijd."""
        if eenheid is self.eenheid and per is self.per:
            return self
        maal, deel, _ = _omrekening(self.eenheid, self.per, eenheid, per)
        return Omvang(self.aantal * maal / deel, eenheid, per)

    def afgerond_naar(self, eenheid: Eenheid, per: Per) -> "Omvang":
        """Hetzelfde, op twee cijfers achter de komma: het getal dat in de som staat, is ook het getal dat telt."""
        if eenheid is self.eenheid and per is self.per:
            return self
        maal, deel, _ = _omrekening(self.eenheid, self.per, eenheid, per)
        aantal = self.aantal * maal
        return Omvang(aantal if deel == 1 else (aantal / deel).quantize(_HONDERDSTE, ROUND_HALF_UP), eenheid, per)

    def som(self, omgerekend: "Omvang") -> str:
        """De omrekening naar een andere maat, zoals een lezer haar narekent.

        >>> per_dag = Omvang(Decimal(45), Eenheid.MINUUT, Per.DAG)
        >>> per_dag.som(per_dag.afgerond_naar(Eenheid.MINUUT, Per.WEEK))
        '45 minuten per dag × 7 = 315 minuten per week'
        """
        if omgerekend is self:
            return str(self)
        stappen = _omrekening(self.eenheid, self.per, omgerekend.eenheid, omgerekend.per)[2]
        return f"{self}{stappen} = {omgerekend}"

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
        return f"{' en '.join(delen)} {self.per.in_zin}"


def getal(aantal: Decimal) -> str:
    """Een getal zoals men het hier schrijft: 2,2 en 125 en 8.000, nooit 125,00.

    >>> getal(Decimal("8000.50"))
    '8.000,5'
    """
    if aantal == (geheel := int(aantal)) and -1000 < geheel < 1000:
        return str(geheel)
    heel, _, deel = f"{aantal:,.2f}".partition(".")
    deel = deel.rstrip("0")
    return heel.replace(",", ".") + (f",{deel}" if deel else "")
