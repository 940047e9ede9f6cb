# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""laad-cbs: a table of CBS, from a folder or from its OData feed."""

import tempfile
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings

from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.cbs.odata import ADRES, fetch_tabel
from toegangspoort.cijfers.cbs.tabel import tabellen
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import Bezig
from toegangspoort.project.opdracht import Fouten

HELP = "Laad een tabel van het CBS, uit een map met CSV-bestanden van StatLine of van internet (OData)."


def add_arguments(parser: ArgumentParser) -> None:
    """Either a folder, or the name of a table."""
    parser.add_argument("bestanden", type=Path, nargs="?", metavar="MAP", help="map met data.csv, TableInfos.csv, ...")
    parser.add_argument("--odata", metavar="TABEL", help=f"haal de tabel op bij het CBS: {', '.join(tabellen())}")
    parser.add_argument("--adres", default=ADRES, help="adres van de OData-feed (%(default)s)")


def run(*, bestanden: Path | None, odata: str | None, adres: str, **_options: object) -> Iterable[str]:
    """Load it; `Fouten` when anything is wrong, and then nothing changed."""
    if (bestanden is None) == (odata is None):
        raise Fouten("Geef een map met de bestanden van de tabel, of --odata met de naam van de tabel.")
    kast = Cijferkast(settings.CIJFERS)
    try:
        if bestanden is not None:
            return load_tabel(bestanden, kast)
        return _from_feed(str(odata), adres, kast)
    except (OngeldigBestand, Bezig) as fout:
        raise Fouten(*str(fout).splitlines()) from fout


def _from_feed(naam: str, adres: str, kast: Cijferkast) -> list[str]:
    if naam not in tabellen():
        raise Fouten(f"--odata: tabel '{naam}' lezen wij niet; wel {', '.join(tabellen())}.")
    with tempfile.TemporaryDirectory() as tijdelijk:
        fetch_tabel(tabellen()[naam], Path(tijdelijk), adres=adres)
        return load_tabel(Path(tijdelijk), kast)
