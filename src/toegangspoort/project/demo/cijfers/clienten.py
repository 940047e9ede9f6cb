# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Invented clients, year after year: some leave, some grow older, and new ones come until there are as many as the
distribution asks for. The seed makes it the same every time.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from toegangspoort.cijfers.dimensies import BANDEN, ONDERGRENZEN, SOORTEN
from toegangspoort.project.demo.cijfers.inwoners import GESLACHTEN, in_wijk
from toegangspoort.project.demo.cijfers.knoppen import EERSTE_JAAR, Gebied, in_jaar, wijken
from toegangspoort.project.demo.cijfers.verdeling import chances, users

CLIENT = np.dtype(
    [
        ("gebied", np.int16),
        ("wijk", np.int8),
        ("vrouw", np.int8),
        ("geboren", np.int16),
        ("van", np.int32),
        ("tot", np.int32),
        ("huishouden_tot", np.int32),
        ("soorten", np.bool_, (len(SOORTEN),)),
    ]
)
"""One client. Days are counted from 1970; `LOOPT` is no last day. `huishouden_tot` may come before `tot`."""
LOOPT = np.iinfo(np.int32).max
ZONDER_WIJK = -1
VERTREKT = np.array([0.26, 0.22, 0.18, 0.16, 0.17, 0.24])
"""Share that leaves in a year, per band."""
JONGSTE, OUDSTE = 5, 99
AL_EERDER, SINDS = 0.72, 7
"""Of those of the first year: the share that began before it, in so many years."""
MINDER_HULP = 1.3
"""How much more often those with another type lose household help; those with nothing else keep it until they leave."""
HUISHOUDEN = [soort.value for soort in SOORTEN].index("huishouden")
Clienten = NDArray[np.void]
Getallen = NDArray[np.int64]


def everybody(gebieden: Sequence[Gebied], jaren: Sequence[int], lot: np.random.Generator) -> Clienten:
    """All clients of these areas who used anything in these years, which follow each other."""
    clienten = np.empty(0, CLIENT)
    for jaar in jaren:
        doel = np.rint(np.stack([users(gebied, jaar) for gebied in gebieden])).astype(np.int64).ravel()
        if len(clienten):
            _leave(clienten, jaar, lot)
        lopend = np.flatnonzero(clienten["tot"] == LOOPT)
        cel = _cells(clienten[lopend], jaar)
        over = _rank(cel, lot) >= doel[cel]
        _end(clienten, lopend[over], jaar - 1, lot)
        tekort = np.maximum(doel - np.bincount(cel[~over], minlength=len(doel)), 0)
        clienten = np.concatenate([clienten, _arrive(gebieden, np.repeat(np.arange(len(doel)), tekort), jaar, lot)])
    _leave(clienten, jaren[-1] + 1, lot)  # who leaves in the last year; without them its second half would be too full
    return clienten


def day(jaar: int) -> int:
    """1 January as a number of days."""
    return int(np.datetime64(f"{jaar}-01-01").astype(np.int64))


def _cells(clienten: Clienten, jaar: int) -> Getallen:
    """Area, sex and band as one number; the age is that of 31 December before the year."""
    band = np.searchsorted(ONDERGRENZEN, jaar - 1 - clienten["geboren"], side="right") - 1
    cel: Getallen = (clienten["gebied"].astype(np.int64) * len(GESLACHTEN) + clienten["vrouw"]) * len(BANDEN) + band
    return cel


def _rank(cel: Getallen, lot: np.random.Generator) -> Getallen:
    """A number from 0 within each cell, in an order of chance."""
    volgorde = np.lexsort((lot.random(len(cel)), cel))
    gesorteerd = cel[volgorde]
    rang = np.empty(len(cel), np.int64)
    rang[volgorde] = np.arange(len(cel)) - np.searchsorted(gesorteerd, gesorteerd)
    return rang


def _leave(clienten: Clienten, jaar: int, lot: np.random.Generator) -> None:
    """Those who left in the year before, and those who lost household help in it but kept something else."""
    lopend = np.flatnonzero(clienten["tot"] == LOOPT)
    band = _cells(clienten[lopend], jaar) % len(BANDEN)
    _end(clienten, lopend[lot.random(len(lopend)) < VERTREKT[band]], jaar - 1, lot)
    minder = 1 - in_jaar("huishouden", jaar) / in_jaar("huishouden", jaar - 1)
    meer_dan_dat = clienten["soorten"][:, HUISHOUDEN] & (clienten["soorten"].sum(axis=1) > 1)
    kan = np.flatnonzero(meer_dan_dat & (clienten["tot"] == LOOPT) & (clienten["huishouden_tot"] == LOOPT))
    weg = kan[lot.random(len(kan)) < MINDER_HULP * minder]
    clienten["huishouden_tot"][weg] = _last_days(clienten, weg, jaar - 1, lot)


def _end(clienten: Clienten, wie: Getallen, jaar: int, lot: np.random.Generator) -> None:
    clienten["tot"][wie] = _last_days(clienten, wie, jaar, lot)
    clienten["huishouden_tot"][wie] = np.minimum(clienten["huishouden_tot"][wie], clienten["tot"][wie])


def _last_days(clienten: Clienten, wie: Getallen, jaar: int, lot: np.random.Generator) -> Getallen:
    """A day in this year, not before they began."""
    begin = np.maximum(clienten["van"][wie], day(jaar))
    dagen: Getallen = begin + (lot.random(len(wie)) * (day(jaar + 1) - begin)).astype(np.int64)
    return dagen


def _arrive(gebieden: Sequence[Gebied], cel: Getallen, jaar: int, lot: np.random.Generator) -> Clienten:
    """One new client per cell named."""
    nieuw = np.zeros(len(cel), CLIENT)
    gebied, rest = np.divmod(cel, len(GESLACHTEN) * len(BANDEN))
    nieuw["vrouw"], band = np.divmod(rest, len(BANDEN))
    nieuw["gebied"] = gebied
    onder, boven = np.maximum(ONDERGRENZEN, JONGSTE)[band], np.array([*ONDERGRENZEN[1:], OUDSTE])[band]
    nieuw["geboren"] = jaar - 1 - lot.integers(onder, boven)
    nieuw["van"] = _first_days(len(cel), jaar, lot)
    nieuw["tot"] = nieuw["huishouden_tot"] = LOOPT
    kansen = np.stack([chances(ieder, jaar) for ieder in gebieden])[gebied, :, band]
    nieuw["soorten"] = lot.random(kansen.shape) < kansen
    niets = ~nieuw["soorten"].any(axis=1)
    nieuw["soorten"][niets] = (kansen / kansen.max(axis=1, keepdims=True) >= 1)[niets]
    nieuw["wijk"] = _wijken(gebieden, gebied, jaar, lot)
    return nieuw


def _first_days(aantal: int, jaar: int, lot: np.random.Generator) -> Getallen:
    dagen = day(jaar) + lot.integers(0, day(jaar + 1) - day(jaar), aantal)
    if jaar > EERSTE_JAAR:
        return dagen
    eerder = lot.integers(day(jaar - SINDS), day(jaar), aantal)
    return np.where(lot.random(aantal) < AL_EERDER, eerder, dagen)


def _wijken(gebieden: Sequence[Gebied], gebied: Getallen, jaar: int, lot: np.random.Generator) -> Getallen:
    """The number of the wijk within its gemeente, by how many live there and how often help is given."""
    wijk = np.full(len(gebied), ZONDER_WIJK, np.int64)
    for nummer, waar in enumerate(gebieden):
        if delen := wijken(waar.code):
            gewicht = np.array([in_wijk(waar, naam, jaar).sum() * keer for naam, (_, keer) in delen.items()])
            hier = np.flatnonzero(gebied == nummer)
            wijk[hier] = lot.choice(len(delen), len(hier), p=gewicht / gewicht.sum())
    return wijk
