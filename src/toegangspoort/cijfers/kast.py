# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The folder with figures, as pages and commands see it: regions, inhabitants and what was published.

regios.json                    regions that were loaded, on top of the ones that ship
bevolking.parquet              inhabitants
kaarten/                       boundaries that were loaded
ster/<naam>/                   facts of our own; never shown
publicatie/                    what may be shown
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from pathlib import Path

from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Publicatie, Publicaties, replace_file
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel, ingebouwd


class Cijferkast:
    """Everything under one folder. Cheap to make: files are read once per version of them."""

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self.publicaties = Publicaties(map_)

    @property
    def regios(self) -> Regiotabel:
        """What ships and what was loaded."""
        pad = self.map / "regios.json"
        return _regios(pad, _stamp(pad))

    @property
    def bevolking(self) -> Bevolking:
        """Inhabitants of every region and year that was loaded."""
        pad = self.map / "bevolking.parquet"
        return _bevolking(pad, _stamp(pad))

    def add_regios(self, regios: Iterable[Regio]) -> None:
        """Keep these too; a code that is there already is replaced."""
        pad = self.map / "regios.json"
        rijen = {rij["code"]: rij for rij in _read(pad)} | {regio.code: asdict(regio) for regio in regios}
        self.map.mkdir(parents=True, exist_ok=True)
        inhoud = json.dumps([rijen[code] for code in sorted(rijen)], ensure_ascii=False, indent=1, default=str)
        replace_file(pad, inhoud.encode())

    def bronnen(self, periode: Periode, regio: str) -> list[Publicatie]:
        """Who has figures of this region in this period."""
        return [
            publicatie
            for publicatie in self.publicaties.all().values()
            if periode in publicatie.perioden and publicatie.kubus(periode).heeft(regio)
        ]


def _read(pad: Path) -> list[dict[str, str]]:
    rijen: list[dict[str, str]] = json.loads(pad.read_text(encoding="utf-8")) if pad.exists() else []
    return rijen


def _stamp(pad: Path) -> tuple[int, int] | None:
    """Changes whenever the file is replaced."""
    try:
        stat = pad.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_ino


@lru_cache(maxsize=4)
def _regios(pad: Path, _versie: object) -> Regiotabel:
    return ingebouwd().met(
        Regio(
            rij["code"],
            rij["naam"],
            Regiosoort(rij["soort"]),
            rij["deel_van"],
            date.fromisoformat(rij["vanaf"]),
            date.fromisoformat(rij["tot"]),
            rij["opvolger"],
        )
        for rij in _read(pad)
    )


@lru_cache(maxsize=4)
def _bevolking(pad: Path, _versie: object) -> Bevolking:
    return Bevolking.read(pad)
