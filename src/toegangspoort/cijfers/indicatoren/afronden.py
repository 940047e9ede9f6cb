# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Rounding as people do it: halves upwards, from exact fractions, never through floating point."""

from decimal import Decimal
from fractions import Fraction

from toegangspoort.cijfers.kubus import half_up


def rounded(getal: Fraction, decimalen: int) -> Decimal:
    """To so many decimals.

    >>> rounded(Fraction(145, 100), 1), rounded(Fraction(3, 2), 1), rounded(Fraction(5, 2), 0)
    (Decimal('1.5'), Decimal('1.5'), Decimal('3'))
    """
    return Decimal(half_up(getal.numerator * 10**decimalen, getal.denominator)).scaleb(-decimalen)
