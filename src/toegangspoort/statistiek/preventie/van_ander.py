# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen by somebody else: early signals (S4-25)."""

from django.db.models import Q

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.dossiers.stappen import Bron
from toegangspoort.meldingen.models import Melding
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="van_ander",
    titel="Gemeld door een ander",
    wat="Meldingen die een naaste, een hulpverlener of een organisatie deed voor iemand anders.",
    teller="Meldingen voor een ander, en meldingen die via een andere organisatie binnenkwamen.",
    noemer="Alle meldingen, voor het deel dat van een ander komt.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON,),
    let_op=(MELDING_LET_OP, "Wij weten niet altijd of een naaste of een hulpverlener meldt. Daarom tellen zij samen."),
    eigen_keuze=("Een melding van een ander zien wij als een vroeg signaal. Of het vroeg was, weten wij niet.",),
)


def count() -> Aantallen:
    """Those for somebody else, or through another organisation."""
    return count_meldingen(Melding.objects.filter(Q(voor_ander=True) | Q(kanaal=Bron.VINDPLAATS)))
