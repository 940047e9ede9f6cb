# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Load an ordinance: every step of its plan, through the actions of the subjects, or nothing at all."""

from datetime import datetime

from django.db import transaction

from toegangspoort import clock
from toegangspoort.access.models import Medewerker
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.verordening.plan import Plan, make_plan
from toegangspoort.recht.verordening import Verordeningbestand


@transaction.atomic
def laad_verordening(*, gemeente: Gemeente, bestand: Verordeningbestand, by: Medewerker | str, at: datetime) -> Plan:
    """Bring the ordinance into the rows that hold it; what is there already stays as it is.

    Raises `VerordeningPastNiet` with every reason; then nothing has changed.
    """
    gemeente = Gemeente.objects.select_for_update().get(pk=gemeente.pk)
    plan = make_plan(gemeente, bestand, vandaag=clock.local_date(at))
    for step in plan.stappen:
        step.doe(by, at)
    return plan
