# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Fewer points, the same map: a border is simplified once, so that neighbours keep sharing it without gaps.

The rings are laid on a grid of whole numbers and cut where borders meet. Of each piece we reckon how much every point
matters (Douglas and Peucker 1973); then the largest detail that fits in the size asked for is kept.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Raster = NDArray[np.int64]
Punt = tuple[int, int]
Stuk = tuple[Punt, ...]
OVERAL = float("inf")


class Grenzen:
    """The rings of a whole map, each closed, on one grid."""

    def __init__(self, ringen: Iterable[Raster]) -> None:
        self._ringen = [_without_repeats(ring) for ring in ringen]
        knopen = _junctions(self._ringen)
        self._stukken = [_cut(ring, knopen) for ring in self._ringen]
        self._belang: dict[Stuk, NDArray[np.float64]] = {}
        for stuk in (stuk for stukken in self._stukken for stuk in stukken):
            vast = _direction(stuk)
            if vast not in self._belang:
                self._belang[vast] = _importance(np.array(vast, np.float64))

    def rings(self, drempel: float) -> list[Stuk]:
        """Each ring without the points that matter less than this many units; () for one that shrinks to nothing."""
        return [self._ring(stukken, drempel) for stukken in self._stukken]

    def _ring(self, stukken: Sequence[Stuk], drempel: float) -> Stuk:
        ring: list[Punt] = []
        for stuk in stukken:
            vast = _direction(stuk)
            kept = [punt for punt, belang in zip(vast, self._belang[vast], strict=True) if belang > drempel]
            ring += (kept if vast == stuk else kept[::-1])[1 if ring else 0 :]
        return tuple(ring) if len(set(ring)) > len(("a", "line")) else ()


def _without_repeats(ring: Raster) -> Stuk:
    anders = np.append(True, (ring[1:] != ring[:-1]).any(axis=1))
    return tuple((int(x), int(y)) for x, y in ring[anders])


def _junctions(ringen: Iterable[Stuk]) -> set[Punt]:
    """The points where three borders meet, or where a shared border ends."""
    buren: dict[Punt, set[Punt]] = {}
    for ring in ringen:
        for een, ander in pairwise(ring):
            buren.setdefault(een, set()).add(ander)
            buren.setdefault(ander, set()).add(een)
    return {punt for punt, rond in buren.items() if len(rond) != len(("before", "after"))}


def _cut(ring: Stuk, knopen: set[Punt]) -> list[Stuk]:
    """The pieces of a closed ring between junctions; a ring without any is cut at two points that lie far apart."""
    rond = ring[:-1]
    sneden = [plek for plek, punt in enumerate(rond) if punt in knopen]
    if len(sneden) < len(("begin", "end")):
        begin = sneden[0] if sneden else rond.index(min(rond)) if rond else 0
        ver = max(range(len(rond)), key=lambda plek: (_square(rond[plek], rond[begin]), rond[plek]), default=0)
        sneden = sorted({begin, ver})
    if not rond or len(sneden) < len(("begin", "end")):
        return [ring]
    gedraaid = rond[sneden[0] :] + rond[: sneden[0]] + (rond[sneden[0]],)
    einden = [snede - sneden[0] for snede in sneden] + [len(rond)]
    return [gedraaid[van : tot + 1] for van, tot in pairwise(einden)]


def _square(een: Punt, ander: Punt) -> int:
    return (een[0] - ander[0]) ** 2 + (een[1] - ander[1]) ** 2


def _direction(stuk: Stuk) -> Stuk:
    """The same for both neighbours, who walk it in opposite directions."""
    return min(stuk, stuk[::-1])


def _importance(punten: NDArray[np.float64]) -> NDArray[np.float64]:
    """Per point the distance at which it can be missed; the ends never."""
    belang = np.zeros(len(punten))
    belang[[0, -1]] = OVERAL
    todo = [(0, len(punten) - 1, OVERAL)]
    while todo:
        van, tot, boven = todo.pop()
        if tot - van < len(("one", "step")):
            continue
        afstand = _distances(punten[van + 1 : tot], punten[van], punten[tot])
        verste = int(afstand.argmax())
        midden = van + 1 + verste
        belang[midden] = min(boven, float(afstand[verste]))
        todo += [(van, midden, belang[midden]), (midden, tot, belang[midden])]
    return belang


def _distances(
    punten: NDArray[np.float64], een: NDArray[np.float64], ander: NDArray[np.float64]
) -> NDArray[np.float64]:
    """From each point to the line piece between two others."""
    lijn = ander - een
    lengte = float(lijn @ lijn)
    deel = np.clip((punten - een) @ lijn / lengte, 0, 1) if lengte else np.zeros(len(punten))
    afstanden: NDArray[np.float64] = np.hypot(*(punten - een - deel[:, np.newaxis] * lijn).T)
    return afstanden
