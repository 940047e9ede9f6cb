# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De bijdrage voor een algemene voorziening (artikel 2.1.4 Wmo 2015; S0-5)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from toegangspoort.recht.kern import Aan, Centen, Geval, Gevallen, Grondslag, JaNee, Norm, Vraag, kleinste, niet


@dataclass(frozen=True)
class AlgemeneVoorziening:
    """Wat van een algemene voorziening bekend moet zijn om haar bijdrage te weten. Bedragen zijn hele centen."""

    clientondersteuning: Annotated[JaNee, Vraag("Is het cliëntondersteuning?", Aan.MEDEWERKER, "Die is altijd gratis.")]
    verordening_vraagt_bijdrage: Annotated[
        JaNee, Vraag("Vraagt de verordening van de gemeente een bijdrage voor deze voorziening?", Aan.MEDEWERKER)
    ] = None
    duurzame_relatie: Annotated[
        JaNee,
        Vraag(
            "Krijgt u steeds hulp van dezelfde hulpverlener, voor langere tijd?",
            Aan.MEDEWERKER,
            "Dan telt de voorziening mee in het vaste bedrag voor alle hulp samen.",
        ),
    ] = None
    bedrag_centen: Annotated[
        Centen, Field(ge=0), Vraag("Welk bedrag noemt de verordening voor deze voorziening?", Aan.MEDEWERKER)
    ] = None
    kostprijs_centen: Annotated[
        Centen, Field(ge=0), Vraag("Wat is de kostprijs van deze voorziening?", Aan.MEDEWERKER)
    ] = None


bijdrage_algemene_voorziening: Norm[[AlgemeneVoorziening], int | None] = Norm(
    "bijdrage-algemene-voorziening",
    Grondslag("Wmo 2015", "2.1.4", 1),
    titel="Bijdrage voor een algemene voorziening",
    toetsdatum="dag van gebruik",
    eenheid="centen",
    uitleg=(
        "Voor een algemene voorziening kan de gemeente een bijdrage vragen, nooit meer dan de kostprijs. "
        "Cliëntondersteuning is altijd gratis. Hulp met een vaste hulpverlener telt mee in het bedrag per huishouden."
    ),
)


@bijdrage_algemene_voorziening.versie(
    vanaf=date(2020, 1, 1), bron="Wmo 2015, tekst geldend op 1 januari 2026, artikel 2.1.4"
)
def _naar_de_verordening(v: AlgemeneVoorziening) -> Gevallen[int | None]:
    yield Geval(v.clientondersteuning, 0, "Cliëntondersteuning is altijd gratis.", Grondslag("Wmo 2015", "2.1.4", 5))
    yield Geval(niet(v.verordening_vraagt_bijdrage), 0, "De verordening van uw gemeente vraagt hiervoor geen bijdrage.")
    yield Geval(
        v.duurzame_relatie,
        None,
        "Deze hulp telt mee in het vaste bedrag voor alle hulp samen. Zij heeft geen eigen bedrag.",
        Grondslag("Wmo 2015", "2.1.4", 3),
        ter_beoordeling=("Het bedrag voor het huishouden: zie de norm over de eigen bijdrage.",),
    )
    bedrag = kleinste(v.bedrag_centen, v.kostprijs_centen)
    yield Geval(
        v.bedrag_centen > v.kostprijs_centen,
        bedrag,
        "U betaalt nooit meer dan de kostprijs: {bedrag_centen}.",
        Grondslag("Wmo 2015", "2.1.4", 6),
        met={"bedrag_centen": bedrag},
    )
    yield Geval(
        True,
        bedrag,
        "Uw gemeente vraagt {bedrag_centen} voor deze voorziening.",
        Grondslag("Wmo 2015", "2.1.4", 2),
        met={"bedrag_centen": bedrag},
    )
