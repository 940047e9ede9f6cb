# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarop een besluit over een maatwerkvoorziening rust, op de dag van dat besluit."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated

from toegangspoort.recht.kern import (
    Aan,
    Geval,
    Gevallen,
    Grondslag,
    JaNee,
    Norm,
    OpenNorm,
    Uitkomst,
    Vraag,
    niet,
)
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015


class Spoor(Enum):
    """Welk lid van artikel 2.3.5 beslist (S0-8, S0-9)."""

    ZELFREDZAAMHEID = "zelfredzaamheid_participatie"
    BESCHERMD_WONEN = "beschermd_wonen_opvang"


grondslag_besluit: Norm[[Spoor], tuple[Grondslag, ...]] = Norm(
    "grondslag-besluit",
    titel="Artikel waarop het besluit rust",
    toetsdatum="besluit",
    uitleg=(
        "De gemeente kent maatwerk toe voor zover de cliënt het niet op eigen kracht, met gebruikelijke hulp, "
        "mantelzorg, zijn netwerk of een algemene voorziening kan oplossen."
    ),
    artikelen=(Grondslag("Wmo 2015", "2.3.5", 3), Grondslag("Wmo 2015", "2.3.5", 4), Grondslag("Wmo 2007", "4", 1)),
)


@grondslag_besluit.versie(vanaf=date(2007, 1, 1), tot=WMO_2015, bron="Wmo 2007, artikel 4 (Stb. 2006, 351)")
def _compensatieplicht(spoor: Spoor) -> Uitkomst[tuple[Grondslag, ...]]:
    """De compensatieplicht van voor 2015 (S3-1)."""
    if spoor is Spoor.ZELFREDZAAMHEID:
        grond = Grondslag("Wmo 2007", "4", 1)
        return Uitkomst((grond,), (grond,), redenen=("De gemeente moest beperkingen compenseren.",))
    grond = Grondslag("Wmo 2007", "20")
    open_punt = "Of deze opvang onder de Wmo 2007 viel: beschermd wonen hoorde voor 2015 bij de AWBZ."
    return Uitkomst((grond,), (grond,), ter_beoordeling=(open_punt,), geverifieerd=False)


@grondslag_besluit.versie(vanaf=WMO_2015, bron=BRON)
def _passende_bijdrage(spoor: Spoor) -> Uitkomst[tuple[Grondslag, ...]]:
    if spoor is Spoor.BESCHERMD_WONEN:
        grond = Grondslag("Wmo 2015", "2.3.5", 4)
        reden = "De hulp moet eraan bijdragen dat iemand zich zo snel mogelijk weer op eigen kracht kan redden."
    else:
        grond = Grondslag("Wmo 2015", "2.3.5", 3)
        reden = "De hulp moet een passende bijdrage zijn om zich te redden, mee te doen en thuis te blijven wonen."
    return Uitkomst((grond,), (grond,), redenen=(reden,))


def grondslag_tijdelijk() -> Grondslag:
    """De grondslag van een tijdelijke maatwerkvoorziening bij spoed."""
    return Grondslag("Wmo 2015", "2.3.3")


@dataclass(frozen=True)
class Keuze:
    """Wat na de ladder wordt voorgesteld: gedeeld of voor één persoon (trede 7 en 8)."""

    past: Annotated[
        OpenNorm,
        Vraag("Is dit een passende bijdrage voor deze inwoner?", Aan.MEDEWERKER, "Passend is de ondergrens."),
    ] = None
    lichter_past_ook: Annotated[
        JaNee,
        Vraag(
            "Past een goedkopere vorm ook, of een vorm die de inwoner met anderen deelt?",
            Aan.MEDEWERKER,
            "Dan vraagt de duurdere vorm een reden.",
        ),
    ] = None
    toch_deze: Annotated[
        OpenNorm, Vraag("Kiest u toch de duurdere vorm, en waarom?", Aan.MEDEWERKER, "Maatwerk gaat voor de regel.")
    ] = None


keuze_maatwerk: Norm[[Keuze], bool] = Norm(
    "keuze-maatwerk",
    Grondslag("Wmo 2015", "2.3.5", 3),
    titel="De goedkoopste hulp die past",
    toetsdatum="besluit",
    uitleg=(
        "Wat u krijgt, past bij u. Past een goedkopere of gedeelde vorm ook, dan kiest de gemeente die, tenzij er een "
        "reden is om het anders te doen."
    ),
)


@keuze_maatwerk.versie(
    vanaf=WMO_2015,
    bron="de goedkoopste vorm die past is beleid van gemeenten, geen tekst van de wet; niet bij een bron nagekeken",
    geverifieerd=False,
)
def _goedkoopste_die_past(keuze: Keuze) -> Gevallen[bool]:
    yield Geval(niet(keuze.past), False, "Dit past niet bij wat u nodig hebt.")
    yield Geval(niet(keuze.lichter_past_ook), True, "Dit past bij u, en een lichtere vorm past niet.")
    yield Geval(keuze.toch_deze, True, "Een lichtere vorm past ook; er is een reden om toch deze te kiezen.")
    yield Geval(True, False, "Een lichtere vorm past ook, en er is geen reden om deze te kiezen.")
