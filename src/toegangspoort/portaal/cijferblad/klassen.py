# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The five steps of a map, at round numbers that come out of its own figures."""

from collections.abc import Collection, Iterator
from itertools import count

STAPPEN = 5
ENOUGH = 0.8


def borders(waarden: Collection[int]) -> tuple[int, ...]:
    """The four numbers between the steps, such as 45, 55, 65 and 75; () when there is nothing to divide.

    >>> borders([36, 85, 60]), borders([0, 3]), borders([])
    ((45, 55, 65, 75), (1, 2, 3, 4), ())
    """
    if not waarden:
        return ()
    laag, hoog = min(waarden), max(waarden)
    # The outer steps are open, so that a step may be a little small for the whole.
    stap = next(s for s in _round_numbers() if STAPPEN * s >= ENOUGH * (hoog - laag))
    raster = stap // 2 if stap % 10 == 0 else stap if stap == 5 else 1
    # The middle step lies around the middle of the figures.
    eerste = ((laag + hoog - 3 * stap + 1) // 2 + raster // 2) // raster * raster
    eerste = max(eerste, stap)
    return tuple(eerste + stap * nummer for nummer in range(STAPPEN - 1))


def step(waarde: int, grenzen: tuple[int, ...]) -> int:
    """Which step a figure falls in, 1 (light) to 5 (dark)."""
    return 1 + sum(waarde >= grens for grens in grenzen)


def _round_numbers() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on."""
    for macht in count():
        yield from (cijfer * 10**macht for cijfer in (1, 2, 5))
