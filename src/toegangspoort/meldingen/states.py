# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The states of a melding, and the moves between them. A melding is never refused: there is no such state."""

from django.db import models


class Meldingstatus(models.TextChoices):
    """Where a melding stands."""

    ONTVANGEN = "ontvangen", "Ontvangen"
    TOEGEWEZEN = "toegewezen", "Toegewezen"
    IN_ONDERZOEK = "in_onderzoek", "In onderzoek"
    ZONDER_AANVRAAG = "zonder_aanvraag", "Afgerond zonder aanvraag"
    OVERGEDRAGEN = "overgedragen", "Overgedragen aan een andere gemeente"
    INGETROKKEN = "ingetrokken", "Ingetrokken door de inwoner"


S = Meldingstatus
ENDS = frozenset({S.INGETROKKEN, S.ZONDER_AANVRAAG, S.OVERGEDRAGEN})
MOVES: dict[Meldingstatus, frozenset[Meldingstatus]] = {
    S.ONTVANGEN: frozenset({S.TOEGEWEZEN, S.IN_ONDERZOEK, *ENDS}),
    # Assigned again: another team or level, with a reason (S3-28).
    S.TOEGEWEZEN: frozenset({S.TOEGEWEZEN, S.IN_ONDERZOEK, *ENDS}),
    S.IN_ONDERZOEK: ENDS,
    # The inwoner may still apply (art. 2.3.2 lid 9): the onderzoek then opens again.
    S.ZONDER_AANVRAAG: frozenset({S.IN_ONDERZOEK}),
    S.INGETROKKEN: frozenset(),
    S.OVERGEDRAGEN: frozenset(),
}


class OngeldigeOvergang(ValueError):
    """This move is not in the table."""

    def __init__(self, van: Meldingstatus, naar: Meldingstatus) -> None:
        super().__init__(f"Deze melding is {van.label.lower()} en kan daarna niet {naar.label.lower()} worden.")
