# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The editor's explanation beside a page of figures (S2-14, S2-16): what to show, and where.

A page shows it in a box of its own that says that it is an interpretation, never among the figures.
"""

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.models import Uitleg

PREVENTIE = "preventie"
ONDERWERPEN: dict[str, str] = {
    "clienten": Arrangementtype.TOTAAL.naam,
    **{type_.value: type_.naam for type_ in Arrangementtype if not type_.is_totaal},
    PREVENTIE: "preventie en maatwerk",
}
"""What a page can be about, with its name in a sentence: the words that stand in its address."""


def find(gemeente: Gemeente | None, periode: Periode, regio: str, onderwerp: str) -> Uitleg | None:
    """What this gemeente explains on this page; None when it says nothing. One query."""
    if gemeente is None:
        return None
    found: Uitleg | None = (
        Uitleg.objects.shown().filter(gemeente=gemeente, periode=periode.code, regio=regio, onderwerp=onderwerp).first()
    )
    return found
