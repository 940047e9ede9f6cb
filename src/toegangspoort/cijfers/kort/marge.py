# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What may be said of rounded figures: only what holds for every true count that is shown like this.

Counts are rounded to fives, so the truth lies at most two and a half away. A rate without its inhabitants (a published
table for which no inhabitants were loaded) may itself be rounded to fives, as the CBS did in 2015.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kubus import Cijfer

HALF_VIJF = 2.5


@dataclass(frozen=True)
class Marge:
    """From the least it may be up to, but not including, the most; of a rate per 1,000, or of a ratio.

    Floating point will do: true counts are whole numbers, so the truth never lies as near to a border as its error.
    """

    laag: float
    hoog: float

    def boven(self, ander: "Marge") -> bool:
        """Whether it is higher for sure."""
        return self.laag >= ander.hoog

    def gedeeld(self, ander: "Marge") -> "Marge | None":
        """The ratio of the two; None where the other may be nothing."""
        return Marge(self.laag / ander.hoog, self.hoog / ander.laag) if ander.laag > 0 else None


def margin(*cijfers: Cijfer) -> Marge | None:
    """The rates that these figures together may stand for; they are groups without overlap.

    None when one of them is not shown, and for several of which the inhabitants are not known.
    """
    if any(cijfer.status is not Status.CIJFER or cijfer.per_1000 is None for cijfer in cijfers):
        return None
    clienten = _known([cijfer.clienten for cijfer in cijfers])
    inwoners = _known([cijfer.inwoners for cijfer in cijfers])
    if clienten is not None and inwoners:
        return _around(clienten, len(cijfers) * HALF_VIJF, 1000 / inwoners)
    return _around(cijfers[0].per_1000 or 0, HALF_VIJF) if len(cijfers) == 1 else None


def _known(getallen: Sequence[int | None]) -> int | None:
    """Their sum, when none is missing."""
    bekend = [getal for getal in getallen if getal is not None]
    return sum(bekend) if len(bekend) == len(getallen) else None


def _around(midden: int, half: float, eenheid: float = 1) -> Marge:
    return Marge(max(midden - half, 0) * eenheid, (midden + half) * eenheid)
