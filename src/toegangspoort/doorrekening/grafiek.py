# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The outcome as a drawing (SVG): per group which share comes to pay less (to the left) and more (to the right).

What a colour says, a side and a number say too. Title and description tell a screen reader the same; the table with the
same figures is the CSV beside it.
"""

from collections.abc import Mapping
from textwrap import wrap
from xml.sax.saxutils import escape

from toegangspoort.doorrekening.tellen import Telling
from toegangspoort.doorrekening.verslag import GEMEENTE, INKOMEN, Verslag
from toegangspoort.doorrekening.woorden import change, number, share

BREEDTE = 960
RIJ = 34
BALK = 20
MIDDEN = 490
LANGSTE = 160
"""Width of a bar that stands for all households of a group."""
NAAM, VERSCHIL = 24, 936
TEKENS = 120
"""What fits on a line of text."""
INKT, STIL, MINDER, MEER = "#1b2430", "#5b6673", "#0b6e5f", "#a3480f"
TEKST = 'font-family="Atkinson Hyperlegible, Verdana, sans-serif"'


def draw(verslag: Verslag) -> str:
    """The drawing as SVG, on white, readable without colour."""
    delen: list[str] = []
    y = _head(delen, verslag)
    for kop, groepen in (
        ("Naar inkomen per jaar", verslag.indelingen[INKOMEN]),
        ("Naar gemeente", verslag.indelingen[GEMEENTE]),
    ):
        y = _panel(delen, kop, groepen, y)
    y += 12
    for zin in (deel for regel in verslag.regels[3:] or verslag.regels for deel in wrap(regel, TEKENS)):
        y += 20
        delen.append(_text(NAAM, y, zin, maat=14))
    return _page(verslag, "\n".join(delen), y + 28)


def _page(verslag: Verslag, inhoud: str, hoogte: int) -> str:
    beschrijving = " ".join((f"Van {verslag.van} naar {verslag.naar}.", verslag.fictief, *verslag.regels))
    maat = f'viewBox="0 0 {BREEDTE} {hoogte}" width="{BREEDTE}" height="{hoogte}"'
    return f"""<svg xmlns="http://www.w3.org/2000/svg" {maat} role="img" aria-labelledby="titel beschrijving" lang="nl">
<title id="titel">{escape(verslag.titel)}</title>
<desc id="beschrijving">{escape(beschrijving)}</desc>
<rect width="{BREEDTE}" height="{hoogte}" fill="#ffffff"/>
{inhoud}
</svg>
"""


def _head(delen: list[str], verslag: Verslag) -> int:
    delen.append(_text(NAAM, 42, verslag.titel, maat=24, dik=True))
    delen.append(_text(NAAM, 68, f"Van {verslag.van} naar {verslag.naar}", maat=15))
    if not verslag.fictief:
        return 78
    delen.append(f'<rect x="{NAAM}" y="82" width="{BREEDTE - 2 * NAAM}" height="28" fill="none" stroke="{INKT}"/>')
    delen.append(_text(NAAM + 10, 101, f"FICTIEF: {verslag.fictief}", maat=14, dik=True))
    return 114


def _panel(delen: list[str], kop: str, groepen: Mapping[str, Telling | None], y: int) -> int:
    y += 36
    delen.append(_text(NAAM, y, kop, maat=17, dik=True))
    delen.append(_text(MIDDEN - 10, y, "◀ betaalt minder", kleur=MINDER, kant="end", dik=True))
    delen.append(_text(MIDDEN + 10, y, "betaalt meer ▶", kleur=MEER, dik=True))
    delen.append(_text(VERSCHIL, y, "gemiddeld per maand", kleur=STIL, kant="end"))
    boven = y + 8
    for naam, telling in groepen.items():
        y += RIJ
        _bars(delen, naam, telling, y)
    delen.append(f'<line x1="{MIDDEN}" y1="{boven}" x2="{MIDDEN}" y2="{y + 8}" stroke="{INKT}"/>')
    return y + 8


def _bars(delen: list[str], naam: str, t: Telling | None, y: int) -> None:
    delen.append(_text(NAAM, y, naam, maat=15))
    if t is None:
        delen.append(_text(MIDDEN + 6, y, "te klein om te tonen", kleur=STIL))
        return
    links, rechts = (round(LANGSTE * aantal / t.huishoudens) if t.huishoudens else 0 for aantal in (t.minder, t.meer))
    for x, breed, kleur in ((MIDDEN - links, links, MINDER), (MIDDEN, rechts, MEER)):
        delen.append(f'<rect x="{x}" y="{y - 15}" width="{breed}" height="{BALK}" fill="{kleur}"/>')
    delen.append(_text(MIDDEN - links - 6, y, _share(t.minder, t), kant="end"))
    delen.append(_text(MIDDEN + rechts + 6, y, _share(t.meer, t)))
    gemiddeld = (t.betaalt_naar - t.betaalt_van) / t.huishoudens if t.huishoudens else 0
    delen.append(_text(VERSCHIL, y, change(gemiddeld), kant="end", maat=15))


def _share(aantal: int, t: Telling) -> str:
    return f"{number(aantal)} ({share(aantal, t.huishoudens)})"


def _text(
    x: int, y: int, tekst: str, *, maat: int = 13, kleur: str = INKT, kant: str = "start", dik: bool = False
) -> str:
    gewicht = ' font-weight="700"' if dik else ""
    return (
        f'<text x="{x}" y="{y}" {TEKST} font-size="{maat}" fill="{kleur}" text-anchor="{kant}"{gewicht}>'
        f"{escape(tekst)}</text>"
    )
