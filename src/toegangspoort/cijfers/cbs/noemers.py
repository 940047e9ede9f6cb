# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inhabitants beside the figures of CBS, and the provinces that its table leaves out.

A province is the sum of its gemeenten that have a figure, over the inhabitants of those same gemeenten: from totals,
never the mean of rates (S2-8). Where one of them has a figure that is not shown, the province has none either.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.csvbestand import some
from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.kubus import GEEN_GETAL, Cijfer, Kubus
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel

CIJFER, GEHEIM = STATUSSEN.index(Status.CIJFER), STATUSSEN.index(Status.GEHEIM)
ONMOGELIJK, GEEN = STATUSSEN.index(Status.ONMOGELIJK), STATUSSEN.index(Status.GEEN)


@dataclass(frozen=True)
class Strijdig:
    """Figures that do not fit the inhabitants that were loaded: those of another year, or an estimate."""

    niemand: list[str] = field(default_factory=list)
    """Clients where nobody lives."""
    anders: list[str] = field(default_factory=list)
    """Another rate for everybody than the one that was published."""

    def sentences(self) -> Iterator[str]:
        """One for each kind."""
        if self.niemand:
            yield f"Volgens de geladen bevolking woont daar niemand van die groep: {some(self.niemand)}."
        if self.anders:
            yield (
                f"Met de geladen bevolking komt er een ander aantal per 1000 inwoners uit dan is gepubliceerd: "
                f"{some(self.anders)}. Is het de bevolking van dat jaar?"
            )


def with_inwoners(kubus: Kubus, tabel: Regiotabel, bevolking: Bevolking, strijdig: Strijdig) -> None:
    """Put the inhabitants beside each figure, where they are known; notes which figures contradict them."""
    for rij, code in enumerate(kubus.regios):
        mensen = bevolking.of(_base(code, kubus, tabel), kubus.periode.jaar)
        if mensen is None:
            continue
        per_cel = np.broadcast_to(mensen[:, :, np.newaxis], kubus.status.shape[1:])
        status = kubus.status[rij]
        status[(status == GEHEIM) & (per_cel == 0)] = ONMOGELIJK
        kubus.inwoners[rij] = np.where(status == GEEN, GEEN_GETAL, per_cel)
        zonder = (status == CIJFER) & (per_cel == 0)
        if zonder.any():
            kubus.inwoners[rij][zonder] = GEEN_GETAL
            strijdig.niemand.append(f"{code} in {kubus.periode.slug}")
        if _is_another_rate(kubus.cijfer(code)):
            strijdig.anders.append(f"{code} in {kubus.periode.slug}")


def _is_another_rate(cijfer: Cijfer) -> bool:
    """More apart than a tenth, and than rounding can make it."""
    if cijfer.clienten is None or not cijfer.inwoners or cijfer.per_1000 is None:
        return False
    verschil = abs(1000 * cijfer.clienten / cijfer.inwoners - cijfer.per_1000)
    return verschil > max(cijfer.per_1000 / 10, 1 + 1000 * 5 / cijfer.inwoners)


def with_provincies(kubus: Kubus, tabel: Regiotabel, erin: Collection[str]) -> Kubus:
    """The same figures, and those of each province that has none and whose gemeenten do.

    `erin`: the codes in the file. A province of which a gemeente was left out of the selection gets no figure.
    """
    dag = kubus.periode.peildatum
    delen: dict[str, list[int]] = {}
    for provincie in tabel.op(dag, Regiosoort.PROVINCIE):
        gemeenten = [gemeente.code for gemeente in tabel.kinderen(provincie.code, dag)]
        rijen = [kubus.regios.index(code) for code in gemeenten if code in kubus.regios]
        if rijen and provincie.code not in kubus.regios and all(code in erin for code in gemeenten):
            delen[provincie.code] = rijen
    nieuw = Kubus(kubus.periode, [*kubus.regios, *delen])
    for naam in ("status", "clienten", "inwoners", "per_1000", "voorlopig"):
        getattr(nieuw, naam)[: len(kubus.regios)] = getattr(kubus, naam)
    for plek, rijen in enumerate(delen.values(), len(kubus.regios)):
        _sum(nieuw, plek, rijen)
    return nieuw


def _sum(kubus: Kubus, plek: int, rijen: Sequence[int]) -> None:
    status, clienten, inwoners = kubus.status[rijen], kubus.clienten[rijen], kubus.inwoners[rijen]
    toon = (status == CIJFER) & (clienten != GEEN_GETAL)
    kan = toon.any(axis=0) & (toon | (status == GEEN) | (status == ONMOGELIJK)).all(axis=0)
    kubus.status[plek] = np.where(kan, CIJFER, np.where((status == GEEN).all(axis=0), GEEN, GEHEIM))
    kubus.status[plek][(status == ONMOGELIJK).all(axis=0)] = ONMOGELIJK
    som = np.where(toon, clienten, 0).sum(axis=0, dtype=np.int64)
    kubus.clienten[plek] = np.where(kan, som, GEEN_GETAL)
    telt = toon | (status == ONMOGELIJK)
    bekend = kan & ((inwoners != GEEN_GETAL) | ~telt).all(axis=0)
    mensen = np.where(telt, inwoners, 0).sum(axis=0, dtype=np.int64)
    bekend &= mensen > 0
    kubus.inwoners[plek] = np.where(bekend, mensen, GEEN_GETAL)
    kubus.per_1000[plek][bekend] = (2000 * som[bekend] + mensen[bekend]) // (2 * mensen[bekend])
    kubus.voorlopig[plek] = kubus.voorlopig[rijen].any(axis=0)


def _base(code: str, kubus: Kubus, tabel: Regiotabel) -> list[str]:
    """The gemeenten that the figure of a region is about: a larger one is all of its gemeenten on that day."""
    dag = kubus.periode.peildatum
    if tabel.regio(code).soort is not Regiosoort.LAND:
        return [code]
    return [gemeente.code for gemeente in tabel.op(dag, Regiosoort.GEMEENTE)]
