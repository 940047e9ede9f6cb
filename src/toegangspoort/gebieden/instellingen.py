# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the gemeente has set, on a day. What may be set, and its default, stands in `recht.verordening`."""

from datetime import date
from typing import Any

from toegangspoort.gebieden.models import Instelling
from toegangspoort.recht.verordening import INSTELLINGEN, Verordening


def settings_on(gemeente_id: str, peildatum: date) -> dict[str, Any]:
    """Every setting that holds on this day, by key; one query. A key nobody set has the default of its definition."""
    rows = Instelling.objects.on(peildatum).filter(gemeente_id=gemeente_id)
    stored = dict(rows.values_list("sleutel", "waarde"))
    return {key: stored.get(key, definition.standaard) for key, definition in INSTELLINGEN.items()}


def verordening_on(gemeente_id: str, peildatum: date) -> Verordening:
    """The same as the norms read it: typed, on one day; one query."""
    return Verordening(peildatum, settings_on(gemeente_id, peildatum))
