# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may be said of rounded figures: only what holds for every true count that is shown like this.

Counts are rounded to fives, so the truth lies at most two and a half away. A rate without its inhabitants (a published
table for which no inhabitants were loaded) may itself be rounded to fives, as the CBS did in 2015.
"""

from dataclasses import dataclass
from fractions import Fraction

from toegangspoort.cijfers.kubus import Cijfer

HALF_VIJF = Fraction(5, 2)


@dataclass(frozen=True)
class Marge:
    """The rates per 1,000 that a figure may stand for."""

    laag: Fraction
    hoog: Fraction

    def boven(self, ander: "Marge") -> bool:
        """Whether it is higher for sure."""
        return self.laag > ander.hoog

    def gedeeld(self, ander: "Marge") -> "Marge | None":
        """Their ratio; None where the other may be nothing."""
        return Marge(self.laag / ander.hoog, self.hoog / ander.laag) if ander.laag > 0 else None


def margin(cijfer: Cijfer) -> Marge | None:
    """Of a figure that is shown with a rate; None of any other."""
    if cijfer.per_1000 is None:
        return None
    if cijfer.clienten is None or not cijfer.inwoners:
        return _around(Fraction(cijfer.per_1000), HALF_VIJF)
    duizendsten = Fraction(1000, cijfer.inwoners)
    return _around(cijfer.clienten * duizendsten, HALF_VIJF * duizendsten)


def _around(midden: Fraction, half: Fraction) -> Marge:
    return Marge(max(midden - half, Fraction(0)), midden + half)
