# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm over een hele kolom: dezelfde regel, met per rij de waarde en het geval dat besliste."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toegangspoort.recht.kern.geval import GeenGeval
from toegangspoort.recht.kern.norm import Norm, Versie

RIJEN_PER_KEER = 1 << 15
"""Zoveel rijen passen met hun tussenstappen in het snelle geheugen van een processor."""

Kolom = NDArray[Any]


@dataclass(frozen=True)
class Kolommen:
    """Per rij de waarde, en welke reden haar gaf: `redenen[geval[rij]]`."""

    waarde: Kolom
    geval: Kolom
    redenen: tuple[str, ...]


class NietInKolommen(TypeError):
    """Deze norm rekent niet met kolommen."""


def reken_kolommen(norm: Norm[..., Any], peildatum: date, feiten: Any) -> Kolommen:
    """De norm voor elke rij van `feiten`: haar dataclass met feiten, met kolommen van één lengte in de velden.

    Een veld mag ook één waarde voor alle rijen zijn. Elke waarde is bekend: onbekend bestaat niet in een kolom.
    """
    versie = norm.op(peildatum)
    if not versie.in_gevallen or versie.feitenklasse is None:
        raise NietInKolommen(f"De norm {norm.naam} bestaat niet uit gevallen en rekent niet met kolommen.")
    lengte = _lengte(feiten)
    waarde: Kolom | None = None
    geval = np.zeros(lengte, dtype=np.int8)
    redenen: dict[int, str] = {}
    for begin in range(0, lengte, RIJEN_PER_KEER):
        deel = slice(begin, begin + RIJEN_PER_KEER)
        stuk, index = _reken_stuk(versie, _stuk(feiten, deel), min(RIJEN_PER_KEER, lengte - begin), redenen)
        if waarde is None:
            waarde = np.empty(lengte, dtype=stuk.dtype)
        waarde[deel], geval[deel] = stuk, index
    return Kolommen(
        np.empty(0) if waarde is None else waarde,
        geval,
        tuple(redenen.get(n, "") for n in range(max(redenen, default=-1) + 1)),
    )


def _reken_stuk(versie: Versie[..., Any], feiten: Any, lengte: int, redenen: dict[int, str]) -> tuple[Kolom, Kolom]:
    """De gevallen van achter naar voren over elkaar gelegd: het eerste dat waar is, ligt bovenop."""
    regel: Any = versie.regel
    gevallen = list(regel(feiten))
    redenen.update({n: g.reden for n, g in enumerate(gevallen) if n not in redenen})
    laatste = gevallen[-1]
    if laatste.voorwaarde is not True:
        raise GeenGeval(regel.__name__)
    waarde = np.broadcast_to(np.asarray(laatste.waarde), lengte)
    index: Any = np.full(lengte, len(gevallen) - 1, dtype=np.int8)
    for nummer in range(len(gevallen) - 2, -1, -1):
        geval = gevallen[nummer]
        if geval.voorwaarde is False:
            continue
        waarde = np.where(geval.voorwaarde, geval.waarde, waarde)
        index = np.where(geval.voorwaarde, np.int8(nummer), index)
    return waarde, index


def _lengte(feiten: Any) -> int:
    lengten = {len(w) for veld in fields(feiten) if isinstance(w := getattr(feiten, veld.name), np.ndarray)}
    if len(lengten) != 1:
        raise ValueError("De kolommen hebben niet dezelfde lengte, of er is geen kolom.")
    return lengten.pop()


def _stuk(feiten: Any, deel: slice) -> Any:
    waarden: Mapping[str, Any] = feiten.__dict__
    return replace(feiten, **{n: w[deel] for n, w in waarden.items() if isinstance(w, np.ndarray)})


def per_verschil(norm: Norm[..., Any], peildatum: date | Kolom, **kolommen: Any) -> Kolommen:
    """Een norm met weinig verschillende gevallen over hele kolommen: elk verschil één keer, met de norm zelf.

    Zo rekent een termijn over een kolom van dagen: er zijn weinig dagen en veel rijen. De naam van een kolom is die
    van de parameter; `peildatum` mag zelf een kolom van dagen zijn.
    """
    alle = {"": peildatum, **kolommen}
    als_kolom = {naam: waarde for naam, waarde in alle.items() if isinstance(waarde, np.ndarray)}
    unieken, code = _unieke_rijen(als_kolom)
    vast = {naam: waarde for naam, waarde in alle.items() if naam not in als_kolom}
    uitkomsten = []
    for rij in unieken:
        feiten = vast | rij
        dag = feiten.pop("")
        uitkomsten.append(norm(dag, **feiten))
    waarden = np.array([uitkomst.waarde for uitkomst in uitkomsten], dtype=_soort(uitkomsten[0].waarde))
    return Kolommen(waarden[code], code, tuple(" ".join(uitkomst.redenen) for uitkomst in uitkomsten))


def _unieke_rijen(kolommen: Mapping[str, Kolom]) -> tuple[list[dict[str, Any]], Kolom]:
    namen = list(kolommen)
    per_kolom = [np.unique(kolommen[naam], return_inverse=True) for naam in namen]
    samen = np.ravel_multi_index([code for _, code in per_kolom], [len(waarden) for waarden, _ in per_kolom])
    gebruikt, code = np.unique(samen, return_inverse=True)
    plaatsen = np.unravel_index(gebruikt, [len(waarden) for waarden, _ in per_kolom])
    rijen = [
        {naam: per_kolom[k][0][plaatsen[k][rij]].item() for k, naam in enumerate(namen)} for rij in range(len(gebruikt))
    ]
    return rijen, code


def _soort(waarde: object) -> Any:
    return "datetime64[D]" if isinstance(waarde, date) else None
