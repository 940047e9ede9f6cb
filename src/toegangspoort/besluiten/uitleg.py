# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Why this besluit, in words: a tree per outcome, every ground of a refusal, and what would have changed it.

Taken at the moment of signing and kept with the besluit: whoever reads it years later sees what was said then, not
what the rules of that day would say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Self

from pydantic import TypeAdapter

from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.uitkomsten import Uitkomsten, outcomes_of
from toegangspoort.besluiten.verordening import OpenTerm, terms_used
from toegangspoort.recht.kern import Uitkomst
from toegangspoort.recht.kern.uitleg import Anders, Tak, alle_gronden, boom, waarde_in_woorden, wat_had_het_veranderd
from toegangspoort.recht.kern.woorden import in_woorden
from toegangspoort.recht.wmo2015.ladder import reken_ladder
from toegangspoort.recht.wmo2015.toegang import GEEN_MAATWERK, toegang_maatwerk

NOTHING = ("", "niet bekend")
HEAP = re.compile(r"\w: .*; .*\w: ")
"""A fact that is made of other facts, named and put behind each other."""
DECIDES = frozenset({toegang_maatwerk.naam, reken_ladder.naam})
"""The norms that say whether something is granted; the ladder by itself while the gate has a question."""


@dataclass(frozen=True)
class Weigerreden:
    """One ground on which (a part of) the help was refused."""

    tekst: str
    grondslag: str


@dataclass(frozen=True)
class Uitleg:
    """The explanation of one besluit."""

    takken: tuple[Tak, ...] = ()
    gronden: tuple[Weigerreden, ...] = ()
    """All grounds of a refusal at once, not only the first."""
    anders: tuple[Anders, ...] = ()
    """Each fact or judgement that, answered otherwise, had led to another outcome; reckoned, not guessed."""

    verordening: tuple[OpenTerm, ...] = ()
    """What the gemeente itself had set for this, on that day."""

    @property
    def anders_per_uitkomst(self) -> tuple[tuple[str, tuple[Anders, ...]], ...]:
        """Per other outcome the answers that lead to it."""
        outcomes = dict.fromkeys(other.uitkomst for other in self.anders)
        return tuple((found, tuple(a for a in self.anders if a.uitkomst == found)) for found in outcomes)

    def to_json(self) -> dict[str, Any]:
        """As it is kept."""
        written: dict[str, Any] = _adapter().dump_python(self, mode="json")
        return written

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """As it was kept; nothing at all for a besluit of before this was kept."""
        read: Self = _adapter().validate_python(dict(data))
        return read


@cache
def _adapter() -> TypeAdapter[Any]:
    return TypeAdapter(Uitleg)


def explain(blad: Blad, outcomes: Uitkomsten | None = None) -> Uitleg:
    """Why this besluit is what it is, on its day."""
    found = outcomes_of(blad) if outcomes is None else outcomes
    return replace(explanation_of(found, refused=blad.soort.denies), verordening=terms_used(blad))


def explanation_of(outcomes: Uitkomsten, *, refused: bool) -> Uitleg:
    """The words for these outcomes; grounds and what had changed them for who does not get (all) that was asked."""
    deciding = [o for o in outcomes if refused and o.norm in DECIDES and not o.vragen]
    return Uitleg(
        takken=tuple(_what_counted(boom(outcome)) for outcome in outcomes),
        gronden=tuple(
            dict.fromkeys(
                Weigerreden(case.zin, "; ".join(map(str, case.gronden)) or outcome.grondslag)
                for outcome in deciding
                if outcome.waarde == GEEN_MAATWERK
                for case in alle_gronden(outcome)
            )
        ),
        anders=tuple(dict.fromkeys(other for outcome in deciding for other in _what_had_changed(outcome))),
    )


def _what_counted(tak: Tak) -> Tak:
    """Without facts that nobody knew and that did not matter, and without a heap of facts that stands below."""
    told = tuple(feit for feit in tak.feiten if feit.antwoord not in NOTHING and not HEAP.search(feit.antwoord))
    return replace(tak, feiten=told, takken=tuple(map(_what_counted, tak.takken)))


def _what_had_changed(outcome: Uitkomst[Any]) -> Iterator[Anders]:
    """What another answer would have given.

    What leads to the same in words changes nothing for the client, and what leads to no help at all is no wish of his:
    both are left out.
    """
    no_gain = {waarde_in_woorden(outcome), in_woorden(GEEN_MAATWERK, outcome.norm)}
    for other in wat_had_het_veranderd(outcome):
        if other.uitkomst not in no_gain:
            yield replace(other, vraag=other.vraag.replace(", en waarom?", "?"))
