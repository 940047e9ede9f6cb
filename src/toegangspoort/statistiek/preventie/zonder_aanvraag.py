# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen that ended without an aanvraag, as the client was helped otherwise (S4-25)."""

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.meldingen.models import Melding
from toegangspoort.meldingen.states import Meldingstatus
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="zonder_aanvraag",
    titel="Geholpen zonder aanvraag",
    wat="Meldingen die klaar waren zonder dat iemand maatwerk aanvroeg.",
    teller="Meldingen die zijn afgerond zonder aanvraag, met een brief die zegt waarmee de inwoner is geholpen.",
    noemer="Alle meldingen, voor het deel.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON, "ECLI:NL:CRVB:2018:2013: een melding wordt afgerond, nooit afgewezen."),
    let_op=(MELDING_LET_OP, "Wie later toch aanvraagt, telt hier niet meer. Het cijfer van een jaar kan dus dalen."),
)


def count() -> Aantallen:
    """Those that are in that state."""
    return count_meldingen(Melding.objects.filter(status=Meldingstatus.ZONDER_AANVRAAG))
