# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on the catalogue: each change has a start date and a reason, and what was true before stays true."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from toegangspoort import clock
from toegangspoort.aanbod.models import Levensvraag, Soort, Soortperiode, Verwijzing, Voorziening
from toegangspoort.audit import journaal
from toegangspoort.audit.journaal import Actor
from toegangspoort.gebieden.models import Gemeente, Wijk
from toegangspoort.gebieden.periode import succeed


class OngeldigAanbod(ValueError):
    """The catalogue can not hold this; the message says why."""


def check_kind(voorziening: Voorziening, soort: Soort) -> None:
    """A general provision has no condition: everyone may use it (S0-4, S3-7; art. 1.1.1 Wmo 2015)."""
    if soort == Soort.AV and voorziening.voorwaarde.strip():
        raise OngeldigAanbod(
            "Een algemene voorziening is voor iedereen en heeft geen voorwaarde. "
            "Haal de voorwaarde weg, of kies collectief of individueel maatwerk."
        )


@transaction.atomic
def change_kind(
    *,
    voorziening: Voorziening,
    soort: Soort,
    vanaf: date,
    tot: date | None = None,
    reden: str,
    by: Actor | str,
    at: datetime,
) -> Soortperiode:
    """From this day the provision is of this kind (S0-7, S4-9); the period before it ends there.

    Without `tot` it stays so until a next period begins.
    """
    check_kind(voorziening, soort)
    row = Soortperiode(voorziening=voorziening, soort=soort, vanaf=vanaf, tot=tot, reden=_reason(reden))
    succeed(Soortperiode.objects.filter(voorziening=voorziening), row)
    _record("soort voorziening gewijzigd", voorziening, by, at, soort=soort, vanaf=vanaf, reden=reden)
    return row


def count_referral(*, voorziening: Voorziening, dag: date) -> None:
    """Count that a provision was looked at or pointed to: a number per day, never a person (S0-3, S3-9)."""
    Verwijzing.objects.bulk_create([Verwijzing(voorziening=voorziening, dag=dag)], ignore_conflicts=True)
    Verwijzing.objects.filter(voorziening=voorziening, dag=dag).update(aantal=F("aantal") + 1)


@transaction.atomic
def add_voorziening(
    *, voorziening: Voorziening, soort: Soort, wijken: Iterable[Wijk], reden: str, by: Actor, at: datetime
) -> Voorziening:
    """Put something new in the catalogue, as filled in, of this kind from its first day."""
    check_kind(voorziening, soort)
    voorziening.save(force_insert=True)
    voorziening.wijken.set(wijken)
    Soortperiode.objects.create(voorziening=voorziening, soort=soort, vanaf=voorziening.vanaf, reden=_reason(reden))
    _record("voorziening toegevoegd", voorziening, by, at, soort=soort, vanaf=voorziening.vanaf, reden=reden)
    return voorziening


@transaction.atomic
def edit_voorziening(
    *,
    voorziening: Voorziening,
    texts: Mapping[str, object],
    wijken: Iterable[Wijk],
    reden: str,
    by: Actor,
    at: datetime,
) -> Voorziening:
    """Change texts, price or way of arranging; residents see it at once. The kind changes through `change_kind`."""
    for field, value in texts.items():
        setattr(voorziening, field, value)
    for periode in voorziening.soorten.on(clock.local_date(at)):
        check_kind(voorziening, Soort(periode.soort))
    voorziening.save(update_fields=list(texts))
    voorziening.wijken.set(wijken)
    _record("voorziening gewijzigd", voorziening, by, at, velden=sorted(texts), reden=_reason(reden))
    return voorziening


@transaction.atomic
def end_voorziening(*, voorziening: Voorziening, tot: date, reden: str, by: Actor, at: datetime) -> Voorziening:
    """From this day it is no longer on offer; what was granted keeps running until its own end."""
    if tot <= voorziening.vanaf:
        raise OngeldigAanbod("De laatste dag ligt voor de eerste dag van deze voorziening.")
    voorziening.tot = tot
    voorziening.save(update_fields=["tot"])
    _record("voorziening beëindigd", voorziening, by, at, tot=tot, reden=_reason(reden))
    return voorziening


@transaction.atomic
def save_levensvraag(
    *, vraag: Levensvraag, voorzieningen: Iterable[Voorziening], by: Actor, at: datetime
) -> Levensvraag:
    """Keep a question as people ask it, as filled in, with the provisions it leads to."""
    new = vraag.pk is None
    vraag.save()
    vraag.voorzieningen.set(voorzieningen)
    Gemeente.objects.select_for_update().get(pk=vraag.gemeente_id)
    journaal.record(
        "vraag toegevoegd" if new else "vraag gewijzigd",
        gemeente_code=vraag.gemeente_id,
        keten=f"vraag/{vraag.pk}",
        by=by,
        at=at,
        vraag=vraag.vraag,
    )
    return vraag


def _reason(reden: str) -> str:
    if not reden.strip():
        raise OngeldigAanbod("Schrijf op waarop deze wijziging berust, bijvoorbeeld het raadsbesluit.")
    return reden.strip()


def _record(daad: str, voorziening: Voorziening, by: Actor | str, at: datetime, **gegevens: Any) -> None:
    journaal.record(
        daad,
        gemeente_code=voorziening.gemeente_id,
        keten=f"aanbod/{voorziening.pk}",
        by=by,
        at=at,
        voorziening=voorziening.naam,
        **gegevens,
    )
