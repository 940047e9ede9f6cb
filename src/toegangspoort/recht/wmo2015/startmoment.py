# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Vanaf wanneer een termijn telt, als er meer momenten zijn.

Het vroegste moment dat telt is de regel; een ander vraagt een reden (gemeentelijke ombudsman Groningen, rapport
19.6.007: de termijn liep vanaf de e-mail van 16 april, niet vanaf het ondertekende formulier van 25 april).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from toegangspoort.recht.kern import Grondslag, Uitkomst


@dataclass(frozen=True)
class Startmoment:
    """Een moment waarop de termijn kan zijn begonnen, en waaruit dat blijkt."""

    datum: date
    bron: str
    geldt: bool = True
    reden: str = ""


class GeenStartmoment(ValueError):
    """Er is geen moment dat telt, of een moment is opzij gezet zonder reden."""


def kies_startmoment(momenten: Sequence[Startmoment]) -> Uitkomst[Startmoment]:
    """Het vroegste moment dat telt, met de redenen waarom eerdere niet tellen."""
    zonder_reden = [m for m in momenten if not m.geldt and not m.reden.strip()]
    if zonder_reden:
        raise GeenStartmoment(f"Het moment van {zonder_reden[0].datum:%d-%m-%Y} telt niet, maar de reden ontbreekt.")
    tellend = sorted((m for m in momenten if m.geldt), key=lambda m: m.datum)
    if not tellend:
        raise GeenStartmoment("Er is geen startmoment dat telt.")
    gekozen = tellend[0]
    redenen = [f"De termijn telt vanaf {gekozen.datum:%d-%m-%Y} ({gekozen.bron.lower()})."]
    redenen += [
        f"Het moment van {m.datum:%d-%m-%Y} telt niet: {m.reden}"
        for m in momenten
        if not m.geldt and m.datum < gekozen.datum
    ]
    return Uitkomst(gekozen, (Grondslag("Wmo 2015", "2.3.2", 1),), redenen=tuple(redenen))
