# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Lines over time as SVG: numbers at points of the first one, a gap where a figure is missing.

Lines differ in dash as well as in colour. Places are percentages of the width and pixels of the height, so that text
keeps its size on a phone; no style attributes, for the strict CSP. The table beside it says the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

TOP, BODEM, HOOGTE = 34, 160, 196
LINKS, RECHTS = 7.0, 93.0
"""Percent of the width at the first and at the last moment."""
ROOM = 26
"""Letters that fit under the line on the smallest phone; the last moment is always named, before it every so many."""


@dataclass(frozen=True)
class Lijn:
    """One line: a value per moment, None where there is none."""

    naam: str
    waarden: tuple[float | None, ...]
    teksten: tuple[str, ...]


def draw_lines(lijnen: Sequence[Lijn], momenten: Sequence[str], zegt: str) -> SafeString:
    """The first line is the one that matters: thick, with its numbers. The scale begins at zero."""
    hoogste = max((w for lijn in lijnen for w in lijn.waarden if w is not None), default=0) or 1
    plekken = [_x(nummer, len(momenten)) for nummer in range(len(momenten))]
    stap = ceil(len(momenten) * max(map(len, momenten), default=0) / ROOM) or 1
    getoond = [(x, BODEM + 26, moment) for x, moment in zip(plekken, momenten, strict=True)][::-stap]
    return format_html(
        '<svg class="tp-lijnen" role="img" aria-label="{}" width="100%" height="{}">'
        '<line x1="0" x2="100%" y1="{}" y2="{}" class="tp-lijnen__as"/>{}{}</svg>',
        zegt,
        HOOGTE,
        BODEM,
        BODEM,
        format_html_join("", '<text x="{}%" y="{}" class="tp-lijnen__moment">{}</text>', getoond),
        SafeString(
            "".join(
                _line(lijn, nummer, plekken, hoogste, stap) for nummer, lijn in reversed(list(enumerate(lijnen, 1)))
            )
        ),
    )


def key(nummer: int) -> SafeString:
    """The dash of the n-th line, for the legend."""
    return format_html(
        '<svg class="tp-lijnen__staal" viewBox="0 0 36 12" aria-hidden="true">'
        '<line x1="0" x2="36" y1="6" y2="6" class="tp-lijn tp-lijn--{}"/></svg>',
        nummer,
    )


def _x(nummer: int, aantal: int) -> float:
    return 50.0 if aantal == 1 else round(LINKS + (RECHTS - LINKS) * nummer / (aantal - 1), 2)


def _y(waarde: float, hoogste: float) -> float:
    return round(BODEM - (BODEM - TOP) * waarde / hoogste, 1)


def _line(lijn: Lijn, nummer: int, plekken: Sequence[float], hoogste: float, stap: int) -> SafeString:
    punten = [
        None if waarde is None else (x, _y(waarde, hoogste)) for x, waarde in zip(plekken, lijn.waarden, strict=True)
    ]
    stukken = [(*een, *ander, nummer) for een, ander in pairwise(punten) if een is not None and ander is not None]
    segmenten = format_html_join("", '<line x1="{}%" y1="{}" x2="{}%" y2="{}" class="tp-lijn tp-lijn--{}"/>', stukken)
    stippen = format_html_join(
        "",
        '<circle cx="{}%" cy="{}" r="{}" class="tp-lijn__punt tp-lijn__punt--{}"/>',
        ((*punt, 5 if nummer == 1 else 3.5, nummer) for punt in punten if punt),
    )
    if nummer > 1:
        return SafeString(segmenten + stippen)
    getallen = format_html_join(
        "",
        '<text x="{}%" y="{}" class="tp-lijn__getal">{}</text>',
        (
            (punt[0], punt[1] - 12, tekst)
            for punt, tekst in list(zip(punten, lijn.teksten, strict=True))[::-stap]
            if punt
        ),
    )
    return SafeString(segmenten + stippen + getallen)
