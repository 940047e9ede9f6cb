# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The lines of a draft, and the tests for a pgb on a line."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanbod.models import Product, Soort, Soortperiode
from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.actions.opening import lock_draft
from toegangspoort.besluiten.feiten import Pgboordeel, Regelfeiten
from toegangspoort.besluiten.models import Besluit, Besluitregel, PgbToets, Vorm
from toegangspoort.dossiers.journaal import record
from toegangspoort.onderzoeken.feiten import refuse
from toegangspoort.onderzoeken.models import Behoefte
from toegangspoort.recht.wmo2015.pgb import PgbTest


@transaction.atomic
def add_regel(
    *,
    besluit: Besluit,
    onderwerp: str,
    categorie: str = "",
    behoefte: Behoefte | None = None,
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Besluitregel:
    """Add a line for a need, or for something that no need was recorded for."""
    besluit = lock_draft(besluit, versie, by=by, at=at)
    name = (behoefte.onderwerp if behoefte else onderwerp).strip()
    refuse([] if name else [("onderwerp", "Schrijf op waarvoor deze hulp is.")])
    regel = Besluitregel.objects.create(
        besluit=besluit,
        behoefte=behoefte,
        onderwerp=name,
        categorie=behoefte.categorie if behoefte else categorie,
        soort=Soort.IMV,
        eenheid=behoefte.eenheid if behoefte else "",
        per=behoefte.per if behoefte else "",
    )
    besluit.save()
    record("regel toegevoegd aan besluit", about=besluit.dossier, by=by, at=at, rij=regel.pk)
    return regel


@transaction.atomic
def save_regel(*, regel: Besluitregel, feiten: Regelfeiten, versie: int, by: Medewerker, at: datetime) -> Besluitregel:
    """Keep a line. Gaps are allowed in a draft; what contradicts itself is refused with one sentence at the field.

    Raises `OngeldigeFeiten`, and `IntussenGewijzigd` when the draft changed since version `versie` was read.
    """
    besluit = lock_draft(regel.besluit, versie, by=by, at=at)
    regel = Besluitregel.objects.get(pk=regel.pk, besluit=besluit)
    product = _product(besluit, feiten)
    refuse(_faults(feiten, product))
    for name, value in vars(feiten).items():
        setattr(regel, name, value)
    if product is not None:
        regel.categorie = product.categorie
        regel.soort = _kind(product, at)
    regel.save()
    besluit.save()
    record("regel van besluit bijgewerkt", about=besluit.dossier, by=by, at=at, rij=regel.pk)
    return regel


@transaction.atomic
def remove_regel(*, regel: Besluitregel, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Take a line out of the draft."""
    besluit = lock_draft(regel.besluit, versie, by=by, at=at)
    record("regel uit besluit gehaald", about=besluit.dossier, by=by, at=at, rij=regel.pk)
    regel.delete()
    besluit.save()
    return besluit


@transaction.atomic
def save_pgb_toets(
    *, regel: Besluitregel, oordelen: Iterable[Pgboordeel], versie: int, by: Medewerker, at: datetime
) -> list[PgbToets]:
    """Keep the judgement and its reason for each condition of a pgb (art. 2.3.6 lid 2; S1-5)."""
    besluit = lock_draft(regel.besluit, versie, by=by, at=at)
    given = list(oordelen)
    refuse(
        [
            (oordeel.test.lower(), "Schrijf op waarom u dit vindt (artikel 3:46 Awb).")
            for oordeel in given
            if oordeel.voldoet is not None and not oordeel.reden.strip()
        ]
        + [(o.test, "Deze voorwaarde bestaat niet.") for o in given if o.test not in PgbTest.__members__]
    )
    rows = [_judge(regel, oordeel, by, at) for oordeel in given]
    besluit.save()
    record("pgb getoetst", about=besluit.dossier, by=by, at=at, rij=regel.pk)
    return rows


def _judge(regel: Besluitregel, oordeel: Pgboordeel, by: Medewerker, at: datetime) -> PgbToets:
    """A judgement is of who gave it: sending the same once more does not make it someone else's."""
    values = {"voldoet": oordeel.voldoet, "reden": oordeel.reden.strip()}
    same = PgbToets.objects.filter(regel=regel, test=oordeel.test, door__isnull=False, **values).first()
    if same is not None:
        return same
    row, _made = PgbToets.objects.update_or_create(
        regel=regel, test=oordeel.test, defaults={**values, "door": by, "op": at}
    )
    return row


def _product(besluit: Besluit, feiten: Regelfeiten) -> Product | None:
    if feiten.product_id is None:
        return None
    gemeente_id = besluit.dossier.gemeente_id
    found: Product | None = Product.objects.filter(pk=feiten.product_id, voorziening__gemeente_id=gemeente_id).first()
    refuse([] if found else [("product", "Kies een voorziening uit de lijst van uw gemeente.")])
    return found


def _kind(product: Product, at: datetime) -> Soort:
    """Shared where the provision is shared on this day; a general one becomes an individual top-up (S0-7)."""
    row = Soortperiode.objects.on(clock.local_date(at)).filter(voorziening_id=product.voorziening_id).first()
    return Soort.CMV if row is not None and row.soort == Soort.CMV else Soort.IMV


def _faults(feiten: Regelfeiten, product: Product | None) -> list[tuple[str, str]]:
    fouten = []
    if feiten.aantal is not None and feiten.aantal <= 0:
        fouten.append(("aantal", "Vul meer dan nul in."))
    if feiten.aantal is not None and not (feiten.eenheid and feiten.per):
        fouten.append(("eenheid", "Kies waarin u telt, en per welke periode."))
    if feiten.van and feiten.tot_en_met and feiten.tot_en_met < feiten.van:
        fouten.append(("tot_en_met", "De laatste dag ligt vóór de eerste dag. Kijk de datums na."))
    if product is not None and feiten.van is not None and not _offered(product, feiten):
        fouten.append(("van", f"{product.naam} is er op die dag niet. Kies een andere dag of voorziening."))
    if feiten.pgb_geweigerd_op and feiten.vorm == Vorm.PGB:
        fouten.append(
            ("vorm", "U weigert het pgb, dus de hulp is in natura. Kies In natura, of haal de weigering weg.")
        )
    return fouten


def _offered(product: Product, feiten: Regelfeiten) -> bool:
    start = feiten.van
    return start is None or (product.vanaf <= start and (product.tot is None or start < product.tot))
