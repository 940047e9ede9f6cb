# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The people around the client: who they are, what they do, whether they may be named (S0-12, S4-4)."""

from datetime import datetime

from django.db import transaction

from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.journaal import record
from toegangspoort.onderzoeken.actions.opening import lock_for_change, row_for_change
from toegangspoort.onderzoeken.feiten import Netwerkfeiten, refuse
from toegangspoort.onderzoeken.models import Aftrek, Onderzoek
from toegangspoort.personen.models import Netwerklid, Netwerktaak, Toestemming

MINUTES_IN_A_WEEK = 7 * 24 * 60


@transaction.atomic
def save_network(
    *,
    onderzoek: Onderzoek,
    feiten: Netwerkfeiten,
    lid: Netwerklid | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Netwerklid:
    """Keep one person with his tasks.

    Without consent only what is needed to know which help this person gives or can give: name, relation, tasks
    and whether it is too much (art. 5.1.1 lid 2 Wmo 2015). A telephone number or remark is then refused.
    """
    onderzoek = lock_for_change(onderzoek)
    refuse(_faults(feiten))
    people = Netwerklid.objects.filter(inwoner_id=onderzoek.dossier.inwoner_id)
    new = Netwerklid(inwoner_id=onderzoek.dossier.inwoner_id)
    row = row_for_change(people, lid.pk if lid else None, new, versie)
    for name in ("naam", "relatie", "band", "toestemming", "telefoon", "overbelast", "opmerking"):
        setattr(row, name, getattr(feiten, name))
    row.save()
    row.taken.all().delete()
    Netwerktaak.objects.bulk_create(
        Netwerktaak(lid=row, taak=taak, minuten_per_week=minuten) for taak, minuten in feiten.taken
    )
    record(
        "netwerk bijgewerkt",
        about=onderzoek.dossier,
        by=by,
        at=at,
        rij=row.pk,
        toestemming=feiten.toestemming,
    )
    return row


@transaction.atomic
def remove_network(*, onderzoek: Onderzoek, lid: Netwerklid, versie: int, by: Medewerker, at: datetime) -> None:
    """Take a person out; not while a rung of the ladder leans on this person."""
    onderzoek = lock_for_change(onderzoek)
    people = Netwerklid.objects.filter(inwoner_id=onderzoek.dossier.inwoner_id)
    row = row_for_change(people, lid.pk, lid, versie)
    if Aftrek.objects.filter(lid=row).exists():
        refuse([("", f"De ladder rekent op {row.naam}. Pas eerst die trede aan.")])
    record("iemand uit het netwerk gehaald", about=onderzoek.dossier, by=by, at=at, rij=row.pk)
    row.delete()


def _faults(feiten: Netwerkfeiten) -> list[tuple[str, str]]:
    fouten = []
    if not feiten.naam.strip():
        fouten.append(("naam", "Vul een naam in."))
    if not feiten.relatie.strip():
        fouten.append(("relatie", "Vul in wie dit is, bijvoorbeeld dochter of buurman."))
    if feiten.toestemming != Toestemming.JA:
        fouten += [
            (
                veld,
                "Zonder toestemming bewaren wij dit niet (artikel 5.1.1 Wmo 2015). Haal het weg, of vraag toestemming.",
            )
            for veld in ("telefoon", "opmerking")
            if getattr(feiten, veld).strip()
        ]
    if any(minuten < 0 for _taak, minuten in feiten.taken):
        fouten.append(("taken", "Minuten zijn nul of meer."))
    if sum(minuten for _taak, minuten in feiten.taken) > MINUTES_IN_A_WEEK:
        fouten.append(("taken", "Dit zijn meer minuten dan er in een week gaan."))
    return fouten
