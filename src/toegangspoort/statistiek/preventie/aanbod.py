# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How many general provisions there are: the AV level of a wijk (S3-9)."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db.models import Prefetch

from toegangspoort.aanbod.models import Soort, Soortperiode, Voorziening
from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.gebieden.models import Wijk
from toegangspoort.statistiek.preventie.tellen import Aantallen, Plek

INDICATOR = Indicator(
    naam="aanbod",
    titel="Hulp voor iedereen",
    wat="Hoeveel algemene voorzieningen er zijn: hulp zonder onderzoek en zonder besluit.",
    teller="Algemene voorzieningen in het aanbod op 31 december. Wat er voor de hele gemeente is, telt in elke wijk.",
    noemer="Geen.",
    eenheid="voorzieningen",
    bronnen=("Het aanbod zoals het op de voorkant van deze website staat, met de soort van die dag.",),
    let_op=(
        "Dit telt hoeveel er is, niet hoe groot of hoe goed het is.",
        "Wijken delen voorzieningen. Tel de wijken daarom niet bij elkaar op.",
    ),
)


def count(jaren: Iterable[int]) -> Aantallen:
    """On 31 December of each year, per gemeente and per wijk; `wijk` None is the gemeente as a whole."""
    general = Prefetch("soorten", Soortperiode.objects.filter(soort=Soort.AV), to_attr="algemeen")
    rijen = list(Voorziening.objects.prefetch_related(general, "wijken"))
    wijken: dict[str, list[int]] = {}
    for pk, gemeente in Wijk.objects.values_list("pk", "gemeente_id"):
        wijken.setdefault(gemeente, []).append(pk)
    found: Aantallen = Counter()
    for jaar in jaren:
        dag = date(jaar, 12, 31)
        for rij in rijen:
            if _on(rij, dag) and any(_on(soort, dag) for soort in rij.algemeen):
                here = [wijk.pk for wijk in rij.wijken.all()] or wijken.get(rij.gemeente_id, [])
                found.update([Plek(jaar, rij.gemeente_id, None), *(Plek(jaar, rij.gemeente_id, pk) for pk in here)])
    return found


def _on(rij: Voorziening | Soortperiode, dag: date) -> bool:
    return rij.vanaf <= dag and (rij.tot is None or rij.tot > dag)
