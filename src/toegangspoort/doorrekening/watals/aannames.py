# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What has to be assumed: each with a low, a middle and a high value, and where these come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Kant(Enum):
    """The three runs: every assumption where the effect is smallest, in the middle, and where it is largest."""

    LAAG = 0
    MIDDEN = 1
    HOOG = 2


class Drie(NamedTuple):
    """Low, middle and high of one assumption, from low to high."""

    laag: float
    midden: float
    hoog: float


class Eenheid(Enum):
    """What an assumption is counted in: the word, its bounds, and how many of it make one in a sum."""

    PROCENT = ("procent", 0, 100, 0.01)
    GROEI = ("procent per jaar", -20, 20, 0.01)
    EURO = ("euro", 0, 250_000, 1.0)

    def __init__(self, woord: str, minimum: int, maximum: int, maal: float) -> None:
        self.woord, self.minimum, self.maximum, self.maal = woord, minimum, maximum, maal


@dataclass(frozen=True)
class Aanname:
    """One assumption, as it is shown, changed and kept in an export."""

    naam: str
    titel: str
    eenheid: Eenheid
    standaard: Drie
    bron: str = "aanname"
    omgekeerd: bool = False
    """Whether a higher value makes the effect smaller: then the run with the small effect takes the high value."""


Waarden = Mapping[str, Drie]
"""The values with which a run reckons, by name."""


def at(waarden: Waarden, aanname: Aanname, kant: Kant) -> float:
    """The value of one run as a factor: 40 per cent is 0.4, an amount stays in euro."""
    plaats = len(Kant) - 1 - kant.value if aanname.omgekeerd else kant.value
    return waarden.get(aanname.naam, aanname.standaard)[plaats] * aanname.eenheid.maal


_P, _E = Eenheid.PROCENT, Eenheid.EURO
GROEI = Aanname("groei", "Groei van het aantal cliënten", Eenheid.GROEI, Drie(0, 1, 3))
NIEUW_BESLUIT = Aanname(
    "besluit", "Deel van de toekenningen zonder einddatum dat per jaar een nieuw besluit krijgt", _P, Drie(20, 33, 50)
)
REGELEN = Aanname("regelen", "Deel van de cliënten dat de hulp zelf of met een ander kan regelen", _P, Drie(50, 60, 75))
BETALEN = Aanname("betalen", "Deel dat de hulp volgens een mens ook echt kan betalen", _P, Drie(80, 88, 95))
SAMEN = Aanname("samen", "Deel van de cliënten dat samenwoont", _P, Drie(30, 38, 45), omgekeerd=True)
INKOMEN_ALLEEN = Aanname("inkomen1", "Middelste jaarinkomen van wie alleen woont", _E, Drie(20_000, 22_500, 25_000))
INKOMEN_SAMEN = Aanname("inkomen2", "Middelste jaarinkomen van wie samenwoont", _E, Drie(30_000, 34_000, 38_000))
ONDER_AOW = Aanname(
    "jonger", "Deel van de paren waarvan een jonger is dan de AOW-leeftijd", _P, Drie(25, 33, 40), omgekeerd=True
)
WLZ = Aanname(
    "wlz", "Deel van de huishoudens dat al een bijdrage voor de Wlz betaalt", _P, Drie(0, 2, 4), omgekeerd=True
)
AFBETAALD = Aanname(
    "afbetaald", "Deel van de hulpmiddelen waarvan de kostprijs al is betaald", _P, Drie(0, 5, 15), omgekeerd=True
)
AV_UUR = Aanname(
    "uurprijs", "Wat een uur van de algemene voorziening de gemeente kost", _E, Drie(20, 24, 27), omgekeerd=True
)
DEEL = Aanname("deel", "Deel van de nieuwe vragen dat algemene voorzieningen opvangen", _P, Drie(5, 10, 20))
INSTROOM = Aanname(
    "instroom",
    "Deel van de cliënten dat per jaar nieuw begint",
    _P,
    Drie(20, 26, 32),
    "CBS, tabel 85044NED: in 2021 (voorlopig) begonnen in Groningen 6.430 van de 24.470 cliënten; de marge is aanname",
)
AV_PERSOON = Aanname(
    "avkosten", "Wat het de gemeente per jaar kost om één vraag op te vangen", _E, Drie(0, 150, 400), omgekeerd=True
)
