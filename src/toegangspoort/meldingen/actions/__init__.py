# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every write on a melding, one file per act of the trade: register, tell, plan, finish. Triage: `triage.py`."""

from toegangspoort.meldingen.actions.finish import (
    finish_without_aanvraag,
    hand_over,
    reopen_melding,
    withdraw_melding,
)
from toegangspoort.meldingen.actions.plan import await_plan, receive_plan, waive_plan
from toegangspoort.meldingen.actions.register import register_melding
from toegangspoort.meldingen.actions.tell import inform_inwoner, record_kennisgeving

__all__ = [
    "await_plan",
    "finish_without_aanvraag",
    "hand_over",
    "inform_inwoner",
    "receive_plan",
    "record_kennisgeving",
    "register_melding",
    "reopen_melding",
    "waive_plan",
    "withdraw_melding",
]
