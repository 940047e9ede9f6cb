# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a fact is made from: one row per product of a provision that was granted, without who it is about.

Of the client his number, year of birth, sex and wijk; no name, no BSN, and nothing of the file. General provisions
are not in it: they have no client (S0-3). The last day is the one the provision has now, so help that ended early
ended on the day it really did.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from django.db.models import QuerySet

from toegangspoort.aanbod.models import Product, Soort
from toegangspoort.cijfers.dimensies import Geslacht
from toegangspoort.cijfers.ster import GEBRUIK
from toegangspoort.statistiek.ster import kosten
from toegangspoort.statistiek.ster.stroom import tables
from toegangspoort.statistiek.ster.wijken import code_of
from toegangspoort.voorzieningen.models import Toegekendproduct

_COLUMNS: Mapping[str, tuple[str, pa.DataType]] = {
    "client": ("toegekend__inwoner_id", pa.int64()),
    "gemeente": ("toegekend__dossier__gemeente_id", pa.string()),
    "wijk": ("toegekend__dossier__wijk_id", pa.int64()),
    "geslacht": ("toegekend__inwoner__geslacht", pa.string()),
    "geboren": ("toegekend__inwoner__geboortedatum", pa.date32()),
    "categorie": ("product__categorie", pa.string()),
    "van": ("toegekend__van", pa.date32()),
    "tot_en_met": ("toegekend__tot_en_met", pa.date32()),
    "leveringsvorm": ("toegekend__vorm", pa.string()),
    "aantal": ("aantal", pa.string()),
    "eenheid": ("eenheid", pa.string()),
    "per": ("per", pa.string()),
    "producteenheid": ("product__eenheid", pa.string()),
    "tarief": ("product__tarief_cent", pa.int64()),
    "pgb_tarief": ("regel__pgb_tarief_cent", pa.int64()),
}
_RAW = pa.schema([(name, type_) for name, (_, type_) in _COLUMNS.items()])
IDS_AT_ONCE = 10_000


def provisions() -> QuerySet[Toegekendproduct]:
    """What counts: collective and individual maatwerk."""
    return Toegekendproduct.objects.filter(toegekend__soort__in=(Soort.CMV, Soort.IMV)).order_by()


def all_facts(wijken: Mapping[int, str]) -> Iterator[pa.Table]:
    """Of every client, in order of client, a chunk at a time."""
    yield from _facts(provisions().order_by("toegekend__inwoner_id"), wijken)


def facts_of(clients: Collection[int], wijken: Mapping[int, str]) -> pa.Table:
    """Of these clients alone."""
    ids = sorted(clients)
    parts = [
        part
        for start in range(0, len(ids), IDS_AT_ONCE)
        for part in _facts(provisions().filter(toegekend__inwoner_id__in=ids[start : start + IDS_AT_ONCE]), wijken)
    ]
    return pa.concat_tables([GEBRUIK.empty_table(), *parts])


def prices() -> list[tuple[Any, ...]]:
    """What facts take from the catalogue, per key of a product."""
    return list(Product.objects.order_by("pk").values_list("pk", "categorie", "eenheid", "tarief_cent"))


def rows(found: QuerySet[Toegekendproduct]) -> QuerySet[Toegekendproduct, tuple[Any, ...]]:
    """What is read of these."""
    return found.values_list(*(name for name, _ in _COLUMNS.values()))


def _facts(found: QuerySet[Toegekendproduct], wijken: Mapping[int, str]) -> Iterator[pa.Table]:
    for raw in tables(rows(found), _RAW):
        yield _as_facts(raw.combine_chunks(), wijken)


def _as_facts(raw: pa.Table, wijken: Mapping[int, str]) -> pa.Table:
    column = {name: raw[name].combine_chunks() for name in raw.column_names}
    price = pc.if_else(pc.equal(column["leveringsvorm"], "pgb"), column["pgb_tarief"], None)
    column |= {
        "gemeente": pc.binary_join_element_wise(code_of(""), column["gemeente"], ""),
        "wijk": _codes(column["wijk"], wijken),
        "geslacht": _known(column["geslacht"]),
        "geboortejaar": pc.year(column["geboren"]).cast(pa.int16()),
        "cent_per_maand": kosten.column(
            column["aantal"],
            column["eenheid"],
            column["per"],
            column["producteenheid"],
            pc.coalesce(price, column["tarief"]),
        ),
    }
    return pa.table([column[name] for name in GEBRUIK.names], schema=GEBRUIK)


def _codes(keys: pa.Array, wijken: Mapping[int, str]) -> pa.Array:
    """The codes of these wijken, "" where none is known."""
    codes = pa.array([*wijken.values(), ""], pa.string())
    return codes.take(pc.index_in(keys, pa.array(list(wijken), pa.int64())).fill_null(len(wijken)))


def _known(words: pa.Array) -> pa.Array:
    """Man or woman; everything else counts in the total alone (83262NED, explanation)."""
    either = pc.is_in(words, pa.array([Geslacht.MAN.value, Geslacht.VROUW.value]))
    return pc.if_else(either, words, "")
