# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A road: the story, how many files take it, and with which questions."""

from collections.abc import Callable
from dataclasses import dataclass

from toegangspoort.project.demo.verhaal import Verhaal

GEWOON = ("huishouden", "begeleiding", "vervoer", "dagbesteding", "trap", "mantelzorg", "scootmobiel")
LICHT = ("formulieren", "maaltijden")
SPOED = ("thuis_uit_ziekenhuis", "opvang")


@dataclass(frozen=True)
class Weg:
    """One road. In the second gemeente at most `klein` files take it."""

    vertel: Callable[[Verhaal], object]
    aantal: int
    vragen: tuple[str, ...] = GEWOON
    wie: tuple[str, ...] = ()
    """Who handles these, in turn; empty for who is next."""
    wijk: str = ""
    """Where all of these people live; empty for the wijk of who handles it."""
    klein: int = 0

    @property
    def naam(self) -> str:
        """The name of its story."""
        return self.vertel.__name__
