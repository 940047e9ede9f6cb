# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A map of regions as SVG: a square for each, or its own shape. Every region is a link that says its figure.

Colours come from classes (strict CSP). A number stands in each region, so that colour only repeats what it says; no
figures is a hatch, secret is dots: they differ from every shade, from each other, and on paper in black and white.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from django.utils.html import format_html
from django.utils.safestring import SafeString

Soort = Literal["1", "2", "3", "4", "5", "geen", "geheim", "leeg"]
"""A step from light to dark, or why there is none; "leeg" is a region without a rate for another reason."""
VAK, STEEK = 100, 105
"""Side of a square and distance to the next, in units of the drawing."""
MOST_LETTERS = 13
"""That fit beside each other in a square."""
LEAST = 6
"""Columns to leave room for, or a few squares would be enormous."""
DENSE = 9
"""Columns from which names no longer fit: then the number alone is printed."""
SHAPES_WITH_NUMBERS = 40
"""More shapes than this are too small to print in."""
PATRONEN = SafeString(
    "<defs>"
    '<pattern id="tp-streep" width="14" height="14" patternUnits="userSpaceOnUse">'
    '<rect width="14" height="14" class="tp-patroon"/>'
    '<path d="M-4 4l8-8M-2 16L16-2M10 18l8-8" class="tp-patroon__lijn"/></pattern>'
    '<pattern id="tp-stip" width="14" height="14" patternUnits="userSpaceOnUse">'
    '<rect width="14" height="14" class="tp-patroon"/>'
    '<circle cx="4" cy="4" r="2.4" class="tp-patroon__stip"/>'
    '<circle cx="11" cy="11" r="2.4" class="tp-patroon__stip"/></pattern>'
    "</defs>"
)
VULLING = {
    "geen": SafeString(' fill="url(#tp-streep)"'),
    "geheim": SafeString(' fill="url(#tp-stip)"'),
}
ETIKET = '<rect x="4" y="25" width="92" height="50" class="tp-vlak__etiket"/>'
"""Behind the words on a hatch."""
SQUEEZED = ' textLength="92" lengthAdjust="spacingAndGlyphs"'


@dataclass(frozen=True)
class Vlak:
    """One region on a map. Either `plek` (column, row) or `pad` and `label` (a point inside) says where."""

    naam: str
    kort: str
    tekst: str
    """What is printed in it: the number, or why there is none."""
    zegt: str
    """The whole of it in words: the name of the link."""
    soort: Soort
    href: str
    hier: bool = False
    """Whether this is the region that the page is about."""
    plek: tuple[int, int] = (0, 0)
    pad: str = ""
    label: tuple[int, int] = (0, 0)


def draw_tiles(vlakken: Sequence[Vlak], naam: str) -> SafeString:
    """Squares in their columns and rows."""
    breed = max([LEAST - 1, *(vlak.plek[0] for vlak in vlakken)]) + 1
    hoog = max((vlak.plek[1] for vlak in vlakken), default=0) + 1
    return format_html(
        '<svg class="tp-kaart{}" role="group" aria-label="{}" viewBox="-4 -4 {} {}">{}{}</svg>',
        " tp-kaart--dicht" if breed >= DENSE else "",
        naam,
        breed * STEEK + 3,
        hoog * STEEK + 3,
        PATRONEN,
        _join(_tile(vlak) for vlak in vlakken),
    )


def draw_shapes(vlakken: Sequence[Vlak], naam: str, viewbox: str) -> SafeString:
    """Real boundaries, in the coordinates of `viewbox`. What the page is about is drawn last, its border whole."""
    breedte = int(viewbox.split()[2])
    return format_html(
        '<svg class="tp-kaart tp-kaart--vorm" role="group" aria-label="{}" viewBox="{}">{}{}</svg>',
        naam,
        viewbox,
        _patterns(breedte),
        _join(_shape(v, breedte, len(vlakken) <= SHAPES_WITH_NUMBERS) for v in sorted(vlakken, key=lambda v: v.hier)),
    )


def swatch(soort: Soort) -> SafeString:
    """A small square for the legend; the patterns of the map beside it are used again."""
    return format_html(
        '<svg class="tp-kaart__staal" viewBox="0 0 36 24" aria-hidden="true">'
        '<rect x="1" y="1" width="34" height="22" rx="3" class="tp-vlak tp-vlak--{}"{}/></svg>',
        soort,
        VULLING.get(soort, ""),
    )


def short_names(namen: Iterable[str]) -> dict[str, str]:
    """A name of three or four letters for each, all different: "Old", "DMa" for De Marne, "H-S".

    >>> short_names(["Groningen", "Grootegast", "Ten Boer", "Hoogezand-Sappemeer", "Westerwolde", "Westerkwartier"])
    ... # doctest: +NORMALIZE_WHITESPACE
    {'Groningen': 'Gron', 'Grootegast': 'Groo', 'Ten Boer': 'TBo', 'Hoogezand-Sappemeer': 'H-S', 'Westerwolde': 'Wew',
     'Westerkwartier': 'Wek'}
    """
    korten: dict[str, str] = {}
    per: dict[str, list[str]] = {}
    for naam in dict.fromkeys(namen):
        korten[naam] = _abbreviated(naam)
        per.setdefault(korten[naam], []).append(naam)
    for zelfde in per.values():
        if len(zelfde) > 1:
            korten |= _told_apart(zelfde)
    return korten


def _abbreviated(naam: str) -> str:
    woorden = naam.replace("'", "").split()
    if len(woorden) > 1:
        return "".join(woord[0] for woord in woorden[:-1])[:2] + woorden[-1][:2].capitalize()
    delen = naam.split("-")
    return "-".join(deel[:1] for deel in delen[:2]) if len(delen) > 1 else naam[:3]


def _told_apart(namen: list[str]) -> dict[str, str]:
    vier = {naam: naam[:4] for naam in namen}
    if len(set(vier.values())) == len(namen):
        return vier
    plek = next((n for n in range(min(map(len, namen))) if len({naam[n] for naam in namen}) == len(namen)), None)
    return {naam: naam[:2] + (naam[plek] if plek else str(nummer)) for nummer, naam in enumerate(namen, 1)}


def _join(delen: Iterable[SafeString]) -> SafeString:
    return SafeString("".join(delen))


def _tile(vlak: Vlak) -> SafeString:
    """One square. Written out at once: of a whole country there are hundreds."""
    x, y = (STEEK * plek for plek in vlak.plek)
    getal = vlak.soort.isdigit()
    return SafeString(
        f'<a href="{escape(vlak.href)}" class="tp-vlaklink{_here(vlak)}"><title>{escape(vlak.zegt)}</title>'
        f'<g transform="translate({x} {y})" aria-hidden="true">'
        f'<rect width="{VAK}" height="{VAK}" rx="5" class="tp-vlak tp-vlak--{vlak.soort}"'
        f"{VULLING.get(vlak.soort, '')}/>{'' if getal else ETIKET}{_name(vlak, 24 if getal else 46)}"
        f'<text x="50" y="{81 if getal else 66}" class="tp-vlak__{"getal" if getal else "waarom"}'
        f' tp-vlak__tekst--{vlak.soort}">{escape(vlak.tekst)}</text></g></a>'
    )


def _here(vlak: Vlak) -> str:
    return " tp-vlaklink--hier" if vlak.hier else ""


def _name(vlak: Vlak, onder: int) -> str:
    """The name in lines that fit, and the short one for a phone."""
    regels = _lines(vlak.naam)
    boven = onder - (8 if len(regels) > 1 else 0)
    lang = "".join(
        f'<tspan x="50" y="{boven + 16 * nummer}"{SQUEEZED * (len(regel) > MOST_LETTERS)}>{escape(regel)}</tspan>'
        for nummer, regel in enumerate(regels)
    )
    kort = 36 if vlak.soort.isdigit() else 60
    return (
        f'<text class="tp-vlak__naam tp-vlak__tekst--{vlak.soort}">{lang}</text>'
        f'<text x="50" y="{kort}" class="tp-vlak__kort tp-vlak__tekst--{vlak.soort}">{escape(vlak.kort)}</text>'
    )


def _lines(naam: str) -> list[str]:
    """Broken at a space or after a hyphen where it is too long for one line."""
    regels = [""]
    for woord in naam.replace("-", "-\0").replace(" ", " \0").split("\0"):
        if regels[-1] and len(regels[-1] + woord.rstrip()) > MOST_LETTERS:
            regels.append(woord)
        else:
            regels[-1] += woord
    return [regel.strip() for regel in regels[:2]]


def _shape(vlak: Vlak, breedte: int, getallen: bool) -> SafeString:
    x, y = vlak.label
    maat = round(breedte / 30)
    vulling = VULLING.get(vlak.soort, "").replace(")", "-kaart)")
    getal = (
        f'<text x="{x}" y="{y + round(maat / 3)}" font-size="{maat}" aria-hidden="true"'
        f' class="tp-vlak__vormgetal tp-vlak__tekst--{vlak.soort}">{escape(vlak.tekst)}</text>'
    )
    return SafeString(
        f'<a href="{escape(vlak.href)}" class="tp-vlaklink{_here(vlak)}"><title>{escape(vlak.zegt)}</title>'
        f'<path d="{escape(vlak.pad)}" fill-rule="evenodd" class="tp-vlak tp-vlak--{vlak.soort}"'
        f"{vulling}/>{getal if getallen and vlak.soort.isdigit() else ''}</a>"
    )


def _patterns(breedte: int) -> SafeString:
    """The patterns for the legend, and those of the map: as large as on tiles, though its units are another size."""
    maat = f'patternUnits="userSpaceOnUse" patternTransform="scale({breedte / 700:.4g})"'
    op_kaart = PATRONEN.replace('" width="14"', '-kaart" width="14"').replace('patternUnits="userSpaceOnUse"', maat)
    return SafeString(PATRONEN + op_kaart)
