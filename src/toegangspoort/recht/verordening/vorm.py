# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat in een instelling of in een kolom van een tabel kan staan, en de zin voor wie zich vergist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from toegangspoort.recht.kern.woorden import in_woorden

SOORTEN: dict[str, type[int | bool | str | list[object]]] = {
    "getal": int,
    "bedrag": int,
    "ja_nee": bool,
    "tekst": str,
    "keuze": str,
    "datum": str,
    "tabel": list,
}
"""Een bedrag is in hele centen, een datum staat als jaar-maand-dag: zo gaan ze onveranderd door JSON."""
_WOORD = {
    "getal": "een heel getal",
    "bedrag": "een bedrag in hele centen",
    "ja_nee": "ja of nee",
    "tekst": "een tekst",
    "datum": "een datum als 2016-01-31",
    "tabel": "een lijst met regels",
}


@dataclass(frozen=True)
class Vorm:
    """Eén waarde: haar soort en haar grenzen."""

    titel: str
    soort: str
    eenheid: str = ""
    minimum: int = 0
    maximum: int = 10_000
    keuzes: Mapping[str, str] = field(default_factory=dict)
    """Per waarde de gewone woorden, als er te kiezen is."""

    def bezwaar(self, waarde: Any) -> str:
        """Leeg als de waarde past; anders wat wel kan."""
        if self.soort == "keuze":
            mogelijk = f"kies een van: {', '.join(self.keuzes)}"
            return "" if isinstance(waarde, str) and waarde in self.keuzes else mogelijk
        if not _is_van_soort(self.soort, waarde):
            return f"vul {_WOORD[self.soort]} in"
        if self.soort in ("getal", "bedrag") and not self.minimum <= waarde <= self.maximum:
            return self._grenzen()
        if isinstance(waarde, str) and not waarde.strip():
            return "vul een tekst in"
        return ""

    def _grenzen(self) -> str:
        if self.soort == "bedrag":
            van, tot = (in_woorden(grens, "_centen") for grens in (self.minimum, self.maximum))
            return f"vul een bedrag in van {van} tot en met {tot}"
        eenheid = f" ({self.eenheid})" if self.eenheid else ""
        return f"vul een getal in van {self.minimum} tot en met {self.maximum}{eenheid}"

    def in_woorden(self, waarde: Any) -> str:
        """De waarde zoals zij in een zin staat."""
        if self.soort == "keuze":
            return self.keuzes.get(waarde, str(waarde))
        if self.soort == "datum":
            return in_woorden(date.fromisoformat(waarde))
        woorden = in_woorden(waarde, "_centen" if self.soort == "bedrag" else "")
        return f"{woorden} {self.eenheid}".strip()


def _is_van_soort(soort: str, waarde: Any) -> bool:
    if soort == "datum":
        return isinstance(waarde, str) and _is_datum(waarde)
    # True is in Python ook een getal; hier niet.
    return isinstance(waarde, SOORTEN[soort]) and (soort == "ja_nee" or not isinstance(waarde, bool))


def _is_datum(tekst: str) -> bool:
    try:
        return date.fromisoformat(tekst).isoformat() == tekst
    except ValueError:
        return False


@dataclass(frozen=True)
class Tabelvorm:
    """De kolommen van een tabel, en waaraan een regel te herkennen is."""

    kolommen: Mapping[str, Vorm]
    sleutel: tuple[str, ...] = ()
    """Van deze kolommen samen komt elke waarde één keer voor."""
    volledig: bool = False
    """Elke keuze van de (enige) sleutelkolom komt voor."""

    def bezwaren(self, rijen: Sequence[Any]) -> list[str]:
        """Elke fout in de tabel, met het nummer van de regel en de kolom."""
        gevonden = [fout for nummer, rij in enumerate(rijen, start=1) for fout in self._rij(nummer, rij)]
        return gevonden or [*self._dubbel(rijen), *self._ontbreekt(rijen)]

    def _rij(self, nummer: int, rij: Any) -> Iterator[str]:
        if not isinstance(rij, Mapping):
            yield f"regel {nummer}: verwacht {', '.join(self.kolommen)}"
            return
        yield from (f"regel {nummer}: onbekende sleutel '{naam}'" for naam in rij if naam not in self.kolommen)
        for naam, vorm in self.kolommen.items():
            if naam not in rij:
                yield f"regel {nummer}: '{naam}' ontbreekt"
            elif bezwaar := vorm.bezwaar(rij[naam]):
                yield f"regel {nummer}, {naam}: {bezwaar}"

    def herken(self, rij: Mapping[str, Any]) -> tuple[Any, ...]:
        """Waaraan deze regel te herkennen is; zonder sleutel de hele regel."""
        return tuple(rij[naam] for naam in (self.sleutel or self.kolommen))

    def _dubbel(self, rijen: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        eerder: dict[tuple[Any, ...], int] = {}
        for nummer, rij in enumerate(rijen, start=1):
            wie = self.herken(rij)
            if wie in eerder:
                yield f"regel {nummer}: zegt iets over hetzelfde als regel {eerder[wie]}"
            eerder.setdefault(wie, nummer)

    def _ontbreekt(self, rijen: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        if self.volledig:
            (naam,) = self.sleutel
            er_is = {rij[naam] for rij in rijen}
            yield from (
                f"een regel voor '{keuze}' ontbreekt" for keuze in self.kolommen[naam].keuzes if keuze not in er_is
            )

    def in_woorden(self, rij: Mapping[str, Any]) -> str:
        """Eén regel in woorden."""
        delen = []
        for naam, vorm in self.kolommen.items():
            woorden = vorm.in_woorden(rij[naam])
            delen.append(woorden if vorm.soort in ("tekst", "keuze") else f"{vorm.titel.lower()} {woorden}")
        return ", ".join(delen)
