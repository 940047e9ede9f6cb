# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""In het kort: sentences that come out of published figures, and none where the figures do not carry them.

One module per kind of sentence, each with a function that gives a `Zin` or None. They see what everybody may see, and
nothing else: a published cube. What may be said of figures that are rounded stands in `marge`.
"""

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kort.geslacht import women_to_men
from toegangspoort.cijfers.kort.leeftijd import most_often
from toegangspoort.cijfers.kort.opvallend import by_age, by_sex, by_type
from toegangspoort.cijfers.kort.plaats import place
from toegangspoort.cijfers.kort.soorten import most_used
from toegangspoort.cijfers.kort.uitersten import extremes
from toegangspoort.cijfers.kort.verandering import change
from toegangspoort.cijfers.kort.vergelijking import compare
from toegangspoort.cijfers.kort.voorbehoud import hidden, missing, provisional
from toegangspoort.cijfers.kort.vraag import Vraag
from toegangspoort.cijfers.kort.zin import Zin
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Publicatie
from toegangspoort.cijfers.regio import Regiotabel

SOORTEN = (
    compare,
    extremes,
    place,
    most_used,
    women_to_men,
    most_often,
    change,
    by_type,
    by_age,
    by_sex,
)
"""In the order in which they are read."""
VOORBEHOUD = (missing, hidden, provisional)
"""What is said in any case, after the rest."""


def sentences(
    publicatie: Publicatie,
    regios: Regiotabel,
    periode: Periode,
    regio: str,
    type_: Arrangementtype = Arrangementtype.TOTAAL,
) -> list[Zin]:
    """What the figures of one source say about this region, period and type of help; may be nothing."""
    vraag = Vraag(publicatie, regios, periode, regios.regio(regio), type_)
    soorten = (*SOORTEN, *VOORBEHOUD) if vraag.speaks(vraag.regio) else VOORBEHOUD
    return [zin for soort in soorten if (zin := soort(vraag)) is not None]
