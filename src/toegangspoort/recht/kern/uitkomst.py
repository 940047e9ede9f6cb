# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een norm zegt: de waarde, waarom, en wat aan een mens is gelaten."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak

T = TypeVar("T")


@dataclass(frozen=True)
class Uitkomst(Generic[T]):
    """De waarde met haar grondslagen, de versie van de norm en de redenen in gewoon Nederlands."""

    waarde: T
    grondslagen: tuple[Grondslag | Uitspraak, ...] = ()
    versie: str = ""
    redenen: tuple[str, ...] = ()
    ter_beoordeling: tuple[str, ...] = ()
    """Wat de norm openlaat: hierover oordeelt een mens, met redenen."""
    geverifieerd: bool = True
    """Of de tekst en de data waarop dit rust bij de bron zelf zijn nagekeken."""

    @property
    def grondslag(self) -> str:
        """De gronden in één regel, zoals onder een oordeel staat."""
        return "; ".join(map(str, self.grondslagen))
