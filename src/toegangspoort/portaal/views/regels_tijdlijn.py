# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The versions of a rule on a line of time, as SVG. The list of versions beside it says the same in words.

Places are percentages, so that the line fits any width; no style attributes, for the strict CSP.
"""

from datetime import date
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from toegangspoort.beeld.woorden import datum
from toegangspoort.recht.kern import Norm, Versie

TOP, BAR, HEIGHT = 30, 22, 78
NEAR = 16
"""Percent of the width that a year under the line needs for itself."""
MARGIN = 0.06


def draw_timeline(norm: Norm[..., Any], day: date) -> SafeString:
    """The line of one norm, with the day on which we look."""
    first, last = _span(norm, day)

    def place(moment: date) -> float:
        return round(100 * (moment - first).days / max((last - first).days, 1), 2)

    bars = [_bar(version, place, last, day) for version in norm.versies]
    return format_html(
        '<svg class="tp-tijd" role="img" aria-label="{}" width="100%" height="{}">{}{}{}</svg>',
        _in_words(norm, day),
        HEIGHT,
        format_html_join("", '<rect x="{}%" y="{}" width="{}%" height="{}" class="{}"/>', bars),
        format_html_join(
            "", '<text x="{}%" y="{}" text-anchor="{}" class="tp-tijd__jaar">{}</text>', _years(norm, place)
        ),
        _marker(place(day), day),
    )


def _span(norm: Norm[..., Any], day: date) -> tuple[date, date]:
    """From the first version or the day to the last change or the day, with some room beyond."""
    moments = [day, *(version.vanaf for version in norm.versies), *(v.tot for v in norm.versies if v.tot)]
    room = (max(moments) - min(moments)) * MARGIN
    start = min(moments) - (room if min(moments) == day else room * 0)
    return start, max(moments) + max(room, (date(2001, 1, 1) - date(2000, 1, 1)))


def _bar(version: Versie[..., Any], place: Any, last: date, day: date) -> tuple[float, int, float, int, str]:
    start, end = place(version.vanaf), place(version.tot or last)
    css = "tp-tijd__versie" + (" tp-tijd__versie--nu" if version.geldt_op(day) else "")
    return start, TOP, round(end - start, 2), BAR, css + ("" if version.geverifieerd else " tp-tijd__versie--onzeker")


def _years(norm: Norm[..., Any], place: Any) -> list[tuple[float, int, str, str]]:
    found: list[tuple[float, int, str, str]] = []
    for version in norm.versies:
        at = place(version.vanaf)
        if not found or at - found[-1][0] >= NEAR:
            found.append((at, TOP + BAR + 20, "start" if at < 90 else "end", str(version.vanaf.year)))
    return found


def _marker(at: float, day: date) -> SafeString:
    anchor = "start" if at < 25 else "end" if at > 75 else "middle"
    return format_html(
        '<line x1="{0}%" x2="{0}%" y1="{1}" y2="{2}" class="tp-tijd__dag"/>'
        '<text x="{0}%" y="16" text-anchor="{3}" class="tp-tijd__nu">{4}</text>',
        at,
        TOP - 8,
        TOP + BAR + 4,
        anchor,
        datum(day),
    )


def _in_words(norm: Norm[..., Any], day: date) -> str:
    count = len(norm.versies)
    words = ngettext("Tijdlijn met %(n)s versie.", "Tijdlijn met %(n)s versies.", count) % {"n": count}
    now = next((version for version in norm.versies if version.geldt_op(day)), None)
    if now is None:
        return f"{words} " + gettext("Op %(dag)s geldt geen versie.") % {"dag": datum(day)}
    said = gettext("Op %(dag)s geldt de versie vanaf %(vanaf)s.") % {"dag": datum(day), "vanaf": datum(now.vanaf)}
    return f"{words} {said}"
