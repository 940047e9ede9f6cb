# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is needed, what each rung takes off it, and what could fill the rest (step 3, 4 and 5 of CRVB:2018:819)."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanbod.models import Product, Voorziening
from toegangspoort.access.models import Medewerker
from toegangspoort.dossiers.journaal import record
from toegangspoort.onderzoeken.actions.opening import lock_for_change, row_for_change
from toegangspoort.onderzoeken.controle import faults_of_need, faults_of_rung
from toegangspoort.onderzoeken.feiten import Aftrekfeiten, Behoeftefeiten, refuse
from toegangspoort.onderzoeken.models import Aftrek, Behoefte, Kandidaat, Onderzoek
from toegangspoort.onderzoeken.omvang import in_words
from toegangspoort.onderzoeken.treden import cheaper_fitting, rest_of, taken_off
from toegangspoort.personen.models import Netwerklid


@transaction.atomic
def save_behoefte(
    *,
    onderzoek: Onderzoek,
    feiten: Behoeftefeiten,
    behoefte: Behoefte | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Behoefte:
    """Keep a need in kind and size, before anything goes off it; there is no default size (S1-9).

    Refuses a size below what the rungs already take off: the sum would no longer be right.
    """
    onderzoek = lock_for_change(onderzoek)
    new = Behoefte(onderzoek=onderzoek)
    fouten = faults_of_need(feiten)
    if behoefte is not None:
        off = taken_off(behoefte, onderzoek.aftrekken.all())
        unit_changed = (feiten.eenheid, feiten.per) != (behoefte.eenheid, behoefte.per)
        if off and (unit_changed or feiten.aantal is None or feiten.aantal < off):
            words = in_words(behoefte, off)
            fouten.append(("aantal", f"De treden halen hier al {words} af. Pas eerst die treden aan."))
    refuse(fouten)
    row = row_for_change(Behoefte.objects.filter(onderzoek=onderzoek), behoefte.pk if behoefte else None, new, versie)
    for name, value in vars(feiten).items():
        setattr(row, name, value)
    row.save()
    deviates = feiten.norm_aantal is not None and feiten.norm_aantal != feiten.aantal
    record("behoefte vastgelegd", about=onderzoek.dossier, by=by, at=at, rij=row.pk, afwijking_van_norm=deviates)
    return row


@transaction.atomic
def remove_behoefte(*, behoefte: Behoefte, versie: int, by: Medewerker, at: datetime) -> None:
    """Take a need out, with the rungs that concern it alone."""
    onderzoek = lock_for_change(behoefte.onderzoek)
    row = row_for_change(Behoefte.objects.filter(onderzoek=onderzoek), behoefte.pk, behoefte, versie)
    record("behoefte weggehaald", about=onderzoek.dossier, by=by, at=at, rij=row.pk)
    row.delete()


@transaction.atomic
def save_aftrek(
    *,
    onderzoek: Onderzoek,
    feiten: Aftrekfeiten,
    aftrek: Aftrek | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Aftrek:
    """Keep what one rung takes off, or why it takes off nothing (S0-8, S1-15); the reason is never left out.

    A test that was not done stays open and is said on the rung; a general provision that is not there, does not
    fit or cannot be paid takes off nothing, unless an allowance makes it bearable (S0-6, S4-27, S4-28).
    """
    onderzoek = lock_for_change(onderzoek)
    behoefte = _of(onderzoek, feiten.behoefte_id)
    earlier = [row for row in onderzoek.aftrekken.all() if aftrek is None or row.pk != aftrek.pk]
    refuse(faults_of_rung(feiten, behoefte, taken_off(behoefte, earlier) if behoefte else feiten.aantal))
    row = row_for_change(
        Aftrek.objects.filter(onderzoek=onderzoek),
        aftrek.pk if aftrek else None,
        Aftrek(onderzoek=onderzoek),
        versie,
    )
    for name, value in vars(feiten).items():
        setattr(row, name, value)
    if feiten.lid_id is not None:
        Netwerklid.objects.get(pk=feiten.lid_id, inwoner_id=onderzoek.dossier.inwoner_id)
    if feiten.voorziening_id is not None:
        source = Voorziening.objects.get(pk=feiten.voorziening_id, gemeente_id=onderzoek.dossier.gemeente_id)
        row.naam = source.naam
    row.beoordeeld_door, row.beoordeeld_op = by.naam, clock.local_date(at)
    row.save()
    record("trede beoordeeld", about=onderzoek.dossier, by=by, at=at, trede=feiten.trede, rij=row.pk)
    return row


@transaction.atomic
def remove_aftrek(*, aftrek: Aftrek, versie: int, by: Medewerker, at: datetime) -> None:
    """Take a judgement on a rung out again."""
    onderzoek = lock_for_change(aftrek.onderzoek)
    row = row_for_change(Aftrek.objects.filter(onderzoek=onderzoek), aftrek.pk, aftrek, versie)
    record("trede opnieuw open", about=onderzoek.dossier, by=by, at=at, trede=row.trede, rij=row.pk)
    row.delete()


@transaction.atomic
def save_kandidaat(
    *,
    behoefte: Behoefte,
    product: Product,
    past: bool,
    gekozen: bool,
    reden: str,
    kandidaat: Kandidaat | None = None,
    versie: int = 0,
    by: Medewerker,
    at: datetime,
) -> Kandidaat:
    """Put a product forward for the rest of a need; one is chosen, and a dearer one only with a reason (S0-17)."""
    onderzoek = lock_for_change(behoefte.onderzoek)
    candidates = Kandidaat.objects.filter(behoefte=behoefte)
    found = kandidaat or candidates.filter(product=product).first()
    new = Kandidaat(onderzoek=onderzoek, behoefte=behoefte, product=product)
    row = row_for_change(candidates, found.pk if found else None, new, versie)
    row.past, row.gekozen, row.reden = past, gekozen, reden
    row.naam, row.eenheid, row.tarief_cent = product.naam, product.eenheid, product.tarief_cent
    cheaper = cheaper_fitting(row, list(candidates), rest_of(behoefte, onderzoek.aftrekken.all()))
    if gekozen and not past:
        refuse([("past", "Wat niet past, kunt u niet kiezen (artikel 2.3.5 lid 3 Wmo 2015).")])
    if gekozen and cheaper is not None and not reden.strip():
        refuse([("reden", f"“{cheaper.naam}” past ook en kost minder. Schrijf op waarom u toch dit kiest.")])
    if gekozen:
        candidates.exclude(pk=row.pk).filter(gekozen=True).update(gekozen=False)
    row.save()
    record("vorm vergeleken", about=onderzoek.dossier, by=by, at=at, rij=row.pk, gekozen=gekozen)
    return row


def _of(onderzoek: Onderzoek, behoefte_id: int | None) -> Behoefte | None:
    return None if behoefte_id is None else Behoefte.objects.get(onderzoek=onderzoek, pk=behoefte_id)
