# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De beslistermijn als de wet er geen noemt (artikel 4:13 Awb)."""

from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Vraag
from toegangspoort.recht.termijnen import einde_termijn

redelijke_termijn: Norm[[date, bool, date | None], date | None] = Norm(
    "redelijke-termijn",
    Grondslag("Awb", "4:13"),
    titel="Redelijke termijn zonder wettelijke termijn",
    toetsdatum="aanvraag",
    uitleg=(
        "Noemt de wet geen termijn voor een besluit op een aanvraag, dan beslist de gemeente binnen een redelijke "
        "termijn. Die is in elk geval na acht weken voorbij."
    ),
)


@redelijke_termijn.versie(vanaf=date(1994, 1, 1), bron="infomil.nl; Circulaire Wet dwangsom, BWBR0035667, bijlage")
def _acht_weken(
    ontvangen_op: date,
    wettelijke_termijn: Annotated[bool, Vraag("Noemt een wet een termijn voor dit besluit?", Aan.MEDEWERKER)],
    genoemd_tot_en_met: Annotated[
        date | None, Vraag("Welke dag noemde de gemeente binnen acht weken?", Aan.MEDEWERKER, mag_leeg=True)
    ] = None,
) -> Uitkomst[date | None]:
    """De uiterste dag; geen dag als een wet zelf de termijn noemt, zoals artikel 2.3.5 lid 2 Wmo 2015."""
    if wettelijke_termijn:
        return Uitkomst(None, redenen=("De wet noemt zelf een termijn. Die geldt, niet deze acht weken.",))
    acht_weken = einde_termijn(ontvangen_op, weken=8)
    if genoemd_tot_en_met is None:
        return Uitkomst(
            acht_weken.waarde,
            (Grondslag("Awb", "4:13", 2),),
            redenen=("Acht weken na de aanvraag is de redelijke termijn in elk geval voorbij.", *acht_weken.redenen),
            ter_beoordeling=("Of in dit geval een kortere termijn redelijk was.",),
            delen=(acht_weken,),
        )
    return Uitkomst(
        genoemd_tot_en_met,
        (Grondslag("Awb", "4:14", 3),),
        redenen=("De gemeente noemde binnen acht weken een termijn. Binnen die termijn beslist zij.",),
        ter_beoordeling=("Of de genoemde termijn redelijk is.",),
        delen=(acht_weken,),
    )
