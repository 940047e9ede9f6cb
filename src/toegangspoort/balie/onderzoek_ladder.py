# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ladder as it is drawn: the whole need, what each rung takes off, what remains.

Time is drawn as bars, the rest is said in words.
"""

from dataclasses import dataclass, field, replace

from toegangspoort.beeld.stukken import Deel
from toegangspoort.onderzoeken.ladderstand import open_tests
from toegangspoort.onderzoeken.models import Aftrek, Behoefte
from toegangspoort.onderzoeken.omvang import in_words, minutes_per_week, size_of
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import COLLECTIEF, NUMMERS, TITELS, asks_person, rest_of, rungs_for, tests_of

DONE = {
    "niet_speciaal": ("gewoon te koop", "niet gewoon te koop"),
    "beschikbaar": ("is er", "is er niet"),
    "passend": ("past", "past niet"),
    "betaalbaar": ("is te betalen", "is niet te betalen"),
    "toereikend": ("is genoeg", "is niet genoeg"),
    "recht_vastgesteld": ("recht staat vast", "recht staat niet vast"),
}
TO_ASK = {
    "niet_speciaal": "is het gewoon te koop? Nog nagaan",
    "beschikbaar": "is het er? Nog nagaan",
    "passend": "past het? Nog nagaan",
    "betaalbaar": "kan de inwoner het betalen? Nog vragen",
    "toereikend": "is het genoeg? Nog nagaan",
    "recht_vastgesteld": "staat het recht vast? Nog nagaan",
}
VORM = {"zin": "De inwoner wil hulp in natura.", "pgb": "De inwoner wil een pgb."}


@dataclass(frozen=True)
class Toets:
    """A test as it stands on its rung: done with its answer, or still to ask."""

    tekst: str
    soort: str
    """"ja", "nee" or "open"."""


@dataclass(frozen=True)
class Balk:
    """What a bar needs: the parts that remain, the whole, and what goes off here; minutes a week."""

    delen: tuple[Deel, ...]
    totaal: int
    af: int = 0

    @property
    def over(self) -> int:
        """What remains, in minutes a week."""
        return sum(deel.minuten for deel in self.delen)


@dataclass(frozen=True)
class Sport:
    """One line of the ladder."""

    trede: str
    nummer: int
    titel: str
    reden: str
    af: str
    balk: Balk
    plek: str
    aftrek: Aftrek | None = None
    toetsen: tuple[Toets, ...] = ()
    extra: tuple[str, ...] = ()
    """More lines: cost, allowance."""
    laatste: bool = True
    """Whether this is the last judgement on its rung: below it another can be added."""

    @property
    def leeg(self) -> bool:
        """Whether this rung has no judgement yet."""
        return self.aftrek is None


@dataclass(frozen=True)
class Ladder:
    """The whole drawing."""

    nodig: tuple[Deel, ...]
    balk: Balk
    sporten: tuple[Sport, ...]
    slot: Balk
    slot_titel: str
    slot_tekst: str
    in_woorden: tuple[tuple[str, str, str], ...] = field(default=())
    """Needs that are no time: subject, whole, rest."""
    zonder_omvang: tuple[str, ...] = ()
    """Needs of which the size is not known yet."""


def draw(stand: Stand) -> Ladder:
    """The ladder of this onderzoek."""
    timed = [b for b in stand.behoeften if minutes_per_week(size_of(b)) is not None]
    left = {b.pk: minutes_per_week(size_of(b)) or 0 for b in timed}
    total = sum(left.values())
    whole = _parts(timed, left)
    rungs: list[Sport] = []
    for trede in rungs_for(stand.dossier.spoor):
        rows = [a for a in stand.aftrekken if a.trede == trede]
        judged = [_judged(stand, row, timed, left, total, first=row is rows[0]) for row in rows]
        rungs += [replace(sport, laatste=sport is judged[-1]) for sport in judged]
        if not rows and (stand.behoeften or trede != COLLECTIEF):
            balk = Balk(_parts(timed, left), total)
            rungs.append(Sport(trede, NUMMERS[trede], TITELS[trede], "", "", balk, f"trede-{trede}"))
    slot = Balk(_parts(timed, left), total)
    return Ladder(
        nodig=whole,
        balk=Balk(whole, total),
        sporten=tuple(rungs),
        slot=slot,
        slot_titel=_closing(slot, timed, left),
        slot_tekst=VORM.get(stand.onderzoek.vormvoorkeur, ""),
        in_woorden=tuple(
            (b.onderwerp, in_words(b), str(rest_of(b, stand.aftrekken)))
            for b in stand.behoeften
            if b not in timed and b.aantal is not None
        ),
        zonder_omvang=tuple(b.onderwerp for b in stand.behoeften if b.aantal is None),
    )


def _judged(
    stand: Stand, row: Aftrek, timed: list[Behoefte], left: dict[int, int], total: int, *, first: bool
) -> Sport:
    """A rung with a judgement; takes its minutes off `left`."""
    need = stand.need(row.behoefte_id)
    minutes = 0
    if need is not None and need.pk in left:
        minutes = min(left[need.pk], minutes_per_week(size_of(need, row.aantal)) or 0)
        left[need.pk] -= minutes
    off = f"− {minutes} min" if minutes else "0"
    if row.aantal and need is not None and need.pk not in left:
        off = f"− {in_words(need, row.aantal)}"
    title = TITELS[row.trede] + (f": {row.naam}" if row.naam else "")
    extra = [f"Kost de inwoner: {row.kosten}"] if row.kosten else []
    if row.tegemoetkoming:
        extra.append(f"Tegemoetkoming: {row.tegemoetkoming}")
    return Sport(
        row.trede,
        NUMMERS[row.trede],
        title,
        row.reden,
        off,
        Balk(_parts(timed, left), total, minutes),
        f"trede-{row.trede}" if first else f"aftrek-{row.pk}",
        row,
        _tests(stand, row),
        tuple(extra),
    )


def _tests(stand: Stand, row: Aftrek) -> tuple[Toets, ...]:
    """What was tested, and what is still to be asked, in that order."""
    tests = [
        Toets(DONE[name][0 if value else 1], "ja" if value else "nee")
        for name in tests_of(row.trede)
        if (value := getattr(row, name)) is not None
    ]
    tests += [Toets(TO_ASK[name], "open") for name in open_tests(row)]
    person = stand.person(row.lid_id)
    if asks_person(row.trede) and person is not None:
        if row.besproken:
            tests.append(Toets(f"besproken met {person.naam}", "ja"))
        elif row.aantal:
            tests.append(Toets(f"besproken met {person.naam}? Nog doen", "open"))
    return tuple(tests)


def _parts(timed: list[Behoefte], left: dict[int, int]) -> tuple[Deel, ...]:
    return tuple(Deel(b.onderwerp, left[b.pk]) for b in timed)


def _closing(slot: Balk, timed: list[Behoefte], left: dict[int, int]) -> str:
    rest = [f"{left[b.pk]} minuten {b.onderwerp}" for b in timed if left[b.pk]]
    if rest:
        return f"Individueel maatwerk: {', '.join(rest)}"
    return "Individueel maatwerk: er blijft geen tijd over" if slot.totaal else "Individueel maatwerk"
