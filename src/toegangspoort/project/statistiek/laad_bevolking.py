# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""laad-bevolking: see `cijfers.bevolkingsbestand`."""

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from toegangspoort.cijfers.bevolkingsbestand import load_bevolking
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import Bezig
from toegangspoort.project.opdracht import Fouten

HELP = "Laad inwoners per regio, geslacht en leeftijd uit een CSV-bestand (jaar,regio,geslacht,leeftijd,inwoners)."


def add_arguments(parser: ArgumentParser) -> None:
    """One file."""
    parser.add_argument("bestand", type=Path, metavar="BESTAND.csv", help="UTF-8, met komma's en een kopregel")


def run(*, bestand: Path, **_options: object) -> Iterable[str]:
    """Load it; `Fouten` when anything is wrong, and then nothing changed."""
    try:
        return load_bevolking(bestand, Cijferkast(settings.CIJFERS))
    except (OngeldigBestand, Bezig) as fout:
        raise Fouten(*str(fout).splitlines()) from fout
