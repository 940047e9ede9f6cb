# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een norm over een hele kolom: dezelfde regel, met per rij de waarde en het geval dat besliste."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import Enum
from typing import Any

import numpy as np
from numpy import ma
from numpy.typing import NDArray

from toegangspoort.recht.kern.feit import FeitOnbekend, Onbekend
from toegangspoort.recht.kern.geval import GeenGeval, Geval, Gevallen
from toegangspoort.recht.kern.norm import Norm, Versie
from toegangspoort.recht.kern.woorden import in_woorden, titel_van

RIJEN_PER_KEER = 1 << 16
"""Zoveel rijen passen met hun tussenstappen in het snelle geheugen van een processor."""

_HOOGSTE = np.iinfo(np.int8).max
"""De rang van het eerste geval; zoveel gevallen kan een regel ten hoogste hebben."""
_NOOIT = object()
"""In plaats van de waarde van een geval dat voor geen enkele rij waar is."""

Kolom = NDArray[Any]


@dataclass(frozen=True)
class Kolommen:
    """Per rij de uitkomst, en welke reden haar gaf: `redenen[geval[rij]]`."""

    getallen: Kolom
    """De waarde per rij; 0 waar de norm geen getal noemt."""
    geval: Kolom
    redenen: tuple[str, ...]
    zonder_getal: tuple[int, ...] = ()
    """De gevallen waarin de norm geen getal noemt (`None`)."""

    @property
    def waarde(self) -> Kolom:
        """De waarde per rij; noemt de norm er voor sommige rijen geen, dan zijn die gemaskeerd (`numpy.ma`)."""
        if not self.zonder_getal:
            return self.getallen
        return ma.MaskedArray(self.getallen, np.isin(self.geval, self.zonder_getal))


class NietInKolommen(TypeError):
    """Deze norm rekent niet met kolommen."""


def reken_kolommen(norm: Norm[..., Any], peildatum: date, feiten: Any) -> Kolommen:
    """De norm voor elke rij van `feiten`: haar dataclass met feiten, met kolommen van één lengte in de velden.

    Een veld mag ook één waarde voor alle rijen zijn. Elke waarde in een kolom is bekend; `FeitOnbekend` als de regel
    een veld nodig heeft dat voor alle rijen ontbreekt.
    """
    return reken_versie(norm.op(peildatum), peildatum, feiten)


def reken_versie(versie: Versie[..., Any], peildatum: date, feiten: Any) -> Kolommen:
    """Als `reken_kolommen`, met één versie van een norm: ook een voorstel dat nog nergens geldt."""
    if not versie.in_gevallen or versie.feitenklasse is None:
        naam = getattr(versie.regel, "__name__", "")
        raise NietInKolommen(f"De regel {naam} bestaat niet uit gevallen en rekent niet met kolommen.")
    lengte = _lengte(feiten)
    geval = np.zeros(lengte, dtype=np.int8)
    uitkomst: Kolom | None = None
    redenen: list[str] = []
    zonder: tuple[int, ...] = ()
    for begin in range(0, lengte, RIJEN_PER_KEER):
        deel = slice(begin, min(begin + RIJEN_PER_KEER, lengte))
        waarden = _beslis(versie, versie.gevallen(peildatum, _stuk(feiten, deel)), geval[deel], redenen)
        waarden, zonder = _zonder_none(_zonder_gaten(waarden, geval[deel]))
        stuk = _getallen(waarden, geval[deel])
        if uitkomst is None:
            uitkomst = np.empty(lengte, dtype=stuk.dtype)
        uitkomst[deel] = stuk
    return Kolommen(np.empty(0) if uitkomst is None else uitkomst, geval, tuple(redenen), zonder)


def _beslis(versie: Versie[..., Any], gevallen: Gevallen[Any], nummers: Kolom, redenen: list[str]) -> list[Any]:
    """Zet in `nummers` per rij het eerste geval dat waar is; de waarden van alle gevallen.

    Een eerder geval heeft een hogere rang, en de hoogste rang wint: zo kost een geval twee stappen zonder vertakking
    per rij. Wat na een geval komt dat voor alle rijen waar is, beslist nooit.
    """
    rang, deze = np.zeros(len(nummers), dtype=np.int8), np.empty(len(nummers), dtype=np.int8)
    waarden: list[Any] = []
    for nummer, geval in enumerate(gevallen):
        voorwaarde = geval.voorwaarde
        if isinstance(voorwaarde, Onbekend):
            raise FeitOnbekend(voorwaarde.velden, voorwaarde.vragen)
        waarden.append(_NOOIT if voorwaarde is False else geval.waarde)
        if nummer == len(redenen):
            redenen.append(_reden(geval))
        if voorwaarde is not False:
            waar = np.asarray(voorwaarde, dtype=np.bool_).view(np.int8)
            np.multiply(waar, np.int8(_HOOGSTE - nummer), out=deze)
            np.maximum(rang, deze, out=rang)
        if voorwaarde is True:
            break
    if not rang.all():
        raise GeenGeval(getattr(versie.regel, "__name__", ""))
    np.subtract(np.int8(_HOOGSTE), rang, out=nummers)
    return waarden


def _zonder_none(waarden: list[Any]) -> tuple[list[Any], tuple[int, ...]]:
    """Naast getallen staat `None` als 0, met de nummers van die gevallen; anders blijft het staan."""
    leeg = tuple(nummer for nummer, waarde in enumerate(waarden) if waarde is None)
    if not leeg or not all(waarde is None or isinstance(waarde, np.ndarray) or _is_getal(waarde) for waarde in waarden):
        return waarden, ()
    return [0 if waarde is None else waarde for waarde in waarden], leeg


def _zonder_gaten(waarden: list[Any], nummers: Kolom) -> list[Any]:
    """Een geval dat nergens beslist, krijgt de waarde van het volgende; een onbekende waarde die telt, is een fout."""
    gevuld = list(waarden)
    for nummer in range(len(waarden) - 1, -1, -1):
        waarde = waarden[nummer]
        if isinstance(waarde, Onbekend) and (nummers == nummer).any():
            raise FeitOnbekend(waarde.velden, waarde.vragen)
        if waarde is _NOOIT or isinstance(waarde, Onbekend):
            gevuld[nummer] = gevuld[nummer + 1] if nummer + 1 < len(waarden) else 0
    return gevuld


def _getallen(waarden: list[Any], nummers: Kolom) -> Kolom:
    if not any(isinstance(waarde, np.ndarray) for waarde in waarden):
        return _tabel(waarden)[nummers]
    soort = np.result_type(*(w.dtype if isinstance(w, np.ndarray) else np.min_scalar_type(w) for w in waarden))
    if soort.kind in "iu":
        return _over_elkaar(waarden, nummers, soort)
    uitkomst = np.empty(len(nummers), dtype=soort)
    for nummer, waarde in enumerate(waarden):
        rijen = np.flatnonzero(nummers == nummer)
        uitkomst[rijen] = waarde[rijen] if isinstance(waarde, np.ndarray) else waarde
    return uitkomst


def _over_elkaar(waarden: list[Any], nummers: Kolom, soort: np.dtype[Any]) -> Kolom:
    """Gehele getallen van achter naar voren over elkaar gelegd, zonder vertakking per rij.

    Gevallen na elkaar met hetzelfde getal zijn samen één laag.
    """
    uitkomst = np.empty(len(nummers), dtype=soort)
    uitkomst[:] = waarden[-1]
    for nummer in range(len(waarden) - 2, -1, -1):
        waarde = waarden[nummer]
        if waarde is waarden[nummer + 1]:
            continue
        if isinstance(waarde, int) and waarde == 0:
            uitkomst *= nummers > nummer
        else:
            uitkomst += (waarde - uitkomst) * (nummers <= nummer)
    return uitkomst


def _tabel(waarden: list[Any]) -> Kolom:
    """De waarden op een rij; wat geen getal is, blijft wat het is."""
    if all(map(_is_getal, waarden)):
        return np.array(waarden)
    tabel = np.empty(len(waarden), dtype=object)
    for nummer, waarde in enumerate(waarden):
        tabel[nummer] = waarde
    return tabel


def _is_getal(waarde: Any) -> bool:
    return isinstance(waarde, int | float) and not isinstance(waarde, Enum)


def _reden(geval: Geval[Any]) -> str:
    """De reden van een geval; wat per rij verschilt, staat er zonder getal."""
    if geval.voorwaarde is False:
        return geval.reden
    met = {
        naam: _per_rij(naam) if isinstance(waarde, np.ndarray) else in_woorden(waarde, naam)
        for naam, waarde in (geval.met or {}).items()
    }
    return geval.reden.format(**met) if met else geval.reden


def _per_rij(naam: str) -> str:
    return "een bedrag" if naam.endswith("_centen") else titel_van(naam).lower()


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
