# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every write on an onderzoek, one file per act of the trade: gesprek, delen, netwerk, nodig, poort, verslag."""

from toegangspoort.onderzoeken.actions.delen import (
    remove_doel,
    save_advies,
    save_doel,
    save_leefdomein,
    save_onderdeel,
)
from toegangspoort.onderzoeken.actions.gesprek import (
    plan_afspraak,
    record_gesprek,
    reopen_onderzoek,
    save_vraag,
    start_onderzoek,
)
from toegangspoort.onderzoeken.actions.netwerk import remove_network, save_network
from toegangspoort.onderzoeken.actions.nodig import (
    remove_aftrek,
    remove_behoefte,
    save_aftrek,
    save_behoefte,
    save_kandidaat,
)
from toegangspoort.onderzoeken.actions.poort import save_poort
from toegangspoort.onderzoeken.actions.verslag import (
    receive_reactie,
    send_concept_verslag,
    stel_verslag_vast,
    verwerk_reactie,
)

__all__ = [
    "plan_afspraak",
    "receive_reactie",
    "record_gesprek",
    "remove_aftrek",
    "remove_behoefte",
    "remove_doel",
    "remove_network",
    "reopen_onderzoek",
    "save_advies",
    "save_aftrek",
    "save_behoefte",
    "save_doel",
    "save_kandidaat",
    "save_leefdomein",
    "save_network",
    "save_onderdeel",
    "save_poort",
    "save_vraag",
    "send_concept_verslag",
    "start_onderzoek",
    "stel_verslag_vast",
    "verwerk_reactie",
]
