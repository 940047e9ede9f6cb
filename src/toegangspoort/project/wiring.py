# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The one place that connects events to what they set in motion elsewhere."""

from toegangspoort.aanvragen import verzenden as aanvraagbrieven
from toegangspoort.aanvragen.events import (
    AanvraagIngetrokken,
    AanvraagOntvangen,
    AanvullingGevraagd,
    UitstelMeegedeeld,
)
from toegangspoort.besluiten.events import BesluitGetekend
from toegangspoort.meldingen import brieven as meldingsbrieven
from toegangspoort.meldingen.events import InwonerIngelicht, MeldingAfgerond, MeldingGeregistreerd
from toegangspoort.outbox import events
from toegangspoort.voorzieningen import actions as voorzieningen


def connect() -> None:
    """Connect every event to its handlers; called once at start."""
    events.connect(MeldingGeregistreerd, meldingsbrieven.send_receipt, now=False)
    events.connect(InwonerIngelicht, meldingsbrieven.send_receipt, now=False)
    events.connect(MeldingAfgerond, meldingsbrieven.send_finished, now=False)
    events.connect(AanvraagOntvangen, aanvraagbrieven.send_receipt, now=False)
    events.connect(AanvullingGevraagd, aanvraagbrieven.send_completion_request, now=False)
    events.connect(UitstelMeegedeeld, aanvraagbrieven.send_postponement, now=False)
    events.connect(AanvraagIngetrokken, aanvraagbrieven.send_withdrawal, now=False)
    # In the transaction of the signature: what is granted and what is signed hold together, or neither does.
    events.connect(BesluitGetekend, voorzieningen.record_granted, now=True)
