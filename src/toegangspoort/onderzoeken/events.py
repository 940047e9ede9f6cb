# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens in an onderzoek that others may act on."""

from dataclasses import dataclass

from toegangspoort.outbox.events import Event


@dataclass(frozen=True, kw_only=True)
class VerslagVerstuurd(Event):
    """A verslag, draft or final, went to the client (art. 2.3.2 lid 8)."""

    dossier_id: int
    briefstuk_id: int
    definitief: bool


@dataclass(frozen=True, kw_only=True)
class ReactieOntvangen(Event):
    """The client reacted to a verslag (S0-13)."""

    dossier_id: int
