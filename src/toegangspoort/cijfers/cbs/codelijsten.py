# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The files beside the figures: what the codes mean, when regions existed, and what has to be said about the table."""

import html
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from toegangspoort.cijfers.cbs.regios import read_regios
from toegangspoort.cijfers.cbs.tabel import Tabel, tabellen
from toegangspoort.cijfers.csvbestand import Gebreken, OngeldigBestand, read_csv
from toegangspoort.cijfers.perioden import OnbekendePeriode, Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regio, Regiotabel

_SYMBOLEN = re.compile(r"Verklaring van symbolen:\s*(.*?)(?=\n\s*\d+\. [A-Z]|\Z)", re.DOTALL)
STATLINE = "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{}"


@dataclass(frozen=True)
class Codelijsten:
    """What stands beside the figures."""

    tabel: Tabel
    bron: Bron
    codes: tuple[tuple[str, ...], ...]
    """Per dimension of the table every code, without the spaces that StatLine puts behind it."""
    perioden: dict[str, Periode]
    """Per code that is a year or a half-year."""
    voorlopig: frozenset[Periode]
    regios: dict[str, Regio]
    """Per code that is the country, a province or a gemeente; who is not in our own table as CBS describes it."""
    nieuw: tuple[Regio, ...]
    """The regions of which our own table knows nothing, or less; of these the province is not known."""


def read_codelijsten(map_: Path, eigen: Regiotabel) -> Codelijsten:
    """From the folder of one table; OngeldigBestand with every fault."""
    gebreken = Gebreken()
    tabel, bron = _table_info(map_ / "TableInfos.csv", gebreken)
    rijen = {dimensie: _codes(map_ / f"{dimensie}.csv", gebreken) for dimensie in tabel.dimensies}
    status = dict(_status(map_ / f"{tabel.periode}.csv", gebreken))
    gebreken.keur()
    perioden = {code: periode for code in rijen[tabel.periode] if (periode := _period(code))}
    regios = read_regios(f"{tabel.regio}.csv", rijen[tabel.regio], eigen, gebreken)
    gebreken.keur()
    return Codelijsten(
        tabel,
        bron,
        tuple(tuple(rijen[dimensie]) for dimensie in tabel.dimensies),
        perioden,
        frozenset(periode for code, periode in perioden.items() if status[code] != "Definitief"),
        regios,
        tuple(regio for code, regio in regios.items() if eigen.regios.get(code) != regio),
    )


def _codes(pad: Path, gebreken: Gebreken) -> dict[str, tuple[str, str]]:
    """Per code its title and description."""
    codes: dict[str, tuple[str, str]] = {}
    for regel, (sleutel, titel, uitleg) in read_csv(pad, ("Key", "Title", "Description"), gebreken):
        code = sleutel.strip()
        if not code or code in codes:
            gebreken.meld(pad.name, f"de code '{code}' is leeg of staat er twee keer.", regel=regel, kolom="Key")
        codes[code] = (titel.strip(), uitleg)
    if not codes:
        gebreken.meld(pad.name, "er staat geen enkele code in.")
    return codes


def _status(pad: Path, gebreken: Gebreken) -> Collection[tuple[str, str]]:
    return [(sleutel.strip(), status.strip()) for _, (sleutel, status) in read_csv(pad, ("Key", "Status"), gebreken)]


def _period(code: str) -> Periode | None:
    try:
        return Periode.from_code(code)
    except OnbekendePeriode:
        return None


def _table_info(pad: Path, gebreken: Gebreken) -> tuple[Tabel, Bron]:
    kolommen = ("Identifier", "Title", "Modified", "Description")
    rijen = list(read_csv(pad, kolommen, gebreken))
    gebreken.keur()
    if len(rijen) != 1:
        raise OngeldigBestand(f"{pad.name}: verwacht een rij met uitleg over de tabel, er staan er {len(rijen)}.")
    regel, (code, titel, gewijzigd, uitleg) = rijen[0]
    tabel = tabellen().get(code.strip())
    if tabel is None:
        raise OngeldigBestand(
            f"{pad.name}, regel {regel}, kolom Identifier: tabel '{code.strip()}' lezen wij niet; "
            f"wel {', '.join(tabellen())}."
        )
    try:
        dag = date.fromisoformat(gewijzigd.strip()[:10])
    except ValueError:
        raise OngeldigBestand(
            f"{pad.name}, regel {regel}, kolom Modified: '{gewijzigd}' is geen dag; verwacht iets als 2020-11-26."
        ) from None
    return tabel, Bron(
        naam=tabel.code.lower(),
        titel=titel.strip(),
        herkomst="Centraal Bureau voor de Statistiek; gemeenten leverden (Gemeentelijke Monitor Sociaal Domein)",
        licentie=f"Bron: Centraal Bureau voor de Statistiek (CBS), StatLine-tabel {tabel.code}. CC BY 4.0.",
        bijgewerkt=dag.isoformat(),
        tabel=tabel.code,
        toelichting=f"{_symbols(uitleg)} Meer uitleg: {STATLINE.format(tabel.code)}.".strip(),
    )


def _symbols(uitleg: str) -> str:
    """Of the explanation what a reader of a figure needs: what the symbols mean, and what was rounded and hidden."""
    gevonden = _SYMBOLEN.search(html.unescape(re.sub(r"<[^>]*>", "", uitleg)))
    regels = [" ".join(regel.split()).replace(" :", ":") for regel in (gevonden[1] if gevonden else "").splitlines()]
    zinnen = (regel.rstrip(".") for regel in regels if regel)
    return " ".join(f"{'een punt' if zin.startswith('.:') else ''}{zin.lstrip('.')}." for zin in zinnen)
