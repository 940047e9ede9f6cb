# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Is het tarief van een pgb hoog genoeg (artikel 2.1.3 lid 2, onder b, Wmo 2015)?

De verordening zegt hoe hoog een pgb is; of de hulp daarvoor ook echt te koop is, beoordeelt een mens.
"""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Centen, Geval, Gevallen, Grondslag, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


@dataclass(frozen=True)
class Tarieffeiten:
    """Het tarief van dit pgb tegenover dat van de verordening; centen per dezelfde eenheid."""

    tarief_centen: Annotated[Centen, Vraag("Hoe hoog is het tarief van dit pgb, per eenheid?", Aan.MEDEWERKER)] = None
    verordening_centen: Annotated[
        Centen,
        Vraag(
            "Welk tarief noemt de verordening voor deze hulp, per dezelfde eenheid? Vul 0 in als zij er geen noemt.",
            Aan.REGISTER,
        ),
    ] = None
    te_koop: Annotated[
        OpenNorm,
        Vraag(
            "Is de hulp voor dit bedrag echt te koop?",
            Aan.MEDEWERKER,
            "Een tarief in een tabel is niet genoeg: er moet iemand voor te vinden zijn.",
        ),
    ] = None


pgb_tarief: Norm[[Tarieffeiten], bool] = Norm(
    "pgb-tarief",
    Grondslag("Wmo 2015", "2.1.3", 2, "b"),
    titel="Of het pgb-tarief genoeg is",
    toetsdatum="besluit",
    uitleg=(
        "Een pgb is hoog genoeg om de hulp te kopen. Het is niet lager dan de verordening zegt, en de hulp moet voor "
        "dat bedrag ook te vinden zijn."
    ),
)


@pgb_tarief.versie(vanaf=WMO_2015, bron=BRON)
def _hoog_genoeg(feiten: Tarieffeiten) -> Gevallen[bool]:
    bedragen = {"tarief_centen": feiten.tarief_centen, "verordening_centen": feiten.verordening_centen}
    yield Geval(
        feiten.tarief_centen < feiten.verordening_centen,
        False,
        "Het tarief van dit pgb is {tarief_centen}. De verordening noemt {verordening_centen}.",
        met=bedragen,
    )
    yield Geval(niet(feiten.te_koop), False, "Voor {tarief_centen} is deze hulp voor u niet te koop.", met=bedragen)
    yield Geval(True, True, "Voor {tarief_centen} kunt u deze hulp kopen.", met=bedragen)
