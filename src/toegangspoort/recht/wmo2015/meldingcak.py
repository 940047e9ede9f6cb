# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wanneer de gemeente de gegevens voor de eigen bijdrage aan het CAK geeft (artikel 2f Uitvoeringsregeling)."""

from datetime import date
from typing import Annotated

from toegangspoort.recht.kern import Aan, Grondslag, Norm, Uitkomst, Vraag
from toegangspoort.recht.termijnen import kaal_einde

MAANDEN, MAANDEN_PGB = 1, 4

melding_aan_cak: Norm[[date, bool], date] = Norm(
    "melding-aan-cak",
    Grondslag("Uitvoeringsregeling Wmo 2015", "2f"),
    titel="Gegevens naar het CAK",
    toetsdatum="dag van verstrekking",
    uitleg=(
        "De gemeente geeft de gegevens voor de eigen bijdrage binnen een maand aan het CAK. Bij een persoonsgebonden "
        "budget is dat binnen vier maanden na het begin."
    ),
)


@melding_aan_cak.versie(vanaf=date(2025, 3, 20), bron="Uitvoeringsregeling Wmo 2015, tekst van 20 maart 2025")
def _een_of_vier_maanden(
    verstrekt_op: Annotated[
        date, Vraag("Op welke dag is de voorziening verstrekt, of begon het budget?", Aan.MEDEWERKER)
    ],
    pgb: Annotated[bool, Vraag("Is het een persoonsgebonden budget?", Aan.MEDEWERKER)],
) -> Uitkomst[date]:
    """De laatste dag. Dit is een ministeriële regeling: de Algemene termijnenwet geldt er niet voor."""
    maanden = MAANDEN_PGB if pgb else MAANDEN
    return Uitkomst(
        kaal_einde(verstrekt_op, maanden=maanden),
        redenen=(f"De gemeente heeft {maanden} {'maand' if maanden == 1 else 'maanden'} vanaf de eerste dag.",),
    )
