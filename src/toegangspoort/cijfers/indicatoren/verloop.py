# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The same figure through time, one kind of period at a time."""

from toegangspoort.cijfers.indicatoren.indicator import CBS, Indicator
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.cijfers.publicatie import Publicatie

INDICATOR = Indicator(
    naam="verloop",
    titel="Verloop in de tijd",
    wat="Hetzelfde cijfer over achtereenvolgende jaren, of over achtereenvolgende halfjaren.",
    teller="Het cijfer van elke periode, zoals wij het laten zien.",
    noemer="Geen: wij zetten de cijfers naast elkaar.",
    eenheid="die van het cijfer zelf",
    bronnen=(f"{CBS}: geeft jaren en halfjaren apart, met een eigen code.",),
    let_op=(
        "Jaren en halfjaren staan nooit in één lijn. Over een jaar zijn er meer cliënten dan over een halfjaar.",
        (
            "Een gemeente die door een herindeling groeide, is vanaf dat jaar een ander gebied. Een sprong kan "
            "daarvan komen."
        ),
        "Ontbreekt een periode, dan blijft die plek leeg. Wij vullen niets in.",
        "Cijfers met een sterretje (*) zijn voorlopig.",
    ),
)


def series(publicatie: Publicatie, regio: str, cel: Cel, soort: Periodesoort) -> list[Cijfer]:
    """From the first to the last period of this kind, with `Status.GEEN` where one in between was not published."""
    bekend = [periode for periode in publicatie.perioden if periode.soort is soort]
    if not bekend:
        return []
    perioden = [bekend[0]]
    while perioden[-1] < bekend[-1]:
        perioden.append(_next(perioden[-1]))
    return [publicatie.kubus(periode).cijfer(regio, cel) for periode in perioden]


def _next(periode: Periode) -> Periode:
    if periode.soort is Periodesoort.JAAR:
        return Periode(periode.jaar + 1)
    return Periode(periode.jaar, 2) if periode.deel == 1 else Periode(periode.jaar + 1, 1)
