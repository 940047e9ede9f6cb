# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De toets voor een persoonsgebonden budget (artikel 2.3.6 Wmo 2015)."""

from dataclasses import dataclass
from enum import Enum

from toegangspoort.recht.kern import Grondslag, Norm, Uitkomst
from toegangspoort.recht.wmo2015.onderzoek import BRON, WMO_2015


class PgbTest(Enum):
    """De drie voorwaarden van lid 2."""

    BEKWAAM = ("a", "Kan de cliënt, met hulp, het pgb goed beheren?", "de taken van een pgb aankunnen")
    MOTIVERING = ("b", "Waarom wil de cliënt een pgb?", "uitleggen waarom een pgb nodig is")
    KWALITEIT = ("c", "Is de hulp veilig, doeltreffend en cliëntgericht?", "goede hulp inkopen")

    def __init__(self, letter: str, vraag: str, kort: str) -> None:
        self.letter, self.vraag, self.kort = letter, vraag, kort

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van lid 2."""
        return Grondslag("Wmo 2015", "2.3.6", 2, self.letter)


class PgbWeigering(Enum):
    """De gronden van lid 5 om een pgb te weigeren."""

    MEERKOSTEN = ("a", "De hulp kost meer dan hulp in natura; voor dat deel kan het pgb worden geweigerd.")
    EERDERE_INTREKKING = (
        "b",
        "Een eerder besluit is herzien of ingetrokken (artikel 2.3.10 lid 1, onder a, d of e).",
    )

    def __init__(self, letter: str, uitleg: str) -> None:
        self.letter, self.uitleg = letter, uitleg

    @property
    def grondslag(self) -> Grondslag:
        """Het onderdeel van lid 5."""
        return Grondslag("Wmo 2015", "2.3.6", 5, self.letter)


@dataclass(frozen=True)
class Oordeel:
    """Wat een medewerker over een voorwaarde oordeelde, en waarom. `None` is nog niet beoordeeld."""

    test: PgbTest
    voldoet: bool | None
    reden: str = ""


pgb_mogelijk: Norm[[tuple[Oordeel, ...]], bool | None] = Norm(
    "pgb",
    Grondslag("Wmo 2015", "2.3.6", 2),
    toetsdatum="besluit",
    uitleg="Een pgb kan als de cliënt dat wil, het kan beheren, uitlegt waarom, en de hulp goed is.",
)


@pgb_mogelijk.versie(vanaf=WMO_2015, bron=BRON)
def _drie_voorwaarden(oordelen: tuple[Oordeel, ...]) -> Uitkomst[bool | None]:
    """Waar, onwaar, of `None` zolang een oordeel of zijn reden ontbreekt."""
    per_test = {oordeel.test: oordeel for oordeel in oordelen}
    open_punten = tuple(
        test.vraag
        for test in PgbTest
        if test not in per_test or per_test[test].voldoet is None or not per_test[test].reden.strip()
    )
    redenen = tuple(oordeel.reden for oordeel in oordelen if oordeel.reden.strip())
    gronden = tuple(o.test.grondslag for o in oordelen if o.voldoet is False) or (Grondslag("Wmo 2015", "2.3.6", 2),)
    if any(o.voldoet is False and o.reden.strip() for o in oordelen):
        return Uitkomst(False, gronden, redenen=redenen)
    return Uitkomst(None if open_punten else True, gronden, redenen=redenen, ter_beoordeling=open_punten)
