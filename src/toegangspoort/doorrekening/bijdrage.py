# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The own contribution on two days, or with another amount or exemption; the rule is `recht.wmo2015.bijdrage`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok
from toegangspoort.doorrekening.wijziging import Kant, NietDoorTeRekenen, Wijziging, Zijde
from toegangspoort.doorrekening.woorden import day, euro
from toegangspoort.recht.kern.kolommen import Kolommen, reken_versie
from toegangspoort.recht.verordening.bestand import Verordeningbestand
from toegangspoort.recht.wmo2015.bijdrage import Periode, bijdrage, bijdrageperiode, voorstel
from toegangspoort.recht.wmo2015.huishouden import Huishouden

NODIG = (
    "gezamenlijke_huishouding",
    "minderjarig",
    "iemand_onder_aow_leeftijd",
    "wlz_in_huishouden",
    "voorzieningen",
    "kostprijs_cent_per_maand",
    "rest_kostprijs_cent",
)
ONDERSTEUNING = frozenset("01 02 03 04 05 06 07 09 10".split())
"""Categories of iWmo (WMO020) in which people help; the others are things, transport, or protected living."""
VERVOER, ROLSTOEL, WONING = "08", "11", "13"
HULPMIDDEL = frozenset("12 14".split())
VERBLIJF = frozenset("15 16 17 18".split())
OPMERKING = (
    "Alle bedragen zijn per maand: een bijdrage per vier weken telt dertien keer per jaar. De andere bijdrage die bij "
    "beschermd wonen en opvang geldt, telt niet mee."
)
PER_MAAND = {Periode.MAAND: Fraction(1), Periode.VIER_WEKEN: Fraction(13, 12)}
"""How often a month holds the period of a contribution: thirteen times four weeks in a year of twelve months."""


@dataclass(frozen=True)
class Regeling:
    """The contribution of one day, and what the ordinance or a proposal makes different; amounts in cents."""

    peildatum: date
    plafond: int | None = None
    """Another fixed amount than the law names: a proposal, no law in force."""
    lager_bedrag: int | None = None
    """A lower amount in the ordinance."""
    vrij_tot_inkomen: int | None = None
    """Who has less income per year pays nothing (exemption of low incomes in the ordinance)."""
    vervoer_vrij: bool = False
    """The ordinance leaves collective transport out of the contribution."""
    verordening: Verordeningbestand | None = None
    """A whole ordinance: whether there is a contribution, lower amounts, and up to which income it is nil."""

    def __str__(self) -> str:
        delen = [day(self.peildatum)]
        if self.verordening is not None:
            delen.append(self.verordening.verordening)
        if self.plafond is not None:
            delen.append(f"voorstel: vast bedrag {euro(self.plafond)}")
        if self.lager_bedrag is not None:
            delen.append(f"verordening: {euro(self.lager_bedrag)}")
        if self.vrij_tot_inkomen is not None:
            delen.append(f"verordening: niets bij een inkomen onder {euro(self.vrij_tot_inkomen)}")
        if self.vervoer_vrij:
            delen.append("verordening: niets voor collectief vervoer")
        return ", ".join(delen)


def change_contribution(van: Regeling, naar: Regeling) -> Wijziging:
    """The change from one to the other."""
    eerst, dan = (Kant(str(regeling), partial(_reckon, regeling)) for regeling in (van, naar))
    return Wijziging("Eigen bijdrage", NODIG, eerst, dan, OPMERKING)


def facts(regeling: Regeling, blok: Blok) -> Huishouden:
    """The facts of the norm, from the columns of a file."""
    soorten, getallen = blok.teksten["voorzieningen"], blok.getallen

    def heeft(*categorieen: str) -> NDArray[np.bool_]:
        return soorten.waar(lambda waarde: not {*categorieen}.isdisjoint(waarde.split("+")))

    kolommen: dict[str, Any] = {
        "beschermd_wonen_of_opvang": heeft(*VERBLIJF),
        "wlz_bijdrage": getallen["wlz_in_huishouden"],
        "met_partner": getallen["gezamenlijke_huishouding"],
        "onder_aow": getallen["iemand_onder_aow_leeftijd"],
        "vrijgesteld_door_college": False,
        "alleen_minderjarig": getallen["minderjarig"],
        "ondersteuning": heeft(*ONDERSTEUNING),
        "hulpmiddel": heeft(*HULPMIDDEL),
        "woningaanpassing": heeft(WONING),
        "vervoer": heeft(VERVOER),
        "vervoer_zonder_bijdrage": regeling.vervoer_vrij,
        "rest_kostprijs_centen": getallen["rest_kostprijs_cent"],
        "rolstoel": heeft(ROLSTOEL),
        **_local_rules(regeling, getallen["gezamenlijke_huishouding"], getallen["inkomen_cent_per_jaar"]),
    }
    return Huishouden(**kolommen)


def _local_rules(regeling: Regeling, samen: NDArray[np.bool_], inkomen: NDArray[Any]) -> dict[str, Any]:
    """What the gemeente decided: by the ordinance as a whole, or by the one thing that is tried."""
    if regeling.verordening is None:
        grens = regeling.vrij_tot_inkomen
        return {
            "verordening_vraagt_bijdrage": True,
            "vrijgesteld_laag_inkomen": False if grens is None else inkomen < grens,
            "lager_bedrag": regeling.lager_bedrag is not None,
            "lager_bedrag_centen": regeling.lager_bedrag,
        }
    op = regeling.verordening.op(regeling.peildatum)
    nihil, _ = _per_household(op.nihil_tot_en_met_centen, samen)
    lager, is_lager = _per_household(op.lagere_bijdrage_centen, samen)
    return {
        "verordening_vraagt_bijdrage": op.bijdrage_voor_maatwerk,
        "vrijgesteld_laag_inkomen": inkomen <= nihil,
        "lager_bedrag": is_lager,
        "lager_bedrag_centen": lager,
    }


def _per_household(
    bedrag: Callable[..., int | None], samen: NDArray[np.bool_]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Per row the amount for one person or for two, and whether there is one; -1 where there is none."""
    bedragen = [bedrag(samen=twee) for twee in (False, True)]
    per_rij = np.array([-1 if een is None else een for een in bedragen], dtype=np.int32)[samen.astype(np.int8)]
    return per_rij, per_rij >= 0


def _reckon(regeling: Regeling, blok: Blok) -> Zijde:
    feiten, dag = facts(regeling, blok), regeling.peildatum
    versie = bijdrage.op(dag) if regeling.plafond is None else voorstel(regeling.plafond, dag)
    uitkomst = reken_versie(versie, dag, feiten)
    _demand_amounts(regeling, uitkomst, feiten.beschermd_wonen_of_opvang)
    # Protected living and shelter fall under another contribution: what they pay is the same on both sides.
    keer = PER_MAAND[bijdrageperiode(dag).waarde]
    betaalt = np.rint(uitkomst.getallen * float(keer)).astype(np.int32)
    kosten = blok.getallen["kostprijs_cent_per_maand"]
    return Zijde(betaalt, kosten - betaalt, uitkomst.geval, uitkomst.redenen)


def _demand_amounts(regeling: Regeling, uitkomst: Kolommen, elders: NDArray[np.bool_]) -> None:
    zonder = np.isin(uitkomst.geval, uitkomst.zonder_getal) & ~elders
    if zonder.any():
        reden = uitkomst.redenen[uitkomst.geval[int(zonder.argmax())]]
        raise NietDoorTeRekenen(f"Voor {day(regeling.peildatum)} is niet te rekenen. {reden}")
