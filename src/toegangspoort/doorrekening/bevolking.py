# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""An invented population of households to practise on: the same seed gives the same bytes.

Every share and every amount here was made up and describes nobody. No number of the law is used: whether somebody is a
minor or has the AOW age is drawn first, and the age then chosen to fit it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.random import Generator
from numpy.typing import NDArray

from toegangspoort.doorrekening.huishoudens import FICTIEF, SCHEMA
from toegangspoort.doorrekening.schrijven import Tabelschrijver

BLOK = 1 << 17
"""Households drawn at a time. Part of what a seed means: another number gives other households."""
GEMEENTEN = {
    "Voorbeeldstad": 0.42,
    "Wierdeveen": 0.17,
    "Turfkanaal": 0.15,
    "Kwelderoord": 0.12,
    "Zandeschans": 0.09,
    "Terpdorp": 0.05,
}
# Categories of iWmo: how often, and the middle of the cost price in euro per month.
VOLWASSEN: dict[str, tuple[float, int]] = {
    "01": (0.32, 420),
    "01+07": (0.05, 1150),
    "01+08": (0.06, 470),
    "02": (0.12, 640),
    "01+02": (0.05, 1050),
    "07": (0.05, 780),
    "04": (0.01, 900),
    "08": (0.11, 45),
    "11": (0.06, 95),
    "11+13": (0.02, 180),
    "12": (0.05, 85),
    "13": (0.05, 70),
    "14": (0.02, 12),
    "15": (0.02, 3900),
    "16": (0.01, 2800),
}
MINDERJARIG: dict[str, tuple[float, int]] = {"08": (0.2, 45), "11": (0.4, 120), "12": (0.1, 70), "13": (0.3, 160)}
PER_EURO = 100


def mark(huishoudens: int, zaad: int) -> str:
    """The sentence that says in the file that nobody lives here."""
    return f"{huishoudens} verzonnen huishoudens (zaad {zaad}); zij beschrijven niemand."


def default_name(huishoudens: int, zaad: int) -> str:
    """A name that says the same."""
    return f"huishoudens-fictief-{huishoudens}-zaad-{zaad}.parquet"


def write_population(pad: Path, *, huishoudens: int, zaad: int) -> None:
    """Write so many households to a new Parquet or CSV file; FileExistsError when there is one already."""
    schema = SCHEMA.with_metadata({FICTIEF: mark(huishoudens, zaad)})
    with Tabelschrijver(pad, schema) as schrijver:
        for batch in population(huishoudens, zaad):
            schrijver.write(batch)


def population(huishoudens: int, zaad: int) -> Iterator[pa.RecordBatch]:
    """The households, block by block; a smaller population is the beginning of a larger one."""
    for nummer, eerste in enumerate(range(0, huishoudens, BLOK)):
        batch = _draw(np.random.default_rng((zaad, nummer)), eerste)
        yield batch.slice(0, min(BLOK, huishoudens - eerste))


def _draw(lot: Generator, eerste: int) -> pa.RecordBatch:
    minderjarig = _chance(lot, 0.03)
    samen = _chance(lot, 0.38) & ~minderjarig
    onder_aow = _chance(lot, np.where(samen, 0.34, 0.27)) | minderjarig
    inkomen = _income(lot, samen, onder_aow)
    voorzieningen, kostprijs = _provisions(lot, minderjarig)
    huishouden, zaak = _having("01")[voorzieningen], _having("12", "13", "14")[voorzieningen]
    leeftijd = _age(lot, minderjarig, onder_aow)
    kan_regelen = _chance(lot, np.where(samen, 0.8, 0.62) - (leeftijd > 85) * 0.25)
    kan_betalen = _chance(lot, np.where(inkomen < 20_000 * PER_EURO, 0.85, 0.96))
    kolommen: dict[str, Any] = {
        "huishouden": np.arange(eerste + 1, eerste + BLOK + 1, dtype=np.int32),
        "gemeente": _words(_pick(lot, list(GEMEENTEN.values())), tuple(GEMEENTEN)),
        "inkomen_cent_per_jaar": inkomen,
        "volwassenen": (1 + samen + _chance(lot, 0.06)).astype(np.int32),
        "gezamenlijke_huishouding": samen,
        "leeftijd": leeftijd,
        "minderjarig": minderjarig,
        "iemand_onder_aow_leeftijd": onder_aow,
        "wlz_in_huishouden": _chance(lot, np.where(samen, 0.05, 0.004)),
        "voorzieningen": _words(voorzieningen, _COMBINATIES),
        "leveringsvorm": _words(_chance(lot, 0.12).astype(np.int32), ("zin", "pgb")),
        "kostprijs_cent_per_maand": kostprijs,
        "rest_kostprijs_cent": _left_to_pay(lot, zaak),
        "minuten_huishouden_per_week": np.where(huishouden, 15 * lot.integers(6, 21, BLOK), 0).astype(np.int32),
        "kan_regelen": kan_regelen,
        "kan_betalen": kan_betalen,
    }
    return pa.RecordBatch.from_arrays([pa.array(kolommen[veld.name], veld.type) for veld in SCHEMA], schema=SCHEMA)


_COMBINATIES = tuple(dict.fromkeys((*VOLWASSEN, *MINDERJARIG)))


def _having(*categorieen: str) -> NDArray[np.bool_]:
    """Per combination whether one of these categories is in it."""
    return np.array([bool({*combinatie.split("+")} & {*categorieen}) for combinatie in _COMBINATIES])


def _left_to_pay(lot: Generator, zaak: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Cents: some aids are nearly paid off, most have cost hundreds or thousands."""
    rest = np.where(_chance(lot, 0.06), 15 * lot.random(BLOK), 900 * lot.lognormal(0, 0.8, BLOK))
    return np.where(zaak, np.rint(rest * PER_EURO), 0).astype(np.int32)


def _chance(lot: Generator, kans: float | NDArray[np.float64]) -> NDArray[np.bool_]:
    return lot.random(BLOK) < kans


def _pick(lot: Generator, kansen: list[float]) -> NDArray[np.int32]:
    """Per household the number of what was drawn."""
    grenzen = np.cumsum(kansen)
    codes = np.searchsorted(grenzen[:-1], lot.random(BLOK) * grenzen[-1], side="right")
    return np.asarray(codes, dtype=np.int32)


def _words(codes: NDArray[np.int32], waarden: tuple[str, ...]) -> pa.DictionaryArray:
    return pa.DictionaryArray.from_arrays(pa.array(codes), pa.array(waarden, pa.string()))


def _age(lot: Generator, minderjarig: NDArray[np.bool_], onder_aow: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Years; around the ages of the law nobody is drawn, so that the age never contradicts the fact."""
    jong, volwassen, oud = lot.integers(2, 17, BLOK), lot.integers(19, 65, BLOK), 70 + 28 * lot.beta(1.6, 2.4, BLOK)
    return np.where(minderjarig, jong, np.where(onder_aow, volwassen, oud)).astype(np.int32)


def _income(lot: Generator, samen: NDArray[np.bool_], onder_aow: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Cents per year: older people live on less spread, a couple has more."""
    midden = np.where(samen, 34_000, 22_500) * np.where(onder_aow, 1.08, 1.0)
    euro = midden * lot.lognormal(0, np.where(onder_aow, 0.45, 0.34))
    return (np.clip(euro, 11_000, 240_000).astype(np.int64) * PER_EURO).astype(np.int32)


def _provisions(lot: Generator, minderjarig: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """What a household has (a number in `_COMBINATIES`), and its cost price in cents per month."""
    trekking, spreiding = lot.random(BLOK), lot.lognormal(0, 0.45, BLOK)
    codes, midden = np.zeros(BLOK, np.int32), np.zeros(BLOK)
    for groep, tabel in ((~minderjarig, VOLWASSEN), (minderjarig, MINDERJARIG)):
        grenzen = np.cumsum([kans for kans, _ in tabel.values()])
        keuze = np.searchsorted(grenzen[:-1], trekking[groep] * grenzen[-1], side="right")
        codes[groep] = np.array([_COMBINATIES.index(naam) for naam in tabel])[keuze]
        midden[groep] = np.array([euro for _, euro in tabel.values()])[keuze]
    return codes, np.rint(midden * PER_EURO * spreiding).astype(np.int32)
