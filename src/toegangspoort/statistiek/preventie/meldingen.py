# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen: what the other counts of reporting are a part of."""

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.meldingen.models import Melding
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="meldingen",
    titel="Meldingen",
    wat="Hoe vaak iemand de gemeente liet weten dat er hulp nodig is.",
    teller="Alle meldingen die in het jaar binnenkwamen, ook die later zijn ingetrokken.",
    noemer="Geen.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON,),
    let_op=(MELDING_LET_OP, "Een inwoner kan in een jaar meer dan een melding doen."),
)


def count() -> Aantallen:
    """Every melding."""
    return count_meldingen(Melding.objects.all())
