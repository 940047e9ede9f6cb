# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Spoed: onverwijld een tijdelijke maatwerkvoorziening (artikel 2.3.3 Wmo 2015).

De wet noemt geen uren. Een norm van 24 of 48 uur is een eigen regel van de gemeente (`recht.verordening`).
"""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, OpenNorm, Vraag, niet
from toegangspoort.recht.kern.punten import Punt, een_van_de_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

GRONDSLAG = Grondslag("Wmo 2015", "2.3.3")


@dataclass(frozen=True)
class Spoedfeiten:
    """Of er een melding is, en wat een medewerker over de spoed oordeelt."""

    gemeld: Annotated[JaNee, Vraag("Is er een melding?", Aan.REGISTER, "De gemeente handelt na een melding.")] = None
    direct_opvang_nodig: Annotated[
        OpenNorm, Vraag("Is er nu meteen opvang nodig, door geweld thuis of door iets anders?", Aan.MEDEWERKER)
    ] = None
    spoedeisend: Annotated[
        OpenNorm,
        Vraag("Kan de hulp niet wachten op het onderzoek?", Aan.MEDEWERKER, "Dan komt er eerst tijdelijke hulp."),
    ] = None


tijdelijke_voorziening: Norm[[Spoedfeiten], bool] = Norm(
    "tijdelijke-voorziening",
    GRONDSLAG,
    titel="Tijdelijke hulp bij spoed",
    toetsdatum="melding",
    uitleg=(
        "In spoedeisende gevallen, ook waar opvang nodig is, beslist de gemeente onverwijld over een tijdelijke "
        "maatwerkvoorziening, in afwachting van het onderzoek en de aanvraag."
    ),
)


@tijdelijke_voorziening.versie(vanaf=WMO_2015, bron=BRON)
def _onverwijld(f: Spoedfeiten) -> Gevallen[bool]:
    yield Geval(niet(f.gemeld), False, "Er is nog geen melding. Doe die eerst; dat kan ook voor een ander.")
    yield from een_van_de_punten(
        (
            Punt(f.direct_opvang_nodig, "U hebt nu meteen opvang nodig. Die regelt de gemeente onverwijld.", GRONDSLAG),
            Punt(
                f.spoedeisend, "Uw situatie kan niet wachten. De gemeente regelt onverwijld tijdelijke hulp.", GRONDSLAG
            ),
        ),
        "Uw situatie kan wachten op het onderzoek.",
    )
