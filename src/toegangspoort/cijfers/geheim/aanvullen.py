# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Secondary suppression: hide more until every hidden cell is at least as uncertain as a shown one."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import HOOGSTE_GEHEIM
from toegangspoort.cijfers.geheim.getuigen import BREEDTE, NUL, Blok
from toegangspoort.cijfers.geheim.sjablonen import T, V, Z
from toegangspoort.cijfers.geheim.stelsel import Stelsel
from toegangspoort.cijfers.kubus import TYPEN

SAMEN_ZOEKEN = 6
"""Places in one block at first: small systems, and neighbours to move clients to on paper."""
BUREN, VERDER = 4, 2
"""Places nearby, and a little further, in the block of a cell for which that was not enough."""
GROOTST, ALLE_TYPEN = 30, 12
"""The most places that block may grow to; and at first, when all types may change."""
Grenzen = tuple[NDArray[np.float64], NDArray[np.float64]]


class NietTeVerbergen(ValueError):
    """A cell stays known however much is hidden around it. Publish nothing of this year."""


def complete(stelsel: Stelsel, onmogelijk: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Per published cell whether it is hidden. `onmogelijk`: cells known to be zero, as nobody lives there."""
    return _Aanvulling(stelsel, onmogelijk).run()


class _Aanvulling:
    """What is hidden so far, and how far apart the witnesses of each cell lie."""

    def __init__(self, stelsel: Stelsel, onmogelijk: NDArray[np.bool_]) -> None:
        waarde = stelsel.waarde
        self.stelsel = stelsel
        self.bekend: NDArray[np.bool_] = onmogelijk & (waarde == 0)
        self.primair: NDArray[np.bool_] = (waarde <= HOOGSTE_GEHEIM) & ~self.bekend
        self.verborgen: NDArray[np.bool_] = self.primair.copy()
        self.minst, self.meest = waarde.copy(), waarde.copy()

    def run(self) -> NDArray[np.bool_]:
        grenzen = self._bounds()
        for plaatsen in self._blocks(sorted({self._places(cel)[0] for cel in np.flatnonzero(self._open).tolist()})):
            self._search(plaatsen, grenzen)
        while (cellen := np.flatnonzero(self._open)).size:
            self._settle(int(cellen[0]))
        return self.verborgen

    @property
    def _open(self) -> NDArray[np.bool_]:
        """The hidden cells of which no two witnesses lie far enough apart."""
        open_: NDArray[np.bool_] = self.verborgen & (self.meest - self.minst < BREEDTE)
        return open_

    def _bounds(self) -> Grenzen:
        """What is known beforehand. We assume that an attacker can tell a cell hidden for its size from another."""
        afgerond = rounded(self.stelsel.waarde)
        laagst = np.where(self.verborgen, HOOGSTE_GEHEIM + 1.0, afgerond - BREEDTE / 2)
        hoogst = np.where(self.verborgen, np.inf, afgerond + BREEDTE / 2)
        laagst[self.primair | self.bekend] = 0
        hoogst[self.primair], hoogst[self.bekend] = HOOGSTE_GEHEIM, 0
        return laagst, hoogst

    def _search(self, plaatsen: list[int], grenzen: Grenzen) -> None:
        """For many cells of a type at once, each to the side with most room: all together, then place by place, since
        clients that one place gains on paper another has to lose.
        """
        for type_ in range(len(TYPEN)):
            blok = Blok(self.stelsel, plaatsen, _along(type_), grenzen)
            for ronde in ([*plaatsen], *([plaats] for plaats in plaatsen)):
                cellen = blok.cellen[self._open[blok.cellen] & (self.stelsel.type[blok.cellen] == type_)].tolist()
                samen = [cel for cel in cellen if self._places(cel)[0] in ronde]
                if samen:
                    kant = np.where(self.stelsel.waarde[samen] * 2 <= HOOGSTE_GEHEIM, 1, -1).tolist()
                    self._see(blok, blok.witness(dict(zip(samen, kant, strict=True))))

    def _settle(self, cel: int) -> None:
        """Find witnesses for this one cell. What holds it may give way in other places, or by other types: those are
        then taken along. If it holds still, hide the cheapest of the cells that hold it.
        """
        nabij, grenzen = self._nearby(self._places(cel)), self._bounds()
        for typen, grootst in (
            (_along(int(self.stelsel.type[cel])), GROOTST),
            (_along(T), ALLE_TYPEN),
            (_along(T), GROOTST),
        ):
            plaatsen = nabij
            while True:
                blok = Blok(self.stelsel, plaatsen, typen, grenzen)
                houders = self._pull(blok, cel)
                if not self._open[cel]:
                    return
                erbij = (anders for houder in houders for anders in self._others(houder, plaatsen))
                meer = list(dict.fromkeys([*plaatsen, *erbij]))[:grootst]
                if len(meer) == len(plaatsen):
                    break
                plaatsen = meer
        self._hide_one(cel, houders, blok.cellen.tolist())

    def _pull(self, blok: Blok, cel: int) -> list[int]:
        """Look for witnesses of one cell, and say which cells hold it."""
        breedte, houders = 0.0, []
        for richting in (1, -1):
            ver, getuige, houdt = blok.furthest(cel, richting)
            self._see(blok, getuige)
            breedte += ver
            houders += houdt.tolist()
        if self._open[cel] and breedte > BREEDTE - NUL:
            for richting in (1, -1):
                self._see(blok, blok.witness({cel: richting}))
        return houders

    def _hide_one(self, cel: int, houders: Iterable[int], anders: Iterable[int]) -> None:
        for keus in (houders, anders):
            getoond = [kan for kan in keus if not self.verborgen[kan] and not self.bekend[kan]]
            if getoond:
                self.verborgen[min(getoond, key=self._cost)] = True
                return
        raise NietTeVerbergen(f"Cel {cel} blijft bekend, ook als alles eromheen verborgen is.")

    def _see(self, blok: Blok, waarden: NDArray[np.int64] | None) -> None:
        if waarden is not None:
            self.minst[blok.cellen] = np.minimum(self.minst[blok.cellen], waarden)
            self.meest[blok.cellen] = np.maximum(self.meest[blok.cellen], waarden)

    def _cost(self, cel: int) -> tuple[int, int, int, int]:
        """Larger regions and totals are missed most, then larger numbers."""
        stelsel = self.stelsel
        return -int(stelsel.soort[cel]), int(stelsel.maat[cel]), int(stelsel.waarde[cel]), cel

    def _places(self, cel: int) -> list[int]:
        """The places that a cell is counted in, where most of its clients are first."""
        rij = self.stelsel.cellen
        leden = rij.indices[rij.indptr[cel] : rij.indptr[cel + 1]]
        plaatsen, welke = np.unique(self.stelsel.plaats[leden], return_inverse=True)
        aantal = np.bincount(welke, self.stelsel.waar[leden])
        volgorde: list[int] = plaatsen[np.argsort(-aantal, kind="stable")].tolist()
        return volgorde

    def _blocks(self, plaatsen: list[int]) -> Iterable[list[int]]:
        per_regio: dict[str, list[int]] = {}
        for plaats in plaatsen:
            per_regio.setdefault(self.stelsel.boven[plaats][0], []).append(plaats)
        for groep in per_regio.values():
            for begin in range(0, len(groep), SAMEN_ZOEKEN):
                yield groep[begin : begin + SAMEN_ZOEKEN]

    def _others(self, houder: int, plaatsen: list[int]) -> list[int]:
        return [plaats for plaats in self._places(houder) if plaats not in plaatsen][:BUREN]

    def _nearby(self, plaatsen: list[int]) -> list[int]:
        """The first places, or else their neighbours in the same region, and some in the region around it."""
        boven, eerste = self.stelsel.boven, plaatsen[0]
        rij = [*range(eerste, len(boven)), *range(eerste)]
        samen = [*plaatsen[:BUREN], *(ander for ander in rij if boven[ander][0] == boven[eerste][0])]
        dichtbij = list(dict.fromkeys(samen))[:BUREN]
        verder = [ander for ander in rij if boven[eerste][1] in boven[ander] and boven[ander][0] != boven[eerste][0]]
        return dichtbij + verder[:VERDER]


def _along(type_: int) -> tuple[int, ...]:
    """The types that change along when clients get another one: those above it; for the total all of them."""
    if type_ == T:
        return tuple(range(len(TYPEN)))
    return (T, V) if type_ == V else tuple({T, Z, type_})


def rounded(clienten: NDArray[np.int64]) -> NDArray[np.int64]:
    """To fives, halves up: 8 to 12 become 10."""
    return 5 * ((2 * clienten + 5) // 10)
