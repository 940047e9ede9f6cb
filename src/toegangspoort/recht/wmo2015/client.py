# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wie cliënt is (artikel 1.1.1 lid 1 Wmo 2015)."""

from dataclasses import dataclass
from typing import Annotated

from toegangspoort.recht.kern import Aan, Gevallen, Grondslag, JaNee, Norm, Vraag
from toegangspoort.recht.kern.punten import Punt, een_van_de_punten
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

GRONDSLAG = Grondslag("Wmo 2015", "1.1.1", 1)


@dataclass(frozen=True)
class Clientfeiten:
    """Wat iemand met de gemeente heeft."""

    melding_gedaan: Annotated[
        JaNee,
        Vraag(
            "Is er een melding gedaan, door of namens deze persoon?", Aan.REGISTER, "Vanaf de melding is iemand cliënt."
        ),
    ] = None
    maatwerk_of_pgb: Annotated[JaNee, Vraag("Kreeg deze persoon een maatwerkvoorziening of een pgb?", Aan.REGISTER)] = (
        None
    )
    gebruikt_algemene_voorziening: Annotated[
        JaNee, Vraag("Gebruikt deze persoon een algemene voorziening?", Aan.INWONER)
    ] = None


is_client: Norm[[Clientfeiten], bool] = Norm(
    "client",
    GRONDSLAG,
    titel="Wie cliënt is",
    toetsdatum="melding",
    uitleg="Iemand is cliënt vanaf de melding, ook als een ander die deed, en zolang hij een voorziening gebruikt.",
)


@is_client.versie(vanaf=WMO_2015, bron=BRON)
def _vanaf_de_melding(f: Clientfeiten) -> Gevallen[bool]:
    yield from een_van_de_punten(
        (
            Punt(f.melding_gedaan, "Er is een melding gedaan.", GRONDSLAG),
            Punt(f.maatwerk_of_pgb, "Er is een maatwerkvoorziening of pgb verstrekt.", GRONDSLAG),
            Punt(f.gebruikt_algemene_voorziening, "Deze persoon gebruikt een algemene voorziening.", GRONDSLAG),
        ),
        "Er is geen melding gedaan en er wordt geen voorziening gebruikt.",
    )
