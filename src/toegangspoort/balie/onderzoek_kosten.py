# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What could fill the rest of a need, and what each costs (S0-17): cheaper never wins from fitting."""

from dataclasses import dataclass

from toegangspoort.beeld.woorden import euro
from toegangspoort.onderzoeken.models import Behoefte, Kandidaat
from toegangspoort.onderzoeken.omvang import PERIODEN
from toegangspoort.onderzoeken.stand import Stand
from toegangspoort.onderzoeken.treden import cost_in_cents, rest_of
from toegangspoort.recht.wmo2015.omvang import Omvang

_PER = dict(PERIODEN)


@dataclass(frozen=True)
class Vergelijking:
    """The rest of one need, and the candidates for it, the cheapest first."""

    behoefte: Behoefte
    over: Omvang | None
    kandidaten: tuple[tuple[Kandidaat, str], ...]

    @property
    def gekozen(self) -> Kandidaat | None:
        """What is proposed."""
        return next((k for k, _cost in self.kandidaten if k.gekozen), None)


def compare(stand: Stand) -> tuple[Vergelijking, ...]:
    """For each need what remains of it, and what could fill that."""
    return tuple(_compare(stand, need) for need in stand.behoeften)


def _compare(stand: Stand, need: Behoefte) -> Vergelijking:
    rest = rest_of(need, stand.aftrekken)
    own = [k for k in stand.kandidaten if k.behoefte_id == need.pk]
    dear_last = sorted(own, key=lambda k: (cost_in_cents(k, rest) is None, cost_in_cents(k, rest) or 0))
    return Vergelijking(need, rest, tuple((k, cost_in_words(k, rest)) for k in dear_last))


def cost_in_words(kandidaat: Kandidaat, rest: Omvang | None) -> str:
    """ "€ 62,50 per week."; says so when the price is not known."""
    cents = cost_in_cents(kandidaat, rest)
    if cents is None or rest is None:
        return "Prijs niet bekend."
    return f"{euro(cents)} {_PER[rest.per.value]}."
