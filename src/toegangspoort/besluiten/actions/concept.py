# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The draft: begun on an aanvraag or in an emergency, changed, its findings put aside, thrown away."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.aanbod.models import Soort, Soortperiode
from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.actions.opening import lock_besluit, lock_draft, say_next
from toegangspoort.besluiten.beoordeling import assess
from toegangspoort.besluiten.blad import load_blad, products_on
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, OpzijGezet, Redenzin
from toegangspoort.besluiten.states import OPEN, Besluitstatus
from toegangspoort.besluiten.voorstel import proposed_kind, proposed_lines, proposed_reasons
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.models import Dossier, Spoor
from toegangspoort.dossiers.stappen import Handeling
from toegangspoort.onderzoeken.stand import load_stand


@transaction.atomic
def draft_besluit(*, dossier: Dossier, by: Medewerker, at: datetime, soort: Besluitsoort | None = None) -> Besluit:
    """Begin a besluit on the open aanvraag: lines for what remains on the ladder, sentences for the reasons.

    Sizes and dates stay empty: they are proposed, never filled in silently. Without onderzoek the draft is empty,
    and the besluittoets says so.
    """
    dossier = dossiers.lock_open(dossier)
    aanvraag = Aanvraag.objects.filter(dossier=dossier, status=Aanvraagstatus.ONTVANGEN).first()
    if aanvraag is None:
        raise dossiers.NietToegestaan(
            "Er is nog geen aanvraag om op te beslissen. Leg eerst de aanvraag vast (artikel 2.3.5 lid 2 Wmo 2015)."
        )
    stand = load_stand(dossier)
    chosen = soort or proposed_kind(stand)
    if chosen == Besluitsoort.TIJDELIJK:
        raise dossiers.NietToegestaan("Er is een aanvraag: neem daarop een gewoon besluit.")
    besluit = _begin(dossier, chosen, aanvraag, by, at)
    day = clock.local_date(at)
    products = products_on(dossier.gemeente_id, day)
    kinds = {
        row.voorziening_id: Soort(row.soort)
        for row in Soortperiode.objects.on(day).filter(voorziening__gemeente_id=dossier.gemeente_id)
    }
    wants_pgb = (aanvraag.vorm or (stand.onderzoek.vormvoorkeur if stand else "")) == "pgb"
    if chosen.grants:
        Besluitregel.objects.bulk_create(proposed_lines(besluit, stand, products, kinds, wants_pgb))
    Redenzin.objects.bulk_create(proposed_reasons(besluit, stand))
    say_next(besluit, Handeling.BESLISSEN)
    return besluit


@transaction.atomic
def draft_urgent_besluit(*, dossier: Dossier, spoedreden: str, by: Medewerker, at: datetime) -> Besluit:
    """Begin a besluit on temporary help in an emergency, pending onderzoek and aanvraag (art. 2.3.3)."""
    dossier = dossiers.lock_open(dossier)
    if Aanvraag.objects.filter(dossier=dossier, status=Aanvraagstatus.ONTVANGEN).exists():
        raise dossiers.NietToegestaan("Er is al een aanvraag. Beslis daarop: dat kan ook meteen.")
    if not spoedreden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom de hulp niet kan wachten. Dit komt in de brief.")
    return _begin(dossier, Besluitsoort.TIJDELIJK, None, by, at, spoedreden=spoedreden.strip())


@transaction.atomic
def save_besluit(
    *,
    besluit: Besluit,
    soort: Besluitsoort,
    spoor: Spoor,
    wat_wel_helpt: str,
    spoedreden: str = "",
    versie: int,
    by: Medewerker,
    at: datetime,
) -> Besluit:
    """Change what the besluit does, by which paragraph it is judged, and what else can help."""
    besluit = lock_draft(besluit, versie, by=by, at=at)
    if (soort == Besluitsoort.TIJDELIJK) != (besluit.aanvraag_id is None):
        raise dossiers.NietToegestaan("Tijdelijke hulp bij spoed is er alleen zolang er nog geen aanvraag is.")
    changed = besluit.soort != soort
    besluit.soort, besluit.spoor = soort, spoor
    besluit.wat_wel_helpt, besluit.spoedreden = wat_wel_helpt, spoedreden
    besluit.save()
    if changed:
        record("soort besluit gewijzigd", about=besluit.dossier, by=by, at=at, soort=soort.label)
    else:
        record("conceptbesluit bijgewerkt", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer)
    return besluit


@transaction.atomic
def set_aside(
    *, besluit: Besluit, code: str, onderwerp: str, reden: str, versie: int, by: Medewerker, at: datetime
) -> OpzijGezet:
    """Put a finding aside with a reason: the check advises, a human decides. It undoes a reading that was done."""
    besluit = lock_draft(besluit, versie, by=by, at=at)
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom u dit punt opzij zet. De reden blijft bij het besluit.")
    found = {punt.key: punt for punt in assess(load_blad(besluit, clock.local_date(at))).punten}
    punt = found.get((code, onderwerp))
    if punt is None:
        raise dossiers.NietToegestaan("Dit punt is er niet meer. Kijk de lijst opnieuw na.")
    if not punt.mag_opzij:
        raise dossiers.NietToegestaan(f"Dit punt kan niet opzij: {punt.uitleg}")
    row, _made = OpzijGezet.objects.update_or_create(
        besluit=besluit,
        code=code,
        onderwerp=onderwerp,
        defaults={"kop": punt.kop, "reden": reden.strip(), "door": by, "op": at},
    )
    besluit.save()
    record("punt van de besluittoets opzij gezet", about=besluit.dossier, by=by, at=at, punt=punt.kop)
    return row


@transaction.atomic
def take_up_again(*, opzij: OpzijGezet, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """A finding that was put aside counts again."""
    besluit = lock_draft(opzij.besluit, versie, by=by, at=at)
    record("punt van de besluittoets telt weer", about=besluit.dossier, by=by, at=at)
    opzij.delete()
    besluit.save()
    return besluit


@transaction.atomic
def drop_draft(*, besluit: Besluit, reden: str, versie: int, by: Medewerker, at: datetime) -> Besluit:
    """Throw a draft away; it stays visible as dropped, and a new one can be begun."""
    besluit = lock_besluit(besluit, versie)
    if not reden.strip():
        raise dossiers.NietToegestaan("Schrijf op waarom u dit concept wegdoet.")
    besluit.move_to(Besluitstatus.VERVALLEN)
    besluit.save()
    record("conceptbesluit weggedaan", about=besluit.dossier, by=by, at=at, besluit=besluit.nummer, reden=reden)
    say_next(besluit, Handeling.BESLISSEN)
    return besluit


def _begin(
    dossier: Dossier,
    soort: Besluitsoort,
    aanvraag: Aanvraag | None,
    by: Medewerker,
    at: datetime,
    *,
    spoedreden: str = "",
) -> Besluit:
    rows = Besluit.objects.filter(dossier=dossier)
    if rows.filter(status__in=OPEN).exists():
        raise dossiers.NietToegestaan("Er ligt al een conceptbesluit in dit dossier. Werk daarin verder.")
    besluit = Besluit.objects.create(
        dossier=dossier,
        nummer=rows.count() + 1,
        aanvraag=aanvraag,
        soort=soort,
        spoor=dossier.spoor,
        spoedreden=spoedreden,
        opgesteld_op=at,
        opsteller=by,
        schrijvers=[by.pk],
    )
    record("conceptbesluit begonnen", about=dossier, by=by, at=at, besluit=besluit.nummer, soort=soort.label)
    return besluit
