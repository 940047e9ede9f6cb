# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The open terms of the law that the ordinance filled and this besluit used, as they stood on its day."""

from collections.abc import Iterator
from dataclasses import dataclass

from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluitsoort, Vorm
from toegangspoort.recht.verordening import INSTELLINGEN

FEW_ROWS = 4
"""A table of so many rows is said in full; of a longer one only how long it is."""
HUISHOUDEN = "01"
"""iWmo category of household help (WMO020)."""


@dataclass(frozen=True)
class OpenTerm:
    """One term: what, which value in words, and the article that leaves it to the gemeente."""

    sleutel: str
    titel: str
    waarde: str
    grondslag: str


def terms_used(blad: Blad) -> tuple[OpenTerm, ...]:
    """Each term that had a say in this besluit; a table without rows had none."""
    return tuple(_term(blad, key) for key in _keys(blad) if blad.instellingen[key] not in ([], ""))


def _keys(blad: Blad) -> Iterator[str]:
    if blad.soort == Besluitsoort.TIJDELIJK:
        yield from ("melding.spoed_uren", "besluit.tijdelijk_weken")
    elif any(regel.tot_en_met is None for regel in blad.granted):
        yield "heronderzoek.maanden"
    if blad.granted:
        yield from ("bijdrage.maatwerk", "bijdrage.lager", "bijdrage.nihil")
    if any(regel.vorm == Vorm.PGB for regel in blad.granted):
        yield "pgb.tarieven"
    if blad.stand and any(need.norm and need.categorie == HUISHOUDEN for need in blad.stand.behoeften):
        yield "norm.huishouden"


def _term(blad: Blad, key: str) -> OpenTerm:
    definition, value = INSTELLINGEN[key], blad.instellingen[key]
    rows = "; ".join(map(definition.tabel.in_woorden, value)) if definition.tabel and len(value) <= FEW_ROWS else ""
    return OpenTerm(key, definition.titel, rows or definition.in_woorden(value), definition.grondslag)
