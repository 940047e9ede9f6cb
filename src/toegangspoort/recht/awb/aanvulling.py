# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een aanvraag niet in behandeling nemen (artikel 4:5 Awb)."""

from datetime import date

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.termijnen import einde_termijn

buiten_behandeling_mogelijk: Norm[[date | None, bool, date], bool] = Norm(
    "buiten-behandeling",
    Grondslag("Awb", "4:5"),
    titel="Een aanvraag niet behandelen",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente mag een aanvraag niet in behandeling nemen als de aanvrager de kans kreeg haar aan te vullen, en "
        "zegt dat binnen vier weken nadat die termijn ongebruikt verstreek."
    ),
)


@buiten_behandeling_mogelijk.versie(vanaf=date(1994, 1, 1), bron="pgawb.nl, artikel 4:5 lid 1 en 4")
def _na_herstelkans(aanvullen_tot_en_met: date | None, aangevuld: bool, op: date) -> Uitkomst[bool]:
    """Eerst de kans om aan te vullen (lid 1), daarna binnen vier weken het besluit (lid 4)."""
    if aanvullen_tot_en_met is None:
        return Uitkomst(
            False, redenen=("Vraag de inwoner eerst om aanvulling, met een termijn (artikel 4:5 lid 1 Awb).",)
        )
    if aangevuld:
        return Uitkomst(False, redenen=("De inwoner vulde de aanvraag aan. Beslis op de aanvraag zelf.",))
    if op <= aanvullen_tot_en_met:
        reden = f"De inwoner mag nog aanvullen tot en met {aanvullen_tot_en_met:%d-%m-%Y}. Wacht tot daarna."
        return Uitkomst(False, redenen=(reden,))
    uiterlijk = einde_termijn(aanvullen_tot_en_met, weken=4).waarde
    if op > uiterlijk:
        reden = (
            f"Dit kon tot en met {uiterlijk:%d-%m-%Y}. Daarna moet u op de aanvraag zelf beslissen "
            "(artikel 4:5 lid 4 Awb)."
        )
        return Uitkomst(False, redenen=(reden,))
    return Uitkomst(True, redenen=("De aanvraag is niet op tijd aangevuld.",))
