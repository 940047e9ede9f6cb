# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a gemeente has fixed, on a day, as JSON: each value with its period, source and article."""

from datetime import date
from typing import Any

from toegangspoort.aanbod.models import Soortperiode
from toegangspoort.besluiten.models import Mandaat
from toegangspoort.gebieden.models import Gemeente, Instelling
from toegangspoort.recht.verordening import INSTELLINGEN


def shown_on(gemeente: Gemeente, peildatum: date) -> dict[str, Any]:
    """Everything that holds on this day; what the gemeente did not fix says `standaard`."""
    rows = {row.sleutel: row for row in Instelling.objects.on(peildatum).filter(gemeente=gemeente)}
    kinds = Soortperiode.objects.on(peildatum).filter(voorziening__gemeente=gemeente).select_related("voorziening")
    mandates = Mandaat.objects.on(peildatum).filter(gemeente=gemeente).select_related("medewerker")
    return {
        "gemeente": gemeente.pk,
        "naam": gemeente.naam,
        "peildatum": peildatum.isoformat(),
        "instellingen": {key: _setting(key, rows.get(key)) for key in INSTELLINGEN},
        "soorten": {
            row.voorziening.slug: {"waarde": row.soort, **_period(row), "bron": row.reden}
            for row in kinds.order_by("voorziening__slug")
        },
        "mandaten": [_mandate(row) for row in mandates],
    }


def _setting(key: str, row: Instelling | None) -> dict[str, Any]:
    term = INSTELLINGEN[key]
    held = {"waarde": term.standaard} if row is None else {"waarde": row.waarde, **_period(row), "bron": row.reden}
    return {
        **held,
        "eenheid": "centen" if term.soort == "bedrag" else term.eenheid,
        "grondslag": term.grondslag,
        "standaard": row is None,
    }


def _mandate(row: Mandaat) -> dict[str, Any]:
    return {
        "wie": row.medewerker.naam if row.medewerker else row.rol,
        "besluiten": row.soorten,
        "tot_euro_per_jaar": row.tot_euro_per_jaar,
        **_period(row),
        "bron": row.besluit,
    }


def _period(row: Any) -> dict[str, str | None]:
    return {"vanaf": row.vanaf.isoformat(), "tot": row.tot.isoformat() if row.tot else None}
