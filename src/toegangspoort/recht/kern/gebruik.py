# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat een regel raadpleegt: welke gedateerde waarden en welke andere normen.

Het wordt in de regel zelf opgezocht en niet apart bijgehouden, zodat een bladzijde nooit iets anders zegt dan wat de
regel doet. Gelezen worden de regel, en de functies van `recht` die zij aanroept.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import CodeType
from typing import Any

from toegangspoort.recht.kern.norm import Norm, norm_met_naam
from toegangspoort.recht.kern.waarden import Waardenreeks

_RECHT = "toegangspoort.recht."


@dataclass(frozen=True)
class Gebruik:
    """De reeksen met waarden en de andere normen, elk op volgorde van naam."""

    reeksen: tuple[Waardenreeks, ...]
    normen: tuple[str, ...]


@cache
def gebruik_van(naam: str) -> Gebruik:
    """Wat alle versies van deze norm samen raadplegen."""
    norm = norm_met_naam(naam)
    reeksen: dict[tuple[str, str], Waardenreeks] = {}
    normen: set[str] = set()
    for ding in _gelezen_door([versie.regel for versie in norm.versies]):
        if isinstance(ding, Waardenreeks):
            reeksen[ding.bestand, ding.sleutel] = ding
        else:
            normen.add(ding.naam)
    for reeks in _reeksen_waarmee_versies_beginnen(norm):
        reeksen[reeks.bestand, reeks.sleutel] = reeks
    return Gebruik(tuple(reeksen[sleutel] for sleutel in sorted(reeksen)), tuple(sorted(normen - {naam})))


def _reeksen_waarmee_versies_beginnen(norm: Norm[..., Any]) -> Iterator[Waardenreeks]:
    """Een norm met per rij een eigen versie draagt de waarde in zich; de reeks staat dan in haar module."""
    begin = {versie.vanaf for versie in norm.versies}
    for versie in norm.versies:
        for ding in vars(sys.modules[versie.regel.__module__]).values():
            for reeks in ding.values() if isinstance(ding, Mapping) else (ding,):
                if isinstance(reeks, Waardenreeks) and begin.issuperset(rij.vanaf for rij in reeks.rijen):
                    yield reeks


def _gelezen_door(regels: list[Callable[..., Any]]) -> Iterator[Waardenreeks | Norm[..., Any]]:
    wachtend, gezien = [inspect.unwrap(regel) for regel in regels], set()
    while wachtend:
        functie = wachtend.pop()
        if functie in gezien:
            continue
        gezien.add(functie)
        for genoemd in _genoemd_in(functie):
            if isinstance(genoemd, Waardenreeks | Norm):
                yield genoemd
            elif (roept := _functie_van_recht(genoemd)) is not None:
                wachtend.append(roept)


def _functie_van_recht(ding: object) -> Callable[..., Any] | None:
    if not callable(ding) or isinstance(ding, type):
        return None
    functie = inspect.unwrap(ding)
    eigen = str(getattr(functie, "__module__", "")).startswith(_RECHT)
    return functie if eigen and hasattr(functie, "__code__") else None


def _genoemd_in(functie: Callable[..., Any]) -> Iterator[object]:
    """Wat een functie van buiten zichzelf noemt; van een tabel met reeksen alleen de genoemde sleutels."""
    code: CodeType = functie.__code__
    codes = list(_alle_codes(code))
    vaste = {vast for deel in codes for vast in deel.co_consts if isinstance(vast, str)}
    buiten = inspect.getclosurevars(functie)
    namen = {naam for deel in codes for naam in deel.co_names}
    waarden = {**{n: functie.__globals__[n] for n in namen if n in functie.__globals__}, **buiten.nonlocals}
    for waarde in waarden.values():
        if isinstance(waarde, Mapping):
            reeksen = {sleutel: reeks for sleutel, reeks in waarde.items() if isinstance(reeks, Waardenreeks)}
            genoemd = [reeks for sleutel, reeks in reeksen.items() if sleutel in vaste]
            yield from genoemd or reeksen.values()
        else:
            yield waarde


def _alle_codes(code: CodeType) -> Iterator[CodeType]:
    """De code van een functie met die van wat erbinnen staat, zoals een opsomming."""
    yield code
    for vast in code.co_consts:
        if isinstance(vast, CodeType):
            yield from _alle_codes(vast)
