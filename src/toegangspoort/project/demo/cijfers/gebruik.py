# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Invented clients as facts: one row per arrangement, as `cijfers.ster` has them."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pyarrow as pa

from toegangspoort.cijfers.regio import Regiotabel
from toegangspoort.cijfers.ster import GEBRUIK
from toegangspoort.project.demo.cijfers.clienten import (
    HUISHOUDEN,
    LOOPT,
    SINDS,
    Clienten,
    Getallen,
    day,
    everybody,
)
from toegangspoort.project.demo.cijfers.inwoners import GESLACHTEN, wijk_code
from toegangspoort.project.demo.cijfers.knoppen import EERSTE_JAAR, Gebied, gemeenten, wijken

ZAAD = 2015
CATEGORIEEN = (("11", "12", "13", "14"), ("01",), ("02", "03", "07"), ("15", "16", "18"))
"""Of each of `SOORTEN` some categories of iWmo."""
EURO_PER_MAAND = ((45, 60, 90, 35), (310,), (680, 420, 540), (3400, 2600, 2900))
TWEEDE_HULPMIDDEL, PGB, COLLECTIEF, BUITEN_BRP = 0.2, 0.12, 0.5, 0.003
VERVOER = "12"


def facts(tabel: Regiotabel, jaren: Sequence[int]) -> pa.Table:
    """Everything that was used in these years in the 23 areas of 2015."""
    lot = np.random.default_rng(ZAAD)
    gebieden = gemeenten()
    clienten = everybody(gebieden, jaren, lot)
    wie, soort, categorie = _arrangements(clienten, lot)
    tot = np.where(soort == HUISHOUDEN, clienten["huishouden_tot"][wie], clienten["tot"][wie])
    codes = np.array([code for rij in CATEGORIEEN for code in rij])[categorie]
    buiten_brp = (lot.random(len(clienten)) < BUITEN_BRP)[wie]
    kolommen = {
        "client": pa.array(wie + 1, pa.int64()),
        "gemeente": pa.array(_gemeente(tabel, gebieden, clienten, jaren)[wie]),
        "wijk": pa.array(_wijk(gebieden, clienten)[wie]),
        "geslacht": pa.array(np.where(buiten_brp, "", np.array(GESLACHTEN)[clienten["vrouw"][wie]])),
        "geboortejaar": pa.array(clienten["geboren"][wie], pa.int16(), mask=buiten_brp),
        "categorie": pa.array(codes),
        "van": pa.array(clienten["van"][wie], pa.int32()).cast(pa.date32()),
        "tot_en_met": pa.array(tot.astype(np.int32), pa.int32(), mask=tot == LOOPT).cast(pa.date32()),
        "leveringsvorm": pa.array(_forms(codes, lot)),
        "cent_per_maand": pa.array(_costs(categorie, lot), pa.int32()),
    }
    return pa.table({veld.name: kolommen[veld.name] for veld in GEBRUIK}, schema=GEBRUIK)


def _arrangements(clienten: Clienten, lot: np.random.Generator) -> tuple[Getallen, Getallen, Getallen]:
    """Per arrangement the client, the type and the category, numbered through; some have a second aid."""
    wie, soort = np.nonzero(clienten["soorten"])
    tweede = np.flatnonzero((soort == 0) & (lot.random(len(soort)) < TWEEDE_HULPMIDDEL))
    wie, soort = np.concatenate([wie, wie[tweede]]), np.concatenate([soort, soort[tweede]])
    aantallen = np.array([len(rij) for rij in CATEGORIEEN])
    eerste = np.cumsum(aantallen) - aantallen
    return wie, soort, eerste[soort] + lot.integers(0, aantallen[soort])


def _gemeente(tabel: Regiotabel, gebieden: Sequence[Gebied], clienten: Clienten, jaren: Sequence[int]) -> Getallen:
    """The code on the first day; gemeenten merge on 1 January."""
    begin = EERSTE_JAAR - SINDS
    codes = np.array(
        [
            [tabel.opvolger(gebied.code, date(jaar, 1, 1)).code for jaar in range(begin, jaren[-1] + 1)]
            for gebied in gebieden
        ]
    )
    grenzen = np.array([day(jaar) for jaar in range(begin, jaren[-1] + 1)])
    jaar = np.searchsorted(grenzen, clienten["van"], side="right") - 1
    gevonden: Getallen = codes[clienten["gebied"], jaar]
    return gevonden


def _wijk(gebieden: Sequence[Gebied], clienten: Clienten) -> Getallen:
    codes = np.full(len(clienten), "", dtype="<U40")
    for nummer, gebied in enumerate(gebieden):
        for plek, naam in enumerate(wijken(gebied.code)):
            codes[(clienten["gebied"] == nummer) & (clienten["wijk"] == plek)] = wijk_code(gebied.code, naam)
    return codes


def _forms(codes: Getallen, lot: np.random.Generator) -> Getallen:
    kans = lot.random(len(codes))
    vorm: Getallen = np.where(kans < PGB, "pgb", "zin")
    return np.where((codes == VERVOER) & (kans >= COLLECTIEF), "collectief", vorm)


def _costs(categorie: Getallen, lot: np.random.Generator) -> Getallen:
    """In whole euros around the amount of the category."""
    euro = np.array([bedrag for rij in EURO_PER_MAAND for bedrag in rij])[categorie]
    return 100 * np.rint(euro * lot.uniform(0.6, 1.4, len(categorie))).astype(np.int64)
