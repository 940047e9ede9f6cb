# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inhabitants from a CSV file of a gemeente or of CBS: jaar,regio,geslacht,leeftijd,inwoners.

A region of a year is loaded whole, every sex and age band of it, or not at all; it then takes the place of what was
there. Zero is allowed: nobody of that sex and age lives there, so nobody can be a client.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from toegangspoort.cijfers.bevolking import SCHEMA
from toegangspoort.cijfers.csvbestand import Gebreken, read_csv, whole_number
from toegangspoort.cijfers.dimensies import BANDEN, Geslacht
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.publicatie import replace_file
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one

KOLOMMEN = ("jaar", "regio", "geslacht", "leeftijd", "inwoners")
WOORDEN = {
    "geslacht": (Geslacht.MAN.value, Geslacht.VROUW.value),
    "leeftijd": tuple(band.value for band in BANDEN),
}
GROEPEN = tuple(product(*WOORDEN.values()))
_JAAR = re.compile(r"2[01]\d\d", re.ASCII)
VOLGORDE = [(kolom, "ascending") for kolom in KOLOMMEN[:4]]

Sleutel = tuple[int, str, str, str]


def load_bevolking(pad: Path, kast: Cijferkast) -> list[str]:
    """Put these inhabitants with those of other years; OngeldigBestand or Bezig, and then nothing changed."""
    with only_one(kast.map, "het laden van de bevolking"):
        nieuw = _read(pad, kast.regios)
        write_bevolking(kast.map, nieuw)
    jaren = sorted(set(nieuw["jaar"].to_pylist()))
    regios = set(nieuw["regio"].to_pylist())
    som = sum(nieuw["inwoners"].to_pylist())
    return [
        f"Geladen: {som} inwoners van {len(regios)} regio's, op 1 januari van {', '.join(map(str, jaren))}.",
        "Cijfers die al gepubliceerd zijn, krijgen deze aantallen bij de volgende keer laden of verversen.",
    ]


def write_bevolking(map_: Path, nieuw: pa.Table) -> None:
    """Replace what is there of the same regions and years, in one step; the same inhabitants give the same bytes."""
    doel = map_ / "bevolking.parquet"
    oud = pq.read_table(doel, schema=SCHEMA) if doel.exists() else SCHEMA.empty_table()
    vervangen = set(zip(nieuw["jaar"].to_pylist(), nieuw["regio"].to_pylist(), strict=True))
    blijft = pa.array(
        [plek not in vervangen for plek in zip(oud["jaar"].to_pylist(), oud["regio"].to_pylist(), strict=True)],
        pa.bool_(),
    )
    uit = pa.BufferOutputStream()
    pq.write_table(pa.concat_tables([oud.filter(blijft), nieuw]).sort_by(VOLGORDE), uit, compression="zstd")
    map_.mkdir(parents=True, exist_ok=True)
    replace_file(doel, bytes(uit.getvalue()))


def _read(pad: Path, tabel: Regiotabel) -> pa.Table:
    gebreken = Gebreken()
    rijen: dict[Sleutel, int] = {}
    begin: dict[tuple[int, str], int] = {}
    for regel, velden in read_csv(pad, KOLOMMEN, gebreken):
        rij = {kolom: veld.strip() for kolom, veld in zip(KOLOMMEN, velden, strict=True)}
        fouten = dict(_faults(rij, tabel))
        for kolom, wat in fouten.items():
            gebreken.meld(pad.name, wat, regel=regel, kolom=kolom)
        if fouten:
            continue
        sleutel = int(rij["jaar"]), rij["regio"], rij["geslacht"], rij["leeftijd"]
        if sleutel in rijen:
            gebreken.meld(pad.name, f"{', '.join(map(str, sleutel))} staat er al.", regel=regel)
        rijen[sleutel] = whole_number(rij["inwoners"])
        begin.setdefault(sleutel[:2], regel)
    gebreken.keur()
    if not rijen:
        gebreken.meld(pad.name, "er staat geen enkele regel in.")
    _check_whole(pad.name, rijen, begin, gebreken)
    gebreken.keur()
    return pa.Table.from_pylist(
        [dict(zip(KOLOMMEN, (*sleutel, aantal), strict=True)) for sleutel, aantal in rijen.items()], schema=SCHEMA
    )


def _faults(rij: Mapping[str, str], tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    """Per column what is wrong with a row."""
    if _JAAR.fullmatch(rij["jaar"]):
        yield from _faults_of_region(rij["regio"], date(int(rij["jaar"]), 1, 1), tabel)
    else:
        yield "jaar", f"'{rij['jaar']}' is geen jaar; verwacht iets als 2015."
    for kolom, woorden in WOORDEN.items():
        if rij[kolom] not in woorden:
            yield kolom, f"'{rij[kolom]}' kan hier niet; verwacht {', '.join(woorden)}. Laat totalen weg."
    try:
        whole_number(rij["inwoners"])
    except ValueError as fout:
        yield "inwoners", str(fout)


def _faults_of_region(code: str, dag: date, tabel: Regiotabel) -> Iterator[tuple[str, str]]:
    regio = tabel.regios.get(code)
    if regio is None:
        yield "regio", f"'{code}' staat niet in de regiotabel. Voeg de regio toe met laad-regios."
    elif regio.soort not in (Regiosoort.GEMEENTE, Regiosoort.WIJK):
        yield "regio", f"{code} is geen gemeente en geen wijk; grotere gebieden worden opgeteld."
    elif not regio.op(dag):
        yield "regio", f"{code} ({regio.naam}) bestond niet op 1 januari {dag.year}."


def _check_whole(
    naam: str, rijen: Mapping[Sleutel, int], begin: Mapping[tuple[int, str], int], gebreken: Gebreken
) -> None:
    """Every group of a region that is there: a missing one would make rates too high."""
    for (jaar, regio), regel in begin.items():
        weg = [f"{g} {band}" for g, band in GROEPEN if (jaar, regio, g, band) not in rijen]
        if weg:
            wat = f"van {regio} ontbreekt in {jaar}: {', '.join(weg)}. Woont daar niemand, zet er dan 0."
            gebreken.meld(naam, wat, regel=regel)
