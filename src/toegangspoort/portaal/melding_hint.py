# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is near at hand for what does not work: a hint beside the question, never a condition (S4-13)."""

from datetime import date

from django.utils.translation import get_language

from toegangspoort.aanbod.catalogus import Aanbod, catalogue
from toegangspoort.aanbod.models import Soort, Thema
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.models import Levensgebied
from toegangspoort.portaal.melding_stappen import Antwoorden

MOST_HINTS = 3
THEMAS = {
    Levensgebied.SCHOON: Thema.HUISHOUDEN,
    Levensgebied.ETEN: Thema.ETEN,
    Levensgebied.BUITEN: Thema.VERVOER,
    Levensgebied.GELD: Thema.GELD,
    Levensgebied.MENSEN: Thema.ONTMOETEN,
    Levensgebied.VEILIG: Thema.WONEN,
}


def hints(gemeente: Gemeente, antwoorden: Antwoorden, peildatum: date) -> list[Aanbod]:
    """At most three general provisions that fit the chosen subjects, one of each subject first."""
    chosen = antwoorden.get("wat", {}).get("gebieden", [])
    values = chosen if isinstance(chosen, list) else [chosen]
    themas = [THEMAS[Levensgebied(v)] for v in values if v in THEMAS]
    if not themas:
        return []
    general = [a for a in catalogue(gemeente, peildatum, _language()) if a.soort == Soort.AV]
    per_thema = [[a for a in general if a.voorziening.thema == thema] for thema in themas]
    firsts = [found[0] for found in per_thema if found]
    rest = [a for found in per_thema for a in found[1:]]
    return [*firsts, *rest][:MOST_HINTS]


def _language() -> str:
    return "en" if get_language() == "en" else "nl"
