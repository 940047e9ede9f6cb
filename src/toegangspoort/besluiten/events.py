# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens to a besluit that others may act on."""

from dataclasses import dataclass

from toegangspoort.outbox.events import Event


@dataclass(frozen=True, kw_only=True)
class BesluitGetekend(Event):
    """A besluit was signed and sent."""

    dossier_id: int
    besluit_id: int
    soort: str
