# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Help with the household as maatwerk on one day and as a general provision on another, under one ordinance.

Who can arrange it and who can pay it are the two norms of `recht.wmo2015.huishoudhulp`, each with its own reasons
(S4-27; ECLI:NL:CRVB:2016:1404). Only this help is counted: its price, what the gemeente adds and what maatwerk costs.
The contribution for maatwerk is left out: for the years before 2019 no amount is known.
"""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.wijziging import Kant, NietDoorTeRekenen, Wijziging, Zijde
from toegangspoort.doorrekening.woorden import day
from toegangspoort.recht.kern.kolommen import Kolommen, reken_kolommen
from toegangspoort.recht.verordening.bestand import HUISHOUDHULP, Verordeningbestand
from toegangspoort.recht.verordening.verordening import Hulpverlener, Verordening
from toegangspoort.recht.wmo2015.bijdrage import ABONNEMENT
from toegangspoort.recht.wmo2015.huishoudhulp import (
    Betaalfeiten,
    Betaalwijze,
    Regelfeiten,
    Soortfeiten,
    kan_betalen,
    kan_regelen,
    perioden_uit,
    soort_huishoudhulp,
    tegemoetkoming,
)
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN, Eenheid, Per
from toegangspoort.recht.wmo2015.soorten import Soort

NODIG = ("gezamenlijke_huishouding", "minuten_huishouden_per_week", "kan_regelen", "kan_betalen")
GEEN_HULP = "Dit huishouden heeft geen hulp bij het huishouden."
CATEGORIE = "01"
"""Hulp bij het huishouden in the list of iWmo (WMO020)."""
MAANDEN = 12
OPMERKING = (
    "Wie al hulp heeft, houdt die tot een nieuw besluit na een nieuw onderzoek (artikel 2.3.9 Wmo 2015); dit is de "
    "toestand daarna. De eigen bijdrage voor maatwerk telt niet mee."
)


@dataclass(frozen=True)
class _Prijzen:
    """Cents per hour: what maatwerk costs the gemeente, and what the general provision costs a resident."""

    maatwerk: int
    algemeen: int
    gemeente: int = 0
    """What the gemeente pays for an hour of the general provision."""


def change_household_help(
    bestand: Verordeningbestand, van: date, naar: date, *, duurzaam_per_uur: int | None = None
) -> Wijziging:
    """From one day to the other. NietDoorTeRekenen when the ordinance leaves out what is needed to reckon.

    Since the fixed contribution a lasting general provision has no price of its own (art. 2.1.4 lid 3): then
    `duurzaam_per_uur` says what an hour of it costs the gemeente in cents. A resident pays what he paid for maatwerk.
    """
    eerst, dan = (_side(bestand, dag, naar, duurzaam_per_uur) for dag in (van, naar))
    return Wijziging("Hulp bij het huishouden", NODIG, eerst, dan, f"Volgens de {bestand.verordening}. {OPMERKING}")


def _side(bestand: Verordeningbestand, dag: date, prijs_van: date, duurzaam_per_uur: int | None) -> Kant:
    soort = _kind(bestand, dag)
    prijzen = _prices(bestand, bestand.op(dag), prijs_van)
    if soort is not Soort.AV:
        return Kant(f"{day(dag)}: {soort.naam}", partial(_tailored, prijzen, soort))
    if dag >= ABONNEMENT and _lasting(bestand.op(dag)):
        if duurzaam_per_uur is not None:
            prijzen = _Prijzen(prijzen.maatwerk, 0, duurzaam_per_uur)
            return Kant(f"{day(dag)}: {soort.naam}", partial(_general, bestand.op(dag), dag, prijzen))
        raise NietDoorTeRekenen(
            f"Op {day(dag)} valt deze algemene voorziening onder het vaste bedrag van de eigen bijdrage, omdat de hulp "
            "duurzaam is (artikel 2.1.4 lid 3 Wmo 2015). Een eigen prijs per uur is er dan niet."
        )
    return Kant(f"{day(dag)}: {soort.naam}", partial(_general, bestand.op(dag), dag, prijzen))


def _kind(bestand: Verordeningbestand, dag: date) -> Soort:
    reeks = bestand.soorten.get(HUISHOUDHULP)
    if reeks is None:
        raise NietDoorTeRekenen(f"{bestand.verordening} zegt niet welke soort hulp bij het huishouden is.")
    perioden = perioden_uit([(rij.vanaf, rij.tot, rij.waarde, rij.bron) for rij in reeks.rijen])
    return soort_huishoudhulp(dag, Soortfeiten(perioden)).waarde


def _prices(bestand: Verordeningbestand, verordening: Verordening, prijs_van: date) -> _Prijzen:
    maatwerk = verordening.pgb_tarief_centen(CATEGORIE, Hulpverlener.BEROEPSKRACHT, Eenheid.UUR.value)
    algemeen = [rij for rij in _general_prices(bestand.op(prijs_van)) if rij["per"] == Eenheid.UUR.value]
    if maatwerk is None:
        raise NietDoorTeRekenen(f"{bestand.verordening} noemt op {day(verordening.peildatum)} geen tarief per uur.")
    return _Prijzen(maatwerk, algemeen[0]["bijdrage_centen"] if algemeen else 0)


def _general_prices(verordening: Verordening) -> list[dict[str, Any]]:
    return [rij for rij in verordening.waarden["bijdrage.algemeen"] if rij["voorziening"] == HUISHOUDHULP]


def _lasting(verordening: Verordening) -> bool:
    return any(rij["duurzaam"] for rij in _general_prices(verordening))


def _per_month(minuten: NDArray[Any], per_uur: int) -> NDArray[np.int32]:
    """Cents per month for so many minutes a week, on 52 weeks a year."""
    keer = KEER_PER_JAAR[Per.WEEK] / KEER_PER_JAAR[Per.MAAND] / MINUTEN[Eenheid.UUR]
    return np.rint(minuten.astype(np.float64) * (per_uur * float(keer))).astype(np.int32)


def _tailored(prijzen: _Prijzen, soort: Soort, blok: Blok) -> Zijde:
    """Maatwerk: the gemeente pays the help."""
    minuten = blok.getallen["minuten_huishouden_per_week"]
    kosten = _per_month(minuten, prijzen.maatwerk)
    reden = f"Hulp bij het huishouden is een {soort.naam}."
    return Zijde(np.zeros_like(kosten), kosten, (minuten > 0).astype(np.int8), (GEEN_HULP, reden))


def _general(verordening: Verordening, dag: date, prijzen: _Prijzen, blok: Blok) -> Zijde:
    """General provision for who can arrange and pay it; the others keep maatwerk."""
    minuten, kolommen = blok.getallen["minuten_huishouden_per_week"], blok.getallen
    heeft = minuten > 0
    prijs = _per_month(minuten, prijzen.algemeen)
    geld = _facts_of_money(verordening, prijs, blok)
    regelt = reken_kolommen(kan_regelen, dag, Regelfeiten(kolommen["kan_regelen"], False, True))
    betaalt = reken_kolommen(kan_betalen, dag, geld)
    over = heeft & regelt.waarde.astype(np.bool_) & (betaalt.waarde != Betaalwijze.NIET)
    aanvulling = np.where(over, reken_kolommen(tegemoetkoming, dag, geld).waarde, 0).astype(np.int32)
    hulp = np.where(over, _per_month(minuten, prijzen.gemeente), _per_month(minuten, prijzen.maatwerk)).astype(np.int32)
    geval, redenen = _reasons(heeft, regelt, betaalt)
    return Zijde(np.where(over, prijs - aanvulling, 0).astype(np.int32), hulp + aanvulling, geval, redenen, over)


def _facts_of_money(verordening: Verordening, prijs: NDArray[np.int32], blok: Blok) -> Betaalfeiten:
    minima = [verordening.minimum_centen(samen=samen) for samen in (False, True)]
    if None in minima:
        raise NietDoorTeRekenen(
            f"De verordening noemt op {day(verordening.peildatum)} niet wat een huishouden ten minste overhoudt."
        )
    kolommen: dict[str, Any] = {
        "prijs_centen": prijs,
        "inkomen_centen": blok.getallen["inkomen_cent_per_jaar"] // MAANDEN,
        "minimum_centen": np.array(minima, np.int32)[blok.getallen["gezamenlijke_huishouding"].astype(np.int8)],
        "draagkracht_procent": verordening.draagkracht_procent,
        "tegemoetkoming_ten_hoogste_centen": verordening.tegemoetkoming_centen,
        "te_dragen": blok.getallen["kan_betalen"],
    }
    return Betaalfeiten(**kolommen)


def _reasons(heeft: NDArray[np.bool_], regelt: Kolommen, betaalt: Kolommen) -> tuple[NDArray[Any], tuple[str, ...]]:
    """The reason that decided: no help at all, cannot arrange it, or what the norm on paying said."""
    na_regelen = 1 + len(regelt.redenen)
    lukt = regelt.waarde.astype(np.bool_)
    geval = np.where(heeft, np.where(lukt, na_regelen + betaalt.geval, 1 + regelt.geval), 0)
    return geval, (GEEN_HULP, *regelt.redenen, *betaalt.redenen)
