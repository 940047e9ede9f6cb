# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De bezwaartermijn (artikel 6:7 en 6:8 Awb)."""

from datetime import date

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.termijnen import einde_termijn
from toegangspoort.recht.termijnen.zin import met_zin

bezwaartermijn: Norm[[date], date] = Norm(
    "bezwaartermijn",
    Grondslag("Awb", "6:7"),
    Grondslag("Awb", "6:8", 1),
    toetsdatum="besluit",
    uitleg="Bezwaar kan binnen zes weken, te rekenen vanaf de dag na verzending van het besluit.",
)


@bezwaartermijn.versie(vanaf=date(1994, 1, 1), bron="Stb. 1992, 315; pgawb.nl")
def _zes_weken(bekendgemaakt_op: date) -> Uitkomst[date]:
    return met_zin(einde_termijn(bekendgemaakt_op, weken=6), "U kunt bezwaar maken tot en met {dag}.")
