# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Spoed: onverwijld een tijdelijke maatwerkvoorziening (artikel 2.3.3 Wmo 2015).

De wet noemt geen uren. Een norm van 24 of 48 uur is een eigen regel van de gemeente (`recht.verordening`).
"""

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.wmo2015.onderzoek import BRON, WMO_2015

tijdelijke_voorziening: Norm[[bool], bool] = Norm(
    "tijdelijke-voorziening",
    Grondslag("Wmo 2015", "2.3.3"),
    toetsdatum="melding",
    uitleg=(
        "In spoedeisende gevallen, ook waar opvang nodig is, beslist de gemeente onverwijld over een tijdelijke "
        "maatwerkvoorziening, in afwachting van het onderzoek en de aanvraag."
    ),
)


@tijdelijke_voorziening.versie(vanaf=WMO_2015, bron=BRON)
def _onverwijld(spoed: bool) -> Uitkomst[bool]:
    reden = "De melding is spoedeisend." if spoed else "De melding is niet als spoedeisend aangemerkt."
    return Uitkomst(spoed, redenen=(reden,), ter_beoordeling=("Of het geval spoedeisend is.",))
