# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts of a line, of the tests for a pgb and of a sentence, as a page hands them in."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from toegangspoort.besluiten.models import Redenzinsoort, Vorm


@dataclass(frozen=True, kw_only=True)
class Regelfeiten:
    """One line. A draft may have gaps: the besluittoets names them."""

    product_id: int | None = None
    vorm: Vorm = Vorm.ZIN
    aanbieder: str = ""
    aantal: Decimal | None = None
    eenheid: str = ""
    per: str = ""
    van: date | None = None
    tot_en_met: date | None = None
    looptijdreden: str = ""
    resultaat: str = ""
    terugkeerdoel: str = ""
    begeleider: bool = False
    gebied: str = ""
    pgb_tarief_cent: int | None = None
    pgb_toereikend: bool | None = None
    pgb_geweigerd_op: str = ""
    pgb_weigerreden: str = ""


@dataclass(frozen=True, kw_only=True)
class Pgboordeel:
    """What was judged about one condition, and why."""

    test: str
    voldoet: bool | None
    reden: str = ""


@dataclass(frozen=True, kw_only=True)
class Zinfeiten:
    """A sentence and, for one that staff add, its ties."""

    tekst: str
    soort: Redenzinsoort = Redenzinsoort.OVERIG
    feit: str = ""
    plek: str = ""
    oordeel: str = ""
    artikel: str = ""
