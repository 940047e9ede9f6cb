# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Hulp bij het huishouden als maatwerk of als algemene voorziening: welke soort, en wie kan haar regelen en betalen.

Welke soort het is, zegt de verordening (S0-7). Is het een algemene voorziening, dan zijn "kan het regelen" en "kan het
betalen" twee aparte toetsen, elk met feiten en met een oordeel van een mens (S4-27; ECLI:NL:CRVB:2016:1404).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from toegangspoort.recht.kern import (
    Aan,
    Centen,
    GeenGeldigeVersie,
    Geval,
    Gevallen,
    Grondslag,
    JaNee,
    Norm,
    OpenNorm,
    Uitkomst,
    Uitspraak,
    Vraag,
    grootste,
    in_woorden,
    niet,
)
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.soorten import Soort

AA_EN_HUNZE = Uitspraak(
    "ECLI:NL:CRVB:2016:1404",
    "Een algemene voorziening komt alleen in plaats van maatwerk als zij er voor deze persoon is, past, te betalen is "
    "en genoeg is.",
)
ALGEMENE_VOORZIENING = Grondslag("Wmo 2015", "2.3.5", 3)
VERORDENING = Grondslag("Wmo 2015", "2.1.3", 2, "a")


@dataclass(frozen=True)
class Soortperiode:
    """Welke soort hulp bij het huishouden is, van een dag tot een andere (die er niet bij hoort)."""

    vanaf: Annotated[date, Vraag("Vanaf welke dag?", Aan.REGISTER)]
    tot: Annotated[date | None, Vraag("Tot welke dag? Leeg is zonder einde.", Aan.REGISTER, mag_leeg=True)]
    soort: Annotated[Soort, Vraag("Welke soort is het dan?", Aan.REGISTER)]
    bron: Annotated[str, Vraag("Waar staat dat?", Aan.REGISTER)]


@dataclass(frozen=True)
class Soortfeiten:
    """Wat de verordening over de soort zegt."""

    perioden: Annotated[
        tuple[Soortperiode, ...],
        Vraag("Welke soort is hulp bij het huishouden volgens de verordening, en vanaf wanneer?", Aan.REGISTER),
    ]


soort_huishoudhulp: Norm[[Soortfeiten], Soort] = Norm(
    "soort-hulp-bij-huishouden",
    VERORDENING,
    titel="Welke soort hulp huishoudelijke hulp is",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente bepaalt of hulp bij het huishouden een algemene voorziening is of maatwerk, en vanaf welke dag. "
        "Wat eerder is toegekend, verandert daar niet door."
    ),
)


@soort_huishoudhulp.versie(vanaf=WMO_2015, bron=BRON)
def _volgens_verordening(peildatum: date, feiten: Soortfeiten) -> Uitkomst[Soort]:
    """`GeenGeldigeVersie` als de verordening over deze dag niets zegt."""
    for periode in feiten.perioden:
        if periode.vanaf <= peildatum and (periode.tot is None or peildatum < periode.tot):
            sinds = in_woorden(periode.vanaf)
            reden = f"Hulp bij het huishouden is sinds {sinds} een {periode.soort.naam}: {periode.bron}."
            return Uitkomst(periode.soort, redenen=(reden,))
    raise GeenGeldigeVersie(
        f"De verordening zegt niet welke soort hulp bij het huishouden is op {in_woorden(peildatum)} ({VERORDENING})."
    )


def perioden_uit(rijen: Iterable[tuple[date, date | None, str, str]]) -> tuple[Soortperiode, ...]:
    """De perioden uit rijen van vanaf, tot, soort ("AV", "CMV" of "IMV") en bron."""
    return tuple(Soortperiode(vanaf, tot, Soort[soort], bron) for vanaf, tot, soort, bron in rijen)


@dataclass(frozen=True)
class Regelfeiten:
    """Of iemand de hulp kan vinden, afspreken en aansturen, alleen of met een ander."""

    zelf: Annotated[
        JaNee,
        Vraag(
            "Kunt u zelf een hulp zoeken, afspraken maken en zeggen wat er moet gebeuren?",
            Aan.INWONER,
            "Een algemene voorziening regelt u zelf.",
        ),
    ] = None
    met_ander: Annotated[
        JaNee,
        Vraag(
            "Is er iemand die dit voor of met u kan en wil doen?",
            Aan.MANTELZORGER,
            "Met hulp van een ander kan het soms ook.",
        ),
    ] = None
    lukt_in_de_praktijk: Annotated[
        OpenNorm,
        Vraag(
            "Lukt het regelen deze persoon echt, ook als het tegenzit?",
            Aan.MEDEWERKER,
            "De feiten zeggen of iemand er is; of het lukt, beoordeelt een mens.",
        ),
    ] = None


kan_regelen: Norm[[Regelfeiten], bool] = Norm(
    "hulp-bij-huishouden-regelen",
    ALGEMENE_VOORZIENING,
    titel="Huishoudelijke hulp: kan iemand die regelen?",
    toetsdatum="besluit",
    uitleg="Wie hulp bij het huishouden niet zelf of met een ander kan regelen, is op maatwerk aangewezen.",
)


@kan_regelen.versie(vanaf=WMO_2015, bron=BRON)
def _regelen(feiten: Regelfeiten) -> Gevallen[bool]:
    yield Geval(
        niet(feiten.zelf) & niet(feiten.met_ander),
        False,
        "U kunt de hulp niet zelf regelen, en er is niemand die dat voor u doet.",
        AA_EN_HUNZE,
    )
    yield Geval(
        niet(feiten.lukt_in_de_praktijk),
        False,
        "Het zou kunnen, maar in uw situatie lukt het regelen van de hulp niet.",
        AA_EN_HUNZE,
    )
    yield Geval(feiten.zelf, True, "U kunt de hulp zelf regelen.", AA_EN_HUNZE)
    yield Geval(True, True, "U kunt de hulp regelen met iemand die u daarbij helpt.", AA_EN_HUNZE)


class Betaalwijze(StrEnum):
    """Of iemand de algemene voorziening kan betalen, en hoe."""

    ZELF = "zelf"
    MET_TEGEMOETKOMING = "met_tegemoetkoming"
    NIET = "niet"


@dataclass(frozen=True)
class Betaalfeiten:
    """Wat de hulp kost tegenover de ruimte boven wat iemand nodig heeft om van te leven; centen per maand."""

    prijs_centen: Annotated[
        Centen,
        Vraag("Wat kost de algemene voorziening per maand, voor de tijd die nodig is?", Aan.MEDEWERKER),
    ] = None
    inkomen_centen: Annotated[
        Centen,
        Vraag(
            "Hoeveel komt er in uw huishouden per maand binnen?",
            Aan.INWONER,
            "Alleen wat boven het minimum komt, telt mee.",
        ),
    ] = None
    minimum_centen: Annotated[
        Centen, Vraag("Wat houdt dit huishouden volgens de verordening ten minste over?", Aan.REGISTER)
    ] = None
    draagkracht_procent: Annotated[
        int, Vraag("Welk deel van de ruimte telt volgens de verordening, in procent?", Aan.REGISTER)
    ] = 100
    tegemoetkoming_ten_hoogste_centen: Annotated[
        Centen, Vraag("Hoeveel vult de gemeente volgens de verordening ten hoogste aan?", Aan.REGISTER)
    ] = 0
    te_dragen: Annotated[
        OpenNorm,
        Vraag(
            "Kan deze persoon dit echt betalen, met alle kosten en schulden die er zijn?",
            Aan.MEDEWERKER,
            "Een rekensom is niet genoeg: de gevolgen voor deze persoon tellen.",
        ),
    ] = None


def _ruimte(feiten: Betaalfeiten) -> Any:
    """Wat per maand naar de hulp kan gaan: het deel van het inkomen boven het minimum dat telt."""
    return grootste(feiten.inkomen_centen - feiten.minimum_centen, 0) * feiten.draagkracht_procent // 100


def _bedragen(feiten: Betaalfeiten) -> dict[str, Any]:
    ruimte = _ruimte(feiten)
    return {
        "prijs_centen": feiten.prijs_centen,
        "ruimte_centen": ruimte,
        "tekort_centen": feiten.prijs_centen - ruimte,
        "ten_hoogste_centen": feiten.tegemoetkoming_ten_hoogste_centen,
    }


kan_betalen: Norm[[Betaalfeiten], Betaalwijze] = Norm(
    "hulp-bij-huishouden-betalen",
    ALGEMENE_VOORZIENING,
    titel="Huishoudelijke hulp: kan iemand die betalen?",
    toetsdatum="besluit",
    uitleg=(
        "Wie de algemene voorziening niet kan betalen, ook niet met een tegemoetkoming, is op maatwerk aangewezen. "
        "Dat is per persoon bekeken."
    ),
)


@kan_betalen.versie(vanaf=WMO_2015, bron=BRON)
def _betalen(feiten: Betaalfeiten) -> Gevallen[Betaalwijze]:
    bedragen = _bedragen(feiten)
    tekort = bedragen["tekort_centen"]
    yield Geval(
        tekort > feiten.tegemoetkoming_ten_hoogste_centen,
        Betaalwijze.NIET,
        "De hulp kost {prijs_centen} per maand. U kunt {ruimte_centen} betalen en de gemeente vult ten hoogste "
        "{ten_hoogste_centen} aan. Dat is niet genoeg.",
        AA_EN_HUNZE,
        met=bedragen,
    )
    yield Geval(
        niet(feiten.te_dragen),
        Betaalwijze.NIET,
        "Naar de cijfers kan het, maar in uw situatie is de hulp niet te betalen.",
        AA_EN_HUNZE,
    )
    yield Geval(
        tekort <= 0,
        Betaalwijze.ZELF,
        "De hulp kost {prijs_centen} per maand en u kunt {ruimte_centen} betalen.",
        AA_EN_HUNZE,
        met=bedragen,
    )
    yield Geval(
        True,
        Betaalwijze.MET_TEGEMOETKOMING,
        "De hulp kost {prijs_centen} per maand. U kunt {ruimte_centen} betalen; de gemeente vult {tekort_centen} aan.",
        AA_EN_HUNZE,
        met=bedragen,
    )


tegemoetkoming: Norm[[Betaalfeiten], int] = Norm(
    "tegemoetkoming-hulp-bij-huishouden",
    Grondslag("Wmo 2015", "2.1.3", 1),
    titel="Tegemoetkoming voor huishoudelijke hulp",
    toetsdatum="besluit",
    eenheid="centen",
    uitleg="Wie een deel van de prijs niet kan betalen, krijgt dat deel tot het bedrag dat in de verordening staat.",
)


@tegemoetkoming.versie(vanaf=WMO_2015, bron=BRON)
def _vul_aan(feiten: Betaalfeiten) -> Gevallen[int]:
    """Hele centen per maand; 0 als er niets aan te vullen is of aanvullen niet genoeg helpt."""
    bedragen = _bedragen(feiten)
    tekort = bedragen["tekort_centen"]
    yield Geval(tekort <= 0, 0, "U kunt de hulp zelf betalen. Er is niets aan te vullen.")
    yield Geval(
        tekort > feiten.tegemoetkoming_ten_hoogste_centen,
        0,
        "U komt {tekort_centen} per maand tekort. De gemeente vult ten hoogste {ten_hoogste_centen} aan; dat helpt "
        "niet genoeg. Dan is maatwerk nodig.",
        AA_EN_HUNZE,
        met=bedragen,
    )
    yield Geval(
        True, tekort, "U komt {tekort_centen} per maand tekort. Dat vult de gemeente aan.", AA_EN_HUNZE, met=bedragen
    )
