# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The states of an aanvraag, and the moves between them."""

from django.db import models


class Aanvraagstatus(models.TextChoices):
    """Where an aanvraag stands."""

    ONTVANGEN = "ontvangen", "Ontvangen"
    BESLOTEN = "besloten", "Er is besloten"
    BUITEN_BEHANDELING = "buiten_behandeling", "Niet in behandeling genomen"
    INGETROKKEN = "ingetrokken", "Ingetrokken door de inwoner"


S = Aanvraagstatus
MOVES: dict[Aanvraagstatus, frozenset[Aanvraagstatus]] = {
    S.ONTVANGEN: frozenset({S.BESLOTEN, S.BUITEN_BEHANDELING, S.INGETROKKEN}),
    # A decision, also the one of art. 4:5 Awb, is undone by objection or a new decision, never by a status.
    S.BESLOTEN: frozenset(),
    S.BUITEN_BEHANDELING: frozenset(),
    # Who changes his mind applies again: a new aanvraag with a clock of its own.
    S.INGETROKKEN: frozenset(),
}


class OngeldigeOvergang(ValueError):
    """This move is not in the table."""

    def __init__(self, van: Aanvraagstatus, naar: Aanvraagstatus) -> None:
        super().__init__(f"Bij deze aanvraag staat: {van.label.lower()}. Daarna kan niet: {naar.label.lower()}.")
