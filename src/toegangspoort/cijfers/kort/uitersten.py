# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Where most and where least, among the regions with a figure (S2-5)."""

from collections.abc import Sequence

from toegangspoort.cijfers.kort.marge import Marge, margin
from toegangspoort.cijfers.kort.vraag import GEBIEDEN, Vraag, namen
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Zin, gettext_noop
from toegangspoort.cijfers.regio import Regio

MINSTENS = 4
"""Fewer regions are better read in the table."""
MEESTE = 3
"""No more names at either end, and no more than a quarter of all."""


def extremes(vraag: Vraag) -> Zin | None:
    """As many names as stand clear of the rest; silent at an end where nobody does."""
    regios = sorted(vraag.binnen, key=lambda regio: _rate(vraag, regio), reverse=True)
    if len(regios) < MINSTENS:
        return None
    hoogste, laagste = _clear(vraag, regios), _clear(vraag, regios[::-1], lage=True)
    waarden: dict[str, Waarde] = {"aantal": len(regios), "gebieden": GEBIEDEN[regios[0].soort], "hulp": vraag.hulp}
    if hoogste and laagste:
        waarden |= {"hoogste": namen(hoogste), "laagste": namen(laagste)}
        sjabloon = gettext_noop(
            "Van de {aantal} {gebieden} met cijfers kregen inwoners van **{hoogste}** het vaakst {hulp}, "
            "en inwoners van **{laagste}** het minst vaak."
        )
    elif hoogste:
        waarden["hoogste"] = namen(hoogste)
        sjabloon = gettext_noop(
            "Van de {aantal} {gebieden} met cijfers kregen inwoners van **{hoogste}** het vaakst {hulp}."
        )
    elif laagste:
        waarden["laagste"] = namen(laagste)
        sjabloon = gettext_noop(
            "Van de {aantal} {gebieden} met cijfers kregen inwoners van **{laagste}** het minst vaak {hulp}."
        )
    else:
        return None
    return Zin("uitersten", sjabloon, waarden, tuple(vraag.cijfer(regio) for regio in regios), Bekijk.GEBIEDEN)


def _clear(vraag: Vraag, regios: Sequence[Regio], *, lage: bool = False) -> Sequence[Regio]:
    """The first few of these, up to the widest gap that no rounding can close."""
    marges = [marge for regio in regios if (marge := margin(vraag.cijfer(regio))) is not None]
    kloven = {n: _gap(marges[:n], marges[n:], lage=lage) for n in range(1, 1 + max(1, min(MEESTE, len(regios) // 4)))}
    n = max(kloven, key=lambda n: (kloven[n], -n))
    return regios[:n] if kloven[n] >= 0 else ()


def _gap(deze: Sequence[Marge], rest: Sequence[Marge], *, lage: bool) -> float:
    """What lies for sure between these and the rest; below nought where they may touch."""
    laag, hoog = (deze, rest) if lage else (rest, deze)
    return min(marge.laag for marge in hoog) - max(marge.hoog for marge in laag)


def _rate(vraag: Vraag, regio: Regio) -> float:
    return vraag.cijfer(regio).verhouding or 0
