# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Witnesses: other tables that show the same figures. What lies between two of them, an attacker cannot tell apart.

A witness changes the places of one block and leaves all others as they truly are, so that a country is searched piece
by piece. The solver only proposes; every witness is checked here in whole numbers before it counts.
"""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

from toegangspoort.cijfers.geheim.stelsel import Stelsel
from toegangspoort.cijfers.kubus import TYPEN

BREEDTE = 4
"""Highest less lowest value that a shown figure leaves open: 10 stands for 8 to 12."""
RUIMTE = 50
"""How far a witness may lie from the truth in one variable; keeps every search finite."""
NUL = 1e-6
"""What is smaller is zero to the solver."""


class Blok:
    """Some places, with the rest of the country held at the truth; of these places some types, or all."""

    def __init__(
        self,
        stelsel: Stelsel,
        plaatsen: Iterable[int],
        typen: Iterable[int],
        grenzen: tuple[NDArray[np.float64], NDArray[np.float64]],
    ) -> None:
        """`grenzen`: lowest and highest that an attacker knows of each published cell, before he starts to reckon."""
        vrij = np.isin(stelsel.plaats, list(plaatsen)) & np.isin(
            np.arange(len(stelsel.plaats)) % len(TYPEN), list(typen)
        )
        kolommen = np.flatnonzero(vrij)
        laagst, hoogst = grenzen
        cellen, relaties = stelsel.cellen[:, kolommen], stelsel.relaties[:, kolommen]
        self.cellen = np.flatnonzero(np.diff(cellen.indptr))
        binden = np.flatnonzero(np.diff(relaties.indptr))
        self._cellen = cellen[self.cellen]
        self._waar = stelsel.waar[kolommen]
        self._waarde = stelsel.waarde[self.cellen]
        self._rijen = sparse.vstack([self._cellen, relaties[binden]]).tocsr()
        self._onder = np.concatenate([laagst[self.cellen] - self._waarde, -stelsel.speling[binden]])
        self._boven = np.concatenate([hoogst[self.cellen] - self._waarde, np.full(len(binden), np.inf)])
        self._grens = np.stack([-np.minimum(self._waar, RUIMTE), np.full(len(self._waar), RUIMTE)])
        self._plek = {int(cel): nummer for nummer, cel in enumerate(self.cellen)}

    def witness(self, kant: Mapping[int, int]) -> NDArray[np.int64] | None:
        """The values of the cells of this block in another table, each cell of `kant` as far to its side as they can
        all go together, and none further than is needed; None when no other table was found.
        """
        onder, boven = self._onder.copy(), self._boven.copy()
        prijs = np.zeros(len(self.cellen))
        for cel, richting in kant.items():
            rij = self._plek[cel]
            prijs[rij] = -richting
            onder[rij], boven[rij] = max(onder[rij], -BREEDTE), min(boven[rij], BREEDTE)
        gevonden = milp(
            prijs @ self._cellen,
            integrality=np.ones(len(self._waar)),
            bounds=Bounds(*self._grens),
            constraints=LinearConstraint(self._rijen, onder, boven),
            options={"node_limit": 20, "mip_rel_gap": 0.1},
        )
        return self._check(gevonden.x)

    def furthest(self, cel: int, richting: int) -> tuple[float, NDArray[np.int64] | None, NDArray[np.int64]]:
        """How far one cell can go up (1) or down (-1) when clients may be split; the witness when none is split; and
        the cells whose bounds keep it from going further: those with a shadow price.
        """
        rijen, grens = sparse.vstack([self._rijen, -self._rijen]).tocsr(), np.concatenate([self._boven, -self._onder])
        eindig = np.flatnonzero(np.isfinite(grens))
        gevonden = linprog(
            -richting * self._cellen[[self._plek[cel]]].toarray()[0],
            A_ub=rijen[eindig],
            b_ub=grens[eindig],
            bounds=self._grens.T,
            method="highs-ds",
        )
        drukt = eindig[np.abs(gevonden.ineqlin.marginals) > NUL] % self._rijen.shape[0]
        return -gevonden.fun, self._check(gevonden.x), self.cellen[np.unique(drukt[drukt < len(self.cellen)])]

    def _check(self, gevonden: NDArray[np.float64] | None) -> NDArray[np.int64] | None:
        """The values of the cells, if this is a table of whole numbers that obeys every row."""
        if gevonden is None:
            return None
        verschil = np.rint(gevonden).astype(np.int64)
        uitkomst = self._rijen @ verschil
        klopt = (uitkomst >= self._onder).all() and (uitkomst <= self._boven).all() and (verschil >= -self._waar).all()
        return self._waarde + self._cellen @ verschil if klopt else None
