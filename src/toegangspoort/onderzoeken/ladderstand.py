# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is missing on the ladder: a rung without reason, a person not spoken with, a test that was not done."""

from collections.abc import Iterator

from toegangspoort.onderzoeken.leemte import CLIENT, Leemte
from toegangspoort.onderzoeken.models import Aftrek
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import (
    COLLECTIEF,
    RUNG_OF_BAND,
    TITELS,
    asks_person,
    rungs_for,
    something_left,
    tests_of,
)
from toegangspoort.personen.models import Band
from toegangspoort.recht.wmo2015.ladder import Trede

VRAGEN = {
    "beschikbaar": "Is het er voor deze inwoner, nu en in de buurt?",
    "passend": "Past het bij wat deze inwoner nodig heeft?",
    "betaalbaar": "Kan de inwoner het betalen?",
    "toereikend": "Is het genoeg?",
    "niet_speciaal": "Is het gewoon te koop, en niet speciaal voor mensen met een beperking?",
    "recht_vastgesteld": "Is vastgesteld dat de inwoner hier recht op heeft?",
}
"""What to ask for a test, by name of the field."""
GROND_VAN_TOETS: dict[str, str] = {
    Trede.ALGEMENE_VOORZIENING: "Een algemene voorziening telt alleen als zij er echt is, past, betaalbaar en "
    "genoeg is (ECLI:NL:CRVB:2016:1404).",
    Trede.ALGEMEEN_GEBRUIKELIJK: "Wat algemeen gebruikelijk heet, is per persoon getoetst (artikel 2.3.5 lid 3).",
    Trede.ANDERE_WET: "Een andere wet gaat pas voor als het recht vaststaat (artikel 2.3.5 lid 6).",
}
WHY_RUNG = "Elke trede heeft een reden, ook als er niets afgaat (artikel 2.3.5 lid 3)."


def open_tests(aftrek: Aftrek) -> tuple[str, ...]:
    """The tests of this deduction that were not done; none where it takes nothing off."""
    if not aftrek.aantal:
        return ()
    return tuple(test for test in tests_of(aftrek.trede) if getattr(aftrek, test) is None)


def gaps_of_ladder(stand: Stand) -> list[Leemte]:
    """What is missing on each rung, in the order of the ladder; nothing while no need is known."""
    if not stand.behoeften:
        return []
    return [gap for trede in rungs_for(stand.dossier.spoor) for gap in _rung(stand, trede)]


def _rung(stand: Stand, trede: str) -> Iterator[Leemte]:
    rows = [aftrek for aftrek in stand.aftrekken if aftrek.trede == trede]
    needed = trede != COLLECTIEF or something_left(stand.behoeften, stand.aftrekken)
    place = f"trede-{trede}"
    if not rows and needed:
        yield Leemte(f"De reden bij trede “{TITELS[trede]}” ontbreekt.", question_of(trede), CLIENT, WHY_RUNG, place)
    if rows and trede in (Trede.GEBRUIKELIJKE_HULP, Trede.MANTELZORG):
        yield from _people_without_reason(stand, trede, rows)
    for row in rows:
        yield from _row(stand, row)


def _people_without_reason(stand: Stand, trede: str, rows: list[Aftrek]) -> Iterator[Leemte]:
    """Usual help is reasoned per housemate, care per carer (ECLI:NL:CRVB:2018:3243)."""
    named = {row.lid_id for row in rows}
    for person in stand.mensen:
        if RUNG_OF_BAND.get(Band(person.lid.band)) == trede and person.lid.pk not in named:
            yield Leemte(
                f"Bij trede “{TITELS[trede]}” staat nog niets over {person.lid.naam}.",
                f"Wat kan {person.lid.naam} doen, en wat niet?",
                person.lid.naam,
                "Per persoon, met gezondheid, werk en belasting (ECLI:NL:CRVB:2018:3243).",
                f"trede-{trede}",
            )


def _row(stand: Stand, row: Aftrek) -> Iterator[Leemte]:
    place, person = f"aftrek-{row.pk}", stand.person(row.lid_id)
    what = f"“{row.naam}”" if row.naam else f"trede “{TITELS[row.trede]}”"
    for test in open_tests(row):
        yield Leemte(
            f"Bij {what}: {VRAGEN[test]} Nog vragen.",
            VRAGEN[test],
            CLIENT,
            GROND_VAN_TOETS[Trede(row.trede)],
            place,
        )
    if not row.aantal or not asks_person(row.trede) or person is None:
        return
    if row.besproken is not True:
        yield Leemte(
            f"Met {person.naam} is nog niet besproken wat {person.naam} doet.",
            f"Wilt en kunt u dit doen, {person.naam}?",
            person.naam,
            "Hulp van een ander is alleen mee te tellen na een gesprek (ECLI:NL:CRVB:2018:3243).",
            place,
        )
    if person.overbelast:
        yield Leemte(
            f"{person.naam} voelt zich overbelast, en de ladder rekent op deze hulp.",
            f"Houdt {person.naam} dit vol? Wat is daarvoor nodig?",
            person.naam,
            "Steun voor de mantelzorger hoort bij het onderzoek (artikel 2.3.2 lid 4, onder d).",
            place,
            blokkeert=False,
        )


def question_of(trede: str) -> str:
    """What to ask on this rung."""
    return "Kan gedeelde hulp dit ook?" if trede == COLLECTIEF else Trede(trede).vraag
