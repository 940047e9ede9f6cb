# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Waarden in gewone woorden: bedragen, dagen, ja en nee."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()


_SCHRIJFWIJZE = {"client": "cliënt", "awbz": "AWBZ", "bsn": "BSN", "cak": "CAK", "wlz": "Wlz", "wmo": "Wmo"}


def titel_van(naam: str) -> str:
    """De naam van een norm of waarde als woorden.

    >>> titel_van("aanvraag-mogelijk")
    'Aanvraag mogelijk'
    """
    woorden = " ".join(_SCHRIJFWIJZE.get(woord, woord) for woord in naam.replace("-", " ").replace("_", " ").split(" "))
    return woorden[:1].upper() + woorden[1:]


def in_woorden(waarde: Any, naam: str = "") -> str:
    """De waarde zoals zij in een zin staat. Een naam die eindigt op `_centen` maakt van een getal een bedrag.

    >>> in_woorden(2180, "bijdrage_centen"), in_woorden(True), in_woorden(date(2026, 2, 2))
    ('€ 21,80', 'ja', '2 februari 2026')
    """
    if waarde is None:
        return "niet bekend"
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return f"{waarde.day} {MAANDEN[waarde.month - 1]} {waarde.year}"
    if isinstance(waarde, int | Decimal | float):
        return _getal(waarde, naam)
    if isinstance(waarde, Enum):
        return str(getattr(waarde, "titel", None) or getattr(waarde, "naam", None) or waarde.value).replace("_", " ")
    return _samengesteld(waarde, naam)


def _getal(waarde: int | Decimal | float, naam: str) -> str:
    if naam.endswith("_centen"):
        tekst = f"{Decimal(waarde) / 100:,.2f}"
        return "€ " + tekst.replace(",", " ").replace(".", ",").replace(" ", ".")
    if isinstance(waarde, int):
        return str(waarde)
    return f"{waarde:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def _samengesteld(waarde: Any, naam: str) -> str:
    if is_dataclass(waarde) and "__str__" not in type(waarde).__dict__:
        waarde = {veld.name: getattr(waarde, veld.name) for veld in fields(waarde)}
    if isinstance(waarde, Mapping):
        return "; ".join(
            f"{str(sleutel).replace('_', ' ')}: {in_woorden(deel, str(sleutel))}" for sleutel, deel in waarde.items()
        )
    if isinstance(waarde, Sequence) and not isinstance(waarde, str):
        return "; ".join(in_woorden(deel, naam) for deel in waarde) or "geen"
    return str(waarde)
