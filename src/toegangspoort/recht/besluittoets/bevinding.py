# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat de toets zegt."""

from dataclasses import dataclass
from enum import StrEnum

from toegangspoort.recht.kern import Grondslag, Uitspraak


class Ernst(StrEnum):
    """Een gebrek: een rechter zou het besluit hier waarschijnlijk op vernietigen."""

    GEBREK = "gebrek"
    AANDACHTSPUNT = "aandachtspunt"


class Plek(StrEnum):
    """Waar het te herstellen is."""

    MELDING = "melding"
    GESPREK = "gesprek"
    BEHOEFTE = "behoefte"
    ADVIES = "advies"
    LADDER = "ladder"
    VERSLAG = "verslag"
    AANVRAAG = "aanvraag"
    REGEL = "regel"
    PGB = "pgb"
    MOTIVERING = "motivering"
    GRONDSLAG = "grondslag"


@dataclass(frozen=True)
class Bevinding:
    """Eén punt: wat, waarom, en wat eraan te doen is."""

    code: str
    ernst: Ernst
    kop: str
    uitleg: str
    gronden: tuple[Grondslag | Uitspraak, ...]
    plek: Plek
    onderwerp: str | None = None

    @property
    def grondslag(self) -> str:
        """De gronden als tekst."""
        return "; ".join(map(str, self.gronden))


Bevonden = list[Bevinding] | None
"""Wat één punt vindt; leeg als het in orde is, `None` als het niet speelt of het dossier erover zwijgt."""


@dataclass(frozen=True)
class Toetsresultaat:
    """Alle bevindingen, en wat werkelijk is nagekeken en in orde is."""

    bevindingen: tuple[Bevinding, ...]
    in_orde: tuple[str, ...]

    @property
    def gebreken(self) -> tuple[Bevinding, ...]:
        """De punten die eerst geregeld moeten worden."""
        return tuple(b for b in self.bevindingen if b.ernst is Ernst.GEBREK)

    @property
    def aandachtspunten(self) -> tuple[Bevinding, ...]:
        """De punten om naar te kijken."""
        return tuple(b for b in self.bevindingen if b.ernst is Ernst.AANDACHTSPUNT)
