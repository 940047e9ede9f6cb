# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""To whom a copy of the file may go (art. 5.3.2 lid 2 and 3 Wmo 2015): the law says it, the page shows it."""

from dataclasses import dataclass
from datetime import date

from toegangspoort.personen.models import Inwoner
from toegangspoort.recht.wmo2015.inzage import Inzagekeuze, Inzageverzoek, Verzoeker, inzage

ELSEWHERE = "gaat dit afschrift naar de wettelijke vertegenwoordiger"


@dataclass(frozen=True)
class Ontvanger:
    """To whom, in a sentence for staff, and the article."""

    tekst: str
    grond: str


def receiver(inwoner: Inwoner, peildatum: date) -> Ontvanger | None:
    """Who gets the copy when the client asks for it; None while the birth date is not known."""
    age = inwoner.leeftijd(peildatum)
    if age is None:
        return None
    outcome = inzage(peildatum, Inzageverzoek(Verzoeker.BETROKKENE, age))
    if outcome.waarde is Inzagekeuze.WEIGEREN:
        return Ontvanger(f"De inwoner is nog een kind. Daarom {ELSEWHERE}.", outcome.grondslag)
    return Ontvanger(f"{outcome.vragen[0].vraag} Zo niet, dan {ELSEWHERE}.", outcome.grondslag)
