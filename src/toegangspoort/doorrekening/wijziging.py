# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A change of a rule: two sides, that each say of every row who pays what, and why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok


class NietDoorTeRekenen(ValueError):
    """The law gives no answer to reckon with on this side; the sentence says why."""


@dataclass(frozen=True)
class Zijde:
    """The outcome on one side for a block: cents per month, and which reason decided each row."""

    betaalt: NDArray[Any]
    """What the household pays."""
    gemeente: NDArray[Any]
    """What the gemeente pays, after what the household pays."""
    geval: NDArray[Any]
    redenen: tuple[str, ...]
    algemeen: NDArray[Any] | None = None
    """Whether the row gets the help as a general provision, where that is what the change is about."""


@dataclass(frozen=True)
class Kant:
    """One side of a change: its name in a sentence ("1 juli 2026"), and how a block is reckoned."""

    naam: str
    reken: Callable[[Blok], Zijde]


@dataclass(frozen=True)
class Wijziging:
    """What is compared with what, and which columns that takes."""

    titel: str
    nodig: tuple[str, ...]
    van: Kant
    naar: Kant
    opmerking: str = ""
    """What a reader has to know beside the figures."""
