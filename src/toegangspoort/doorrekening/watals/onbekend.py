# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is not known of a client, filled in as chances.

A rule is asked for every possible answer, and each answer counts for as much as it is likely: no number is made up.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import Blok, Tekstkolom
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname

Kans = tuple[float, dict[str, int | bool]]
Stand = Callable[[Aanname], float]
"""The value that one run gives an assumption."""
SPREIDING = (0.65, 0.85, 1.0, 1.2, 1.6)
"""Five equal groups around the middle income; an assumption on how far incomes lie apart."""
CENTEN = 100
NOG_VEEL = 1_000_000
"""Cents that are left of a cost price when it was not paid off yet: more than any contribution."""

INKOMEN, SAMEN = "inkomen_cent_per_jaar", "gezamenlijke_huishouding"
PER_KOLOM = {
    SAMEN: (a.SAMEN,),
    INKOMEN: (a.INKOMEN_ALLEEN, a.INKOMEN_SAMEN),
    "iemand_onder_aow_leeftijd": (a.ONDER_AOW,),
    "wlz_in_huishouden": (a.WLZ,),
    "kan_regelen": (a.REGELEN,),
    "kan_betalen": (a.BETALEN,),
    "rest_kostprijs_cent": (a.AFBETAALD,),
}
"""Per column that may be unknown the assumptions that take its place."""


def needed(onbekend: Sequence[str]) -> tuple[Aanname, ...]:
    """The assumptions that take the place of these columns, each once."""
    return tuple(dict.fromkeys(aanname for naam in onbekend for aanname in PER_KOLOM[naam]))


@dataclass(frozen=True)
class Gevallen:
    """Every class with every possible answer: a block of `len(kansen)` times as many rows."""

    blok: Blok
    kansen: NDArray[np.float64]
    klassen: int

    def mean(self, waarden: NDArray[Any]) -> NDArray[np.float64]:
        """Per class the mean over the answers."""
        return np.asarray(self.kansen @ self._per_answer(waarden))

    def any(self, waarden: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Per class whether it holds for an answer that can be."""
        return np.asarray(self._per_answer(waarden)[self.kansen > 0].any(axis=0))

    def extremes(self, waarden: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Per class the lowest and the highest over the answers that can be."""
        mogelijk = self._per_answer(waarden)[self.kansen > 0]
        return mogelijk.min(axis=0), mogelijk.max(axis=0)

    def _per_answer(self, waarden: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(waarden).reshape(len(self.kansen), self.klassen)


def fill_in(klassen: Blok, onbekend: Sequence[str], stand: Stand) -> Gevallen:
    """The classes with every combination of answers to what is not known."""
    kansen = list(_answers(onbekend, stand))
    keer, aantal = len(kansen), klassen.aantal
    getallen = {naam: np.tile(kolom, keer) for naam, kolom in klassen.getallen.items()}
    teksten = {naam: Tekstkolom(np.tile(k.codes, keer), k.waarden) for naam, k in klassen.teksten.items()}
    for naam in kansen[0][1]:
        antwoorden = [antwoord[naam] for _, antwoord in kansen]
        soort = np.bool_ if isinstance(antwoorden[0], bool) else np.int32
        getallen[naam] = np.repeat(np.array(antwoorden, soort), aantal)
    return Gevallen(Blok(keer * aantal, getallen, teksten), np.array([kans for kans, _ in kansen]), aantal)


def _answers(onbekend: Sequence[str], stand: Stand) -> Iterator[Kans]:
    los = [
        _yes_no(naam, stand(aanname))
        for naam, aanname in (("wlz_in_huishouden", a.WLZ), ("kan_regelen", a.REGELEN), ("kan_betalen", a.BETALEN))
        if naam in onbekend
    ]
    if "rest_kostprijs_cent" in onbekend:
        betaald = stand(a.AFBETAALD)
        los.append([(betaald, {"rest_kostprijs_cent": 0}), (1 - betaald, {"rest_kostprijs_cent": NOG_VEEL})])
    for keuze in product(list(_households(onbekend, stand)), *los):
        antwoord: dict[str, int | bool] = {}
        for _, deel in keuze:
            antwoord |= deel
        yield float(np.prod([kans for kans, _ in keuze])), antwoord


def _yes_no(naam: str, ja: float) -> list[Kans]:
    return [(ja, {naam: True}), (1 - ja, {naam: False})]


def _households(onbekend: Sequence[str], stand: Stand) -> Iterator[Kans]:
    """Alone or together, with an income that goes with it, and whether one of two is young."""
    if SAMEN not in onbekend:
        yield 1.0, {}
        return
    samen, jonger = stand(a.SAMEN), stand(a.ONDER_AOW)
    woonvormen: list[tuple[float, bool, bool, Aanname]] = [(1 - samen, False, False, a.INKOMEN_ALLEEN)]
    if "iemand_onder_aow_leeftijd" in onbekend:
        woonvormen += [
            (samen * jonger, True, True, a.INKOMEN_SAMEN),
            (samen * (1 - jonger), True, False, a.INKOMEN_SAMEN),
        ]
    else:
        woonvormen.append((samen, True, False, a.INKOMEN_SAMEN))
    for kans, is_samen, is_jonger, inkomen in woonvormen:
        for keer in SPREIDING:
            antwoord: dict[str, int | bool] = {SAMEN: is_samen, INKOMEN: round(stand(inkomen) * keer * CENTEN)}
            if "iemand_onder_aow_leeftijd" in onbekend:
                antwoord["iemand_onder_aow_leeftijd"] = is_jonger
            yield kans / len(SPREIDING), antwoord
