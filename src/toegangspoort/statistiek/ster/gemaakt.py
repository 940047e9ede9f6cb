# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Figures of a year whose counts did not change, taken over from what is published instead of made again.

Finding what has to be hidden is most of the work of a refresh, and of a year that is past hardly anything changes.
Beside the facts stands per year a fingerprint of all that its figures were made from; another one, and they are made.
"""

import hashlib
import json
from collections.abc import Mapping

import numpy as np

from toegangspoort.cijfers import dimensies, geheim, kubus, maken, telling
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Publicatie, replace_file
from toegangspoort.cijfers.telling import Telling
from toegangspoort.statistiek.ster.code import code_of_modules

_CODE = code_of_modules(dimensies, geheim, kubus, maken, telling)


class Gemaakt:
    """What the published figures of our own files were made from."""

    def __init__(self, kast: Cijferkast, naam: str) -> None:
        self._pad = kast.map / "ster" / naam / "gemaakt.json"
        self._publicatie = kast.publicaties.get(naam)
        self._kast = kast
        people = kast.map / "bevolking.parquet"
        self._rest = _CODE + (people.read_bytes() if people.exists() else b"")
        self._now: dict[str, str] = {}

    def cubes(self, tallies: Mapping[Periode, Telling], *, opnieuw: bool) -> dict[Periode, Kubus]:
        """The figures of one year; `opnieuw`: never taken over."""
        jaar = str(next(iter(tallies)).jaar)
        self._now[jaar] = self._key(tallies)
        if not opnieuw and self._publicatie and self._before(self._publicatie).get(jaar) == self._now[jaar]:
            return {periode: _copy(self._publicatie.kubus(periode)) for periode in tallies}
        return maken.cubes(tallies, self._kast.bevolking)

    def keep(self, publicatie: Publicatie) -> None:
        """These are published now."""
        card = {"map": publicatie.map.name, "jaren": self._now}
        replace_file(self._pad, json.dumps(card, indent=1, sort_keys=True).encode())

    def _before(self, publicatie: Publicatie) -> Mapping[str, str]:
        """Per year its fingerprint, if it is of what is published now."""
        if not self._pad.exists():
            return {}
        card = json.loads(self._pad.read_text(encoding="utf-8"))
        jaren: dict[str, str] = card["jaren"] if card["map"] == publicatie.map.name else {}
        return jaren

    def _key(self, tallies: Mapping[Periode, Telling]) -> str:
        digest = hashlib.sha256(self._rest)
        for periode, counted in tallies.items():
            digest.update(repr((periode, counted.regios, sorted(counted.onder.items()))).encode())
            digest.update(np.ascontiguousarray(counted.clienten).tobytes())
        return digest.hexdigest()


def _copy(cube: Kubus) -> Kubus:
    """One of our own: what pages read is shared between them."""
    return Kubus.from_arrow(cube.periode, cube.to_arrow())
