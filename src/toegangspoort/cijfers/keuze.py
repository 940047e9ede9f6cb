# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which figures belong to one page: the region, what it is divided in, what it lies in; one subject and its splits."""

from collections.abc import Iterable, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kubus import SCHEMA
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import Regiotabel


def around(regios: Regiotabel, periode: Periode, regio: str) -> tuple[str, ...]:
    """The codes of the region, of what it is divided in on that day, and of what it lies in."""
    onder = (kind.code for kind in regios.kinderen(regio, periode.peildatum))
    boven = (hoger.code for hoger in regios.boven(regio))
    return tuple(dict.fromkeys((regio, *onder, *boven)))


def rows(
    publicatie: Publicatie,
    perioden: Iterable[Periode],
    *,
    regios: Sequence[str] = (),
    typen: Sequence[Arrangementtype] = (),
) -> pa.Table:
    """The figures of these periods as rows of `kubus.SCHEMA`; every region or every type where none is named."""
    delen = [publicatie.kubus(periode).to_arrow(regios, typen) for periode in perioden]
    return pa.concat_tables(delen) if delen else SCHEMA.empty_table()


def only(tabel: pa.Table, kolom: str, woorden: Sequence[str]) -> pa.Table:
    """The rows with one of these words in a column; all of them when none is asked for."""
    return tabel.filter(pc.is_in(tabel[kolom], pa.array(map(str, woorden), pa.string()))) if woorden else tabel
