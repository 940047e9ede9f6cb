# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De instellingen die een gemeente per datum kan vullen.

`open_termen.yaml` beschrijft wat de wet aan de gemeente laat, elk met het artikel; `instellingen.yaml` haar eigen
afspraken en teksten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources
from typing import Any

import yaml

from toegangspoort.recht.verordening.vorm import Tabelvorm, Vorm

BESTANDEN = ("open_termen.yaml", "instellingen.yaml")


class OngeldigeInstelling(ValueError):
    """De waarde past niet bij de instelling; de zin zegt wat wel kan."""


@dataclass(frozen=True)
class Instelling:
    """Een open term: wat, waarom, welke waarden, en het artikel dat haar aan de gemeente laat."""

    sleutel: str
    groep: str
    titel: str
    uitleg: str
    soort: str
    standaard: Any
    eenheid: str = ""
    minimum: int = 0
    maximum: int = 10_000
    grondslag: str = ""
    keuzes: Mapping[str, str] = field(default_factory=dict)
    kolommen: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Van een tabel: per kolom haar vorm."""
    herkend_aan: tuple[str, ...] = ()
    """De kolommen die samen een regel van een tabel aanwijzen."""
    volledig: bool = False

    @cached_property
    def vorm(self) -> Vorm:
        """Soort en grenzen van de waarde."""
        return Vorm(self.titel, self.soort, self.eenheid, self.minimum, self.maximum, self.keuzes)

    @cached_property
    def tabel(self) -> Tabelvorm | None:
        """De kolommen, als de waarde een tabel is."""
        if self.soort != "tabel":
            return None
        kolommen = {naam: Vorm(**velden) for naam, velden in self.kolommen.items()}
        return Tabelvorm(kolommen, tuple(self.herkend_aan), self.volledig)

    def bezwaren(self, waarde: Any) -> list[str]:
        """Alles wat niet past; leeg als de waarde past."""
        if bezwaar := self.vorm.bezwaar(waarde):
            return [bezwaar]
        return self.tabel.bezwaren(waarde) if self.tabel else []

    def controleer(self, waarde: Any) -> Any:
        """De waarde, als zij past; anders `OngeldigeInstelling` met alles wat niet past."""
        if bezwaren := self.bezwaren(waarde):
            raise OngeldigeInstelling(f"{self.titel}: {'; '.join(bezwaren)}.")
        return waarde

    def in_woorden(self, waarde: Any) -> str:
        """De waarde zoals mensen haar zeggen; een tabel als het aantal regels."""
        if self.tabel is None:
            return self.vorm.in_woorden(waarde)
        aantal = len(waarde)
        return "nog niets vastgelegd" if not aantal else f"{aantal} {'regel' if aantal == 1 else 'regels'}"


def _lees() -> dict[str, Instelling]:
    gelezen: dict[str, Instelling] = {}
    for bestand in BESTANDEN:
        tekst = resources.files(__package__).joinpath(bestand).read_text(encoding="utf-8")
        gelezen |= {sleutel: Instelling(sleutel, **velden) for sleutel, velden in yaml.safe_load(tekst).items()}
    for instelling in gelezen.values():
        instelling.controleer(instelling.standaard)
    return gelezen


INSTELLINGEN = _lees()
