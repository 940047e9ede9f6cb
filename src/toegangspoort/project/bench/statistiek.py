# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How fast figures are made and shown: counting, hiding, the public pages, and refreshing from casework."""

from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from toegangspoort.project.bench import (
    statistiek_geheim,
    statistiek_paginas,
    statistiek_tellen,
    statistiek_ververs,
)

Cijfer = dict[str, Any]


@dataclass(frozen=True)
class Maten:
    """How large everything is; the defaults are the country as it is."""

    gemeenten: int = 342
    jaren: int = 10
    rijen: int = statistiek_tellen.RIJEN
    spark_rijen: Sequence[int] = statistiek_tellen.SPARK_RIJEN
    geheugen: str = statistiek_tellen.GEHEUGEN
    keer: int = statistiek_tellen.KEER
    clienten: int = 1_000_000
    per_jaar: int = statistiek_paginas.CLIENTEN

    def __post_init__(self) -> None:
        """ValueError for a size of nothing."""
        for veld in fields(self):
            waarde = getattr(self, veld.name)
            if any(
                getal < 1 for getal in (waarde if veld.name == "spark_rijen" else [waarde]) if isinstance(getal, int)
            ):
                raise ValueError(f"Geef met --{veld.name.replace('_', '-')} hele getallen vanaf 1.")


FULL_DATABASE = "ververs"
"""Fills the database it is given; so it comes last, and wants an empty one."""
DELEN: Mapping[str, Callable[[Maten], Iterator[Cijfer]]] = {
    "tellen": lambda maten: statistiek_tellen.figures(
        gemeenten=maten.gemeenten,
        rijen=maten.rijen,
        spark_rijen=maten.spark_rijen,
        geheugen=maten.geheugen,
        keer=maten.keer,
    ),
    "geheim": lambda maten: statistiek_geheim.figures(maten.gemeenten, min(20, maten.gemeenten)),
    "paginas": lambda maten: statistiek_paginas.figures(maten.gemeenten, maten.jaren, maten.per_jaar),
    FULL_DATABASE: lambda maten: statistiek_ververs.figures(maten.clienten),
}


def add_arguments(parser: ArgumentParser) -> None:
    """The words of `script/bench statistiek`."""
    maten = Maten()
    parser.add_argument(
        "--wat", dest="deel", nargs="+", choices=tuple(DELEN), default=tuple(DELEN), help="alleen deze (standaard alle)"
    )
    parser.add_argument("--gemeenten", type=int, default=maten.gemeenten)
    parser.add_argument("--jaren", type=int, default=maten.jaren, help="jaren met cijfers, bij paginas")
    parser.add_argument("--rijen", type=int, default=maten.rijen, help="keren hulp, bij tellen")
    parser.add_argument(
        "--spark-rijen",
        type=int,
        nargs="*",
        default=maten.spark_rijen,
        help="keren hulp, bij Spark; niets: zonder Spark",
    )
    parser.add_argument("--geheugen", default=maten.geheugen, help="van elke worker van Spark")
    parser.add_argument("--keer", type=int, default=maten.keer, help="hoe vaak elke telling")
    parser.add_argument("--clienten", type=int, default=maten.clienten, help="in de database, bij ververs")
    parser.add_argument("--per-jaar", type=int, default=maten.per_jaar, help="cliënten per jaar, bij paginas")


def figures(wat: Sequence[str], maten: Maten) -> Iterator[Cijfer]:
    """What was asked, in the order in which one does not hinder the other."""
    for naam, deel in DELEN.items():
        if naam in wat:
            yield from deel(maten)
