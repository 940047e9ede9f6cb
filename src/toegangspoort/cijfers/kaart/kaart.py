# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Boundaries of the regions of one year, ready for SVG. Reading one is reading one small file."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Kader = tuple[int, int, int, int]
"""West, north, east and south edge; y grows to the south, as in SVG."""
RAND = 0.02
"""Room around what is drawn, as part of the longest side."""


@dataclass(frozen=True)
class Vorm:
    """One region: `pad` is the `d` of an SVG path, to be filled by the even-odd rule."""

    code: str
    pad: str
    label: tuple[int, int]
    """A point well inside its largest part."""
    kader: Kader
    """Around what matters: a small islet far away is drawn, but does not shrink the map."""


@dataclass(frozen=True)
class Kaart:
    """All shapes of one year, in one system of coordinates."""

    jaar: int
    bron: str
    """The line to show beside it, such as "Kadaster / Centraal Bureau voor de Statistiek, 2015"."""
    vormen: Mapping[str, Vorm]

    def dekt(self, codes: Collection[str]) -> bool:
        """Whether each of these has a shape; if not, tiles tell more than a map with holes."""
        return all(code in self.vormen for code in codes)

    def viewbox(self, codes: Collection[str]) -> str:
        """The `viewBox` in which these fit with some room; KeyError for one without a shape."""
        kaders = [self.vormen[code].kader for code in codes]
        west, noord = min(kader[0] for kader in kaders), min(kader[1] for kader in kaders)
        oost, zuid = max(kader[2] for kader in kaders), max(kader[3] for kader in kaders)
        rand = round(RAND * max(oost - west, zuid - noord)) + 1
        return f"{west - rand} {noord - rand} {oost - west + 2 * rand} {zuid - noord + 2 * rand}"


def bestand(map_: Path, jaar: int, van: str = "") -> Path:
    """Where the boundaries of a year stand; `van` is a gemeente, for the boundaries of its wijken."""
    return map_ / "kaarten" / (f"{jaar}-{van.lower()}.json" if van else f"{jaar}.json")


def read_kaart(map_: Path, jaar: int, van: str = "") -> Kaart | None:
    """The boundaries of that very year, under the folder with figures; None when nobody loaded them."""
    pad = bestand(map_, jaar, van)
    try:
        stat = pad.stat()
    except FileNotFoundError:
        return None
    return _kaart(pad, (stat.st_mtime_ns, stat.st_ino))


@lru_cache(maxsize=32)
def _kaart(pad: Path, _versie: object) -> Kaart:
    inhoud = json.loads(pad.read_text(encoding="utf-8"))
    return Kaart(
        inhoud["jaar"],
        inhoud["bron"],
        {
            code: Vorm(code, rij["pad"], (rij["label"][0], rij["label"][1]), tuple(rij["kader"]))
            for code, rij in inhoud["vormen"].items()
        },
    )


def to_json(kaart: Kaart) -> bytes:
    """As `read_kaart` reads it; the same shapes give the same bytes."""
    vormen = {
        code: {"pad": vorm.pad, "label": vorm.label, "kader": vorm.kader} for code, vorm in sorted(kaart.vormen.items())
    }
    inhoud = {"jaar": kaart.jaar, "bron": kaart.bron, "vormen": vormen}
    return json.dumps(inhoud, ensure_ascii=False, separators=(",", ":")).encode()
