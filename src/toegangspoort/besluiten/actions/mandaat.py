# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Give a mandate to sign, from a day."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.audit import journaal
from toegangspoort.besluiten.models import Besluitsoort, Mandaat
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.onderzoeken.feiten import refuse


@transaction.atomic
def give_mandaat(
    *,
    gemeente: Gemeente,
    soorten: Sequence[Besluitsoort],
    besluit: str,
    vanaf: date,
    tot: date | None = None,
    medewerker: Medewerker | None = None,
    rol: Rol | None = None,
    tot_euro_per_jaar: int | None = None,
    by: Medewerker | str,
    at: datetime,
) -> Mandaat:
    """Record who may sign what from when, by which decision of the college (art. 10:3 and 10:5 Awb)."""
    gemeente = Gemeente.objects.select_for_update().get(pk=gemeente.pk)
    fouten = []
    if (medewerker is None) == (rol is None):
        fouten.append(("medewerker", "Kies een medewerker óf een rol."))
    if medewerker is not None and medewerker.gemeente_code != gemeente.pk:
        fouten.append(("medewerker", "Kies een medewerker van deze gemeente."))
    if not soorten:
        fouten.append(("soorten", "Kies voor welke besluiten dit mandaat geldt."))
    if not besluit.strip():
        fouten.append(("besluit", "Noem het mandaatbesluit waar dit op rust."))
    if tot is not None and tot <= vanaf:
        fouten.append(("tot", "Het einde ligt na het begin."))
    refuse(fouten)
    row = Mandaat.objects.create(
        gemeente=gemeente,
        medewerker=medewerker,
        rol=rol or "",
        soorten=[soort.value for soort in soorten],
        tot_euro_per_jaar=tot_euro_per_jaar,
        besluit=besluit.strip(),
        vanaf=vanaf,
        tot=tot,
    )
    journaal.record(
        "mandaat gegeven",
        gemeente_code=gemeente.pk,
        keten="mandaten",
        by=by,
        at=at,
        aan=medewerker.naam if medewerker else row.get_rol_display(),
        soorten=row.soorten,
        vanaf=vanaf,
        tot=tot,
        besluit=row.besluit,
    )
    return row


@transaction.atomic
def end_mandaat(*, mandaat: Mandaat, tot: date, reden: str, by: Medewerker, at: datetime) -> Mandaat:
    """From this day nobody signs on this mandate any more; what was signed before stays signed (art. 10:8 Awb)."""
    gemeente = Gemeente.objects.select_for_update().get(pk=mandaat.gemeente_id)
    row: Mandaat = Mandaat.objects.get(pk=mandaat.pk)
    refuse(
        [("tot", f"Dit mandaat begint pas op {row.vanaf:%d-%m-%Y}. Kies een latere dag.")] if tot <= row.vanaf else []
    )
    row.tot = tot
    row.save(update_fields=["tot"])
    journaal.record(
        "mandaat beëindigd",
        gemeente_code=gemeente.pk,
        keten="mandaten",
        by=by,
        at=at,
        aan=row.medewerker.naam if row.medewerker else row.get_rol_display(),
        besluit=row.besluit,
        tot=tot,
        reden=reden,
    )
    return row
