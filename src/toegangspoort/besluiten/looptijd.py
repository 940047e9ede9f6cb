# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How long a line runs, against what the gemeente has set (art. 2.3.9: re-examination)."""

from datetime import date, timedelta
from typing import Any

from toegangspoort.beeld import woorden
from toegangspoort.besluiten.blad import Blad
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


def look_again(blad: Blad) -> tuple[date, str]:
    """When the help is looked at again, and why: its first end, or the longest time without a new weighing (2.3.9)."""
    ends = [regel.tot_en_met for regel in blad.granted if regel.tot_en_met]
    if ends:
        return min(ends), f"Loopt tot en met {woorden.dag(min(ends))}"
    start = min((regel.van for regel in blad.granted if regel.van), default=blad.peildatum)
    months: int = blad.instellingen["besluit.einde_verplicht_na_maanden"]
    return months_later(start, months), "Geen einddatum: kijk opnieuw of de hulp past"
