# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The besluit as it is kept: itself, its lines, its reasons, what was set aside, and who may sign."""

from toegangspoort.besluiten.models.besluit import Besluit, Besluitsoort, BesluitStaatVast, OpzijGezet
from toegangspoort.besluiten.models.mandaat import Mandaat
from toegangspoort.besluiten.models.redenen import Redenzin, Redenzinsoort
from toegangspoort.besluiten.models.regels import Besluitregel, PgbToets, Vorm, Weigergrond

__all__ = [
    "Besluit",
    "BesluitStaatVast",
    "Besluitregel",
    "Besluitsoort",
    "Mandaat",
    "OpzijGezet",
    "PgbToets",
    "Redenzin",
    "Redenzinsoort",
    "Vorm",
    "Weigergrond",
]
