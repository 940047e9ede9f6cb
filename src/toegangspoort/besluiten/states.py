# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The states of a besluit, and the moves between them. What is signed never moves again."""

from django.db import models


class Besluitstatus(models.TextChoices):
    """Where a besluit stands."""

    CONCEPT = "concept", "Concept"
    TER_LEZING = "ter_lezing", "Ligt bij een tweede lezer"
    NAGELEZEN = "nagelezen", "Nagelezen"
    ONDERTEKEND = "ondertekend", "Ondertekend en verstuurd"
    VERVALLEN = "vervallen", "Concept weggedaan"


S = Besluitstatus
MOVES: dict[Besluitstatus, frozenset[Besluitstatus]] = {
    S.CONCEPT: frozenset({S.TER_LEZING, S.ONDERTEKEND, S.VERVALLEN}),
    # Sent back, or taken back by who wrote it: then it can be changed again.
    S.TER_LEZING: frozenset({S.NAGELEZEN, S.CONCEPT, S.VERVALLEN}),
    # Every change after the reading undoes the reading: what is signed is what was read.
    S.NAGELEZEN: frozenset({S.ONDERTEKEND, S.CONCEPT, S.VERVALLEN}),
    # Objection or a new besluit can change what holds; this one stays as it was sent.
    S.ONDERTEKEND: frozenset(),
    S.VERVALLEN: frozenset(),
}
OPEN = (S.CONCEPT, S.TER_LEZING, S.NAGELEZEN)


class OngeldigeOvergang(ValueError):
    """This move is not in the table."""

    def __init__(self, van: Besluitstatus, naar: Besluitstatus) -> None:
        super().__init__(f"Dit besluit is: {van.label.lower()}. Daarna kan niet: {naar.label.lower()}.")
