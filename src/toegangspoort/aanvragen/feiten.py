# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The facts of an aanvraag as a channel hands them in."""

from dataclasses import dataclass
from datetime import date, datetime

from toegangspoort.dossiers.stappen import Bron


@dataclass(frozen=True, kw_only=True)
class Aanvraagfeiten:
    """What was asked, when and how it came in."""

    ontvangen_op: datetime
    kanaal: Bron
    met_verslag: bool = False
    gevraagd: str = ""
    vorm: str = ""
    pgb_motivering: str = ""
    identiteit: str = ""
    identiteit_op: date | None = None
