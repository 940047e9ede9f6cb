# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Measuring things in turns, so that whatever else the machine does hits all of them."""

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

Cijfer = dict[str, Any]


class Gemeten:
    """The middle of the times after the first one, which warms up; and what came out."""

    def __init__(self) -> None:
        self._klok: list[float] = []
        self._kern: list[float] = []
        self.uitkomst: Any = None

    def once(self, doe: Callable[[], Any]) -> None:
        """One more time."""
        klok, kern = time.perf_counter(), time.process_time()
        self.uitkomst = doe()
        self._klok.append(time.perf_counter() - klok)
        self._kern.append(time.process_time() - kern)

    @property
    def ms(self) -> float:
        """By the clock."""
        return round(1000 * median(self._klok[1:]), 1)

    @property
    def ms_rekentijd(self) -> float:
        """Of all cores of this process together; other work on the machine counts little in it."""
        return round(1000 * median(self._kern[1:]), 1)


def in_turns(doen: Sequence[Callable[[], Any]], keer: int) -> list[Gemeten]:
    """Each of them so many times, after one to warm up."""
    gemeten = [Gemeten() for _ in doen]
    for _ in range(keer + 1):
        for een, doe in zip(gemeten, doen, strict=True):
            een.once(doe)
    return gemeten


def line(wat: str, **getallen: Any) -> Cijfer:
    """One figure as it is printed."""
    return {"bench": "statistiek", "wat": wat, **getallen}
