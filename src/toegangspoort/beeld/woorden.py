# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Dates, terms, money and time in words: "dinsdag 24 november 2026", "nog 2 dagen", "€ 9,00"."""

from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone
from django.utils.dateformat import format as format_date
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext, ngettext


def _local(moment: date | datetime) -> date:
    """The day on the calendar here; a moment in another zone first becomes ours."""
    if isinstance(moment, datetime):
        return timezone.localtime(moment).date() if timezone.is_aware(moment) else moment.date()
    return moment


def dag(moment: date | datetime | None) -> str:
    """The day in full: "dinsdag 24 november 2026"; empty for no day."""
    return format_date(_local(moment), "l j F Y") if moment else ""


def dag_zonder_jaar(moment: date | datetime | None, vandaag: date | None = None) -> str:
    """The day without its year, unless that differs from the year of `vandaag`: "dinsdag 24 november"."""
    if not moment:
        return ""
    day = _local(moment)
    if vandaag is not None and day.year != vandaag.year:
        return format_date(day, "l j F Y")
    return format_date(day, "l j F")


def dag_kort(moment: date | datetime | None) -> str:
    """The day for a narrow column: "do 26 nov"."""
    return format_date(_local(moment), "D j M").lower() if moment else ""


def datum(moment: date | datetime | None) -> str:
    """The date without the day of the week: "24 november 2026"."""
    return format_date(_local(moment), "j F Y") if moment else ""


def tijd(moment: datetime | None) -> str:
    """The time of day: "16.10 uur"."""
    if not moment:
        return ""
    local = timezone.localtime(moment) if timezone.is_aware(moment) else moment
    return gettext("%(uur)s.%(minuut)s uur") % {"uur": format_date(local, "H"), "minuut": format_date(local, "i")}


def nog(moment: date | datetime | None, vandaag: date) -> str:
    """How far off a day is, in words: "nog 2 dagen", "morgen", "vandaag", "4 dagen te laat"."""
    if not moment:
        return ""
    days = (_local(moment) - _local(vandaag)).days
    if days == 0:
        return gettext("vandaag")
    if days == 1:
        return gettext("morgen")
    if days > 0:
        return ngettext("nog %(n)s dag", "nog %(n)s dagen", days) % {"n": days}
    return ngettext("%(n)s dag te laat", "%(n)s dagen te laat", -days) % {"n": -days}


def geleden(moment: date | datetime | None, vandaag: date) -> str:
    """How long ago a day was: "vandaag", "gisteren", "4 dagen geleden"."""
    if not moment:
        return ""
    days = (_local(vandaag) - _local(moment)).days
    if days == 0:
        return gettext("vandaag")
    if days == 1:
        return gettext("gisteren")
    return ngettext("%(n)s dag geleden", "%(n)s dagen geleden", days) % {"n": days}


def euro(cents: int | None) -> str:
    """An amount in cents as euros: 900 becomes "€ 9,00", in English "€9.00"; empty for no amount."""
    if cents is None:
        return ""
    sign = "€" if get_language() == "en" else "€\N{NO-BREAK SPACE}"
    return sign + number_format(Decimal(cents) / 100, decimal_pos=2, use_l10n=True, force_grouping=True)


def minuten(aantal: int | None) -> str:
    """A number of minutes in hours and minutes: 105 becomes "1 uur en 45 minuten"."""
    if aantal is None:
        return ""
    hours, rest = divmod(int(aantal), 60)
    parts = []
    if hours:
        parts.append(ngettext("%(n)s uur", "%(n)s uur", hours) % {"n": hours})
    if rest or not hours:
        parts.append(ngettext("%(n)s minuut", "%(n)s minuten", rest) % {"n": rest})
    return gettext(" en ").join(parts)
