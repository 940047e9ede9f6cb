# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a besluit costs the gemeente in a year: decides who may sign it and whether a second reader is asked."""

from collections.abc import Iterable
from decimal import Decimal

from toegangspoort.besluiten.models import Besluitregel, Vorm
from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang, Per


def cost_of_line(regel: Besluitregel) -> int | None:
    """In whole euros a year; what is granted once counts whole. None while size or price is not known."""
    size = regel.omvang
    tarief = _price(regel)
    if size is None or regel.product is None or tarief is None:
        return None
    unit = Eenheid(regel.product.eenheid)
    try:
        counted = _per_year(size, unit)
    except NietOmTeRekenen:
        return None
    return round(counted * tarief / 100)


def cost_per_year(regels: Iterable[Besluitregel]) -> int | None:
    """All lines together; None when one of them is not known."""
    costs = [cost_of_line(regel) for regel in regels]
    return None if None in costs else sum(cost for cost in costs if cost is not None)


def pgb_per_period(regel: Besluitregel) -> int | None:
    """The amount of a pgb in cents, per the period of its size; None while something is missing."""
    size = regel.omvang
    if regel.vorm != Vorm.PGB or size is None or regel.product is None or regel.pgb_tarief_cent is None:
        return None
    try:
        return round(size.naar(Eenheid(regel.product.eenheid), size.per).aantal * regel.pgb_tarief_cent)
    except NietOmTeRekenen:
        return None


def _price(regel: Besluitregel) -> int | None:
    if regel.vorm == Vorm.PGB and regel.pgb_tarief_cent is not None:
        return regel.pgb_tarief_cent
    return regel.product.tarief_cent if regel.product else None


def _per_year(size: Omvang, unit: Eenheid) -> Decimal:
    if size.per == Per.TOTAAL:
        return size.naar(unit, Per.TOTAAL).aantal
    return size.naar(unit, Per.JAAR).aantal
