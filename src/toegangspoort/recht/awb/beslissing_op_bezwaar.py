# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De termijn om op een bezwaar te beslissen (artikel 7:10 Awb)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from toegangspoort.recht.awb.opschorting import AWB_1994, Opschorting, dagen_stil, zin_over_stilstand
from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Uitspraak, Vraag
from toegangspoort.recht.termijnen import einde_termijn

WEKEN = 6
WEKEN_MET_COMMISSIE = 12
WEKEN_VERDAGING = 6

BINNEN_ZES_WEKEN = Grondslag("Awb", "7:10", 1)
ZONDER_MEDEDELING = Uitspraak(
    "ECLI:NL:RVS:2016:2233", "Is niet meegedeeld dat twaalf weken gelden, dan geldt de termijn van zes weken."
)


@dataclass(frozen=True)
class Bezwaar:
    """Wat van een bezwaar bekend moet zijn om te weten wanneer er een besluit is."""

    bezwaartermijn_tot_en_met: Annotated[date, Vraag("Wat is de laatste dag van de bezwaartermijn?", Aan.MEDEWERKER)]
    commissie: Annotated[bool, Vraag("Is er een adviescommissie ingesteld?", Aan.MEDEWERKER)] = False
    commissie_meegedeeld: Annotated[
        bool, Vraag("Liet de gemeente de indiener weten dat een commissie meekijkt?", Aan.MEDEWERKER)
    ] = True
    weken_verdaagd: Annotated[
        int, Field(ge=0, le=WEKEN_VERDAGING), Vraag("Voor hoeveel weken is het besluit uitgesteld?", Aan.MEDEWERKER)
    ] = 0
    opschortingen: Annotated[
        tuple[Opschorting, ...], Vraag("In welke tijd moest het bezwaar worden aangevuld?", Aan.MEDEWERKER)
    ] = ()
    ingestemd_tot_en_met: Annotated[
        date | None,
        Vraag("Tot en met welke dag stemden alle betrokkenen in met verder uitstel?", Aan.INWONER, mag_leeg=True),
    ] = None


beslissing_op_bezwaar: Norm[[Bezwaar], date] = Norm(
    "beslissing-op-bezwaar",
    BINNEN_ZES_WEKEN,
    titel="Termijn voor de beslissing op bezwaar",
    toetsdatum="einde van de bezwaartermijn",
    uitleg=(
        "De gemeente beslist op een bezwaar binnen zes weken, of binnen twaalf weken als een adviescommissie meekijkt. "
        "De termijn begint op de dag nadat de bezwaartermijn voorbij is. Een keer zes weken uitstel mag."
    ),
)


@beslissing_op_bezwaar.versie(vanaf=AWB_1994, bron="rechtspraakbestuursrecht.nl, artikel 7:10")
def _zes_of_twaalf_weken(bezwaar: Bezwaar) -> Uitkomst[date]:
    """De laatste dag. Stilstand en uitstel komen erbij voordat het einde naar een werkdag schuift.

    Twaalf weken en zes weken uitstel zijn elk een termijn waarop de Algemene termijnenwet van toepassing is; samen
    worden zij dus niet als een termijn van achttien weken gelezen. Meer dan zes weken uitstel is een `ValueError`.
    """
    if not 0 <= bezwaar.weken_verdaagd <= WEKEN_VERDAGING:
        raise ValueError(f"Uitstel mag één keer, voor ten hoogste {WEKEN_VERDAGING} weken (artikel 7:10 lid 3 Awb).")
    weken = WEKEN_MET_COMMISSIE if bezwaar.commissie and bezwaar.commissie_meegedeeld else WEKEN
    erbij = dagen_stil(bezwaar.opschortingen) + 7 * bezwaar.weken_verdaagd
    termijn = einde_termijn(bezwaar.bezwaartermijn_tot_en_met, weken=weken, opgeschort=erbij)
    regels = tuple(_regels(bezwaar, weken))
    einde, later = termijn.waarde, bezwaar.ingestemd_tot_en_met
    if later is not None and later > einde:
        einde = later
        regels += (("De betrokkenen stemden in met verder uitstel.", Grondslag("Awb", "7:10", 4)),)
    return Uitkomst(
        einde,
        (*(grond for _, grond in regels), *termijn.grondslagen),
        redenen=(*(reden for reden, _ in regels), *termijn.redenen),
        ter_beoordeling=termijn.ter_beoordeling,
        delen=(termijn,),
    )


def _regels(bezwaar: Bezwaar, weken: int) -> Iterator[tuple[str, Grondslag | Uitspraak]]:
    """Wat de termijn bepaalde, met de grond erbij."""
    grond = Grondslag("Awb", "7:13") if weken == WEKEN_MET_COMMISSIE else BINNEN_ZES_WEKEN
    yield f"De termijn is {weken} weken, vanaf de dag na het einde van de bezwaartermijn.", grond
    if bezwaar.commissie and not bezwaar.commissie_meegedeeld:
        yield "Dat een commissie meekijkt is niet meegedeeld. Daarom gelden zes weken.", ZONDER_MEDEDELING
    for zin in zin_over_stilstand(bezwaar.opschortingen):
        yield zin, Grondslag("Awb", "7:10", 2)
    if bezwaar.weken_verdaagd:
        yield (
            f"De gemeente stelde het besluit {bezwaar.weken_verdaagd} weken uit en liet dat schriftelijk weten.",
            Grondslag("Awb", "7:10", 3),
        )
