# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De compensatieplicht (artikel 4 Wmo 2007), tot en met 31 december 2014 (S3-1).

Sinds 2015 is er maatwerk (`recht.wmo2015`); de compensatieplicht komt niet terug.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import WMO_2015

WMO_2007 = date(2007, 1, 1)
GRONDSLAG = Grondslag("Wmo 2007", "4", 1)


class Resultaat(StrEnum):
    """Waartoe de gemeente iemand in staat stelde."""

    HUISHOUDEN = "een huishouden voeren"
    WONING = "zich verplaatsen in en om de woning"
    VERVOER = "zich lokaal verplaatsen met een vervoermiddel"
    CONTACT = "mensen ontmoeten en banden aangaan"


@dataclass(frozen=True)
class Compensatiefeiten:
    """Wie het vraagt, en wat hem niet lukt."""

    resultaat: Annotated[Resultaat, Vraag("Wat lukt er niet?")]
    beperking: Annotated[JaNee, Vraag("Hebt u een beperking, of een blijvend psychisch of psychosociaal probleem?")] = (
        None
    )
    belemmerd: Annotated[
        OpenNorm,
        Vraag("Wordt de aanvrager daardoor echt belemmerd?", Aan.MEDEWERKER, "De gemeente compenseert wat niet lukt."),
    ] = None


compensatieplicht: Norm[[Compensatiefeiten], bool] = Norm(
    "compensatieplicht",
    GRONDSLAG,
    toetsdatum="besluit",
    uitleg=(
        "Tot 2015 moest de gemeente beperkingen compenseren, zodat iemand een huishouden kon voeren, zich kon "
        "verplaatsen en mensen kon ontmoeten. Sinds 2015 is er maatwerk."
    ),
)


@compensatieplicht.versie(
    vanaf=WMO_2007,
    tot=WMO_2015,
    bron=(
        "Wmo 2007, artikel 4 (Stb. 2006, 351), zoals weergegeven in de Verordening Wmo gemeente Waalwijk 2014; de "
        "tekst van de wet zelf is niet gelezen"
    ),
    geverifieerd=False,
)
def _vier_resultaten(f: Compensatiefeiten) -> Gevallen[bool]:
    yield Geval(niet(f.beperking), False, "De compensatieplicht was er voor mensen met een beperking of probleem.")
    yield Geval(
        f.belemmerd,
        True,
        "U kunt door uw beperking niet: {resultaat}. De gemeente moet dat compenseren.",
        met={"resultaat": f.resultaat},
    )
    yield Geval(True, False, "U wordt niet belemmerd in: {resultaat}.", met={"resultaat": f.resultaat})
