# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek as it is kept. Each part that is edited on its own has its own `versie` (see `dossiers.versies`)."""

from toegangspoort.onderzoeken.models.gesprek import Advies, Leefdomein, Onderdeel, Onderzoek
from toegangspoort.onderzoeken.models.nodig import Aftrek, Behoefte, Doel, Kandidaat
from toegangspoort.onderzoeken.models.verslag import Reactie, Verslag, Verslagsoort

__all__ = [
    "Advies",
    "Aftrek",
    "Behoefte",
    "Doel",
    "Kandidaat",
    "Leefdomein",
    "Onderdeel",
    "Onderzoek",
    "Reactie",
    "Verslag",
    "Verslagsoort",
]
