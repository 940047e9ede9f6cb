# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Unique clients: the count behind every other indicator (S2-1, S2-4, S2-6)."""

from toegangspoort.cijfers.indicatoren.indicator import CBS, Indicator

INDICATOR = Indicator(
    naam="clienten",
    titel="Cliënten met maatwerk",
    wat="Het aantal mensen dat in de periode op ten minste één dag maatwerk uit de Wmo had.",
    teller=(
        "Iedere cliënt telt één keer in het totaal van zijn gemeente, hoeveel soorten hulp hij ook heeft. "
        "Daarnaast telt hij één keer bij elke soort die hij gebruikt."
    ),
    noemer="Geen: dit is een aantal.",
    eenheid="cliënten, afgerond op vijf",
    bronnen=(
        (
            f"{CBS}: een cliënt is iemand die ten minste één maatwerkarrangement heeft gehad; het totaal kan kleiner "
            "zijn dan de som van de soorten; afronden op vijf; 0 tot en met 7 is geheim; wie niet in de BRP staat, "
            "telt alleen mee in het totaal."
        ),
        "Standaard iWmo, codelijst WMO020: de categorieën 01 tot en met 18, die het CBS per soort noemt.",
    ),
    let_op=(
        (
            "De soorten overlappen. Tel ze niet bij elkaar op: wie hulp in huis én een rolstoel heeft, zou dan twee "
            "keer meetellen."
        ),
        (
            "De groep van 75 jaar en ouder overlapt met de groepen van 75 tot 85 jaar en van 85 jaar en ouder. Tel ze "
            "niet bij elkaar op."
        ),
        (
            "Mannen en vrouwen zijn samen soms minder dan het totaal. Van wie wij het geslacht of het geboortejaar "
            "niet weten, telt alleen mee in het totaal."
        ),
        (
            "Staat er voor een cliënt de ene keer “man” en de andere keer “vrouw”, dan weten wij het niet zeker. Ook "
            "hij telt alleen mee in het totaal."
        ),
        (
            "0 tot en met 7 cliënten laten wij niet zien. Soms laten wij ook een groter aantal niet zien, omdat "
            "anders uit te rekenen is wat verborgen moet blijven. Geheim is dus niet hetzelfde als 0, en niet "
            "hetzelfde als geen gegevens."
        ),
        (
            "Een aantal over een halfjaar en een aantal over een jaar zijn niet te vergelijken. Over een jaar zijn "
            "het er meer."
        ),
        "Een cliënt die in twee wijken woonde, telt in de wijk van zijn laatste hulp.",
        (
            "Zijn twee gemeenten samengegaan, dan tellen wij vanaf die 1 januari de nieuwe gemeente. Staat iemand "
            "daar met één cliëntnummer onder de oude en de nieuwe code, dan telt hij één keer. Had hij in elke oude "
            "gemeente een eigen nummer, dan telt hij twee keer: wij kunnen niet zien dat het om dezelfde persoon gaat."
        ),
        (
            "Het aantal van een provincie of van het land is de som van de gemeenten die cijfers leverden. Wie in één "
            "periode in twee gemeenten hulp had, telt daarin twee keer."
        ),
    ),
    eigen_keuze=(
        (
            "De leeftijd is die op 31 december vóór het jaar, berekend uit het geboortejaar. De bron zegt niet op "
            "welke dag het CBS de leeftijd neemt."
        ),
        "Ieder jaar telt met de gemeenten van 1 januari van dat jaar.",
        "Welke cliënt in welke wijk telt, zegt de bron niet.",
    ),
)
