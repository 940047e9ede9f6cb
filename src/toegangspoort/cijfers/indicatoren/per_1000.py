# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Clients per 1,000 inhabitants: the measure of the map (S2-4, S2-7, S2-8, S2-13)."""

from fractions import Fraction

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.indicatoren.indicator import CBS, SPG, Indicator
from toegangspoort.cijfers.kubus import Cijfer

INDICATOR = Indicator(
    naam="per_1000",
    titel="Cliënten per 1.000 inwoners",
    wat="Hoeveel van elke 1.000 inwoners maatwerk uit de Wmo hadden.",
    teller="Het aantal cliënten zoals wij het laten zien, dus afgerond op vijf.",
    noemer=(
        "De inwoners op 1 januari van het jaar, van dezelfde groep: bij vrouwen van 75 jaar en ouder hoort het aantal "
        "vrouwelijke inwoners van 75 jaar en ouder."
    ),
    eenheid="cliënten per 1.000 inwoners, afgerond op hele getallen",
    bronnen=(
        f"{CBS}: het aantal cliënten per 1.000 inwoners van de betreffende bevolkingsgroep.",
        f"{SPG}: gebruikt deze maat, en noemt 60 voor de provincie Groningen en 54 voor Nederland.",
    ),
    let_op=(
        (
            "Het cijfer van een provincie of van het land is alle cliënten gedeeld door alle inwoners. Het is niet "
            "het gemiddelde van de cijfers van de gemeenten: een grote gemeente weegt zwaarder dan een kleine."
        ),
        "Een gemeente die geen cijfers leverde, telt niet mee in de provincie. Haar inwoners ook niet.",
        "Vergelijk een jaar alleen met een jaar, en een halfjaar alleen met een halfjaar.",
        "Waar niemand van een groep woont, kan er geen cijfer zijn. Dat is iets anders dan 0.",
        "Bij een kleine groep maakt het afronden op vijf veel uit. Een klein verschil zegt daar weinig.",
        "In cijfers van het CBS staat het getal zoals het CBS het geeft.",
    ),
    eigen_keuze=(
        (
            "De bron noemt de dag niet waarop de inwoners zijn geteld. Wij nemen 1 januari van het jaar, ook bij een "
            "halfjaar."
        ),
        (
            "Bij de 60 en 54 van 2015 staat niet of ze over een jaar of over een halfjaar gaan, en niet hoe het "
            "gemiddelde is berekend."
        ),
    ),
)


def rate(cijfer: Cijfer) -> Fraction | None:
    """Clients per 1,000 inhabitants, exactly, from what is shown; None where no rate is shown.

    From count and inhabitants where both are known, else the rate as it was published.
    """
    if cijfer.status is not Status.CIJFER:
        return None
    if cijfer.clienten is not None and cijfer.inwoners:
        return Fraction(1000 * cijfer.clienten, cijfer.inwoners)
    return None if cijfer.per_1000 is None else Fraction(cijfer.per_1000)
