# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Numbers, money and days as they are written here."""

from datetime import date

MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()
CENTEN = 100


def number(getal: int) -> str:
    """A whole number with points.

    >>> number(1234567)
    '1.234.567'
    """
    return f"{getal:,}".replace(",", ".")


def euro(centen: float) -> str:
    """An amount in euro from cents.

    >>> euro(123456), euro(-80)
    ('€ 1.234,56', '€ -0,80')
    """
    return "€ " + f"{centen / CENTEN:,.2f}".translate(str.maketrans(",.", ".,"))


def whole_euro(bedrag: int) -> str:
    """An amount in whole euro.

    >>> whole_euro(20000)
    '€ 20.000'
    """
    return f"€ {number(bedrag)}"


def change(centen: float) -> str:
    """A difference with its sign, and a real minus.

    >>> change(80), change(-80), change(0)
    ('+€ 0,80', '−€ 0,80', '€ 0,00')
    """
    return f"{'+' if centen > 0 else '−' if centen < 0 else ''}{euro(abs(centen))}"


def share(deel: int, geheel: int) -> str:
    """A share of a whole.

    >>> share(1, 8), share(0, 0)
    ('12,5%', '0,0%')
    """
    return f"{100 * deel / geheel if geheel else 0:.1f}%".replace(".", ",")


def day(dag: date) -> str:
    """A day in full: "1 juli 2026"."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
