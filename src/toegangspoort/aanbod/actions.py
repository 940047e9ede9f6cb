# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Writes on the catalogue: each change has a start date and a reason, and what was true before stays true."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import F

from toegangspoort.aanbod.models import Soort, Soortperiode, Verwijzing, Voorziening
from toegangspoort.audit import journaal
from toegangspoort.audit.journaal import Actor
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
    *, voorziening: Voorziening, soort: Soort, vanaf: date, reden: str, by: Actor, at: datetime
) -> Soortperiode:
    """From this day the provision is of this kind (S0-7, S4-9); the period before it ends there."""
    if not reden.strip():
        raise OngeldigAanbod("Schrijf op waarop deze wijziging berust, bijvoorbeeld het raadsbesluit.")
    check_kind(voorziening, soort)
    row = Soortperiode(voorziening=voorziening, soort=soort, vanaf=vanaf, reden=reden)
    succeed(Soortperiode.objects.filter(voorziening=voorziening), row)
    journaal.record(
        "soort voorziening gewijzigd",
        gemeente_code=voorziening.gemeente_id,
        keten=f"aanbod/{voorziening.pk}",
        by=by,
        at=at,
        voorziening=voorziening.naam,
        soort=soort,
        vanaf=vanaf,
        reden=reden,
    )
    return row


def count_referral(*, voorziening: Voorziening, dag: date) -> None:
    """Count that a provision was looked at or pointed to: a number per day, never a person (S0-3, S3-9)."""
    Verwijzing.objects.bulk_create([Verwijzing(voorziening=voorziening, dag=dag)], ignore_conflicts=True)
    Verwijzing.objects.filter(voorziening=voorziening, dag=dag).update(aantal=F("aantal") + 1)
