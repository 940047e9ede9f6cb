# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which kind household help is in this gemeente on a day, as the norm says it (S0-7, S4-9)."""

from datetime import date

from toegangspoort.aanbod.models import Soortperiode
from toegangspoort.recht.kern import GeenGeldigeVersie, Uitkomst
from toegangspoort.recht.verordening import HUISHOUDHULP
from toegangspoort.recht.wmo2015.huishoudhulp import Soortfeiten, perioden_uit, soort_huishoudhulp
from toegangspoort.recht.wmo2015.soorten import Soort

CATEGORIE = "01"
"""The iWmo category of household help (WMO020)."""


def household_help_on(gemeente_id: str, peildatum: date) -> Uitkomst[Soort] | None:
    """Its kind with reason and article; None where the gemeente fixed no kind for that day. One query."""
    rows = Soortperiode.objects.filter(voorziening__gemeente_id=gemeente_id, voorziening__slug=HUISHOUDHULP)
    feiten = Soortfeiten(perioden_uit(rows.order_by("vanaf").values_list("vanaf", "tot", "soort", "reden")))
    try:
        return soort_huishoudhulp(peildatum, feiten)
    except GeenGeldigeVersie:
        return None
