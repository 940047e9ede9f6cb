# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counting unique clients, once in the total and once per type used. Written in Ibis; it knows no engine (ADR 16).

A year and its halves are counted together: who used something in the year did so in one of its halves, so that one
pass over the arrangements, one row per client, is enough for all three.
"""

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir
from ibis import _

from toegangspoort.cijfers.dimensies import BANDEN, ONDERGRENZEN, SOORTEN, Arrangementtype
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.typen import typen_van

ONBEKEND = "onbekend"
"""Not in the BRP: counts in the total, in no breakdown."""
_SOORT = {soort: 1 << nummer for nummer, soort in enumerate(SOORTEN)}
_GEBRUIK = 1 << len(SOORTEN)
"""A bit per type, and one for having used anything at all: a category that no type claims counts in the total."""
_HALFJAAR = len(SOORTEN) + 1
"""The second half has the same bits, so many places further."""
_MASKERS = {
    **_SOORT,
    Arrangementtype.ZONDER_VERBLIJF: sum(bit for soort, bit in _SOORT.items() if soort is not Arrangementtype.VERBLIJF),
    Arrangementtype.TOTAAL: _GEBRUIK,
}


@ibis.udf.agg.builtin  # type: ignore[untyped-decorator] # Ibis tells no types
def bit_or(bits: int) -> int:  # type: ignore[empty-body] # the engine has the body
    """All bits that stand in at least one row. Ibis has it too, but not for Spark."""


def in_period(gebruik: ir.Table, periode: Periode) -> ir.Table:
    """The arrangements that were used on at least one day of the period. One that ended before it began never was."""
    einde = _last_day(gebruik)
    return gebruik.filter(gebruik.van <= periode.eind, einde >= periode.begin, einde >= gebruik.van)


def clients(gebruik: ir.Table, jaar: int, opvolgers: Mapping[str, str] | None = None) -> ir.Table:
    """One row per client and gemeente of 1 January: sex, age band, and per half-year the wijk and a bit per type.

    `opvolgers`: per gemeente that had merged by then the one it became part of. A client number under both codes is
    one client. Of a client with arrangements in two wijken the one of the latest counts, so that he is counted once.
    Where his rows disagree on sex or year of birth, nobody knows which is true.
    """
    tweede_helft = Periode(jaar, 2).begin
    rijen = in_period(gebruik, Periode(jaar)).mutate(
        # The latest day and its wijk in one comparable value: every engine knows max, few know the same argmax.
        plek=_.van.cast("string") + _.wijk,
        eerste=_.van < tweede_helft,
        tweede=_last_day(_) >= tweede_helft,
        bits=_bits(jaar),
        geslacht=_.geslacht.nullif(""),
    )
    if opvolgers:
        rijen = rijen.mutate(gemeente=_.gemeente.substitute(dict(opvolgers)))
    per_client = rijen.group_by("gemeente", "client").agg(
        plek_1=_.plek.max(where=_.eerste),
        plek_2=_.plek.max(where=_.tweede),
        bits=bit_or(_.eerste.ifelse(_.bits, 0) + _.tweede.ifelse(_.bits * (1 << _HALFJAAR), 0)),
        **{f"{uiterste}_{naam}": getattr(_[naam], uiterste)() for naam in _KENMERKEN for uiterste in ("min", "max")},
    )
    return per_client.mutate(
        geslacht=_agreed("geslacht").fill_null(""),
        leeftijd=_band(jaar - 1 - _agreed("geboortejaar")),
    )


def count(gebruik: ir.Table, jaar: int, opvolgers: Mapping[str, str] | None = None) -> ir.Table:
    """Clients per period, gemeente, wijk, sex and age band, one column per type: the smallest groups that add up.

    `deel` is 0 for the year and 1 and 2 for its halves, as in `Periode`. See `clients` for `opvolgers`.
    """
    per_client = clients(gebruik, jaar, opvolgers)
    plek, bits = (per_client.plek_1, per_client.plek_2), per_client.bits
    per_deel = (
        {"deel": 0, "plek": ibis.greatest(*(p.fill_null("") for p in plek)), "bits": bits | (bits >> _HALFJAAR)},
        {"deel": 1, "plek": plek[0], "bits": bits},
        {"deel": 2, "plek": plek[1], "bits": bits >> _HALFJAAR},
    )
    regels = per_client.mutate(regel=ibis.array([_line(**deel) for deel in per_deel]).unnest())
    return (
        regels.mutate(deel=_.regel.deel, wijk=_.regel.plek.substr(len("2015-01-01")), bits=_.regel.bits)
        .filter((_.bits & _GEBRUIK) > 0)
        .group_by("deel", "gemeente", "wijk", "geslacht", "leeftijd")
        .agg(**{type_.value: ((_.bits & _MASKERS[type_]) > 0).cast("int64").sum() for type_ in Arrangementtype})
        .order_by("deel", "gemeente", "wijk", "geslacht", "leeftijd")
    )


def _line(deel: int, plek: ir.StringValue, bits: ir.IntegerValue) -> ir.StructValue:
    """One client in one period."""
    return ibis.struct({"deel": ibis.literal(deel, "int8"), "plek": plek, "bits": bits.cast("int64")})


_KENMERKEN = ("geslacht", "geboortejaar")


def _agreed(naam: str) -> ir.Value:
    """What all rows of the client that know it say; NULL when they differ or none knows."""
    return (_[f"min_{naam}"] == _[f"max_{naam}"]).ifelse(_[f"min_{naam}"], ibis.null())


def _last_day(gebruik: ir.Table) -> ir.DateValue:
    laatste: ir.DateValue = gebruik.tot_en_met.fill_null(ibis.date(9999, 12, 31))
    return laatste


def _bits(jaar: int) -> ir.IntegerValue:
    typen = typen_van(jaar)
    per_soort = (
        (_.categorie.isin([c for c, soort in typen.items() if soort is s]), _GEBRUIK | bit) for s, bit in _SOORT.items()
    )
    bits: ir.IntegerValue = ibis.cases(*per_soort, else_=_GEBRUIK).cast("int32")
    return bits


def _band(leeftijd: ir.IntegerValue) -> ir.StringValue:
    band: ir.StringValue = ibis.cases(
        (leeftijd.isnull(), ONBEKEND),
        *((leeftijd < grens, band.value) for band, grens in zip(BANDEN, ONDERGRENZEN[1:], strict=False)),
        else_=BANDEN[-1].value,
    )
    return band
