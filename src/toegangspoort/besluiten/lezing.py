# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""When a second pair of eyes is asked, and whose they may be.

The second reader wrote nothing in the draft, and does not sign it either: reading and signing are two checks.
"""

from toegangspoort.access.models import Medewerker
from toegangspoort.besluiten.blad import Blad
from toegangspoort.besluiten.models import Besluit


def second_reader_needed(blad: Blad) -> str:
    """Why the settings of the gemeente ask for a second reader; empty when they do not."""
    if blad.soort.denies and blad.instellingen["besluit.tweede_lezer_bij_afwijzing"]:
        return "De inwoner krijgt niet (alles) wat is gevraagd."
    if not blad.soort.grants or not blad.regels:
        return ""
    limit = blad.instellingen["besluit.tweede_lezer_vanaf_euro"]
    cost = blad.euro_per_jaar
    if cost is None:
        complete = all(regel.product and regel.omvang for regel in blad.regels)
        return "Het is niet bekend wat deze hulp kost." if complete else ""
    return f"Deze hulp kost {cost} euro per jaar; vanaf {limit} euro leest een collega mee." if cost >= limit else ""


def may_read_as_second(medewerker: Medewerker, besluit: Besluit) -> bool:
    """Whether these are other eyes than those that wrote it."""
    return medewerker.is_behandelaar and medewerker.pk not in besluit.schrijvers
