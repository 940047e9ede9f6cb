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


@dataclass(frozen=True, kw_only=True)
class MeldingAfgerond(Event):
    """The client was helped without an aanvraag; the letter says with what, and that he may still apply."""

    dossier_id: int
    door: str


@dataclass(frozen=True, kw_only=True)
class InwonerIngelicht(Event):
    """The inwoner now knows of the melding that someone else made: the receipt may be sent."""

    dossier_id: int
