# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Aanvraag, besluit and granted help on the page of the file: two queries at most."""

from dataclasses import dataclass

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.besluiten.models import Besluit
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Stap
from toegangspoort.voorzieningen.models import Toegekendproduct

SHOWN_AT = (Stap.AANVRAAG, Stap.BESLUIT, Stap.HULP, Stap.AFGESLOTEN)


@dataclass(frozen=True)
class Overzicht:
    """What `balie/besluit/_dossier.html` shows."""

    aanvraag: Aanvraag | None
    concept: Besluit | None
    getekend: tuple[Besluit, ...]
    hulp: tuple[Toegekendproduct, ...]
    wacht_op_aanvraag: bool


def concerns(dossier: Dossier) -> bool:
    """Whether there can be an aanvraag or a besluit: not before the verslag, save in an emergency."""
    return dossier.stap in SHOWN_AT or dossier.spoed or dossier.handeling == Handeling.WACHT_OP_AANVRAAG


def overzicht(dossier: Dossier) -> Overzicht | None:
    """Where the decision stands; None while there is nothing to say about it yet."""
    waiting = dossier.handeling == Handeling.WACHT_OP_AANVRAAG
    rows = list(
        Besluit.objects.filter(dossier=dossier)
        .exclude(status="vervallen")
        .select_related("aanvraag")
        .defer("feiten", "normversies")
    )
    signed = tuple(row for row in rows if row.is_signed)
    aanvraag = next((row.aanvraag for row in reversed(rows) if row.aanvraag), None)
    granted: tuple[Toegekendproduct, ...] = ()
    if signed:
        granted = tuple(
            Toegekendproduct.objects.filter(toegekend__dossier=dossier).select_related(
                "toegekend__voorziening", "toegekend__pas", "toegekend__pgb"
            )
        )
    elif aanvraag is None:
        aanvraag = Aanvraag.objects.filter(dossier=dossier).last()
    if not rows and aanvraag is None and not waiting:
        return None
    draft = next((row for row in rows if row.is_open), None)
    return Overzicht(aanvraag, draft, signed, granted, waiting)
