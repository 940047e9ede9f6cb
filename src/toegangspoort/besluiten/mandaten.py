# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who may sign a besluit on a day (art. 10:3 Awb)."""

from collections.abc import Iterable
from datetime import date

from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.models import Mandaat


def mandates_on(gemeente_id: str, peildatum: date) -> list[Mandaat]:
    """Every mandate of this gemeente that holds on this day; one query."""
    return list(Mandaat.objects.on(peildatum).filter(gemeente_id=gemeente_id).select_related("medewerker"))


def mandate_of(
    medewerker: Medewerker, mandaten: Iterable[Mandaat], soort: str, euro_per_jaar: int | None
) -> Mandaat | None:
    """The mandate by which he may sign this kind at this cost, the widest first; None when he may not.

    While the cost is not known only a mandate without limit will do.
    """
    own = [m for m in mandaten if (m.medewerker_id == medewerker.pk or m.rol == medewerker.rol) and soort in m.soorten]
    fitting = [m for m in own if _covers(m, euro_per_jaar)]
    return min(fitting, key=lambda m: (m.tot_euro_per_jaar is not None, -(m.tot_euro_per_jaar or 0)), default=None)


def in_words(mandaten: Iterable[Mandaat], soort: str, euro_per_jaar: int | None) -> str:
    """Who may sign this: names and roles, for the sentence that says why somebody else has to."""
    names = {
        m.medewerker.naam if m.medewerker else m.get_rol_display().lower()
        for m in mandaten
        if soort in m.soorten and _covers(m, euro_per_jaar)
    }
    return ", ".join(sorted(names)) or "nog niemand"


def _covers(mandaat: Mandaat, euro_per_jaar: int | None) -> bool:
    limit = mandaat.tot_euro_per_jaar
    return limit is None or (euro_per_jaar is not None and euro_per_jaar <= limit)


def someone_may_sign(mandaten: Iterable[Mandaat], soort: str, euro_per_jaar: int | None) -> bool:
    """Whether any mandate covers this kind at this cost. Without a cost yet the limit is not looked at."""
    return any(soort in m.soorten and (euro_per_jaar is None or _covers(m, euro_per_jaar)) for m in mandaten)
