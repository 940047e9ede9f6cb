# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the law says of this onderzoek: gate and ladder as facts and judgements, and the advice that follows.

Nothing is decided here. Facts come from the onderzoek; each judgement carries who gave it, and why.
"""

from datetime import date
from decimal import Decimal

from toegangspoort.onderzoeken.models import Aftrek, Behoefte
from toegangspoort.onderzoeken.omvang import size_of
from toegangspoort.onderzoeken.poort import read_poort
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import COLLECTIEF
from toegangspoort.recht.kern import Oordeel, Uitkomst
from toegangspoort.recht.wmo2015 import ladder as recht
from toegangspoort.recht.wmo2015.maatwerk import Spoor
from toegangspoort.recht.wmo2015.toegang import Advies, Toegang, toegang_maatwerk


def advice(stand: Stand, peildatum: date) -> Uitkomst[Advies]:
    """The whole of art. 2.3.5 lid 3 or 4 for this onderzoek: an advice with its reasons, or the next question.

    The facts go to JSON and back (`recht.kern.vorm`), so that a signed besluit can be reckoned again.
    """
    return toegang_maatwerk(peildatum, facts_of(stand))


def facts_of(stand: Stand) -> Toegang:
    """Everything that the norms want to know."""
    poort = read_poort(stand)
    return Toegang(
        aanspraak=poort.aanspraak,
        verblijf=poort.verblijf,
        wlz=poort.wlz,
        ladder=ladder_of(stand),
        wlz_gaat_voor=poort.wlz_gaat_voor,
    )


def ladder_of(stand: Stand) -> recht.Ladder:
    """The needs and the rungs: first the rows of the onderzoek in their order, then each rung still to be judged."""
    subjects = _subjects(stand)
    said = recht.Ladder(
        Spoor(stand.dossier.spoor),
        tuple(recht.Behoefte(subjects[need.pk], size_of(need)) for need in stand.behoeften),
        tuple(_rung(stand, row, subjects) for row in rungs_of_law(stand)),
    )
    if not said.behoeften:
        return said
    return recht.Ladder(said.spoor, said.behoeften, (*said.aftrekken, *recht.open_treden(said)))


def rungs_of_law(stand: Stand) -> tuple[Aftrek, ...]:
    """The judged rungs before maatwerk; shared maatwerk is maatwerk itself."""
    return tuple(row for row in stand.aftrekken if row.trede != COLLECTIEF)


def _subjects(stand: Stand) -> dict[int, str]:
    """A name for each need; a second need of the same name gets a number, so that no deduction counts twice."""
    names: dict[int, str] = {}
    for need in stand.behoeften:
        same = sum(earlier.onderwerp == need.onderwerp for earlier in stand.behoeften if earlier.pk < need.pk)
        names[need.pk] = f"{need.onderwerp} ({same + 1})" if same else need.onderwerp
    return names


def _rung(stand: Stand, row: Aftrek, subjects: dict[int, str]) -> recht.Aftrek:
    need, person = stand.need(row.behoefte_id), stand.person(row.lid_id)
    takes_off = row.aantal > Decimal(0)
    return recht.Aftrek(
        trede=recht.Trede(row.trede),
        onderwerp=subjects[need.pk] if need else "",
        dekt=_size(need, row) if takes_off else None,
        oordeel=Oordeel(takes_off, row.reden, row.beoordeeld_door, row.beoordeeld_op),
        wat=person.naam if person else row.naam or row.wet,
        besproken=row.besproken,
        recht_vastgesteld=row.recht_vastgesteld,
        niet_speciaal=row.niet_speciaal,
        beschikbaar=row.beschikbaar,
        passend=_judgement(row, "passend"),
        betaalbaar=_bearable(row),
    )


def _size(need: Behoefte | None, row: Aftrek) -> recht.Omvang | None:
    return size_of(need, row.aantal) if need else None


def _judgement(row: Aftrek, test: str) -> Oordeel | None:
    """What was judged on an open norm, with its own reason or else that of the rung."""
    value = getattr(row, test)
    if value is None:
        return None
    return Oordeel(value, row.toetsredenen.get(test, "") or row.reden, row.beoordeeld_door, row.beoordeeld_op)


def _bearable(row: Aftrek) -> Oordeel | None:
    """Whether the client can pay; who grants an allowance that makes it bearable judged that too (S0-6, S4-28)."""
    if row.tegemoetkoming.strip():
        words = f"Met een tegemoetkoming: {row.tegemoetkoming.strip()}."
        return Oordeel(True, words, row.beoordeeld_door, row.beoordeeld_op)
    return _judgement(row, "betaalbaar")
