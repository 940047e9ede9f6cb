# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The reasons of a draft: proposed from the onderzoek, worded by staff, with their ties kept (art. 3:46 Awb)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Max

from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.actions.opening import lock_draft
from toegangspoort.besluiten.feiten import Zinfeiten
from toegangspoort.besluiten.models import Besluit, Redenzin
from toegangspoort.besluiten.voorstel import proposed_reasons
from toegangspoort.dossiers.journaal import record
from toegangspoort.onderzoeken.feiten import refuse
from toegangspoort.onderzoeken.stand import load_stand

STEP = 10


@transaction.atomic
def propose_reasons(*, besluit: Besluit, versie: int, by: Medewerker, at: datetime) -> list[Redenzin]:
    """Add proposals for facts of the onderzoek that no sentence speaks of yet; what staff wrote stays."""
    besluit = lock_draft(besluit, versie, by=by, at=at)
    known = set(besluit.redenen.values_list("plek", flat=True))
    new = [zin for zin in proposed_reasons(besluit, load_stand(besluit.dossier)) if zin.plek not in known]
    last = _last(besluit)
    for number, zin in enumerate(new, start=1):
        zin.volgorde = last + number * STEP
    rows = Redenzin.objects.bulk_create(new)
    besluit.save()
    record("zinnen voor de redenen voorgesteld", about=besluit.dossier, by=by, at=at, aantal=len(rows))
    return rows


@transaction.atomic
def save_reden(
    *,
    besluit: Besluit,
    feiten: Zinfeiten,
    zin: Redenzin | None = None,
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Redenzin:
    """Word a sentence. One that was proposed keeps its ties; one that is added gets the ties of `feiten`."""
    besluit = lock_draft(besluit, versie, by=by, at=at)
    refuse([] if feiten.tekst.strip() else [("tekst", "Schrijf een zin, of haal deze zin weg.")])
    row = zin or Redenzin(
        besluit=besluit,
        soort=feiten.soort,
        volgorde=_last(besluit) + STEP,
        feit=feiten.feit,
        plek=feiten.plek,
        oordeel=feiten.oordeel,
        artikel=feiten.artikel,
    )
    row.tekst = feiten.tekst.strip()
    row.save()
    besluit.save()
    record("reden bijgewerkt", about=besluit.dossier, by=by, at=at, rij=row.pk)
    return row


@transaction.atomic
def remove_reden(*, zin: Redenzin, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Take a sentence out; the fact it spoke of stays in the onderzoek."""
    besluit = lock_draft(zin.besluit, versie, by=by, at=at)
    record("reden weggehaald", about=besluit.dossier, by=by, at=at, rij=zin.pk)
    zin.delete()
    besluit.save()
    return besluit


def _last(besluit: Besluit) -> int:
    found: int | None = besluit.redenen.aggregate(last=Max("volgorde"))["last"]
    return found or 0
