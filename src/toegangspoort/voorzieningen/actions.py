# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Record what a besluit grants, in the transaction in which it is signed: both hold, or neither."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import count

from django.db import transaction
from django.utils.crypto import salted_hmac

from toegangspoort import clock
from toegangspoort.aanbod.models import Soort
from toegangspoort.audit.journaal import Actor
from toegangspoort.besluiten.events import BesluitGetekend
from toegangspoort.besluiten.kosten import pgb_per_period
from toegangspoort.besluiten.models import Besluit, Besluitregel, Besluitsoort, Vorm
from toegangspoort.dossiers import actions as dossiers
from toegangspoort.dossiers.journaal import record
from toegangspoort.dossiers.kenmerk import ALPHABET, with_check
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.recht.wmo2015.omvang import Omvang
from toegangspoort.voorzieningen.models import (
    Gebruiksrecht,
    Pgb,
    ToegekendeVoorziening,
    Toegekendproduct,
)

Groep = tuple[int, str, str, date, date | None, str, str]


class NietVastTeLeggen(ValueError):
    """A line of a signed besluit lacks what a provision cannot do without."""


def record_granted(event: BesluitGetekend) -> None:
    """Handler of `BesluitGetekend`, in the transaction of the signature; a refusal grants nothing."""
    if event.soort == Besluitsoort.AFWIJZING:
        return
    besluit = Besluit.objects.select_related("dossier__inwoner", "ondertekenaar").get(pk=event.besluit_id)
    if besluit.ondertekenaar is None:
        raise NietVastTeLeggen("Dit besluit is nog niet ondertekend.")
    grant(besluit=besluit, by=besluit.ondertekenaar, at=event.at)


def grant(*, besluit: Besluit, by: Actor, at: datetime) -> list[ToegekendeVoorziening]:
    """Make a provision for each arrangement in the lines, with its products (S3-5), its pass or its pgb.

    Lines of one provision in one form over one period are one arrangement with several products.
    """
    groups: dict[Groep, list[Besluitregel]] = {}
    for regel in besluit.regels.select_related("product"):
        groups.setdefault(_key(regel), []).append(regel)
    made = [_arrange(besluit, regels) for regels in groups.values()]
    record("voorziening vastgelegd", about=besluit.dossier, by=by, at=at, aantal=len(made))
    return made


def _key(regel: Besluitregel) -> Groep:
    if regel.product is None or regel.van is None:
        raise NietVastTeLeggen(f"De regel “{regel.onderwerp}” is niet volledig.")
    # Each pass has one budget, each pgb one period: such lines are never put together.
    apart = str(regel.pk) if regel.vorm == Vorm.COLLECTIEF else ""
    period = regel.per if regel.vorm == Vorm.PGB else ""
    return (
        regel.product.voorziening_id,
        regel.soort,
        regel.vorm,
        regel.van,
        regel.tot_en_met,
        apart,
        period,
    )


def _size(regel: Besluitregel) -> Omvang:
    if regel.omvang is None:
        raise NietVastTeLeggen(f"Bij “{regel.onderwerp}” staat niet hoeveel.")
    return regel.omvang


def _arrange(besluit: Besluit, regels: Sequence[Besluitregel]) -> ToegekendeVoorziening:
    voorziening_id, soort, vorm, van, tot_en_met, _apart, _period = _key(regels[0])
    toegekend: ToegekendeVoorziening = ToegekendeVoorziening.objects.create(
        besluit=besluit,
        dossier=besluit.dossier,
        inwoner=besluit.dossier.inwoner,
        voorziening_id=voorziening_id,
        soort=Soort(soort),
        vorm=Vorm(vorm),
        van=van,
        tot_en_met=tot_en_met,
        tijdelijk=besluit.soort == Besluitsoort.TIJDELIJK,
    )
    Toegekendproduct.objects.bulk_create(
        Toegekendproduct(
            toegekend=toegekend,
            regel=regel,
            product=regel.product,
            naam=regel.product.naam if regel.product else regel.onderwerp,
            aanbieder=regel.aanbieder,
            aantal=_size(regel).aantal,
            eenheid=regel.eenheid,
            per=regel.per,
        )
        for regel in regels
    )
    if vorm == Vorm.COLLECTIEF:
        _hand_out_pass(toegekend, regels[0])
    if vorm == Vorm.PGB:
        _open_pgb(toegekend, regels)
    return toegekend


def _hand_out_pass(toegekend: ToegekendeVoorziening, regel: Besluitregel) -> Gebruiksrecht:
    return Gebruiksrecht.objects.create(
        toegekend=toegekend,
        pasnummer=_pass_number(toegekend, regel),
        budget=_size(regel).aantal,
        budget_eenheid=regel.eenheid,
        budget_per=regel.per,
        gebied=regel.gebied,
        begeleider=regel.begeleider,
        geldig_tot_en_met=regel.tot_en_met,
    )


def _pass_number(toegekend: ToegekendeVoorziening, regel: Besluitregel) -> str:
    """A number that nobody can guess, and that the same besluit always gets: the demo comes out alike each time."""
    besluit = toegekend.besluit
    about = f"{toegekend.dossier.kenmerk}/{besluit.nummer}/{regel.onderwerp}/{regel.pk}"
    numbers = (_number(f"{about}/{attempt}") for attempt in count())
    return next(n for n in numbers if not Gebruiksrecht.objects.filter(pasnummer=n).exists())


def _number(about: str) -> str:
    secret = salted_hmac("toegangspoort.voorzieningen.pas", about, algorithm="sha256").digest()
    return with_check("".join(ALPHABET[byte % len(ALPHABET)] for byte in secret[:7]))


def _open_pgb(toegekend: ToegekendeVoorziening, regels: Sequence[Besluitregel]) -> Pgb:
    amounts = [pgb_per_period(regel) for regel in regels]
    if None in amounts:
        raise NietVastTeLeggen("Het bedrag van het pgb is niet bekend.")
    return Pgb.objects.create(
        toegekend=toegekend, bedrag_cent=sum(a for a in amounts if a is not None), per=regels[0].per
    )


@transaction.atomic
def finish_help(*, dossier: Dossier, reden: str, by: Actor, at: datetime) -> None:
    """All help of this file has ended and none follows: the file is closed. Help that still runs keeps it open."""
    dossier = dossiers.lock_open(dossier)
    today = clock.local_date(at)
    running = ToegekendeVoorziening.objects.filter(dossier=dossier).exclude(tot_en_met__lt=today)
    if dossier.stap != Stap.HULP or running.exists():
        raise dossiers.NietToegestaan(
            "Er loopt nog hulp. Die stopt op haar einddatum, of eerder met een besluit (artikel 2.3.10 Wmo 2015)."
        )
    dossiers.close(dossier=dossier, reden=reden, by=by, at=at)
