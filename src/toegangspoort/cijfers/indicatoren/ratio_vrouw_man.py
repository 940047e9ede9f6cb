# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How much more often women use maatwerk than men (S2-16, S2-17, S2-18)."""

from decimal import Decimal

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht
from toegangspoort.cijfers.indicatoren.afronden import rounded
from toegangspoort.cijfers.indicatoren.indicator import CBS, SPG, Indicator
from toegangspoort.cijfers.indicatoren.per_1000 import rate
from toegangspoort.cijfers.kubus import Cel, Kubus

INDICATOR = Indicator(
    naam="ratio_vrouw_man",
    titel="Vrouwen ten opzichte van mannen",
    wat="Hoeveel keer zo vaak een vrouw maatwerk heeft als een man.",
    teller="Cliënten per 1.000 vrouwen.",
    noemer="Cliënten per 1.000 mannen.",
    eenheid="keer zo vaak, afgerond op één decimaal (een half gaat naar boven)",
    bronnen=(
        f"{SPG}: “In de provincie maakt een vrouw 1,5 keer vaker gebruik van een maatwerkvoorziening dan mannen.”",
        f"{CBS}: cliënten per 1.000 inwoners van de betreffende bevolkingsgroep.",
    ),
    let_op=(
        (
            "Wij delen niet het aantal vrouwen door het aantal mannen. Onder ouderen zijn meer vrouwen dan mannen; "
            "dat zou dan meetellen."
        ),
        "Het getal houdt geen rekening met leeftijd. Een verschil kan dus ook van leeftijd komen.",
        "Is het cijfer van mannen of dat van vrouwen geheim of onbekend, dan is er geen verhouding.",
    ),
    eigen_keuze=("De bron zegt niet hoe de 1,5 is berekend of afgerond.",),
)


def ratio(kubus: Kubus, regio: str, type_: Arrangementtype = Arrangementtype.TOTAAL) -> Decimal | None:
    """Rate of women divided by rate of men, one decimal, halves upwards; None when one side is not shown or nought."""
    vrouw, man = (rate(kubus.cijfer(regio, Cel(geslacht=g, type=type_))) for g in (Geslacht.VROUW, Geslacht.MAN))
    return rounded(vrouw / man, 1) if vrouw is not None and man else None
