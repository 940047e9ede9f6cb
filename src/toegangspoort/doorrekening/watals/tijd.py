# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which part of a year somebody lives under the new rule."""

import math
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.watals.groep import Dagen

DAGEN_PER_JAAR = 365.25
NIETS = 1e-9
"""A share below which nothing happens in a lifetime, and a logarithm gives no number."""


def part_after(vanaf: date, jaar: int) -> float:
    """The part of the year from this day on.

    >>> part_after(date(2026, 1, 1), 2026), part_after(date(2027, 1, 1), 2026)
    (1.0, 0.0)
    """
    begin, eind = date(jaar, 1, 1), date(jaar + 1, 1, 1)
    return max((eind - max(vanaf, begin)).days, 0) / (eind - begin).days


def part_reached(vanaf: date, jaar: int, per_jaar: float) -> float:
    """The mean share over the year of those whose turn came, when each year this share of who remains has its turn.

    >>> part_reached(date(2026, 1, 1), 2026, 0.0), part_reached(date(2026, 1, 1), 2026, 1.0)
    (0.0, 1.0)
    """
    deel = part_after(vanaf, jaar)
    if not deel or per_jaar < NIETS:
        return 0.0
    if per_jaar >= 1:
        return deel
    van = max((date(jaar, 1, 1) - vanaf).days, 0) / DAGEN_PER_JAAR
    tot = (date(jaar + 1, 1, 1) - vanaf).days / DAGEN_PER_JAAR
    log = math.log1p(-per_jaar)
    # The mean of (1 - per_jaar) ** t from `van` to `tot`.
    nog_niet = math.exp(log * van) * math.expm1(log * (tot - van)) / (log * (tot - van))
    return deel * (1 - nog_niet)


def first_day(vanaf: date, einde: Dagen) -> Dagen:
    """Per grant the first day on which the new rule can count: the day after its end, never before `vanaf`.

    A grant without an end: `vanaf` itself. From that day on it can be looked at again (art. 2.3.9 Wmo 2015).
    """
    begin = np.datetime64(vanaf, "D")
    return np.where(np.isnat(einde), begin, np.maximum(einde + np.timedelta64(1, "D"), begin))


def part_after_end(vanaf: date, jaar: int, einde: Dagen) -> NDArray[Any]:
    """Per grant with an end the part of the year after it; 0 for a grant without one."""
    begin, eind = np.datetime64(f"{jaar}-01-01", "D"), np.datetime64(f"{jaar + 1}-01-01", "D")
    dagen = (eind - np.maximum(first_day(vanaf, einde), begin)).astype(np.int64)
    return np.where(np.isnat(einde), 0.0, np.maximum(dagen, 0) / (eind - begin).astype(np.int64))
