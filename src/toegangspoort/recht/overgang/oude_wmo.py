# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Besluiten van voor 2015 op grond van de Wmo 2007 (artikel 8.9 Wmo 2015)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class OudeVoorziening(StrEnum):
    """Wat het oude besluit gaf."""

    NATURA = "een individuele voorziening in natura"
    PGB = "een pgb"
    TEGEMOETKOMING = "een financiële tegemoetkoming"
    ANDERS = "iets anders"


@dataclass(frozen=True)
class OudBesluit:
    """Een besluit van voor 2015."""

    voorziening: Annotated[OudeVoorziening | None, Vraag("Wat gaf het besluit?", Aan.REGISTER)] = None
    genomen_voor_2015: Annotated[
        JaNee, Vraag("Nam de gemeente dit besluit voor 1 januari 2015, op grond van de oude Wmo?", Aan.REGISTER)
    ] = None
    loopt_nog: Annotated[JaNee, Vraag("Loopt dit besluit nog op deze dag?", Aan.REGISTER)] = None


oud_besluit_geldt: Norm[[OudBesluit], bool] = Norm(
    "oud-wmo-besluit",
    Grondslag("Wmo 2015", "8.9", 1),
    titel="Besluiten van de oude Wmo",
    toetsdatum="dag van de hulp",
    uitleg=(
        "De oude Wmo is ingetrokken, maar wie toen een individuele voorziening, een pgb of een tegemoetkoming kreeg, "
        "houdt de rechten en plichten van dat besluit. Voor dat besluit blijft het oude recht gelden."
    ),
)


@oud_besluit_geldt.versie(vanaf=WMO_2015, bron=BRON)
def _rechten_en_plichten_blijven(f: OudBesluit) -> Gevallen[bool]:
    yield Geval(niet(f.genomen_voor_2015), False, "Dit besluit is niet genomen op grond van de oude Wmo.")
    yield Geval(
        f.voorziening == OudeVoorziening.ANDERS, False, "Alleen individuele voorzieningen en geld bleven bestaan."
    )
    yield Geval(niet(f.loopt_nog), False, "Dit besluit is afgelopen.")
    yield Geval(
        True,
        True,
        "U houdt de rechten en plichten van uw oude besluit. Daarvoor geldt de oude Wmo.",
        Grondslag("Wmo 2015", "8.9", 2),
    )
