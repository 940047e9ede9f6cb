# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Hulp bij het huishouden voor één persoon: algemeen, met een tegemoetkoming, met een aanvulling, of maatwerk.

Zij komt alleen in plaats van maatwerk als zij er voor deze persoon is, past, te regelen en te betalen is, en genoeg
is (S4-27, S4-28; ECLI:NL:CRVB:2016:1404).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from toegangspoort.recht.kern import (
    Aan,
    Geval,
    Gevallen,
    Norm,
    OpenNorm,
    Uitkomst,
    Uitspraak,
    Vraag,
    niet,
)
from toegangspoort.recht.kern.feit import Onbekend
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.huishoudhulp import (
    AA_EN_HUNZE,
    ALGEMENE_VOORZIENING,
    Betaalfeiten,
    Betaalwijze,
    Regelfeiten,
    Soortfeiten,
    Soortperiode,
    kan_betalen,
    kan_regelen,
    soort_huishoudhulp,
)
from toegangspoort.recht.wmo2015.soorten import Soort

NIET_GENOEG = Uitspraak(
    "ECLI:NL:RBGEL:2016:5998", "Een algemene voorziening van 2,2 uur vervangt geen behoefte van 4 uur per week."
)


class Weg(StrEnum):
    """Hoe iemand aan hulp bij het huishouden komt."""

    MAATWERK = "maatwerk"
    ALGEMEEN = "algemeen"
    ALGEMEEN_MET_TEGEMOETKOMING = "algemeen_met_tegemoetkoming"
    ALGEMEEN_EN_MAATWERK = "algemeen_en_maatwerk"
    ALGEMEEN_MET_TEGEMOETKOMING_EN_MAATWERK = "algemeen_met_tegemoetkoming_en_maatwerk"


PERIODEN = Vraag("Welke soort is hulp bij het huishouden volgens de verordening, en vanaf wanneer?", Aan.REGISTER)


NIETS_BEKEND = Regelfeiten(), Betaalfeiten()


@dataclass(frozen=True)
class Huishoudhulp:
    """Wat voor deze persoon bekend is en is beoordeeld; tijden in minuten per week."""

    perioden: Annotated[tuple[Soortperiode, ...], PERIODEN]
    nodig_minuten: Annotated[
        int | None, Vraag("Hoeveel minuten hulp per week blijven er nodig?", Aan.MEDEWERKER, "Eerst hoeveel, dan hoe.")
    ] = None
    algemeen_minuten: Annotated[
        int | None,
        Vraag("Hoeveel minuten per week geeft de algemene voorziening deze persoon?", Aan.MEDEWERKER),
    ] = None
    beschikbaar: Annotated[
        OpenNorm,
        Vraag("Is de algemene voorziening er nu ook echt voor deze persoon?", Aan.MEDEWERKER, "Een wachtlijst telt."),
    ] = None
    passend: Annotated[
        OpenNorm,
        Vraag("Past de algemene voorziening bij wat deze persoon nodig heeft?", Aan.MEDEWERKER),
    ] = None
    regelen: Annotated[Regelfeiten, Vraag("Kan deze persoon de algemene voorziening regelen?")] = NIETS_BEKEND[0]
    betalen: Annotated[Betaalfeiten, Vraag("Kan deze persoon de algemene voorziening betalen?")] = NIETS_BEKEND[1]


weg_naar_huishoudhulp: Norm[[Huishoudhulp], Weg] = Norm(
    "weg-naar-hulp-bij-huishouden",
    ALGEMENE_VOORZIENING,
    titel="De weg naar huishoudelijke hulp",
    toetsdatum="besluit",
    uitleg=(
        "Een algemene voorziening komt alleen in plaats van maatwerk als zij er voor u is, bij u past, te regelen en "
        "te betalen is, en genoeg is. Anders komt er een tegemoetkoming, een aanvulling, of maatwerk."
    ),
)


@weg_naar_huishoudhulp.versie(vanaf=WMO_2015, bron=BRON)
def _voor_deze_persoon(peildatum: date, hulp: Huishoudhulp) -> Gevallen[Weg]:
    soort = soort_huishoudhulp(peildatum, Soortfeiten(hulp.perioden))
    yield Geval(
        soort.waarde is not Soort.AV,
        Weg.MAATWERK,
        "Hulp bij het huishouden is op deze dag maatwerk. De gemeente beslist of u het krijgt.",
        delen=(soort,),
    )
    yield Geval(
        niet(hulp.beschikbaar),
        Weg.MAATWERK,
        "De algemene voorziening is er nu niet voor u.",
        AA_EN_HUNZE,
        delen=(soort,),
    )
    yield Geval(
        niet(hulp.passend), Weg.MAATWERK, "De algemene voorziening past niet bij u.", AA_EN_HUNZE, delen=(soort,)
    )
    regelt = kan_regelen(peildatum, hulp.regelen)
    delen: tuple[Uitkomst[Any], ...] = (soort, regelt)
    yield Geval(
        niet(_gelezen(regelt, "regelen")),
        Weg.MAATWERK,
        "U kunt de algemene voorziening niet regelen.",
        AA_EN_HUNZE,
        delen=delen,
    )
    betaalt = kan_betalen(peildatum, hulp.betalen)
    delen, wijze = (*delen, betaalt), _gelezen(betaalt, "betalen")
    yield Geval(
        wijze == Betaalwijze.NIET,
        Weg.MAATWERK,
        "U kunt de algemene voorziening niet betalen, ook niet met een tegemoetkoming.",
        AA_EN_HUNZE,
        delen=delen,
    )
    yield from _genoeg(hulp, wijze == Betaalwijze.MET_TEGEMOETKOMING, delen)


def _genoeg(hulp: Huishoudhulp, aanvulling: Any, delen: tuple[Uitkomst[Any], ...]) -> Gevallen[Weg]:
    """Regelen en betalen lukt; of het ook genoeg is, is rekenen (RBGEL:2016:5998)."""
    te_weinig: Any = hulp.algemeen_minuten < hulp.nodig_minuten  # type: ignore[operator]  # een regel leest None als Onbekend
    tijd = {"algemeen": hulp.algemeen_minuten, "nodig": hulp.nodig_minuten}
    rest = "De algemene voorziening geeft {algemeen} minuten per week, u hebt {nodig} nodig. De rest is maatwerk."
    yield Geval(
        te_weinig & aanvulling,
        Weg.ALGEMEEN_MET_TEGEMOETKOMING_EN_MAATWERK,
        f"{rest} U krijgt een tegemoetkoming.",
        AA_EN_HUNZE,
        NIET_GENOEG,
        met=tijd,
        delen=delen,
    )
    yield Geval(te_weinig, Weg.ALGEMEEN_EN_MAATWERK, rest, AA_EN_HUNZE, NIET_GENOEG, met=tijd, delen=delen)
    yield Geval(
        aanvulling,
        Weg.ALGEMEEN_MET_TEGEMOETKOMING,
        "De algemene voorziening is genoeg voor u. U kunt haar niet helemaal betalen: u krijgt een tegemoetkoming.",
        AA_EN_HUNZE,
        delen=delen,
    )
    yield Geval(
        True,
        Weg.ALGEMEEN,
        "De algemene voorziening is er voor u, past, is te regelen en te betalen, en is genoeg.",
        AA_EN_HUNZE,
        delen=delen,
    )


def _gelezen(uitkomst: Uitkomst[Any], plaats: str) -> Any:
    """De waarde van een deel, of onbekend met de vraag die dat deel nog heeft."""
    vragen = tuple(vraag.binnen(plaats) for vraag in uitkomst.vragen)
    return Onbekend(plaats, vragen=vragen) if vragen else uitkomst.waarde
