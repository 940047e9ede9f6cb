# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De jaarlijkse indexatie van de eigen bijdrage (artikel 2.1.4b lid 4 Wmo 2015)."""

from dataclasses import dataclass
from datetime import date
from decimal import MAX_PREC, Context, Decimal, Inexact
from typing import Annotated

from pydantic import Field

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Vraag, in_woorden

VEELVOUD_CENTEN = 20

EXACT = Context(prec=min(MAX_PREC, 4000), traps=[Inexact])
"""Rekent zonder af te ronden; zou dat niet meer passen, dan is dat een fout en nooit een afgerond getal."""


@dataclass(frozen=True)
class Geindexeerd:
    """Het bedrag dat gaat gelden, en het bedrag waarmee het volgende jaar verder rekent."""

    bedrag_centen: int
    onafgerond_centen: Decimal

    def __str__(self) -> str:
        return f"{in_woorden(self.bedrag_centen, 'bedrag_centen')}; voor de afronding {_euro(self.onafgerond_centen)}"


indexatie: Norm[[Decimal, Decimal], Geindexeerd] = Norm(
    "indexatie-bijdrage",
    Grondslag("Wmo 2015", "2.1.4b", 4),
    titel="Jaarlijkse verhoging van de bijdrage",
    toetsdatum="eerste dag van het nieuwe bedrag",
    uitleg=(
        "Elk jaar kan het bedrag meegaan met de prijzen. Het wordt naar beneden afgerond op een veelvoud van 20 cent; "
        "het volgende jaar rekent verder met het bedrag van voor die afronding."
    ),
)

Onafgerond = Annotated[
    Decimal, Field(ge=0), Vraag("Wat is het bedrag van dit jaar voor de afronding, in centen?", Aan.ANDERE_INSTANTIE)
]
Percentage = Annotated[
    Decimal, Field(ge=-100), Vraag("Met hoeveel procent veranderden de prijzen?", Aan.ANDERE_INSTANTIE)
]


@indexatie.versie(vanaf=date(2020, 1, 1), bron="Wmo 2015, tekst geldend op 1 januari 2026, artikel 2.1.4b lid 4")
def _consumentenprijsindex(onafgerond_centen: Onafgerond, percentage: Percentage) -> Uitkomst[Geindexeerd]:
    """Een negatief bedrag, of prijzen die meer dan helemaal wegvallen, is een `ValueError`."""
    if onafgerond_centen < 0 or percentage < -100:
        raise ValueError("Verwacht een bedrag van ten minste 0 en een percentage van ten minste -100.")
    factor = EXACT.add(1, EXACT.scaleb(percentage, -2))
    nieuw = EXACT.multiply(onafgerond_centen, factor)
    bedrag = int(nieuw) // VEELVOUD_CENTEN * VEELVOUD_CENTEN
    reden = (
        f"{_euro(onafgerond_centen)} en {_getal(percentage)} procent is {_euro(nieuw)}. "
        f"Afgerond naar beneden op 20 cent is dat {_euro(Decimal(bedrag))}."
    )
    return Uitkomst(Geindexeerd(bedrag, nieuw), redenen=(reden,))


def _euro(centen: Decimal) -> str:
    """Een bedrag met alle cijfers achter de komma, want de afronding telt hier."""
    return f"€ {_getal(EXACT.scaleb(centen, -2))}"


def _getal(getal: Decimal) -> str:
    tekst = f"{getal:f}"
    heel, _, deel = tekst.partition(".")
    return f"{heel},{deel.rstrip('0').ljust(2, '0')}"
