# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De ladder: van de hele behoefte naar wat overblijft (artikel 2.3.5 lid 3 en 4 Wmo 2015; stappenplan CRVB:2018:819).

De volgorde leidt de redenering; zij is geen keten van automatische afwijzingen. Elke aftrek vraagt een reden.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Uitspraak, Vraag, Vraagpunt
from toegangspoort.recht.wmo2015.aftrek import LID_3, Aftrek, aftrek_telt, algemeen_gebruikelijk_in_wet
from toegangspoort.recht.wmo2015.behoefte import Behoefte, Rest, Stand, ongedekt
from toegangspoort.recht.wmo2015.bronnen import BRON, WMO_2015
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang, Per
from toegangspoort.recht.wmo2015.som import Post, rest_van
from toegangspoort.recht.wmo2015.trede import BUITEN_SPOOR, Trede

__all__ = [
    "Aftrek",
    "Behoefte",
    "Eenheid",
    "Ladder",
    "NietOmTeRekenen",
    "Omvang",
    "Per",
    "Rest",
    "Stand",
    "Trede",
    "algemeen_gebruikelijk_in_wet",
    "ongedekt",
    "open_treden",
    "reken_ladder",
]

STAPPENPLAN = Uitspraak("ECLI:NL:CRVB:2018:819", "stappenplan")
LID = {Spoor.ZELFREDZAAMHEID: LID_3, Spoor.BESCHERMD_WONEN: Grondslag("Wmo 2015", "2.3.5", 4)}


@dataclass(frozen=True)
class Ladder:
    """Wat de ladder wil weten: welk spoor, wat nodig is, en wat er op elke trede over is gezegd."""

    spoor: Annotated[Spoor, Vraag("Gaat het om zelfredzaamheid en participatie, of om beschermd wonen en opvang?")]
    behoeften: Annotated[tuple[Behoefte, ...], Vraag("Welke hulp is nodig, als niemand anders iets zou doen?")]
    aftrekken: Annotated[tuple[Aftrek, ...], Vraag("Wat gaat er per trede af, en waarom?", Aan.MEDEWERKER)] = ()


reken_ladder: Norm[[Ladder], tuple[Rest, ...]] = Norm(
    "ladder",
    Grondslag("Wmo 2015", "2.3.5"),
    titel="De ladder: wat blijft er over?",
    toetsdatum="besluit",
    uitleg="Van de hele behoefte gaat af wat zonder maatwerk kan, telkens met een reden; wat overblijft is maatwerk.",
)


@reken_ladder.versie(vanaf=WMO_2015, bron=BRON)
def _trek_af(peildatum: date, ladder: Ladder) -> Uitkomst[tuple[Rest, ...]]:
    """Nooit minder dan nul; een aftrek zonder reden telt niet mee en blijft een vraag."""
    buiten = BUITEN_SPOOR[ladder.spoor]
    posten = [
        Post(plaats, aftrek, aftrek_telt(peildatum, aftrek))
        for plaats, aftrek in enumerate(ladder.aftrekken)
        if aftrek.trede not in buiten
    ]
    posten.sort(key=lambda post: post.aftrek.trede.nummer)
    redenen: list[str] = []
    ter_beoordeling: list[str] = []
    enige = len(ladder.behoeften) == 1
    resten = tuple(
        rest_van(behoefte, [p for p in posten if p.raakt(behoefte, enige=enige)], redenen, ter_beoordeling)
        for behoefte in ladder.behoeften
    )
    redenen += [post.waarom_niets for post in posten if post.haalt_niets_af and not post.aftrek.onderwerp]
    ter_beoordeling += [
        f"{post.aftrek.titel}: van welke behoefte gaat {post.aftrek.dekt} af? Zolang dat niet vaststaat, telt het niet."
        for post in posten
        if not enige and post.aftrek.dekt and not post.aftrek.onderwerp
    ]
    if len(posten) < len(ladder.aftrekken):
        redenen.append("Wat algemeen gebruikelijk is, telt hier niet: artikel 2.3.5 lid 4 noemt die trede niet.")
    return Uitkomst(
        resten,
        (LID[ladder.spoor], STAPPENPLAN),
        redenen=tuple(redenen),
        ter_beoordeling=tuple(ter_beoordeling),
        delen=tuple([post.telt for post in posten]),
        vragen=tuple(_vragen(ladder, resten, posten)),
    )


def _vragen(ladder: Ladder, resten: Sequence[Rest], posten: Sequence[Post]) -> Iterator[Vraagpunt]:
    """Wat nog te vragen is, alleen zolang het antwoord de rest kan veranderen; eerst de omvang, dan per trede."""
    for plaats, behoefte in enumerate(ladder.behoeften):
        if behoefte.omvang is None:
            yield Vraagpunt(
                f"behoeften.{plaats}.omvang",
                f"Hoeveel is er nodig bij “{behoefte.onderwerp}”, en per welke tijd?",
                Aan.INWONER.value,
                "Zonder omvang kan er niets af en niets worden toegekend (ECLI:NL:CRVB:2018:3243).",
            )
    nog_open = [post for post in posten if post.is_open]
    nog_over = {rest.onderwerp for rest in resten if rest.over is None or rest.over.aantal} if nog_open else ()
    for post in nog_open:
        if nog_over and (not post.aftrek.onderwerp or post.aftrek.onderwerp in nog_over):
            punt = post.telt.vragen[0].binnen(f"aftrekken.{post.plaats}")
            yield _in_verband(punt, post.aftrek)


def vraag_over_trede(trede: Trede, feit: str) -> Vraagpunt:
    """De vraag van een trede waarover nog niets is gezegd."""
    return Vraagpunt(
        feit,
        trede.vraag,
        (Aan.MANTELZORGER if trede.vraagt_persoon else Aan.INWONER).value,
        "Maatwerk komt pas na elke trede, met een reden (artikel 2.3.5 Wmo 2015).",
    )


def _in_verband(punt: Vraagpunt, aftrek: Aftrek) -> Vraagpunt:
    """De vraag met de trede erbij; is er over de trede nog niets gezegd, dan de vraag van de trede zelf."""
    if punt.feit.endswith(".oordeel") and aftrek.dekt is None and not aftrek.wat:
        return vraag_over_trede(aftrek.trede, punt.feit)
    return Vraagpunt(punt.feit, f"{aftrek.titel}: {punt.vraag[0].lower()}{punt.vraag[1:]}", punt.aan, punt.waarom)


def niet_genoemd(ladder: Ladder) -> tuple[Trede, ...]:
    """De treden waarover nog niets is gezegd; elk zou alles kunnen weghalen."""
    genoemd = {aftrek.trede for aftrek in ladder.aftrekken}
    return tuple(trede for trede in Trede if trede not in genoemd and trede not in BUITEN_SPOOR[ladder.spoor])


def open_treden(ladder: Ladder) -> tuple[Aftrek, ...]:
    """Voor elke trede waarover nog niets is gezegd een aftrek die nog open is."""
    return tuple(Aftrek(trede) for trede in niet_genoemd(ladder))
