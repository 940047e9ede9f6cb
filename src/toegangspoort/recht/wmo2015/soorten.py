# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De soorten voorzieningen (artikel 1.1.1 Wmo 2015)."""

from enum import Enum

from toegangspoort.recht.kern import Grondslag

GRONDSLAG = Grondslag("Wmo 2015", "1.1.1", 1)


class Soort(Enum):
    """Een gesloten lijst: een algemene voorziening is geen collectieve (S3-6)."""

    AV = ("algemene voorziening", False, "Diensten of activiteiten voor iedereen, zonder onderzoek vooraf.")
    CMV = ("collectieve maatwerkvoorziening", True, "Op u afgestemde hulp die u met anderen deelt.")
    IMV = ("individuele maatwerkvoorziening", True, "Hulp die speciaal voor u wordt geregeld of gemaakt.")

    def __init__(self, naam: str, besluit_nodig: bool, uitleg: str) -> None:
        self.naam, self.besluit_nodig, self.uitleg = naam, besluit_nodig, uitleg
