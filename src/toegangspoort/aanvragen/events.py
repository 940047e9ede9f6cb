# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What happens to an aanvraag that others may act on."""

from dataclasses import dataclass

from toegangspoort.outbox.events import Event


@dataclass(frozen=True, kw_only=True)
class AanvraagOntvangen(Event):
    """An aanvraag came in: the term for the decision runs, the client hears until when."""

    dossier_id: int
    aanvraag_id: int


@dataclass(frozen=True, kw_only=True)
class AanvullingGevraagd(Event):
    """The clock stands still until the client completes the aanvraag (art. 4:5 and 4:15 Awb)."""

    dossier_id: int
    opschorting_id: int
    door: str


@dataclass(frozen=True, kw_only=True)
class UitstelMeegedeeld(Event):
    """The decision comes later; the client hears when at the latest (art. 4:14 Awb)."""

    dossier_id: int
    klok_id: int
    door: str


@dataclass(frozen=True, kw_only=True)
class AanvraagIngetrokken(Event):
    """The client withdrew the aanvraag; he gets a confirmation."""

    dossier_id: int
    aanvraag_id: int
    door: str


@dataclass(frozen=True, kw_only=True)
class AanvraagBuitenBehandeling(Event):
    """The aanvraag was not taken into consideration (art. 4:5 Awb): a decision, open to objection."""

    dossier_id: int
    aanvraag_id: int
