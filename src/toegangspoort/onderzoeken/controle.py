# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What cannot be kept because it contradicts itself; one Dutch sentence at the field. A gap is no fault here."""

from decimal import Decimal

from toegangspoort.onderzoeken.feiten import Aftrekfeiten, Behoeftefeiten
from toegangspoort.onderzoeken.models import Behoefte
from toegangspoort.onderzoeken.omvang import in_words
from toegangspoort.onderzoeken.treden import TITELS, asks_person
from toegangspoort.recht.wmo2015.ladder import Trede

Fouten = list[tuple[str, str]]
NAMED = {
    Trede.ALGEMENE_VOORZIENING: "Kies de algemene voorziening of schrijf op welke het is.",
    Trede.ALGEMEEN_GEBRUIKELIJK: "Schrijf op welk artikel of welke dienst het is.",
}


def faults_of_need(feiten: Behoeftefeiten) -> Fouten:
    """What is wrong with a need."""
    fouten: Fouten = []
    if not feiten.onderwerp.strip():
        fouten.append(("onderwerp", "Schrijf op waarvoor hulp nodig is."))
    if feiten.aantal is not None and feiten.aantal <= 0:
        fouten.append(("aantal", "Vul meer dan nul in, of laat het leeg als u het nog niet weet."))
    if feiten.aantal is not None and not (feiten.eenheid and feiten.per):
        fouten.append(("eenheid", "Kies waarin u telt, en per welke periode."))
    if feiten.norm_aantal is not None and not feiten.norm.strip():
        fouten.append(("norm", "Schrijf op welke norm dit aantal geeft."))
    return fouten


def faults_of_rung(feiten: Aftrekfeiten, behoefte: Behoefte | None, others: Decimal) -> Fouten:
    """What is wrong with a deduction. `others`: what other deductions take off the same need already."""
    fouten: Fouten = []
    if feiten.trede not in TITELS:
        return [("trede", "Deze trede bestaat niet.")]
    if not feiten.reden.strip():
        fouten.append(("reden", "Schrijf de reden op, ook als er niets afgaat (artikel 3:46 Awb)."))
    if feiten.aantal < 0:
        fouten.append(("aantal", "Vul nul of meer in."))
    if feiten.trede == Trede.ANDERE_WET and not feiten.wet:
        fouten.append(("wet", "Kies welke wet."))
    if feiten.aantal > 0:
        fouten += _faults_of_size(feiten, behoefte, others) + _faults_of_ground(feiten)
    return fouten


def _faults_of_size(feiten: Aftrekfeiten, behoefte: Behoefte | None, others: Decimal) -> Fouten:
    if behoefte is None:
        return [("behoefte_id", "Kies waar dit van afgaat.")]
    if behoefte.aantal is None:
        return [
            (
                "aantal",
                (
                    f"Leg eerst vast hoeveel er nodig is bij “{behoefte.onderwerp}”. Pas daarna kan er iets af "
                    "(ECLI:NL:CRVB:2018:819)."
                ),
            )
        ]
    left = behoefte.aantal - others
    if feiten.aantal > left:
        words = in_words(behoefte, max(left, Decimal(0)))
        return [("aantal", f"Er gaat meer af dan er over is. Bij “{behoefte.onderwerp}” is er nog {words} over.")]
    return []


def _faults_of_ground(feiten: Aftrekfeiten) -> Fouten:
    fouten: Fouten = []
    if asks_person(feiten.trede) and feiten.lid_id is None:
        fouten.append(("lid_id", "Kies wie dit doet. Staat diegene er niet bij? Voeg hem of haar toe bij Mensen."))
    if feiten.trede in NAMED and not (feiten.naam.strip() or feiten.voorziening_id):
        fouten.append(("naam", NAMED[Trede(feiten.trede)]))
    if feiten.trede in NAMED:
        fouten += [
            (veld, f"{wat} kan er niets afhalen. Vul bij “gaat af” een 0 in.")
            for veld, wat in (
                ("beschikbaar", "Wat er voor deze inwoner niet is,"),
                ("passend", "Wat niet past,"),
            )
            if getattr(feiten, veld) is False
        ]
        if feiten.betaalbaar is False and not feiten.tegemoetkoming.strip():
            fouten.append(
                (
                    "betaalbaar",
                    (
                        "Wie het niet kan betalen, heeft er niets aan. Vul een tegemoetkoming in die het wel "
                        "betaalbaar maakt, of laat er 0 afgaan (ECLI:NL:CRVB:2016:1404)."
                    ),
                )
            )
    return fouten
