# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page where the next act on a file is done: a link of the worklist leads straight there."""

from functools import lru_cache

from django.urls import reverse

from toegangspoort.dossiers.stappen import Handeling

PAGE = {
    Handeling.TRIAGE: "balie:triage",
    Handeling.AFSPRAAK: "balie:onderzoek",
    Handeling.GESPREK: "balie:onderzoek",
    Handeling.VERSLAG: "balie:onderzoek_verslag",
    Handeling.REACTIE: "balie:onderzoek_verslag",
    Handeling.SPOED: "balie:besluit_spoed",
    Handeling.BESLISSEN: "balie:besluit",
    Handeling.NALEZEN: "balie:besluit",
    Handeling.ONDERTEKENEN: "balie:besluit",
}
"""Acts with a page of their own; every other act is done on the page of the file."""

_ANY = "0000-0000"

WAITING = frozenset(
    {
        Handeling.WACHT_OP_PLAN,
        Handeling.WACHT_OP_REACTIE,
        Handeling.WACHT_OP_AANVRAAG,
        Handeling.WACHT_OP_GEGEVENS,
        Handeling.GEEN,
    }
)
"""Acts of someone else: we wait."""


def address(handeling: str, kenmerk: str) -> str:
    """Where this act is done."""
    return _pattern(PAGE.get(Handeling(handeling), "balie:dossier")).replace(_ANY, kenmerk)


def page_of_its_own(handeling: str, kenmerk: str) -> str:
    """Where this act is done; empty when that is the file itself, or when someone else has to act."""
    act = Handeling(handeling)
    return _pattern(PAGE[act]).replace(_ANY, kenmerk) if act in PAGE and act not in WAITING else ""


@lru_cache(maxsize=64)
def _pattern(page: str) -> str:
    """The address of a page with a place for the kenmerk: looking up a hundred addresses takes long."""
    return reverse(page, args=[_ANY])
