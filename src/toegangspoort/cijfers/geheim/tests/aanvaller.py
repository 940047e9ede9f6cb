# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Somebody who tries to find the hidden figures: he has the publication, the code, a solver, and time.

Written from the explanation of the figures alone; it shares no row, bound or matrix with the product. His unknowns are
the published cells themselves, one by one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, milp

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regiosoort
from toegangspoort.cijfers.telling import Telling

A, G, L = Arrangementtype, Geslacht, Leeftijd
BANDEN = (L.TOT_30, L.VAN_30, L.VAN_45, L.VAN_60, L.VAN_75, L.VANAF_85)
THUIS = (A.THUIS, A.HUISHOUDEN, A.HULPMIDDELEN)
ONBEKEND = "onbekend"
VEEL = 10_000
"""More clients than any region here has."""

Vak = tuple[Periode, str, str, str, str]
"""Period, region, sex, age, type."""


class Lezing(Enum):
    """What he makes of a hidden cell."""

    ALLES_KAN = "zero or more"
    KLEIN = "0 to 7 where it is hidden for its size; he does not know the others"
    WEET_WAAROM = "0 to 7 where it is hidden for its size, 8 or more elsewhere"


def published(deel: int) -> list[Cel]:
    typen = tuple(A)
    if deel:
        return [Cel(type=t) for t in typen]
    per_leeftijd = [Cel(leeftijd=leeftijd, type=t) for leeftijd, t in product(L, typen)]
    return [*per_leeftijd, *(Cel(geslacht=g, type=t) for g, t in product((G.MAN, G.VROUW), typen))]


def not_of_a_wijk(soort: Regiosoort, cel: Cel) -> bool:
    """What he knows to exist, and nobody shows: the ages and sexes of one type in one wijk."""
    gesplitst = not (cel.geslacht.is_totaal and cel.leeftijd.is_totaal)
    return soort is Regiosoort.WIJK and gesplitst and not cel.type.is_totaal


@dataclass
class Aanvaller:
    tellingen: Mapping[Periode, Telling]
    verborgen: Mapping[Periode, NDArray[np.bool_]]
    lezing: Lezing = Lezing.WEET_WAAROM
    verhuist: bool = False
    """Whether people move between wijken during the year; then a half does not bind a wijk."""

    def __post_init__(self) -> None:
        self.plek: dict[Vak, int] = {}
        self.grens: list[tuple[float, float]] = []
        self.rijen: list[tuple[dict[int, int], float, float]] = []
        for periode, telling in self.tellingen.items():
            for nummer, regio in enumerate(telling.regios):
                for cel in published(periode.deel):
                    if not_of_a_wijk(regio.soort, cel):
                        self._new((periode, regio.code, cel.geslacht, cel.leeftijd, cel.type), 0, VEEL)
                    else:
                        self._show(periode, regio.code, cel, int(telling.clienten[nummer, *cel.plek]), nummer)
                if not periode.deel:
                    for t in A:
                        self._new((periode, regio.code, ONBEKEND, ONBEKEND, t), 0, VEEL)
        for rij, minst, meest in self._known():
            self.rijen.append(({self.plek[vak]: factor for vak, factor in rij.items()}, minst, meest))
        data = [(f, r, k) for r, (rij, _, _) in enumerate(self.rijen) for k, f in rij.items()]
        factor, r, k = zip(*data, strict=True)
        self.matrix = sparse.csr_array((factor, (r, k)), shape=(len(self.rijen), len(self.plek)))
        self.minst, self.meest = (np.array([rij[kant] for rij in self.rijen]) for kant in (1, 2))
        self.gezien: list[NDArray[np.float64]] = []

    def _new(self, vak: Vak, minst: float, meest: float) -> None:
        self.plek[vak] = len(self.grens)
        self.grens.append((minst, meest))

    def _show(self, periode: Periode, regio: str, cel: Cel, waar: int, nummer: int) -> None:
        """He sees a number rounded to fives, or that it is hidden."""
        gezien = 5 * int(waar / 5 + 0.5)
        grens: tuple[float, float] = (max(8, gezien - 2), gezien + 2)
        if self.verborgen[periode][nummer, *cel.plek]:
            klein = self.lezing is not Lezing.ALLES_KAN and waar <= 7
            groot = self.lezing is Lezing.WEET_WAAROM and waar > 7
            grens = (8 if groot else 0, 7 if klein else VEEL)
        self._new((periode, regio, cel.geslacht, cel.leeftijd, cel.type), *grens)

    def _known(self) -> Iterator[tuple[dict[Vak, int], float, float]]:
        """Sums of cells with the least and the most that each can be."""
        for periode, telling in self.tellingen.items():
            for regio in telling.regios:
                if not periode.deel:
                    yield from self._ages_and_sexes(periode, regio.code)
                yield from self._types(periode, regio.code)
            for geheel, delen in telling.onder.items():
                gemeente = any(r.code == geheel and r.soort is Regiosoort.GEMEENTE for r in telling.regios)
                for cel in published(periode.deel):
                    wie = (cel.geslacht, cel.leeftijd, cel.type)
                    rij = {(periode, geheel, *wie): 1} | {(periode, deel, *wie): -1 for deel in delen}
                    yield rij, 0, np.inf if gemeente else 0
        yield from self._halves()

    def _ages_and_sexes(self, periode: Periode, regio: str) -> Iterator[tuple[dict[Vak, int], float, float]]:
        for t in A:
            onbekend = (periode, regio, ONBEKEND, ONBEKEND, t)
            samen = {(periode, regio, G.TOTAAL, L.TOTAAL, t): 1, onbekend: -1}
            yield samen | {(periode, regio, G.TOTAAL, band, t): -1 for band in BANDEN}, 0, 0
            yield samen | {(periode, regio, g, L.TOTAAL, t): -1 for g in (G.MAN, G.VROUW)}, 0, 0
            oud = {(periode, regio, G.TOTAAL, band, t): -1 for band in (L.VAN_75, L.VANAF_85)}
            yield oud | {(periode, regio, G.TOTAAL, L.VANAF_75, t): 1}, 0, 0

    def _types(self, periode: Periode, regio: str) -> Iterator[tuple[dict[Vak, int], float, float]]:
        groepen = {(vak[2], vak[3]) for vak in self.plek if vak[:2] == (periode, regio)}
        for g, leeftijd in sorted(groepen):

            def vak(t: A, g: str = g, leeftijd: str = leeftijd) -> Vak:
                return (periode, regio, g, leeftijd, t)

            for t in (A.ZONDER_VERBLIJF, A.VERBLIJF, *THUIS):
                yield {vak(A.TOTAAL): 1, vak(t): -1}, 0, np.inf
            for t in THUIS:
                yield {vak(A.ZONDER_VERBLIJF): 1, vak(t): -1}, 0, np.inf
            yield {vak(t): 1 for t in THUIS} | {vak(A.ZONDER_VERBLIJF): -1}, 0, np.inf
            yield {vak(t): 1 for t in (*THUIS, A.VERBLIJF)} | {vak(A.TOTAAL): -1}, 0, np.inf
            yield {vak(A.ZONDER_VERBLIJF): 1, vak(A.VERBLIJF): 1, vak(A.TOTAAL): -1}, 0, np.inf

    def _halves(self) -> Iterator[tuple[dict[Vak, int], float, float]]:
        perioden = sorted(self.tellingen)
        if len(perioden) < 3:
            return
        for regio in self.tellingen[perioden[0]].regios:
            if self.verhuist and regio.soort is Regiosoort.WIJK:
                continue
            for t in A:
                jaar, *helften = ((p, regio.code, G.TOTAAL, L.TOTAAL, t) for p in perioden)
                for helft in helften:
                    yield {jaar: 1, helft: -1}, 0, np.inf
                yield dict.fromkeys(helften, 1) | {jaar: -1}, 0, np.inf

    def interval(self, vak: Vak) -> tuple[int, int]:
        """The lowest and highest whole number that fits with all he knows."""
        return self._lowest([vak], 1), self._lowest([vak], -1)

    def _lowest(self, vakken: Iterable[Vak], teken: int) -> int:
        """The lowest (1) or highest (-1) that these can be together; he keeps the table in which they are."""
        prijs = np.zeros(len(self.grens))
        prijs[[self.plek[vak] for vak in vakken]] = teken
        gevonden = milp(
            prijs,
            integrality=np.ones(len(prijs)),
            bounds=Bounds(*np.array(self.grens).T),
            constraints=LinearConstraint(self.matrix, self.minst, self.meest),
        )
        assert gevonden.status == 0, gevonden.message
        self.gezien.append(np.rint(gevonden.x))
        return teken * round(gevonden.fun)

    def hidden_cells(self) -> Iterator[Vak]:
        for periode, telling in self.tellingen.items():
            for nummer, regio in enumerate(telling.regios):
                for cel in published(periode.deel):
                    if self.verborgen[periode][nummer, *cel.plek]:
                        yield (periode, regio.code, cel.geslacht, cel.leeftijd, cel.type)

    def found(self) -> dict[Vak, tuple[int, int]]:
        """The hidden cells that he knows better than a shown one.

        Every table that he finds fits with all he knows, so he asks no more about a cell in which two of them differ
        enough.
        """
        vakken = list(self.hidden_cells())
        for teken in (1, -1):
            self._lowest(vakken, teken)
        gevonden = {}
        for vak in vakken:
            waarden = [tabel[self.plek[vak]] for tabel in self.gezien]
            if max(waarden) - min(waarden) < 4:
                minst, meest = self.interval(vak)
                if meest - minst < 4:
                    gevonden[vak] = (minst, meest)
        return gevonden
