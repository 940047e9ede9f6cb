# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The rows that are reckoned with: facts of invented households, one file per column, the same for everybody."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from toegangspoort.doorrekening.bevolking import population
from toegangspoort.doorrekening.bijdrage import NODIG, Regeling, facts
from toegangspoort.doorrekening.cellen import read_column
from toegangspoort.doorrekening.huishoudens import ALTIJD, KOLOMMEN, Blok, Kolomsoort
from toegangspoort.recht.wmo2015.huishouden import Huishouden

ZAAD = 2026
PEILDATUM = date(2026, 7, 1)
REGELING = Regeling(PEILDATUM, vrij_tot_inkomen=18_000_00)
"""With an exemption of low incomes, as an ordinance may have it: then no column is the same for all rows."""


def write_rows(map_: Path, rijen: int) -> dict[str, Any]:
    """One .npy per fact that differs per household; the facts that are the same for all of them are returned."""
    stukken = [vars(facts(REGELING, blok)) for blok in _blocks(rijen)]
    for naam in _per_row(stukken[0]):
        np.save(map_ / f"{naam}.npy", np.concatenate([stuk[naam] for stuk in stukken]))
    return {naam: waarde for naam, waarde in stukken[0].items() if not isinstance(waarde, np.ndarray)}


def one_by_one(aantal: int) -> list[Huishouden]:
    """The first so many households, each with its own facts."""
    feiten = facts(REGELING, next(_blocks(aantal)))
    kolommen = {veld.name: getattr(feiten, veld.name) for veld in fields(feiten)}
    return [
        Huishouden(**{n: w[rij].item() if isinstance(w, np.ndarray) else w for n, w in kolommen.items()})
        for rij in range(aantal)
    ]


def _per_row(stuk: dict[str, Any]) -> list[str]:
    return [naam for naam, waarde in stuk.items() if isinstance(waarde, np.ndarray)]


def _blocks(rijen: int) -> Iterator[Blok]:
    for batch in population(rijen, ZAAD):
        blok = Blok(batch.num_rows)
        for naam in (*ALTIJD, *NODIG):
            kolom = KOLOMMEN[naam]
            waar = blok.teksten if kolom.soort is Kolomsoort.TEKST else blok.getallen
            waar[naam] = read_column(kolom, batch.column(naam))
        yield blok
