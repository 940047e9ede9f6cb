# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What part of the clients belongs to a group (S2-6, S2-13, S2-15)."""

from decimal import Decimal
from fractions import Fraction

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.indicatoren.afronden import rounded
from toegangspoort.cijfers.indicatoren.indicator import CBS, Indicator
from toegangspoort.cijfers.kubus import Cel, Kubus

INDICATOR = Indicator(
    naam="aandeel",
    titel="Deel van de cliënten",
    wat="Welk deel van de cliënten bij een groep hoort, of een soort maatwerk heeft.",
    teller="Cliënten van deze leeftijd of dit geslacht, of met deze soort maatwerk.",
    noemer=(
        "Bij een leeftijd of geslacht: alle cliënten met dezelfde soort maatwerk. Bij een soort maatwerk zelf: alle "
        "cliënten."
    ),
    eenheid="procent van de cliënten, afgerond op één decimaal",
    bronnen=(f"{CBS}: aantallen cliënten per groep en in totaal; het deel is daaruit berekend.",),
    let_op=(
        "De delen van de soorten zijn samen meer dan 100%: een cliënt kan meer soorten hebben.",
        (
            "De delen van de leeftijden zijn samen soms minder dan 100%: wie niet in de BRP staat, telt alleen in het "
            "totaal. De groep van 75 jaar en ouder overlapt met twee andere groepen."
        ),
        (
            "Een groot deel betekent niet dat deze groep vaak hulp heeft. Daarvoor is het aantal per 1.000 inwoners "
            "van de groep."
        ),
        "Wij rekenen met de afgeronde aantallen. Bij weinig cliënten is het deel daardoor onzeker.",
    ),
    eigen_keuze=("Het CBS geeft in deze tabel geen delen; deze berekening is van ons.",),
)


def whole(cel: Cel) -> Cel:
    """What a cell is a part of: everybody with the same type; of a type itself, everybody."""
    return Cel() if cel == Cel(type=cel.type) else Cel(type=cel.type)


def share(kubus: Kubus, regio: str, cel: Cel) -> Decimal | None:
    """Per cent of the clients, one decimal, halves upwards; None when one of the two counts is not shown."""
    deel, geheel = kubus.cijfer(regio, cel), kubus.cijfer(regio, whole(cel))
    if deel.status is not Status.CIJFER or deel.clienten is None or not geheel.clienten:
        return None
    return rounded(Fraction(100 * deel.clienten, geheel.clienten), 1)
