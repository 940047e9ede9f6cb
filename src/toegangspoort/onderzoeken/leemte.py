# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Something that is still unknown, said so that the consulent can act on it."""

from dataclasses import dataclass

CLIENT = "de inwoner"


@dataclass(frozen=True)
class Leemte:
    """What is missing, what to ask, of whom, why, and where it is filled in."""

    tekst: str
    vraag: str
    aan: str
    waarom: str
    plek: str
    """Name of the place on the pages: "gesprek", "onderdeel-e", "behoefte-12", "trede-mantelzorg"."""
    blokkeert: bool = True
    """Whether the final verslag waits for it."""
