# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Geld terugvragen na een intrekking (artikel 2.4.1 Wmo 2015)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class Terugvordering(StrEnum):
    """Van wie de gemeente de geldswaarde kan terugvragen."""

    NIET = "niet"
    CLIENT = "van de cliënt"
    CLIENT_EN_HELPER = "van de cliënt en van wie opzettelijk meehielp"


@dataclass(frozen=True)
class Terugvorderingsfeiten:
    """Waarom is ingetrokken, en of het opzet was."""

    ingetrokken_om_onjuiste_gegevens: Annotated[
        JaNee,
        Vraag(
            "Is het besluit ingetrokken omdat de cliënt onjuiste of onvolledige gegevens gaf?",
            Aan.REGISTER,
            "Na een intrekking om een andere reden kan niets worden teruggevraagd.",
        ),
    ] = None
    opzet_client: Annotated[
        OpenNorm, Vraag("Deed de cliënt dat met opzet?", Aan.MEDEWERKER, "Zonder opzet kan niets worden teruggevraagd.")
    ] = None
    opzet_helper: Annotated[
        OpenNorm, Vraag("Werkte iemand anders daaraan met opzet mee?", Aan.MEDEWERKER, "Ook die kan moeten betalen.")
    ] = None


terugvordering: Norm[[Terugvorderingsfeiten], Terugvordering] = Norm(
    "terugvordering",
    Grondslag("Wmo 2015", "2.4.1", 1),
    titel="Geld terugvragen",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente kan alleen geld terugvragen als zij introk om onjuiste gegevens én de cliënt die met opzet gaf. "
        "Dan kan ook wie met opzet meehielp moeten betalen."
    ),
)


@terugvordering.versie(vanaf=WMO_2015, bron=BRON)
def _na_grond_a_en_opzet(f: Terugvorderingsfeiten) -> Gevallen[Terugvordering]:
    dwangbevel, deel = Grondslag("Wmo 2015", "2.4.1", 2), ("Welk deel van de geldswaarde wordt teruggevraagd.",)
    yield Geval(
        niet(f.ingetrokken_om_onjuiste_gegevens),
        Terugvordering.NIET,
        "Het besluit is niet ingetrokken om onjuiste of onvolledige gegevens.",
    )
    yield Geval(niet(f.opzet_client), Terugvordering.NIET, "U gaf de onjuiste gegevens niet met opzet.")
    yield Geval(
        f.opzet_helper,
        Terugvordering.CLIENT_EN_HELPER,
        "U gaf met opzet onjuiste gegevens, en een ander hielp daaraan met opzet mee.",
        dwangbevel,
        ter_beoordeling=deel,
    )
    yield Geval(True, Terugvordering.CLIENT, "U gaf met opzet onjuiste gegevens.", dwangbevel, ter_beoordeling=deel)
