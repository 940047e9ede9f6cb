# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inhabitants beside the figures of CBS, and the provinces that its table leaves out.

A province is the sum of its gemeenten that have a figure, over the inhabitants of those same gemeenten: from totals,
never the mean of rates (S2-8). Where one of them has a figure that is not shown, the province has none either.
"""

from collections.abc import Collection, Sequence

import numpy as np

from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.dimensies import STATUSSEN, Status
from toegangspoort.cijfers.kubus import GEEN_GETAL, Kubus
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel

CIJFER, GEHEIM = STATUSSEN.index(Status.CIJFER), STATUSSEN.index(Status.GEHEIM)
ONMOGELIJK, GEEN = STATUSSEN.index(Status.ONMOGELIJK), STATUSSEN.index(Status.GEEN)


def with_inwoners(kubus: Kubus, tabel: Regiotabel, bevolking: Bevolking) -> list[str]:
    """Put the inhabitants beside each figure, where they are known; says which figures contradict them."""
    strijdig: list[str] = []
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
            strijdig.append(f"{code} heeft in {kubus.periode.naam} clienten waar volgens de bevolking niemand woont.")
    return strijdig


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
