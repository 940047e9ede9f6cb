# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The one place that asks what time it is; in the demo another date can be tried.

Only entry points (views, commands) call this. Everything below them takes `at` or `peildatum`.
"""

from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

DEMO_COOKIE = "demo_datum"


def now(request: HttpRequest | None = None) -> datetime:
    """This moment, with time zone; on the demo date that the visitor chose, at the real time of day."""
    moment = timezone.localtime()
    chosen = demo_date(request) if request is not None else None
    if chosen is None:
        return moment
    return timezone.make_aware(datetime.combine(chosen, time(moment.hour, moment.minute, moment.second)))


def today(request: HttpRequest | None = None) -> date:
    """The local date of `now`."""
    return now(request).date()


def demo_date(request: HttpRequest) -> date | None:
    """The other date this visitor tries, or None; only in the demo."""
    if not settings.DEMO:
        return None
    try:
        return date.fromisoformat(request.COOKIES.get(DEMO_COOKIE, ""))
    except ValueError:
        return None


def local_date(moment: datetime) -> date:
    """The date on the calendar here at this moment: terms of law count in local days."""
    return timezone.localtime(moment).date()


def midnight(day: date) -> datetime:
    """The first moment of this local day."""
    return timezone.make_aware(datetime.combine(day, time.min))


def end_of(day: date) -> datetime:
    """The last moment of this local day."""
    return midnight(day + timedelta(days=1)) - timedelta(microseconds=1)
