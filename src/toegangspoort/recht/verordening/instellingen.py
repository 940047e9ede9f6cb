# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De instellingen die een gemeente per datum kan vullen; `instellingen.yaml` beschrijft ze."""

from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

SOORTEN: dict[str, type[int | bool | str]] = {"getal": int, "ja_nee": bool, "tekst": str}


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

    def controleer(self, waarde: Any) -> Any:
        """De waarde, als zij past; anders `OngeldigeInstelling`."""
        if not isinstance(waarde, SOORTEN[self.soort]) or (self.soort == "getal" and isinstance(waarde, bool)):
            raise OngeldigeInstelling(f"{self.titel}: vul {_woord(self.soort)} in.")
        if isinstance(waarde, int) and not self.minimum <= waarde <= self.maximum:
            eenheid = f" ({self.eenheid})" if self.eenheid else ""
            raise OngeldigeInstelling(
                f"{self.titel}: vul een getal in van {self.minimum} tot en met {self.maximum}{eenheid}."
            )
        if isinstance(waarde, str) and not waarde.strip():
            raise OngeldigeInstelling(f"{self.titel}: vul een tekst in.")
        return waarde


def _woord(soort: str) -> str:
    return {"getal": "een heel getal", "ja_nee": "ja of nee", "tekst": "een tekst"}[soort]


def _lees() -> dict[str, Instelling]:
    tekst = resources.files(__package__).joinpath("instellingen.yaml").read_text(encoding="utf-8")
    gelezen = {sleutel: Instelling(sleutel, **velden) for sleutel, velden in yaml.safe_load(tekst).items()}
    for instelling in gelezen.values():
        instelling.controleer(instelling.standaard)
    return gelezen


INSTELLINGEN = _lees()
