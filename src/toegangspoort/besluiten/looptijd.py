# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How long a line runs, against what the gemeente has set (art. 2.3.9: re-examination)."""

from datetime import date, timedelta
from typing import Any

from toegangspoort.beeld import woorden
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluitregel
from toegangspoort.recht.termijnen import kaal_einde
from toegangspoort.recht.wmo2015.heronderzoek import Heronderzoeksfeiten, heronderzoek


def is_long(regel: Besluitregel, instellingen: dict[str, Any]) -> bool:
    """Whether it runs longer than the gemeente lets it run without a reason."""
    if regel.van is None or regel.tot_en_met is None:
        return False
    months: int = instellingen["besluit.einde_verplicht_na_maanden"]
    return regel.tot_en_met >= kaal_einde(regel.van, maanden=months)


def end_of_urgent_help(regel: Besluitregel, instellingen: dict[str, Any]) -> date | None:
    """The last day on which urgent temporary help can end; None while its start is not known."""
    weeks: int = instellingen["besluit.tijdelijk_weken"]
    return regel.van + timedelta(weeks=weeks) - timedelta(days=1) if regel.van else None


def reexamination_facts(blad: Blad) -> Heronderzoeksfeiten:
    """From the first day of the help, as often as the gemeente has set."""
    start = min((regel.van for regel in blad.granted if regel.van), default=blad.peildatum)
    return Heronderzoeksfeiten(start, blad.instellingen["heronderzoek.maanden"])


def ends_before(blad: Blad, day: date) -> bool:
    """Whether (a part of) the help has ended by this day: then that is the moment to look again."""
    ends = _ends(blad)
    return bool(ends) and min(ends) <= day


def _ends(blad: Blad) -> list[date]:
    return [regel.tot_en_met for regel in blad.granted if regel.tot_en_met]


def look_again(blad: Blad) -> tuple[date, str]:
    """When the help is looked at again, and why: its first end, or before that the re-examination of art. 2.3.9."""
    again = heronderzoek(blad.peildatum, reexamination_facts(blad)).waarde or date.max
    ends = _ends(blad)
    if ends_before(blad, again):
        return min(ends), f"Loopt tot en met {woorden.dag(min(ends))}"
    return again, "Kijk opnieuw of de hulp past" if ends else "Geen einddatum: kijk opnieuw of de hulp past"
