# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The shrinking bar of the ladder as SVG: what remains per subject, and hatched what a rung takes off.

Widths are percentages, so that the bar fits any column; no style attributes, for the strict CSP.
"""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from toegangspoort.beeld.stukken import Deel
from toegangspoort.beeld.woorden import minuten

HOOGTE = 14
KLEUREN = 5  # tints in the stylesheet: tp-balk__deel--1 to --5
_STREPEN = "".join(f"M{x} {HOOGTE}l{HOOGTE}-{HOOGTE}" for x in range(-HOOGTE, 420, 6))


def draw_bar(delen: Sequence[Deel], totaal: int, af: int = 0) -> SafeString:
    """The bar of one rung. `totaal` is the whole need in minutes: the full width."""
    whole = max(totaal, sum(deel.minuten for deel in delen) + af, 1)
    blocks, start = [], 0
    for number, deel in enumerate(delen):
        if deel.minuten > 0:
            blocks.append((_percent(start, whole), _percent(deel.minuten, whole), HOOGTE, number % KLEUREN + 1))
        start += deel.minuten
    return format_html(
        '<svg class="tp-balk" role="img" aria-label="{}" width="100%" height="{}">{}{}</svg>',
        bar_in_words(delen, af),
        HOOGTE,
        format_html_join("", '<rect x="{}%" width="{}%" height="{}" class="tp-balk__deel tp-balk__deel--{}"/>', blocks),
        _taken_off(_percent(start, whole), _percent(af, whole)) if af else "",
    )


def draw_legend(delen: Sequence[Deel]) -> SafeString:
    """The subjects of a bar with their colour and minutes."""
    rows = [(number % KLEUREN + 1, deel.naam, deel.minuten) for number, deel in enumerate(delen) if deel.minuten > 0]
    return format_html(
        '<ul class="tp-legenda">{}</ul>',
        format_html_join(
            "",
            '<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14" rx="2"'
            ' class="tp-balk__deel tp-balk__deel--{}"/></svg>{} {}</li>',
            rows,
        ),
    )


def bar_in_words(delen: Sequence[Deel], af: int = 0) -> str:
    """The same bar for who does not see it: what remains, and what goes off."""
    rest = [f"{deel.naam} {minuten(deel.minuten)}" for deel in delen if deel.minuten > 0]
    text = gettext("Blijft over: %(delen)s.") % {"delen": ", ".join(rest) or gettext("niets")}
    return text + (" " + gettext("Gaat af: %(minuten)s.") % {"minuten": minuten(af)} if af else "")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}"


def _taken_off(x: str, width: str) -> SafeString:
    return format_html(
        '<svg x="{0}%" width="{1}%" height="{2}" class="tp-balk__af">'
        '<rect width="100%" height="100%"/><path d="{3}"/></svg>',
        x,
        width,
        HOOGTE,
        SafeString(_STREPEN),
    )
