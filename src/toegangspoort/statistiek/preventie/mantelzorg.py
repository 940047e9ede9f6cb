# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen of somebody with a carer (S4-25)."""

from django.db.models import Exists, OuterRef

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.meldingen.models import Melding
from toegangspoort.personen.models import Band, Netwerklid
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="mantelzorg",
    titel="Met een mantelzorger",
    wat="Meldingen van iemand voor wie een mantelzorger zorgt.",
    teller="Meldingen waarbij in het onderzoek een mantelzorger is genoemd.",
    noemer="Alle meldingen, voor het deel.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON, "Het netwerk in het onderzoek (artikel 2.3.2 lid 4, onder d, Wmo 2015)."),
    let_op=(MELDING_LET_OP, "Wij tellen mensen die hulp vragen, niet hun mantelzorgers."),
)


def count() -> Aantallen:
    """Those with a carer around them, as we know it now."""
    carer = Netwerklid.objects.filter(inwoner=OuterRef("dossier__inwoner"), band=Band.MANTELZORGER)
    return count_meldingen(Melding.objects.filter(Exists(carer)))
