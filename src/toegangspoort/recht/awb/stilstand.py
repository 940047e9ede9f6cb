# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarom, en welke dagen, een beslistermijn stilstaat (artikel 4:15 lid 1 en 2 Awb)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from toegangspoort.recht.awb.opschorting import AWB_1994, Opschorting
from toegangspoort.recht.kern import Aan, Grondslag, Norm, Oordeel, Uitkomst, Uitspraak, Vraag
from toegangspoort.recht.kern.feit import FeitOnbekend
from toegangspoort.recht.kern.vorm import OpNaam

DAG = timedelta(days=1)
ZONDER_TERMIJN = Uitspraak("ECLI:NL:RVS:2016:2527", "Een verzoek om aanvulling zonder termijn schort niet op.")


class Grond(OpNaam):
    """De vijf gronden van artikel 4:15, met hun lid, onderdeel en wat er een mens over oordeelt."""

    AANVULLING = (1, "a", "")
    BUITENLAND = (1, "b", "Of verder uitstel nog redelijk is.")
    INSTEMMING = (2, "a", "")
    AANVRAGER = (2, "b", "Of de vertraging aan de aanvrager is toe te rekenen.")
    OVERMACHT = (2, "c", "Of de gemeente door overmacht niet kan beslissen.")

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van artikel 4:15."""
        lid, onderdeel, _ = self.value
        return Grondslag("Awb", "4:15", lid, onderdeel)

    @property
    def open_norm(self) -> str:
        """Waarover een mens oordeelt; leeg als alleen de dagen tellen."""
        return str(self.value[2])


@dataclass(frozen=True)
class Stilstand:
    """Een reden waarom de klok stilstaat, met haar dagen."""

    grond: Annotated[Grond, Vraag("Waarom staat de klok stil?", Aan.MEDEWERKER)]
    begonnen_op: Annotated[
        date,
        Vraag("Op welke dag begon het?", Aan.MEDEWERKER, "De dag van het verzoek, de mededeling of de vertraging."),
    ]
    afgesproken_tot_en_met: Annotated[
        date | None,
        Vraag("Tot en met welke dag liep de gestelde of afgesproken termijn?", Aan.MEDEWERKER, mag_leeg=True),
    ] = None
    geeindigd_op: Annotated[date | None, Vraag("Op welke dag liep de klok weer?", Aan.MEDEWERKER, mag_leeg=True)] = None
    schriftelijk: Annotated[bool, Vraag("Stemde de aanvrager schriftelijk in?", Aan.MEDEWERKER)] = False
    oordeel: Annotated[Oordeel | None, Vraag("Doet deze grond zich voor?", Aan.MEDEWERKER)] = None


tijd_van_stilstand: Norm[[Stilstand], Opschorting | None] = Norm(
    "tijd-van-stilstand",
    Grondslag("Awb", "4:15"),
    titel="Wanneer de klok stilstaat",
    toetsdatum="aanvraag",
    uitleg=(
        "De klok staat stil na een verzoek om aanvulling met een termijn, na een vraag aan het buitenland, bij uitstel "
        "waar de aanvrager schriftelijk mee instemt, bij vertraging door de aanvrager en bij overmacht."
    ),
)


@tijd_van_stilstand.versie(vanaf=AWB_1994, bron="pgawb.nl, artikel 4:15; Circulaire Wet dwangsom, BWBR0035667, bijlage")
def _per_grond(feiten: Stilstand) -> Uitkomst[Opschorting | None]:
    """De dagen dat de klok stilstaat; `None` met een reden als deze grond de klok niet (meer) stilzet."""
    oordeel = feiten.oordeel
    if feiten.grond.open_norm:
        if oordeel is None or not oordeel.geveld:
            raise FeitOnbekend(("oordeel",))
        if not oordeel.waarde:
            return _geen(feiten.grond, "Deze grond doet zich niet voor. De klok loopt door.")
    if feiten.grond is Grond.AANVULLING:
        return _na_verzoek(feiten)
    if feiten.grond is Grond.INSTEMMING:
        return _met_instemming(feiten)
    return _zolang(feiten)


def _na_verzoek(feiten: Stilstand) -> Uitkomst[Opschorting | None]:
    """Van de dag na het verzoek tot de aanvulling, of tot de gestelde termijn ongebruikt verstreek."""
    if feiten.afgesproken_tot_en_met is None:
        reden = "Het verzoek om aanvulling noemde geen termijn. Dan staat de klok niet stil."
        return _geen(feiten.grond, reden, ZONDER_TERMIJN)
    tijd = Opschorting.na_verzoek(feiten.begonnen_op, feiten.afgesproken_tot_en_met, feiten.geeindigd_op)
    return _stil(feiten.grond, tijd)


def _met_instemming(feiten: Stilstand) -> Uitkomst[Opschorting | None]:
    """De afgesproken dagen, van de eerste tot en met de laatste."""
    if not feiten.schriftelijk or feiten.afgesproken_tot_en_met is None:
        return _geen(feiten.grond, "Uitstel telt alleen als de aanvrager schriftelijk instemt, tot een genoemde dag.")
    return _stil(feiten.grond, Opschorting(feiten.begonnen_op, feiten.afgesproken_tot_en_met))


def _zolang(feiten: Stilstand) -> Uitkomst[Opschorting | None]:
    """Zolang de reden duurt; na een vraag aan het buitenland pas vanaf de dag na de mededeling (lid 1)."""
    if feiten.geeindigd_op is None:
        return _geen(feiten.grond, "De klok staat nog stil. Hoeveel dagen dat zijn, is te zeggen als het voorbij is.")
    eerste = feiten.begonnen_op + DAG if feiten.grond is Grond.BUITENLAND else feiten.begonnen_op
    return _stil(feiten.grond, Opschorting(eerste, feiten.geeindigd_op - DAG))


def _stil(grond: Grond, tijd: Opschorting) -> Uitkomst[Opschorting | None]:
    if tijd.dagen == 0:
        return _geen(grond, "De klok liep de volgende dag weer. Er komt geen dag bij.")
    return Uitkomst(tijd, (grond.grondslag,), redenen=(f"De klok stond stil van {tijd}.",))


def _geen(grond: Grond, reden: str, *uitspraken: Uitspraak) -> Uitkomst[Opschorting | None]:
    return Uitkomst(None, (grond.grondslag, *uitspraken), redenen=(reden,))
