# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which tables of StatLine we read, and which column is what."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

BESTAND = Path(__file__).with_name("tabellen.yaml")


@dataclass(frozen=True)
class Tabel:
    """One table, by the names of its columns."""

    code: str
    """StatLine identifier, "83262NED"."""
    geslacht: str
    leeftijd: str
    """Holds other traits too, such as income; their rows are read over."""
    type: str
    regio: str
    periode: str
    clienten: str
    per_1000: str

    @property
    def dimensies(self) -> tuple[str, ...]:
        """In the order in which a key is made of them; each has a file of its own."""
        return self.geslacht, self.leeftijd, self.type, self.regio, self.periode

    @property
    def kolommen(self) -> tuple[str, ...]:
        """What is read of each row."""
        return *self.dimensies, self.clienten, self.per_1000


@lru_cache
def tabellen() -> dict[str, Tabel]:
    """Per identifier."""
    rijen: dict[str, dict[str, str]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return {code: Tabel(code, **kolommen) for code, kolommen in rijen.items()}
