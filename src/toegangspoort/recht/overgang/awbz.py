# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat sinds 2015 niet meer onder de AWBZ valt, en tot wanneer een oud recht doorloopt (artikel 8.1, 8.3, 8.4 Wmo 2015).

Persoonlijke verzorging ging maar voor een deel naar de gemeente (S3-22 tegenover artikel 8.1 lid 1, onder a).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from toegangspoort.recht.kern import Aan, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, niet
from toegangspoort.recht.kern.punten import raadpleeg, waarde_van
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015

UITERLIJK_TOT = date(2016, 1, 1)
"""De eerste dag van het tweede kalenderjaar na 2014, waarin de eerste artikelen in werking traden (Stb. 2014, 281)."""
WONEN_NIET_EERDER_TOT = date(2020, 1, 1)
"""De eerste dag van het zesde kalenderjaar na 2014."""


class AwbzZorg(StrEnum):
    """De zorg in een indicatiebesluit, naar artikel 8.1 lid 1."""

    PERSOONLIJKE_VERZORGING = "persoonlijke verzorging"
    BEGELEIDING = "begeleiding"
    BESCHERMD_WONEN = "verblijf om een psychiatrische aandoening (beschermd wonen)"
    KORTDUREND_VERBLIJF = "kortdurend verblijf"
    VERVOER = "vervoer naar begeleiding"
    DOVENTOLK = "doventolk"
    ANDERS = "andere zorg"


Z = AwbzZorg
_ZORG = Vraag("Welke zorg staat in het indicatiebesluit?", Aan.ANDERE_INSTANTIE)
_VERBLIJF = Vraag(
    "Geeft het besluit ook recht op verblijf in een instelling?",
    Aan.ANDERE_INSTANTIE,
    "Verzorging en begeleiding met verblijf gingen niet naar de gemeente.",
)
_LICHAMELIJK = Vraag(
    "Is de verzorging nodig door een lichamelijke of psychogeriatrische aandoening of beperking?",
    Aan.ANDERE_INSTANTIE,
    "Die verzorging ging niet naar de gemeente.",
)


@dataclass(frozen=True)
class Indicatie:
    """Wat er in een indicatiebesluit van de AWBZ staat."""

    zorg: Annotated[AwbzZorg | None, _ZORG] = None
    met_verblijf: Annotated[JaNee, _VERBLIJF] = None
    lichamelijk_of_psychogeriatrisch: Annotated[JaNee, _LICHAMELIJK] = None


naar_gemeente: Norm[[Indicatie], bool] = Norm(
    "awbz-naar-gemeente",
    Grondslag("Wmo 2015", "8.1", 1),
    titel="Wat van de AWBZ naar de gemeente ging",
    toetsdatum="dag van de zorg",
    uitleg=(
        "Sinds 2015 vallen begeleiding, kortdurend verblijf, vervoer naar begeleiding, beschermd wonen en doventolk "
        "niet meer onder de AWBZ. Persoonlijke verzorging alleen als zij niet om een lichamelijke reden nodig is."
    ),
)


@naar_gemeente.versie(vanaf=WMO_2015, bron=BRON)
def _niet_langer_awbz(f: Indicatie) -> Gevallen[bool]:
    yield Geval(f.zorg == Z.ANDERS, False, "Deze zorg ging niet naar de gemeente.")
    yield Geval(f.zorg == Z.BESCHERMD_WONEN, True, "Beschermd wonen ging naar de gemeente.", _onder("c"))
    yield Geval(f.zorg == Z.KORTDUREND_VERBLIJF, True, "Kortdurend verblijf ging naar de gemeente.", _onder("d"))
    yield Geval(f.zorg == Z.DOVENTOLK, True, "De doventolk valt niet meer onder de AWBZ.", _onder("f"))
    yield Geval(f.met_verblijf, False, "U hebt ook recht op verblijf in een instelling. Dan bleef deze zorg daar.")
    yield Geval(f.zorg == Z.BEGELEIDING, True, "Begeleiding ging naar de gemeente.", _onder("b"))
    yield Geval(f.zorg == Z.VERVOER, True, "Vervoer naar begeleiding ging naar de gemeente.", _onder("e"))
    yield Geval(
        f.lichamelijk_of_psychogeriatrisch,
        False,
        "Persoonlijke verzorging om een lichamelijke of psychogeriatrische reden ging niet naar de gemeente.",
        _onder("a"),
    )
    yield Geval(True, True, "Deze persoonlijke verzorging ging naar de gemeente.", _onder("a"))


@dataclass(frozen=True)
class AwbzRecht(Indicatie):
    """Een indicatiebesluit, met zijn looptijd en of het al werd gebruikt."""

    indicatie_tot: Annotated[
        date | None,
        Vraag("Tot welke dag loopt het indicatiebesluit? Leeg: geen einde.", Aan.ANDERE_INSTANTIE, mag_leeg=True),
    ] = None
    gebruikt_op_1_januari_2015: Annotated[JaNee, Vraag("Kreeg u deze zorg al op 1 januari 2015?", Aan.REGISTER)] = None
    zienswijze_gemeente: Annotated[
        JaNee,
        Vraag(
            "Kon de gemeente zeggen wat zij van het gebruik vindt?",
            Aan.MEDEWERKER,
            "Dat moet voor een ongebruikt recht.",
        ),
    ] = None


awbz_recht_tot: Norm[[AwbzRecht], date | None] = Norm(
    "awbz-recht-tot",
    Grondslag("Wmo 2015", "8.3", 1),
    Grondslag("Wmo 2015", "8.4", 1),
    titel="Tot wanneer een AWBZ-recht doorliep",
    toetsdatum="dag van de zorg",
    uitleg=(
        "Wie op 1 januari 2015 een indicatie van de AWBZ had, houdt die rechten bij de gemeente zolang de indicatie "
        "loopt, en uiterlijk tot 1 januari 2016. Voor beschermd wonen kan dat tot 1 januari 2020 of later. Ook met pgb."
    ),
)


@awbz_recht_tot.versie(vanaf=WMO_2015, bron=f"{BRON}; Uitvoeringsregeling Wmo 2015, artikel 20, voor 1 januari 2016")
def _looptijd_maar_niet_langer(peildatum: date, f: AwbzRecht) -> Gevallen[date | None]:
    """De dag waarop het recht eindigt (die dag telt niet mee); geen dag als er geen recht is of geen dag vaststaat."""
    mee = raadpleeg(naar_gemeente, peildatum, Indicatie(f.zorg, f.met_verblijf, f.lichamelijk_of_psychogeriatrisch))
    yield Geval(niet(waarde_van(mee)), None, "Deze zorg ging niet naar de gemeente.", delen=(mee,))
    yield Geval(
        niet(f.gebruikt_op_1_januari_2015) & niet(f.zienswijze_gemeente),
        None,
        "U gebruikte dit recht nog niet. Het kan pas als de gemeente kon zeggen wat zij ervan vindt.",
        Grondslag("Wmo 2015", "8.3", 2),
        delen=(mee,),
    )
    wonen, einde = f.zorg == Z.BESCHERMD_WONEN, f.indicatie_tot or date.max
    yield Geval(
        einde <= (WONEN_NIET_EERDER_TOT if wonen else UITERLIJK_TOT),
        f.indicatie_tot,
        "Uw recht loopt tot het einde van uw indicatie: {dag}.",
        met={"dag": f.indicatie_tot},
        delen=(mee,),
    )
    yield Geval(
        wonen,
        None,
        "Uw recht op beschermd wonen loopt in elk geval tot {dag}.",
        Grondslag("Wmo 2015", "8.4", 1),
        met={"dag": WONEN_NIET_EERDER_TOT},
        delen=(mee,),
        ter_beoordeling=(
            "Tot welke dag het koninklijk besluit dit recht laat doorlopen; dat besluit is niet gelezen.",
        ),
    )
    yield Geval(True, UITERLIJK_TOT, "Uw recht loopt uiterlijk tot {dag}.", met={"dag": UITERLIJK_TOT}, delen=(mee,))


def _onder(letter: str) -> Grondslag:
    return Grondslag("Wmo 2015", "8.1", 1, letter)
