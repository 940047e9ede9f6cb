# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How often general provisions were looked at or pointed to: a count without a person (S0-3, S3-9)."""

from collections import Counter

from django.db.models import F, Q, Sum
from django.db.models.functions import ExtractYear

from toegangspoort.aanbod.models import Soort, Verwijzing, Voorziening
from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.statistiek.preventie.tellen import Aantallen, Plek

INDICATOR = Indicator(
    naam="bekeken",
    titel="Keer bekeken of genoemd",
    wat="Hoe vaak iemand op deze website een algemene voorziening opende of ernaar werd verwezen.",
    teller="Alle keren in het jaar, van voorzieningen die op die dag algemeen waren.",
    noemer="Geen.",
    eenheid="keer",
    bronnen=("De teller per voorziening en per dag. Wie keek, weten wij niet en houden wij niet bij.",),
    let_op=(
        "Een wijk telt alleen wat in die wijk is. Wat er voor de hele gemeente is, telt alleen in de gemeente.",
        "Vaak bekeken is niet vaak gebruikt: wie ergens heen gaat zonder te kijken, zien wij niet.",
    ),
)


def count() -> Aantallen:
    """Per gemeente (`wijk` None), and per wijk what is there and not in the whole gemeente."""
    general = Q(voorziening__soorten__soort=Soort.AV, voorziening__soorten__vanaf__lte=F("dag")) & (
        Q(voorziening__soorten__tot=None) | Q(voorziening__soorten__tot__gt=F("dag"))
    )
    groepen = (
        Verwijzing.objects.filter(general)
        .order_by()
        .annotate(jaar=ExtractYear("dag"))
        .values_list("jaar", "voorziening_id", "voorziening__gemeente_id")
        .annotate(keer=Sum("aantal"))
    )
    here: dict[int, list[int]] = {}
    for voorziening, wijk in Voorziening.wijken.through.objects.values_list("voorziening_id", "wijk_id"):
        here.setdefault(voorziening, []).append(wijk)
    found: Aantallen = Counter()
    for jaar, voorziening, gemeente, keer in groepen:
        found[Plek(jaar, gemeente, None)] += keer
        for wijk in here.get(voorziening, ()):
            found[Plek(jaar, gemeente, wijk)] += keer
    return found
