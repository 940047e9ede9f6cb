# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""laad-regios: see `cijfers.regiobestand`."""

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.regiobestand import load_regios
from toegangspoort.cijfers.slot import Bezig
from toegangspoort.project.opdracht import Fouten

HELP = "Laad regio's met hun dagen en opvolgers uit een CSV-bestand (code,naam,soort,deel_van,vanaf,tot,opvolger)."


def add_arguments(parser: ArgumentParser) -> None:
    """One file."""
    parser.add_argument("bestand", type=Path, metavar="BESTAND.csv", help="UTF-8, met komma's en een kopregel")


def run(*, bestand: Path, **_options: object) -> Iterable[str]:
    """Load it; `Fouten` when anything is wrong, and then nothing changed."""
    try:
        return load_regios(bestand, Cijferkast(settings.CIJFERS))
    except (OngeldigBestand, Bezig) as fout:
        raise Fouten(*str(fout).splitlines()) from fout
