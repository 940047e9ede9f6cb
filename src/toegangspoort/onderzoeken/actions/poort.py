# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The gate: whether this is the right municipality, and the right law (art. 1.2.1, 1.2.2 and 2.3.5 lid 6)."""

from datetime import datetime
from typing import Any

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.journaal import record
from toegangspoort.onderzoeken.actions.opening import guard_part, lock_for_change
from toegangspoort.onderzoeken.feiten import Poortfeiten, refuse
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.poort import QUESTIONS, to_json
from toegangspoort.recht.kern import Oordeel


@transaction.atomic
def save_poort(*, onderzoek: Onderzoek, feiten: Poortfeiten, versie: int, by: Medewerker, at: datetime) -> Onderzoek:
    """Keep the answers at the gate; a judgement is kept with its reason, its day and the name of who gave it."""
    onderzoek = lock_for_change(onderzoek)
    refuse(_faults(feiten))
    guard_part(onderzoek, "poort_versie", versie)
    kept: dict[str, Any] = dict(onderzoek.poort)
    for place, answer in feiten.antwoorden.items():
        if answer is None:
            kept.pop(place, None)
        elif QUESTIONS[place].is_oordeel:
            kept[place] = _judgement(kept.get(place), answer, feiten.redenen[place].strip(), by, at)
        else:
            kept[place] = to_json(answer)
    onderzoek.poort = kept
    onderzoek.save(update_fields=["poort", "poort_versie"])
    record("poort beoordeeld", about=onderzoek.dossier, by=by, at=at, vragen=sorted(kept))
    return onderzoek


def _faults(feiten: Poortfeiten) -> list[tuple[str, str]]:
    """An unknown question is a fault of the program; a judgement without a reason is one of the form."""
    return [
        (f"reden.{place}", "Schrijf op waarom: zonder reden telt een oordeel niet.")
        for place, answer in feiten.antwoorden.items()
        if QUESTIONS[place].is_oordeel and answer is not None and not feiten.redenen.get(place, "").strip()
    ]


def _judgement(earlier: Any, answer: bool, reason: str, by: Medewerker, at: datetime) -> Any:
    """The same judgement stays of whoever gave it first."""
    if earlier and (earlier["waarde"], earlier["reden"]) == (answer, reason):
        return earlier
    return to_json(Oordeel(answer, reason, by.naam, clock.local_date(at)))
