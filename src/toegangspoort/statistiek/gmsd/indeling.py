# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How the file is written: names, order, codes and marks, as dated data that a gemeente may replace by its own."""

import codecs
import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.statistiek.gmsd.rij import VELDEN, Rij

BESTAND = Path(__file__).with_name("indeling.yaml")
MERKEN = ("scheidingsteken", "regeleinde", "decimaalteken", "datum", "codering")
VORM = "leveringsvorm"


class OngeldigeIndeling(ValueError):
    """A layout that no file can be written by; the message says where it is wrong, and what belongs there."""


@dataclass(frozen=True)
class Kolom:
    """One column: the field it shows, the word above it, and what a value is called there."""

    veld: str
    kop: str
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Indeling:
    """The layout that holds in one half-year."""

    kolommen: tuple[Kolom, ...]
    bron: str
    geverifieerd: bool
    """Whether it was laid beside the official protocol."""
    scheidingsteken: str
    regeleinde: str
    decimaalteken: str
    datum: str
    codering: str

    def kop(self, veld: str) -> str:
        """What this field is called in the file."""
        return next((kolom.kop for kolom in self.kolommen if kolom.veld == veld), veld)

    @property
    def vormen(self) -> frozenset[str]:
        """The ways of delivery that can be written."""
        return frozenset(vorm for kolom in self.kolommen if kolom.veld == VORM for vorm in kolom.codes)

    def write(self, rijen: Iterable[Rij]) -> bytes:
        """The whole file, its heading included. The same rows give the same bytes."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=self.scheidingsteken, lineterminator=self.regeleinde)
        writer.writerow(kolom.kop for kolom in self.kolommen)
        for rij in rijen:
            writer.writerow(self._cell(kolom, getattr(rij, kolom.veld)) for kolom in self.kolommen)
        try:
            return out.getvalue().encode(self.codering)
        except UnicodeEncodeError as error:
            # From None: the error itself carries the whole text, numbers and all.
            line = error.object.count(self.regeleinde, 0, error.start)
            raise OngeldigeIndeling(f"rij {line}: past niet in codering {self.codering}; kies utf-8") from None

    def _cell(self, kolom: Kolom, waarde: object) -> str:
        if waarde is None:
            return ""
        if isinstance(waarde, date):
            return waarde.strftime(self.datum)
        if isinstance(waarde, Decimal):
            return f"{waarde:f}".replace(".", self.decimaalteken)
        return kolom.codes.get(str(waarde), str(waarde))


def indeling_van(halfjaar: Periode, bestand: Path = BESTAND) -> Indeling:
    """The layout of this half-year; OngeldigeIndeling when the file has none or is wrong."""
    versies = _read(bestand)
    found = [versie for vanaf, versie in versies if vanaf <= halfjaar.begin]
    if not found:
        raise OngeldigeIndeling(f"{bestand.name}: geen versie voor {halfjaar.slug}; de eerste is van {versies[0][0]}")
    return found[-1]


def _read(bestand: Path) -> list[tuple[date, Indeling]]:
    try:
        inhoud = yaml.safe_load(bestand.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise OngeldigeIndeling(f"{bestand.name}: bestaat niet") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f", regel {mark.line + 1}" if mark else ""
        raise OngeldigeIndeling(f"{bestand.name}{place}: is niet te lezen als YAML in UTF-8") from error
    versies = inhoud.get("versies") if isinstance(inhoud, dict) else None
    if not isinstance(versies, list) or not versies:
        raise OngeldigeIndeling(f"{bestand.name}: 'versies' ontbreekt of is leeg")
    return sorted(
        (_version(f"{bestand.name}, versie {nummer}", rij) for nummer, rij in enumerate(versies, 1)),
        key=lambda versie: versie[0],
    )


def _version(waar: str, rij: Any) -> tuple[date, Indeling]:
    if not isinstance(rij, dict) or not isinstance(vanaf := rij.get("vanaf"), date):
        raise OngeldigeIndeling(f"{waar}: 'vanaf' ontbreekt of is geen datum als 2015-01-01")
    merken = {naam: _mark(waar, rij, naam) for naam in MERKEN}
    if len(merken["scheidingsteken"]) != 1:
        raise OngeldigeIndeling(f"{waar}: 'scheidingsteken' is een enkel teken, zoals ';'")
    try:
        codecs.lookup(merken["codering"])
    except LookupError:
        raise OngeldigeIndeling(f"{waar}: codering '{merken['codering']}' bestaat niet; kies utf-8") from None
    kolommen = tuple(_column(f"{waar}, kolom {nummer}", kolom) for nummer, kolom in enumerate(_list(waar, rij), 1))
    indeling = Indeling(kolommen, str(rij.get("bron", "")), bool(rij.get("geverifieerd")), **merken)
    if not indeling.vormen:
        raise OngeldigeIndeling(f"{waar}: een kolom met veld leveringsvorm en 'codes' hoort erbij")
    return vanaf, indeling


def _mark(waar: str, rij: dict[str, Any], naam: str) -> str:
    if not isinstance(waarde := rij.get(naam), str) or not waarde:
        raise OngeldigeIndeling(f"{waar}: '{naam}' ontbreekt of is geen tekst")
    return waarde


def _list(waar: str, rij: dict[str, Any]) -> list[Any]:
    if not isinstance(kolommen := rij.get("kolommen"), list) or not kolommen:
        raise OngeldigeIndeling(f"{waar}: 'kolommen' ontbreekt of is leeg")
    return kolommen


def _column(waar: str, kolom: Any) -> Kolom:
    if not isinstance(kolom, dict) or kolom.get("veld") not in VELDEN:
        raise OngeldigeIndeling(f"{waar}: 'veld' is een van {', '.join(VELDEN)}")
    codes = kolom.get("codes", {})
    if not isinstance(codes, dict):
        raise OngeldigeIndeling(f"{waar}: 'codes' is een lijst van waarde en code, zoals {{zin: ZIN}}")
    return Kolom(kolom["veld"], str(kolom.get("kop", kolom["veld"])), {str(k): str(v) for k, v in codes.items()})
