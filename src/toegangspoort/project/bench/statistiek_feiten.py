# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Invented facts of a whole country, by seed, written in blocks so that any number of rows fits in memory.

Everything about a client follows from his number, so that his rows agree with each other wherever they stand.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from toegangspoort.cijfers.bevolking import SCHEMA as BEVOLKING
from toegangspoort.cijfers.bevolking import Bevolking
from toegangspoort.cijfers.dimensies import BANDEN, Geslacht
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel, ingebouwd
from toegangspoort.cijfers.ster import GEBRUIK

BLOK = 1_000_000
EERSTE_JAAR = 2015
WIJKEN = 8
"""Places to live per gemeente: number 0 is a wijk that nobody knows."""
CATEGORIEEN = np.array([f"{nummer:02}" for nummer in range(1, 19)])
VORMEN = np.array(["zin", "pgb", "collectief"])
SEXEN = np.array(["man", "vrouw", ""])
BYTES_PER_RIJ = 15
"""What a fact takes in Parquet, as measured."""
PER_CLIENT = 2
"""Arrangements per client, on average."""
_DAG_NUL = date(1970, 1, 1).toordinal()
_MENG = np.uint64(0x9E3779B97F4A7C15)


def country(gemeenten: int, tabel: Regiotabel | None = None) -> Regiotabel:
    """A region table with this many invented gemeenten, spread over the provinces, each with its wijken."""
    tabel = tabel or Regiotabel({c: r for c, r in ingebouwd().regios.items() if r.soort is not Regiosoort.GEMEENTE})
    provincies = tabel.op(date(EERSTE_JAAR, 1, 1), Regiosoort.PROVINCIE)
    codes = _codes(gemeenten)
    return tabel.met(
        Regio(code, f"Gemeente {nummer}", Regiosoort.GEMEENTE, provincies[nummer % len(provincies)].code)
        for nummer, code in enumerate(codes)
    ).met(Regio(f"{code}-{wijk}", f"Wijk {wijk}", Regiosoort.WIJK, code) for code in codes for wijk in range(1, WIJKEN))


def inhabitants(tabel: Regiotabel, jaren: range) -> Bevolking:
    """The same number of people in every gemeente, wijk, sex and age band: only its size matters here."""
    regios = [r.code for r in tabel.regios.values() if r.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK)]
    rijen = [
        (jaar, regio, geslacht.value, band.value, 4000 if "-" not in regio else 500)
        for jaar in jaren
        for regio in regios
        for geslacht in (Geslacht.MAN, Geslacht.VROUW)
        for band in BANDEN
    ]
    kolommen = zip(*rijen, strict=True)
    return Bevolking(pa.table([pa.array(k, veld.type) for k, veld in zip(kolommen, BEVOLKING, strict=True)], BEVOLKING))


def write_facts(pad: Path, rijen: int, *, gemeenten: int, jaren: int = 10, zaad: int = 2015) -> None:
    """So many arrangements, one Parquet file; the same arguments give the same rows."""
    with pq.ParquetWriter(pad, GEBRUIK, compression="zstd") as bestand:
        for blok in _blocks(rijen, gemeenten, jaren, zaad):
            bestand.write_table(blok)


def _blocks(rijen: int, gemeenten: int, jaren: int, zaad: int) -> Iterator[pa.Table]:
    for nummer, begin in enumerate(range(0, rijen, BLOK)):
        lot = np.random.default_rng((zaad, nummer))
        yield _block(lot, min(BLOK, rijen - begin), max(rijen // PER_CLIENT, 1), gemeenten, jaren)


def _block(lot: np.random.Generator, rijen: int, clienten: int, gemeenten: int, jaren: int) -> pa.Table:
    client = lot.integers(0, clienten, rijen)
    gemeente = (gemeenten * _draw(client, 1) ** 2).astype(np.int32)  # squared: a few large ones, many small
    wijk = gemeente * WIJKEN + (WIJKEN * _draw(client, 2)).astype(np.int32)
    geslacht = np.searchsorted([0.42, 0.99], _draw(client, 3)).astype(np.int32)
    geboren = EERSTE_JAAR - (100 * np.sqrt(_draw(client, 4))).astype(np.int16)
    begin = date(EERSTE_JAAR, 1, 1).toordinal() - _DAG_NUL
    van = (begin - 365 + lot.integers(0, 365 * (jaren + 1), rijen)).astype(np.int32)
    duur = lot.exponential(700, rijen).astype(np.int32)
    codes = _codes(gemeenten)
    wijken = [f"{code}-{wijk}" if wijk else "" for code in codes for wijk in range(WIJKEN)]
    kolommen = {
        "client": client,
        "gemeente": _words(gemeente, codes),
        "wijk": _words(wijk, wijken),
        "geslacht": _words(geslacht, SEXEN),
        "geboortejaar": pa.array(geboren, mask=geslacht == len(SEXEN) - 1),
        "categorie": _words(lot.integers(0, len(CATEGORIEEN), rijen, np.int32), CATEGORIEEN),
        "van": pa.array(van, pa.date32()),
        "tot_en_met": pa.array(van + duur, pa.date32(), mask=duur > 1400),
        "leveringsvorm": _words(lot.integers(0, len(VORMEN), rijen, np.int32), VORMEN),
        "cent_per_maand": lot.integers(0, 200_000, rijen, np.int32),
    }
    return pa.table({veld.name: kolommen[veld.name] for veld in GEBRUIK}, GEBRUIK)


def _codes(gemeenten: int) -> list[str]:
    return [f"GM{nummer:04}" for nummer in range(1, gemeenten + 1)]


def _draw(client: NDArray[np.int64], wat: int) -> NDArray[np.float64]:
    """A number in [0, 1) that belongs to this client and this trait."""
    mengsel = (client.astype(np.uint64) * np.uint64(8) + np.uint64(wat)) * _MENG
    mengsel ^= mengsel >> np.uint64(29)
    mengsel *= np.uint64(0xBF58476D1CE4E5B9)
    mengsel ^= mengsel >> np.uint64(32)
    deel: NDArray[np.float64] = (mengsel >> np.uint64(11)).astype(np.float64) / 2.0**53
    return deel


def _words(plaatsen: NDArray[np.int32], woorden: NDArray[np.str_] | list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(plaatsen, list(woorden)).cast(pa.string())
