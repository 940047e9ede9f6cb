# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counting unique clients, once in the total and once per type used. Written in Ibis; it knows no engine."""

import ibis
import ibis.expr.types as ir
from ibis import _

from toegangspoort.cijfers.dimensies import BANDEN, ONDERGRENZEN, SOORTEN, Arrangementtype
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.typen import typen_van

ONBEKEND = "onbekend"
"""Not in the BRP: counts in the total, in no breakdown."""


def in_period(gebruik: ir.Table, periode: Periode) -> ir.Table:
    """The arrangements that were used on at least one day of the period."""
    einde = gebruik.tot_en_met.fill_null(ibis.date(9999, 12, 31))
    return gebruik.filter(gebruik.van <= periode.eind, einde >= periode.begin)


def clients(gebruik: ir.Table, periode: Periode) -> ir.Table:
    """One row per client and gemeente: where he lived last, his age band, and per type whether he used it.

    Of a client with arrangements in two wijken the one of the latest counts, so that he is counted once.
    """
    typen = typen_van(periode.jaar)
    rijen = in_period(gebruik, periode).mutate(
        leeftijd=_band(periode.jaar - 1 - _.geboortejaar),
        **{soort.value: _.categorie.isin([c for c, t in typen.items() if t is soort]) for soort in SOORTEN},
    )
    return rijen.group_by("gemeente", "client").agg(
        # The latest day and its wijk in one comparable value: every engine knows max, few know the same argmax.
        plek=(_.van.cast("string") + _.wijk).max(),
        geslacht=_.geslacht.max(),
        leeftijd=_.leeftijd.max(),
        **{soort.value: _[soort.value].cast("int8").max() for soort in SOORTEN},
    )


def count(gebruik: ir.Table, periode: Periode) -> ir.Table:
    """Clients per gemeente, wijk, sex and age band, one column per type: the smallest groups that add up."""
    per_client = clients(gebruik, periode).mutate(wijk=_.plek.substr(len("2015-01-01")))
    thuis_wonend = sum((_[soort.value] for soort in SOORTEN[1:-1]), _[SOORTEN[0].value])
    return (
        per_client.mutate(zonder_verblijf=(thuis_wonend > 0).cast("int8"))
        .group_by("gemeente", "wijk", "geslacht", "leeftijd")
        .agg(
            totaal=_.count(),
            **{type_.value: _[type_.value].sum() for type_ in Arrangementtype if type_ is not Arrangementtype.TOTAAL},
        )
        .order_by("gemeente", "wijk", "geslacht", "leeftijd")
    )


def _band(leeftijd: ir.IntegerValue) -> ir.StringValue:
    band: ir.StringValue = ibis.cases(
        (leeftijd.isnull(), ONBEKEND),
        *((leeftijd < grens, band.value) for band, grens in zip(BANDEN, ONDERGRENZEN[1:], strict=False)),
        else_=BANDEN[-1].value,
    )
    return band
