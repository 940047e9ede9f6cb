# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Find provisions by words or by a question as people ask it ("ik kan mijn huis niet meer schoonhouden").

A catalogue is small, so it is ranked here and not in the database: both engines give the same answer.
Words are compared by their stem (Snowball, Dutch or English).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache

import snowballstemmer

from toegangspoort.aanbod.catalogus import Aanbod
from toegangspoort.aanbod.models import Levensvraag
from toegangspoort.personen.models import fold

_WORD = re.compile(r"[^\W\d_]{2,}")
_LANGUAGE = {"nl": "dutch", "en": "english"}
_EMPTY = {
    "nl": "aan al als altijd ben bij dan dat de den der die dit door een en er ge goed graag haar heb hebben heeft "
    "het hij hoe hulp iemand iets ik in is je kan kunnen lukt maar me meer met mij mijn moet na naar niet nog nu of om "
    "ons ook op over sinds te tot uit van veel voor wat we wel wie wij wil worden zelf zich zijn zo zonder zou",
    "en": "able am an and any anymore are at be by can cannot do for from get have help how in is it longer me my need "
    "no not of on or so some someone that the to want with without",
}
AT_MOST_WORDS = 20
NEAR = 0.84
"""How alike two words must be to be the same with a slip of the pen, from 0 to 1: "boodschapen" is, "koffie" for
"kosten" is not."""
NAME, KEYWORD, TEXT = 8, 4, 1
"""Weight of a word found in the name, in the keywords, in the description."""


@dataclass(frozen=True)
class Vondst:
    """What a search gave, and the question that was recognised in it."""

    vraag: Levensvraag | None
    aanbod: tuple[Aanbod, ...]


def stems(text: str, taal: str = "nl") -> frozenset[str]:
    """The stems of the words that carry meaning.

    >>> sorted(stems("Ik kan mijn huis niet meer schoonhouden"))
    ['huis', 'schoonhoud']
    """
    empty = _empty(taal)
    found = [word for word in _WORD.findall(fold(text)) if word not in empty][:AT_MOST_WORDS]
    return frozenset(_stem(word, taal) for word in found)


@cache
def _empty(taal: str) -> frozenset[str]:
    return frozenset(_EMPTY[taal].split())


@lru_cache(maxsize=20_000)
def _stem(word: str, taal: str) -> str:
    # A stemmer keeps state while it works, so threads may not share one.
    return str(snowballstemmer.stemmer(_LANGUAGE[taal]).stemWord(word))


def search(aanbod: Sequence[Aanbod], vragen: Iterable[Levensvraag], typed: str, taal: str = "nl") -> Vondst:
    """Provisions that fit the words, best first; a word that nothing knows is read as the nearest one that is known."""
    looked_for = stems(typed, taal)
    found = _find(aanbod, vragen, looked_for, taal)
    return found if found.aanbod else _find(aanbod, vragen, _meant(looked_for, aanbod, taal), taal)


def _find(aanbod: Sequence[Aanbod], vragen: Iterable[Levensvraag], looked_for: frozenset[str], taal: str) -> Vondst:
    if not looked_for:
        return Vondst(None, ())
    vraag = _recognise(looked_for, vragen, taal)
    scored = sorted(((_score(a, looked_for), a) for a in aanbod), key=lambda s: (-s[0], s[1].naam))
    if vraag is not None:
        # A question says more than its words: "huis" alone would bring in everything about houses.
        led_to = {v.pk for v in vraag.voorzieningen.all()}
        return Vondst(vraag, tuple(a for _, a in scored if a.voorziening.pk in led_to))
    return Vondst(None, tuple(a for score, a in scored if score >= KEYWORD))


def _meant(looked_for: frozenset[str], aanbod: Sequence[Aanbod], taal: str) -> frozenset[str]:
    """The known words nearest to what was typed: a slip of the pen should not end at an empty shelf."""
    known = {_stem(word, taal) for a in aanbod for word in _WORD.findall(fold(f"{a.naam} {a.zoekwoorden}"))}
    return frozenset(near for word in looked_for for near in get_close_matches(word, known - _empty(taal), 1, NEAR))


def _recognise(looked_for: frozenset[str], vragen: Iterable[Levensvraag], taal: str) -> Levensvraag | None:
    """The question that shares most words with what was typed; at least half of its own."""

    def share(vraag: Levensvraag) -> float:
        own = stems(vraag.vraag_engels if taal == "en" else vraag.vraag, taal)
        return len(own & looked_for) / len(own) if own else 0.0

    best = max(vragen, key=share, default=None)
    return best if best is not None and share(best) >= 0.5 else None


def _score(aanbod: Aanbod, looked_for: frozenset[str]) -> int:
    def hits(text: str) -> int:
        return len(stems(text, aanbod.taal) & looked_for)

    words = f"{aanbod.zoekwoorden} {aanbod.voorziening.get_thema_display()}"
    return NAME * hits(aanbod.naam) + KEYWORD * _all_words(words, looked_for, aanbod.taal) + TEXT * hits(aanbod.wat)


def _all_words(text: str, looked_for: frozenset[str], taal: str) -> int:
    """Like `stems`, without the bound on the number of words: keywords are a list."""
    return len({_stem(word, taal) for word in _WORD.findall(fold(text))} & looked_for)
