# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen of somebody whose carer is overburdened (S4-25)."""

from django.db.models import Exists, OuterRef

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.meldingen.models import Melding
from toegangspoort.personen.models import Band, Netwerklid
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="overbelast",
    titel="De mantelzorger is overbelast",
    wat="Meldingen waarbij de mantelzorger zegt dat het te veel wordt.",
    teller="Meldingen met een mantelzorger, van wie in het onderzoek staat dat die zich overbelast voelt.",
    noemer="Meldingen met een mantelzorger, voor het deel.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON, "Het netwerk in het onderzoek (artikel 2.3.2 lid 4, onder d, Wmo 2015)."),
    let_op=(MELDING_LET_OP, "Staat er niets, dan is er misschien niet naar gevraagd. Het echte aantal kan hoger zijn."),
)


def count() -> Aantallen:
    """Those with an overburdened carer around them, as we know it now."""
    carer = Netwerklid.objects.filter(inwoner=OuterRef("dossier__inwoner"), band=Band.MANTELZORGER, overbelast=True)
    return count_meldingen(Melding.objects.filter(Exists(carer)))
