# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een regel die uit punten bestaat, die alle of waarvan er één moet zijn vervuld; en rekenen met een andere norm."""

import operator
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Any, TypeVar, cast

from toegangspoort.recht.kern.feit import Onbekend
from toegangspoort.recht.kern.geval import Geval, Gevallen, niet, staat_vast
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.norm import Norm
from toegangspoort.recht.kern.uitkomst import Uitkomst

F = TypeVar("F")
R = TypeVar("R")


@dataclass(frozen=True)
class Punt:
    """Wat vervuld moet zijn, de zin die in de brief komt als dit punt beslist, en het artikel."""

    vervuld: Any
    zin: str
    grond: Grondslag | Uitspraak


def alle_punten(punten: Iterable[Punt], goed: str) -> Gevallen[bool]:
    """Ja als elk punt is vervuld. Een punt dat vaststaat als nee beslist; wat onbekend is, wordt daarna gevraagd."""
    rij = tuple(punten)
    for punt in rij:
        yield Geval(staat_vast(niet(punt.vervuld)), False, punt.zin, punt.grond)
    yield Geval(reduce(operator.and_, (punt.vervuld for punt in rij)), True, goed)


def een_van_de_punten(punten: Iterable[Punt], geen: str, ter_beoordeling: tuple[str, ...] = ()) -> Gevallen[bool]:
    """Ja als een punt is vervuld. Een punt dat vaststaat als ja beslist; wat onbekend is, wordt daarna gevraagd."""
    rij = tuple(punten)
    for punt in rij:
        yield Geval(staat_vast(punt.vervuld), True, punt.zin, punt.grond, ter_beoordeling=ter_beoordeling)
    yield Geval(niet(reduce(operator.or_, (punt.vervuld for punt in rij))), False, geen)


def raadpleeg(norm: Norm[[F], R], peildatum: date, feiten: F) -> Uitkomst[R]:
    """Vraag een andere norm iets met feiten uit deze regel; wat hier onbekend is, is daar ook niet bekend."""
    onbekend = {naam: None for naam, waarde in vars(feiten).items() if isinstance(waarde, Onbekend)}
    bekend: Any = replace(cast("Any", feiten), **onbekend) if onbekend else feiten
    return norm(peildatum, bekend)


def waarde_van(uitkomst: Uitkomst[Any]) -> Any:
    """De waarde van een andere norm om mee verder te rekenen; onbekend als die norm nog een vraag heeft."""
    return Onbekend(*(vraag.feit for vraag in uitkomst.vragen)) if uitkomst.vragen else uitkomst.waarde
