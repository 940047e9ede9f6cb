# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De soorten voorzieningen (artikel 1.1.1 lid 1 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.kern.vorm import OpNaam
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

GRONDSLAG = Grondslag("Wmo 2015", "1.1.1", 1)


class Soort(OpNaam):
    """Een gesloten lijst: een algemene voorziening is geen collectieve (S3-6)."""

    AV = ("algemene voorziening", False, "Diensten of activiteiten voor iedereen, zonder onderzoek vooraf.")
    CMV = ("collectieve maatwerkvoorziening", True, "Op u afgestemde hulp die u met anderen deelt.")
    IMV = ("individuele maatwerkvoorziening", True, "Hulp die speciaal voor u wordt geregeld of gemaakt.")

    def __init__(self, naam: str, besluit_nodig: bool, uitleg: str) -> None:
        self.naam, self.besluit_nodig, self.uitleg = naam, besluit_nodig, uitleg


@dataclass(frozen=True)
class Aanbodfeiten:
    """Hoe iemand bij een voorziening komt, en met wie hij haar deelt."""

    onderzoek_vooraf: Annotated[
        JaNee,
        Vraag(
            "Kijkt de gemeente eerst naar de persoon, voordat iemand de hulp krijgt?",
            Aan.MEDEWERKER,
            "Wat pas na onderzoek van de persoon opengaat, is maatwerk, hoe het ook heet.",
        ),
    ] = None
    gedeeld: Annotated[
        JaNee,
        Vraag("Delen meer mensen deze hulp?", Aan.MEDEWERKER, "Gedeelde hulp gaat met een pas, niet met een opdracht."),
    ] = None


soort_voorziening: Norm[[Aanbodfeiten], Soort] = Norm(
    "soort-voorziening",
    GRONDSLAG,
    toetsdatum="verstrekking",
    uitleg=(
        "Een algemene voorziening is er voor iedereen, zonder onderzoek vooraf. Alles wat pas na onderzoek van de "
        "persoon kan, is maatwerk: collectief als u het deelt, individueel als het alleen voor u is."
    ),
)


@soort_voorziening.versie(vanaf=WMO_2015, bron=BRON)
def _naar_toegang(f: Aanbodfeiten) -> Gevallen[Soort]:
    """Het delen van hulp is een indeling van de gemeente; de wet kent één maatwerkvoorziening."""
    yield Geval(niet(f.onderzoek_vooraf), Soort.AV, "U kunt hier zelf heen. De gemeente doet geen onderzoek vooraf.")
    yield Geval(f.gedeeld, Soort.CMV, "De gemeente kijkt eerst wat u nodig hebt. U deelt deze hulp met anderen.")
    yield Geval(True, Soort.IMV, "De gemeente kijkt eerst wat u nodig hebt. Deze hulp is alleen voor u.")
