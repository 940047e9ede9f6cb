# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een woning aanpassen die van een ander is (artikel 2.3.7 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

ARTIKEL = "2.3.7"


@dataclass(frozen=True)
class Woningfeiten:
    """Van wie de woning is, en of de eigenaar iets kon zeggen."""

    besluit_tot_aanpassing: Annotated[
        JaNee, Vraag("Besloot de gemeente tot een woningaanpassing, of tot een pgb daarvoor?", Aan.REGISTER)
    ] = None
    client_is_eigenaar: Annotated[JaNee, Vraag("Is de woning van de cliënt zelf?")] = None
    eigenaar_kon_gehoord_worden: Annotated[
        JaNee,
        Vraag(
            "Kreeg de eigenaar de kans om te zeggen wat hij ervan vindt?",
            Aan.MEDEWERKER,
            "Toestemming is niet nodig, gehoord worden wel.",
        ),
    ] = None


mag_aanpassen: Norm[[Woningfeiten], bool] = Norm(
    "woningaanpassing",
    Grondslag("Wmo 2015", ARTIKEL),
    titel="Een woning aanpassen zonder toestemming van de eigenaar",
    toetsdatum="uitvoering",
    uitleg=(
        "Een woning mag worden aangepast zonder toestemming van de eigenaar. Wel krijgt de eigenaar eerst de kans om "
        "gehoord te worden. Gaat de cliënt weg, dan hoeft de aanpassing er niet uit."
    ),
)


@mag_aanpassen.versie(vanaf=WMO_2015, bron=BRON)
def _na_het_horen_van_de_eigenaar(f: Woningfeiten) -> Gevallen[bool]:
    lid = [Grondslag("Wmo 2015", ARTIKEL, nummer) for nummer in range(4)]
    yield Geval(niet(f.besluit_tot_aanpassing), False, "Er is nog geen besluit over een woningaanpassing.", lid[1])
    yield Geval(f.client_is_eigenaar, True, "De woning is van uzelf.")
    yield Geval(
        niet(f.eigenaar_kon_gehoord_worden), False, "De eigenaar kreeg nog niet de kans om gehoord te worden.", lid[2]
    )
    yield Geval(
        True,
        True,
        "De eigenaar kon zeggen wat hij vindt. Toestemming is niet nodig, en de aanpassing hoeft er later niet uit.",
        lid[1],
        lid[3],
    )
