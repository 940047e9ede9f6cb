# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What an indicator says of itself. The words stand on the public page "Hoe wij tellen" as they are here: Dutch, B1."""

from dataclasses import dataclass

CBS = "CBS StatLine, tabel 83262NED, toelichting van 26 november 2020"
"""Read in full in the stored copy of the table's own metadata."""
SPG = "Sociaal Planbureau Groningen, Maatwerk Wmo (cijfers over 2015)"
"""The page that asks for these figures; it gives no definitions, only what it shows."""


@dataclass(frozen=True)
class Indicator:
    """A definition with its source, so that anybody can count again what we count."""

    naam: str
    """Its key in files and addresses, and the name of its module."""
    titel: str
    wat: str
    teller: str
    noemer: str
    eenheid: str
    bronnen: tuple[str, ...]
    """Where the definition was read."""
    let_op: tuple[str, ...]
    """What a reader may get wrong."""
    eigen_keuze: tuple[str, ...] = ()
    """What the source does not say and we chose; nobody has verified it."""
