# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat uit een norm komt: de waarde, en alles wat nodig is om haar uit te leggen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from toegangspoort.recht.kern.grondslag import Bron

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Uitkomst(Generic[R]):
    """Een waarde met grond, versie en redenen.

    `redenen` zijn hele zinnen op taalniveau B1 die een brief kan afdrukken. `ter_beoordeling` noemt wat een
    mens nog moet vaststellen: een norm raadt nooit. `versie` is de naam van de toegepaste versie, zodat een
    besluit later kan worden nagerekend.
    """

    waarde: R
    grondslagen: tuple[Bron, ...] = ()
    versie: str = ""
    redenen: tuple[str, ...] = ()
    ter_beoordeling: tuple[str, ...] = ()
    geverifieerd: bool = True

    @property
    def grondslag(self) -> str:
        """De gronden in één regel, zoals onder een oordeel staat."""
        return "; ".join(str(grond) for grond in self.grondslagen)
