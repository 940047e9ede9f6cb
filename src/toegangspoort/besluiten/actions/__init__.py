# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every write on a besluit, one file per act of the trade: concept, regels, redenen, lezing, ondertekenen, mandaat."""

from toegangspoort.besluiten.actions.concept import (
    draft_besluit,
    draft_urgent_besluit,
    drop_draft,
    save_besluit,
    set_aside,
    take_up_again,
)
from toegangspoort.besluiten.actions.lezing import (
    approve_reading,
    offer_for_second_reading,
    send_back,
    take_back,
)
from toegangspoort.besluiten.actions.mandaat import end_mandaat, give_mandaat
from toegangspoort.besluiten.actions.ondertekenen import NietTeTekenen, sign_besluit
from toegangspoort.besluiten.actions.redenen import propose_reasons, remove_reden, save_reden
from toegangspoort.besluiten.actions.regels import add_regel, remove_regel, save_pgb_toets, save_regel

__all__ = [
    "NietTeTekenen",
    "add_regel",
    "approve_reading",
    "draft_besluit",
    "draft_urgent_besluit",
    "drop_draft",
    "end_mandaat",
    "give_mandaat",
    "offer_for_second_reading",
    "propose_reasons",
    "remove_reden",
    "remove_regel",
    "save_besluit",
    "save_pgb_toets",
    "save_reden",
    "save_regel",
    "send_back",
    "set_aside",
    "sign_besluit",
    "take_back",
    "take_up_again",
]
