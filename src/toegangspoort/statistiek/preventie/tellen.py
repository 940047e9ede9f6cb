# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Counts per year, gemeente and wijk. What meldingen have in common is counted in one query over all years."""

from collections import Counter
from typing import NamedTuple

from django.db.models import Count, QuerySet
from django.db.models.functions import ExtractYear

from toegangspoort.meldingen.models import Melding


class Plek(NamedTuple):
    """Where and when something counts; `wijk` is None where it is not known."""

    jaar: int
    gemeente: str
    wijk: int | None


Aantallen = Counter[Plek]
MELDING_BRON = "Eigen dossiers: meldingen naar het jaar waarin zij binnenkwamen (artikel 2.3.2 lid 1 Wmo 2015)."
MELDING_LET_OP = (
    "Een melding telt in de wijk waar de inwoner woonde toen zij werd gedaan. Is die wijk niet bekend, dan telt zij "
    "alleen in de gemeente."
)


def count_meldingen(rijen: QuerySet[Melding]) -> Aantallen:
    """These meldingen by the year in which they came in; one query."""
    groepen = (
        rijen.order_by()
        .annotate(jaar=ExtractYear("ontvangen_op"))
        .values_list("jaar", "dossier__gemeente_id", "dossier__wijk_id")
        .annotate(aantal=Count("pk"))
    )
    return Counter({Plek(jaar, gemeente, wijk): aantal for jaar, gemeente, wijk, aantal in groepen})
