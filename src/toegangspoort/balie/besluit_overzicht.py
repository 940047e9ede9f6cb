# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Aanvraag, besluit and granted help on the page of the file: two queries at most."""

from dataclasses import dataclass

from toegangspoort.aanvragen.models import Aanvraag
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.uitleg import Uitleg
from toegangspoort.besluiten.vastleggen import KEPT
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

    @property
    def laatste(self) -> Besluit | None:
        """The last besluit that was signed."""
        return self.getekend[-1] if self.getekend else None

    @property
    def uitleg(self) -> Uitleg | None:
        """Why it was what it was, as it was kept; None where nothing was."""
        return Uitleg.from_json(self.laatste.uitleg) if self.laatste and self.laatste.uitleg else None


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
        .defer(*(name for name in KEPT if name != "uitleg"))
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
