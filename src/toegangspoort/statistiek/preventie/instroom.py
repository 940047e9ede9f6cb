# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Clients whose first maatwerk began: the inflow that prevention is set beside (S3-9)."""

from collections import Counter

from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.functions import ExtractYear

from toegangspoort.cijfers.indicatoren.indicator import Indicator
from toegangspoort.statistiek.preventie.tellen import Aantallen, Plek
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

INDICATOR = Indicator(
    naam="instroom",
    titel="Nieuwe cliënten",
    wat="Mensen die voor het eerst maatwerk kregen.",
    teller="Mensen van wie het eerste maatwerk dat wij kennen in dit jaar begon.",
    noemer="De inwoners op 1 januari, voor het cijfer per 1.000.",
    eenheid="mensen, afgerond op vijf",
    bronnen=("Eigen dossiers: de begindatum in het besluit.",),
    let_op=(
        "Wie terugkomt na een tijd zonder hulp, is geen nieuwe cliënt.",
        "Hulp van voor de eerste dag in dit systeem kennen wij niet. In de eerste jaren is dit aantal daarom te hoog.",
    ),
    eigen_keuze=("Het CBS telt in tabel 85044NED begonnen arrangementen. Wij tellen mensen, en ieder maar een keer.",),
)


def count() -> Aantallen:
    """Per client the first provision; one query, in which every client counts once."""
    earlier = ToegekendeVoorziening.objects.filter(
        Q(van__lt=OuterRef("van")) | Q(van=OuterRef("van"), pk__lt=OuterRef("pk")), inwoner=OuterRef("inwoner")
    )
    groepen = (
        ToegekendeVoorziening.objects.filter(~Exists(earlier))
        .order_by()
        .annotate(jaar=ExtractYear("van"))
        .values_list("jaar", "dossier__gemeente_id", "dossier__wijk_id")
        .annotate(aantal=Count("pk"))
    )
    return Counter({Plek(jaar, gemeente, wijk): aantal for jaar, gemeente, wijk, aantal in groepen})
