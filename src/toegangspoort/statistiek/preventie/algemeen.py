# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Meldingen in which a general provision took something off the need: what became of pointing to it (S3-9, S4-25)."""

from django.db.models import Exists, OuterRef

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.meldingen.models import Melding
from toegangspoort.onderzoeken.models import Aftrek
from toegangspoort.recht.wmo2015.trede import Trede
from toegangspoort.statistiek.preventie.tellen import MELDING_BRON, MELDING_LET_OP, Aantallen, count_meldingen

INDICATOR = Indicator(
    naam="algemeen",
    titel="Geholpen met iets voor iedereen",
    wat="Meldingen waarbij een algemene voorziening een deel van de hulp geeft.",
    teller="Meldingen waarvan het onderzoek een algemene voorziening noemt die iets van de vraag oplost.",
    noemer="Alle meldingen, voor het deel.",
    eenheid="meldingen, afgerond op vijf",
    bronnen=(MELDING_BRON, "De ladder in het onderzoek (artikel 2.3.5 lid 3 Wmo 2015)."),
    let_op=(MELDING_LET_OP, "Wie zelf hulp vindt zonder melding, telt hier niet. Daarvan houden wij niets bij."),
)


def count() -> Aantallen:
    """Those whose onderzoek takes something off on that rung."""
    used = Aftrek.objects.filter(onderzoek__dossier=OuterRef("dossier"), trede=Trede.ALGEMENE_VOORZIENING, aantal__gt=0)
    return count_meldingen(Melding.objects.filter(Exists(used)))
