# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How long a line runs, against what the gemeente has set (art. 2.3.9: re-examination)."""

from datetime import date, timedelta
from typing import Any

from toegangspoort.besluiten.models import Besluitregel

MONTHS_IN_YEAR = 12


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last day of that month where it has no such day."""
    year, month = divmod(day.year * MONTHS_IN_YEAR + day.month - 1 + months, MONTHS_IN_YEAR)
    first_after = date(year + (month + 1) // MONTHS_IN_YEAR, (month + 1) % MONTHS_IN_YEAR + 1, 1)
    return min(first_after - timedelta(days=1), date(year, month + 1, 1) + timedelta(days=day.day - 1))


def is_long(regel: Besluitregel, instellingen: dict[str, Any]) -> bool:
    """Whether it runs longer than the gemeente lets it run without a reason."""
    if regel.van is None or regel.tot_en_met is None:
        return False
    months: int = instellingen["besluit.einde_verplicht_na_maanden"]
    return regel.tot_en_met >= months_later(regel.van, months)


def end_of_urgent_help(regel: Besluitregel, instellingen: dict[str, Any]) -> date | None:
    """The last day on which urgent temporary help can end; None while its start is not known."""
    weeks: int = instellingen["besluit.tijdelijk_weken"]
    return regel.van + timedelta(weeks=weeks) - timedelta(days=1) if regel.van else None
