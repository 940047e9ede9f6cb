# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every write on an aanvraag, one file per act of the trade: ontvangst, termijn, einde."""

from toegangspoort.aanvragen.actions.einde import dismiss_aanvraag, withdraw_aanvraag
from toegangspoort.aanvragen.actions.ontvangst import check_identity, register_aanvraag
from toegangspoort.aanvragen.actions.termijn import (
    ask_completion,
    postpone_besluit,
    receive_completion,
    suspend_with_consent,
)

__all__ = [
    "ask_completion",
    "check_identity",
    "dismiss_aanvraag",
    "postpone_besluit",
    "receive_completion",
    "register_aanvraag",
    "suspend_with_consent",
    "withdraw_aanvraag",
]
