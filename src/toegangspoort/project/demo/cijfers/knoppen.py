# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The few numbers that the fictional province is made from, as provincie.yaml gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

EERSTE_JAAR = 2015


@dataclass(frozen=True)
class Gebied:
    """One gemeente of 2015, or another province; provincie.yaml says what each number means."""

    code: str
    inwoners: int
    per_1000: float
    oud: float = 1.0
    jong: float = 1.0
    weduwen: float = 1.0
    vrouw_man: float = 1.5
    bij_ouderen: float = 1.0
    bij_jongeren: float = 1.0
    soorten: Mapping[str, float] = field(default_factory=dict)
    vanaf: int = EERSTE_JAAR


@cache
def _bestand() -> dict[str, Any]:
    tekst = resources.files(__package__).joinpath("provincie.yaml").read_text(encoding="utf-8")
    inhoud: dict[str, Any] = yaml.safe_load(tekst)
    return inhoud


def gemeenten() -> tuple[Gebied, ...]:
    """The 23 of 2015, by code. Their areas last; what they are called changes."""
    return tuple(Gebied(code, **rij) for code, rij in sorted(_bestand()["gemeenten"].items()))


def provincies() -> tuple[Gebied, ...]:
    """The other eleven, by code."""
    return tuple(Gebied(code, **rij) for code, rij in sorted(_bestand()["provincies"].items()))


def wijken(code: str) -> dict[str, tuple[float, float]]:
    """Of a gemeente: name of each wijk, its share of the inhabitants, and how often help against the usual."""
    return {naam: (deel, keer) for naam, (deel, keer) in _bestand()["wijken"].get(code, {}).items()}


def per_band(naam: str) -> NDArray[np.float64]:
    """A row of `leeftijden`, or the chance of a type, over the six age bands."""
    rijen = {**_bestand()["leeftijden"], **_bestand()["soorten"]}
    return np.array(rijen[naam], np.float64)


def in_jaar(naam: str, jaar: int) -> float:
    """A row of `jaren` in this year, against 2015."""
    punten = _bestand()["jaren"][naam]
    return float(np.interp(jaar, list(punten), list(punten.values())))
