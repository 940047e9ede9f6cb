# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The one place that connects events to what they set in motion elsewhere."""

from toegangspoort.meldingen import brieven as meldingsbrieven
from toegangspoort.meldingen.events import InwonerIngelicht, MeldingAfgerond, MeldingGeregistreerd
from toegangspoort.outbox import events


def connect() -> None:
    """Connect every event to its handlers; called once at start."""
    events.connect(MeldingGeregistreerd, meldingsbrieven.send_receipt, now=False)
    events.connect(InwonerIngelicht, meldingsbrieven.send_receipt, now=False)
    events.connect(MeldingAfgerond, meldingsbrieven.send_finished, now=False)
