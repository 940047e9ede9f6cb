# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Whether a group uses more here than elsewhere (S2-12, S2-15)."""

from toegangspoort.cijfers.indicatoren.afronden import rounded
from toegangspoort.cijfers.indicatoren.indicator import SPG, Indicator
from toegangspoort.cijfers.indicatoren.per_1000 import rate
from toegangspoort.cijfers.kubus import Cel, Kubus

INDICATOR = Indicator(
    naam="relatieve_index",
    titel="Vergeleken met provincie of land",
    wat="Hoe het gebruik hier zich verhoudt tot dat in de provincie of in het land. 100 is evenveel.",
    teller="Cliënten per 1.000 inwoners van de groep, in deze gemeente of wijk.",
    noemer="Cliënten per 1.000 inwoners van dezelfde groep, in de provincie of in het land.",
    eenheid="index, provincie of land is 100, afgerond op hele getallen",
    bronnen=(
        (
            f"{SPG}: noemt gemeenten waar “relatief” meer inwoners een soort maatwerk gebruiken, zonder te zeggen hoe "
            "dat is bepaald."
        ),
    ),
    let_op=(
        "120 betekent: per 1.000 inwoners 20% meer cliënten dan in de provincie of in het land.",
        "De gemeente zelf telt ook mee in haar provincie.",
        "Bij een kleine groep komt een hoge of lage index snel voor. Kijk ook naar het aantal cliënten.",
        "Is een van beide cijfers geheim of onbekend, dan is er geen index.",
    ),
    eigen_keuze=("Deze maat voor “relatief veel” is van ons. De bron noemt er geen.",),
)


def index(kubus: Kubus, regio: str, ten_opzichte_van: str, cel: Cel) -> int | None:
    """100 when the same share of the inhabitants of this group uses it; None when one side is not shown or nought."""
    hier, daar = (rate(kubus.cijfer(code, cel)) for code in (regio, ten_opzichte_van))
    return int(rounded(100 * hier / daar, 0)) if hier is not None and daar else None
