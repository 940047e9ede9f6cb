# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The size of a need as `recht` reckons with it, and the choices that a form offers for it."""

from decimal import Decimal

from toegangspoort.onderzoeken.models import Behoefte
from toegangspoort.recht.wmo2015.omvang import Eenheid, NietOmTeRekenen, Omvang, Per

EENHEDEN = (
    (Eenheid.MINUUT.value, "minuten"),
    (Eenheid.UUR.value, "uren"),
    (Eenheid.DAGDEEL.value, "dagdelen"),
    (Eenheid.ETMAAL.value, "etmalen"),
    (Eenheid.STUKS.value, "stuks"),
    (Eenheid.RIT.value, "ritten"),
    (Eenheid.KM.value, "kilometers"),
    (Eenheid.ZONE.value, "zones"),
    (Eenheid.EURO.value, "euro"),
)
PERIODEN = (
    (Per.DAG.value, "per dag"),
    (Per.WEEK.value, "per week"),
    (Per.VIER_WEKEN.value, "per vier weken"),
    (Per.MAAND.value, "per maand"),
    (Per.JAAR.value, "per jaar"),
    (Per.TOTAAL.value, "in totaal"),
)


def size_of(behoefte: Behoefte, aantal: Decimal | None = None) -> Omvang | None:
    """The whole need, or an amount in its unit and period; None while the size is not known."""
    found = behoefte.aantal if aantal is None else aantal
    if found is None or not behoefte.eenheid or not behoefte.per:
        return None
    return Omvang(found, Eenheid(behoefte.eenheid), Per(behoefte.per))


def in_words(behoefte: Behoefte, aantal: Decimal | None = None) -> str:
    """The same in words: "125 minuten per week"; empty while the size is not known."""
    size = size_of(behoefte, aantal)
    return str(size) if size else ""


def minutes_per_week(size: Omvang | None) -> int | None:
    """As whole minutes a week, for the bars; None for what is no time, has no period or is not known."""
    if size is None:
        return None
    try:
        return round(size.naar(Eenheid.MINUUT, Per.WEEK).aantal)
    except NietOmTeRekenen:
        return None
