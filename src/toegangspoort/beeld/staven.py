# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Bars under each other, each with its number at its end; or the words why there is none.

Widths are percentages, so that they fit any column; no style attributes, for the strict CSP. A screen reader hears the
name and the number in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString

LONGEST, LONGEST_BESIDE = 84, 76
"""Percent of the width, under a name and beside it: the rest is for the number."""
HOOGTE = 26


@dataclass(frozen=True)
class Staaf:
    """One bar; without a `waarde` its `tekst` says why."""

    naam: str
    waarde: float | None
    tekst: str
    zegt: str
    """The number as a screen reader says it."""
    href: str = ""
    hier: bool = False


def draw_bars(staven: Sequence[Staaf], *, naast: bool = False) -> SafeString:
    """All on one scale that begins at zero. `naast`: the names stand before the bars, where there is room."""
    hoogste = max((staaf.waarde for staaf in staven if staaf.waarde is not None), default=0) or 1
    return format_html(
        '<ul class="tp-staven{}">{}</ul>',
        " tp-staven--naast" if naast else "",
        SafeString("".join(_row(staaf, (LONGEST_BESIDE if naast else LONGEST) / hoogste) for staaf in staven)),
    )


def _row(staaf: Staaf, schaal: float) -> SafeString:
    naam = format_html('<a href="{}">{}</a>', staaf.href, staaf.naam) if staaf.href else staaf.naam
    return format_html(
        '<li class="tp-staaf{}"><span class="tp-staaf__naam">{}</span>{}</li>',
        " tp-staaf--hier" if staaf.hier else "",
        naam,
        format_html('<span class="tp-staaf__geen">{}</span>', staaf.tekst)
        if staaf.waarde is None
        else _bar(staaf, schaal * staaf.waarde),
    )


def _bar(staaf: Staaf, breed: float) -> SafeString:
    return format_html(
        '<span class="tp-alleen-voor-lezen">{0}</span>'
        '<svg class="tp-staaf__balk" aria-hidden="true" width="100%" height="{1}">'
        '<rect width="{2}%" height="{1}" rx="3"/><text x="{2}%" dx="9" y="{3}">{4}</text></svg>',
        staaf.zegt,
        HOOGTE,
        f"{breed:.2f}",
        HOOGTE - 6,
        staaf.tekst,
    )
