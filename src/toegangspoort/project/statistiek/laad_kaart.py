# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""laad-kaart: boundaries of gemeenten or wijken, for the map of one or more years."""

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kaart.laden import BRON, load_kaart
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import Bezig
from toegangspoort.project.opdracht import Fouten

HELP = "Laad grenzen (GeoJSON of TopoJSON met CBS-codes) voor de kaart. Zonder grenzen staat er een tegelkaart."
JAREN = range(2000, 2200)


def add_arguments(parser: ArgumentParser) -> None:
    """One file, and the years it holds for."""
    parser.add_argument("bestand", type=Path, metavar="BESTAND", help="GeoJSON of TopoJSON, WGS84 of RD")
    parser.add_argument("--jaar", type=int, nargs="+", required=True, metavar="JAAR", help="de jaren van deze indeling")
    parser.add_argument("--bron", default=BRON, help="bronregel onder de kaart; {jaar} is het jaar (%(default)s)")


def run(*, bestand: Path, jaar: list[int], bron: str, **_options: object) -> Iterable[str]:
    """Load it; `Fouten` when anything is wrong, and then nothing changed."""
    if vreemd := [getal for getal in jaar if getal not in JAREN]:
        raise Fouten(f"--jaar: verwacht een jaar van {JAREN[0]} tot en met {JAREN[-1]}, kreeg {vreemd[0]}")
    try:
        return load_kaart(bestand, sorted(set(jaar)), Cijferkast(settings.CIJFERS), bron)
    except (OngeldigBestand, Bezig) as fout:
        raise Fouten(*str(fout).splitlines()) from fout
