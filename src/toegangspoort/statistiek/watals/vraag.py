# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What somebody asks, and the answer: the change, whom it is reckoned over, and what comes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any

from toegangspoort.doorrekening.watals.aanbod import Aanbod
from toegangspoort.doorrekening.watals.aannames import NIEUW_BESLUIT, Aanname, Drie
from toegangspoort.doorrekening.watals.bijdrage import Bijdrage
from toegangspoort.doorrekening.watals.groep import Groep, invented
from toegangspoort.doorrekening.watals.huishoudhulp import Huishoudhulp, propose
from toegangspoort.doorrekening.watals.ingreep import Ingreep
from toegangspoort.doorrekening.watals.rekenen import Doorrekening, assumptions
from toegangspoort.doorrekening.watals.uitkomst import Uitkomst
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.recht.verordening.bestand import HUISHOUDHULP, Verordeningbestand
from toegangspoort.recht.verordening.verordening import Verordening
from toegangspoort.recht.wmo2015.bijdrage import ABONNEMENT
from toegangspoort.statistiek.watals.bestand import Bestand, read_clients
from toegangspoort.statistiek.watals.verordening import ordinance

GEEN_PRIJS = "De verordening noemt geen prijs per uur voor de algemene voorziening. Vul in wat een inwoner betaalt."


class Wijziging(StrEnum):
    """What can change: its word in an address, and the question as people ask it."""

    vraag: str

    HUISHOUDHULP = ("huishoudhulp", "Wat als hulp bij het huishouden een algemene voorziening wordt?")
    BIJDRAGE = ("bijdrage", "Wat als de eigen bijdrage anders wordt?")
    AANBOD = ("aanbod", "Wat als een wijk meer algemene voorzieningen krijgt?")

    def __new__(cls, waarde: str, vraag: str = "") -> "Wijziging":
        lid = str.__new__(cls, waarde)
        lid._value_, lid.vraag = waarde, vraag
        return lid


class Bevolking(StrEnum):
    """Whom it is reckoned over."""

    EIGEN = "eigen"
    VERZONNEN = "verzonnen"


class NietTeBeantwoorden(ValueError):
    """This question has no answer: at which field, and one sentence that says why and what can be done."""

    def __init__(self, veld: str, zin: str) -> None:
        super().__init__(zin)
        self.veld, self.zin = veld, zin


@dataclass(frozen=True)
class Vraag:
    """One question. Amounts in cents; what is left open follows the ordinance."""

    wijziging: Wijziging
    vanaf: date
    jaren: range
    bevolking: Bevolking = Bevolking.EIGEN
    huishoudens: int = 10_000
    zaad: int = 1
    wijk: str = ""
    prijs: int | None = None
    tarief: int | None = None
    duurzaam: bool = False
    plafond: int | None = None
    lager: int | None = None
    vrij_alleen: int | None = None
    vrij_samen: int | None = None
    vervoer_vrij: bool | None = None
    waarden: Mapping[str, Drie] = field(default_factory=dict)
    """Assumptions that somebody changed, by name."""

    @property
    def laatste_jaar(self) -> int:
        """The last year of the period."""
        return self.jaren[-1]


@dataclass(frozen=True)
class Antwoord:
    """The answer: everything is reckoned when it is asked for, once."""

    vraag: Vraag
    doorrekening: Doorrekening
    bestand: Bestand | None
    """Our own files; None for the invented population."""
    verordening: Verordeningbestand
    aannames: tuple[tuple[Aanname, Drie], ...]
    """What was assumed, with the values that were reckoned with."""

    @property
    def ingreep(self) -> Ingreep:
        """The change."""
        return self.doorrekening.ingreep

    @property
    def groep(self) -> Groep:
        """Whom it is reckoned over."""
        return self.doorrekening.groep

    @cached_property
    def uitkomst(self) -> Uitkomst:
        """What comes out."""
        return self.doorrekening.outcome()


def answer(vraag: Vraag, *, gemeente: Gemeente, vandaag: date) -> Antwoord:
    """Reckon it. NietTeBeantwoorden when there is nobody to reckon over, or the rules give nothing to reckon with."""
    verordening = ordinance(gemeente)
    peildatum = min(vandaag, vraag.vanaf - timedelta(days=1))
    bestand = read_clients(gemeente, peildatum) if vraag.bevolking is Bevolking.EIGEN else None
    groep = bestand.groep if bestand else invented(huishoudens=vraag.huishoudens, zaad=vraag.zaad, peildatum=peildatum)
    ingreep = make_change(vraag, verordening)
    aannames = tuple((een, vraag.waarden.get(een.naam, een.standaard)) for een in defaults(ingreep, groep, verordening))
    waarden = {een.naam: drie for een, drie in aannames}
    doorrekening = Doorrekening(ingreep, groep, vraag.jaren, waarden, vraag.wijk)
    if not doorrekening.clienten.aantal:
        raise NietTeBeantwoorden("wijk" if vraag.wijk else "bevolking", _nobody(vraag, peildatum))
    antwoord = Antwoord(vraag, doorrekening, bestand, verordening, aannames)
    try:
        _ = antwoord.uitkomst
    except NietDoorTeRekenen as fout:
        raise NietTeBeantwoorden(*_where(fout)) from fout
    return antwoord


def defaults(ingreep: Ingreep, groep: Groep, verordening: Verordeningbestand) -> tuple[Aanname, ...]:
    """The assumptions of a question, with what the ordinance itself says about them."""
    return tuple(_by_ordinance(een, verordening, ingreep.vanaf) for een in assumptions(ingreep, groep))


def _by_ordinance(aanname: Aanname, verordening: Verordeningbestand, vanaf: date) -> Aanname:
    if aanname.naam != NIEUW_BESLUIT.naam or "heronderzoek.maanden" not in verordening.instellingen:
        return aanname
    maanden = verordening.op(vanaf).heronderzoek_maanden
    midden = round(min(100 * 12 / maanden, 100))
    drie = Drie(round(midden * 0.7), midden, min(round(midden * 1.3), 100))
    bron = f"verordening: een heronderzoek om de {maanden} maanden; de marge is aanname"
    return Aanname(aanname.naam, aanname.titel, aanname.eenheid, drie, bron)


def make_change(vraag: Vraag, verordening: Verordeningbestand) -> Ingreep:
    """The change that was asked for, under the ordinance as it stands or as it is proposed."""
    op = verordening.op(vraag.vanaf)
    vervoer_vrij = not op.bijdrage_voor_vervoer
    if vraag.wijziging is Wijziging.HUISHOUDHULP:
        prijs = vraag.prijs if vraag.prijs is not None else price_of_an_hour(op)
        if prijs is None and not (vraag.duurzaam and vraag.vanaf >= ABONNEMENT):
            raise NietTeBeantwoorden("prijs", GEEN_PRIJS)
        return Huishoudhulp(vraag.vanaf, verordening, prijs or 0, vraag.duurzaam, vraag.tarief)
    if vraag.wijziging is Wijziging.AANBOD:
        return Aanbod(vraag.vanaf, verordening, vervoer_vrij)
    return Bijdrage(
        vraag.vanaf,
        verordening,
        propose(verordening, vraag.vanaf, _proposal(vraag, op)),
        vraag.plafond,
        vervoer_vrij,
        vervoer_vrij if vraag.vervoer_vrij is None else vraag.vervoer_vrij,
    )


def price_of_an_hour(op: Verordening) -> int | None:
    """What household help as a general provision costs a resident per hour by the ordinance, in cents."""
    rijen = [rij for rij in op.waarden["bijdrage.algemeen"] if rij["voorziening"] == HUISHOUDHULP]
    return next((rij["bijdrage_centen"] for rij in rijen if rij["per"] == "uur"), None)


def _proposal(vraag: Vraag, op: Verordening) -> dict[str, Any]:
    """The settings of the ordinance that the proposal makes different."""
    voorstel: dict[str, Any] = {}
    if vraag.lager is not None:
        voorstel["bijdrage.lager"] = [
            {"huishouden": wie, "bijdrage_centen": vraag.lager} for wie in ("alleen", "samen")
        ]
    if vraag.vrij_alleen is not None or vraag.vrij_samen is not None:
        vrij = {"alleen": vraag.vrij_alleen, "samen": vraag.vrij_samen}
        nu = {wie: op.nihil_tot_en_met_centen(samen=wie == "samen") for wie in vrij}
        straks = {wie: nu[wie] if bedrag is None else bedrag for wie, bedrag in vrij.items()}
        voorstel["bijdrage.nihil"] = [
            {"huishouden": wie, "inkomen_tot_en_met_centen": bedrag} for wie, bedrag in straks.items() if bedrag
        ]
    return voorstel


def _nobody(vraag: Vraag, peildatum: date) -> str:
    dag = f"{peildatum.day}-{peildatum.month}-{peildatum.year}"
    waar = f"In {vraag.wijk}" if vraag.wijk else "In onze dossiers"
    uit = "Kies de hele gemeente" if vraag.wijk else "Kies een latere dag"
    return f"{waar} heeft op {dag} niemand hulp waar dit over gaat. {uit}, of reken met de verzonnen bevolking."


def _where(fout: NietDoorTeRekenen) -> tuple[str, str]:
    zin = str(fout)
    if "tarief per uur" in zin:
        return "tarief", f"{zin} Vul in wat een uur maatwerk de gemeente kost."
    return "vanaf", f"{zin} De beheerder kan dit vastleggen bij de instellingen."
