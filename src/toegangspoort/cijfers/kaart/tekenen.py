# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Shapes for SVG from parts on a plane: small paths, a point for the name, and the frame that they need."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.kaart.grenzen import Vlak, area
from toegangspoort.cijfers.kaart.kaart import Kader, Vorm
from toegangspoort.cijfers.kaart.vereenvoudigen import Grenzen, Stuk

MAAT = 3000
"""Steps of the grid along the longest side of the map."""
TEKENS_PER_REGIO = 500
"""What a region may weigh on average: 23 are 11 kB, 342 are 170 kB."""
KLEIN = 0.1
"""A part below this share of the largest part of its region does not stretch the frame: Rottumerplaat."""
FIJN = 24
"""Steps of the search for the point of the name, three times over."""


def draw(grenzen: Mapping[str, Sequence[Vlak]]) -> dict[str, Vorm]:
    """All shapes of a map, on one grid."""
    alles = np.vstack([ring for vlakken in grenzen.values() for vlak in vlakken for ring in vlak.ringen])
    hoek, stap = alles.min(axis=0), np.ptp(alles, axis=0).max() / MAAT
    randen = [
        (code, deel, ring) for code, vlakken in grenzen.items() for deel, v in enumerate(vlakken) for ring in v.ringen
    ]
    net = Grenzen(np.rint((ring - hoek) / stap).astype(np.int64) for _, _, ring in randen)
    drempel = 0.0
    ringen = net.rings(drempel)
    while sum(len(_path(ring)) for ring in ringen) > TEKENS_PER_REGIO * len(grenzen):
        drempel = drempel * 1.25 or 0.5
        ringen = net.rings(drempel)
    fijn = net.rings(0)
    per: dict[str, dict[int, list[Stuk]]] = {}
    for (code, deel, _), grof, heel in zip(randen, ringen, fijn, strict=True):
        per.setdefault(code, {}).setdefault(deel, []).append(grof)
        if not any(any(stukken) for stukken in per[code].values()):
            per[code][deel][-1] = heel  # too small to be simplified, too real to be left out
    return {code: _shape(code, [ringen for ringen in delen.values() if ringen[0]]) for code, delen in per.items()}


def _shape(code: str, delen: Sequence[Sequence[Stuk]]) -> Vorm:
    maten = [abs(area(np.array(deel[0]))) for deel in delen]
    grootste = maten.index(max(maten))
    ertoe = [deel for deel, maat in zip(delen, maten, strict=True) if maat >= KLEIN * maten[grootste]]
    pad = "".join(_path(ring) for deel in delen for ring in deel)
    return Vorm(code, pad, _label(delen[grootste]), _frame(ertoe))


def _path(ring: Stuk) -> str:
    """Steps from point to point, as short as SVG allows."""
    if not ring:
        return ""
    stappen = [f"{x - a} {y - b}" for (a, b), (x, y) in pairwise(ring[:-1])]
    return f"M{ring[0][0]} {ring[0][1]}l{' '.join(stappen)}z".replace(" -", "-")


def _frame(delen: Sequence[Sequence[Stuk]]) -> Kader:
    punten = np.array([punt for deel in delen for punt in deel[0]])
    (west, noord), (oost, zuid) = punten.min(axis=0), punten.max(axis=0)
    return int(west), int(noord), int(oost), int(zuid)


def _label(deel: Sequence[Stuk]) -> tuple[int, int]:
    """The point that lies farthest from every edge of this part, found by looking closer twice."""
    van = np.vstack([np.array(ring[:-1], np.float64) for ring in deel if ring])
    naar = np.vstack([np.array(ring[1:], np.float64) for ring in deel if ring])
    laag, hoog = van.min(axis=0), van.max(axis=0)
    beste = (laag + hoog) / 2
    for _ in range(3):
        x, y = np.meshgrid(*(np.linspace(laag[as_], hoog[as_], FIJN) for as_ in (0, 1)))
        punten = np.column_stack([x.ravel(), y.ravel()])
        beste = punten[int(_depth(punten, van, naar).argmax())]
        straal = (hoog - laag) / FIJN
        laag, hoog = beste - straal, beste + straal
    return round(float(beste[0])), round(float(beste[1]))


def _depth(punten: NDArray[np.float64], van: NDArray[np.float64], naar: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far each point lies from the edges; negative outside."""
    lijn = naar - van
    lengte = np.maximum((lijn**2).sum(axis=1), 1e-9)
    heen = punten[:, np.newaxis, :] - van
    deel = np.clip((heen * lijn).sum(axis=2) / lengte, 0, 1)
    afstand = np.sqrt(((heen - deel[:, :, np.newaxis] * lijn) ** 2).sum(axis=2)).min(axis=1)
    boven = (van[:, 1] > punten[:, 1:]) != (naar[:, 1] > punten[:, 1:])
    hoogte = np.where(lijn[:, 1] == 0, 1, lijn[:, 1])
    rechts = punten[:, :1] < van[:, 0] + (punten[:, 1:] - van[:, 1]) * lijn[:, 0] / hoogte
    binnen = (boven & rechts).sum(axis=1) % 2 == 1
    diepte: NDArray[np.float64] = np.where(binnen, afstand, -afstand)
    return diepte


def crosses_itself(vlak: Vlak) -> bool:
    """Whether an edge crosses another edge of the same ring; such a shape has an inside that nobody meant."""
    return any(_crosses(ring) for ring in vlak.ringen)


def _crosses(ring: NDArray[np.float64]) -> bool:
    van, naar = ring[:-1], ring[1:]
    for nummer in range(len(van) - 2):
        a, b = van[nummer], naar[nummer]
        c, d = van[nummer + 2 :], naar[nummer + 2 :]
        een = _side(a, b, c) * _side(a, b, d) < 0
        ander = _side(c, d, a) * _side(c, d, b) < 0
        if (een & ander).any():
            return True
    return False


def _side(a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64]) -> NDArray[np.float64]:
    kant: NDArray[np.float64] = np.sign(
        (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
    )
    return kant
