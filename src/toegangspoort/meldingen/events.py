# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens to a melding that others may act on."""

from dataclasses import dataclass

from toegangspoort.outbox.events import Event


@dataclass(frozen=True, kw_only=True)
class MeldingGeregistreerd(Event):
    """A melding was received and has its number."""

    dossier_id: int


@dataclass(frozen=True, kw_only=True)
class MeldingIngetrokken(Event):
    """The inwoner withdrew the melding."""

    dossier_id: int
