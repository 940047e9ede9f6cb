# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De bouwstenen: Grondslag, Norm met haar versies, Uitkomst, en gedateerde waarden."""

from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.norm import GeenGeldigeVersie, Norm, OverlappendeVersies, Versie, alle_normen
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.waarden import OngeldigeWaarden, Waarde, Waardenreeks, lees_waarden

__all__ = [
    "GeenGeldigeVersie",
    "Grondslag",
    "Norm",
    "OngeldigeWaarden",
    "OverlappendeVersies",
    "Uitkomst",
    "Uitspraak",
    "Versie",
    "Waarde",
    "Waardenreeks",
    "alle_normen",
    "lees_waarden",
]
