# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat er mis kan zijn met de vorm van een toetsbestand: elke fout zegt waar, en wat er werd verwacht."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fout:
    """Eén fout; `sleutel` is leeg als zij over het hele bestand gaat."""

    sleutel: str
    verwacht: str

    def __str__(self) -> str:
        return f"{self.sleutel}: {self.verwacht}" if self.sleutel else self.verwacht


class OngeldigToetsbestand(ValueError):
    """Dit is geen toetsbestand; `fouten` noemt elke fout met haar sleutel."""

    def __init__(self, *fouten: Fout) -> None:
        self.fouten = fouten
        super().__init__("\n".join(map(str, fouten)))
