# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Hoelang gegevens worden bewaard, en wanneer zij op verzoek worden vernietigd (artikel 5.3.4 en 5.3.5 Wmo 2015)."""

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.wmo2015.onderzoek import BRON, WMO_2015

bewaartermijn_jaren: Norm[[], int] = Norm(
    "bewaartermijn",
    Grondslag("Wmo 2015", "5.3.4"),
    toetsdatum="vernietiging",
    uitleg="De gemeente bewaart persoonsgegevens vijftien jaar, te rekenen vanaf de laatste wijziging.",
)


@bewaartermijn_jaren.versie(vanaf=WMO_2015, bron=BRON)
def _vijftien_jaar() -> Uitkomst[int]:
    """Vijftien jaar; de eerdere tekst van de wet telde vanaf het ontvangen of maken van de gegevens."""
    return Uitkomst(15)


vernietigtermijn_maanden: Norm[[], int] = Norm(
    "vernietiging-op-verzoek",
    Grondslag("Wmo 2015", "5.3.5"),
    toetsdatum="verzoek",
    uitleg="Binnen drie maanden na het verzoek worden de gegevens vernietigd, tenzij een ander belang dat belet.",
)


@vernietigtermijn_maanden.versie(vanaf=WMO_2015, bron=BRON)
def _drie_maanden() -> Uitkomst[int]:
    return Uitkomst(3)
