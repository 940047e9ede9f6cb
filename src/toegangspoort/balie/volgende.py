# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page where the next act on a file is done: a link of the worklist leads straight there."""

from django.urls import reverse

from toegangspoort.dossiers.stappen import Handeling

PAGE = {
    Handeling.TRIAGE: "balie:triage",
}
"""Acts with a page of their own; every other act is done on the page of the file."""

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
    return reverse(PAGE.get(Handeling(handeling), "balie:dossier"), args=[kenmerk])
