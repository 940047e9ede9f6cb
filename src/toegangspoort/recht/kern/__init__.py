# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De bouwstenen van elke regel: waarop zij berust, wanneer zij geldt en wat eruit komt."""

from toegangspoort.recht.kern.fouten import GeenGeldigeVersie, OngeldigeNorm, OngeldigeWaarden
from toegangspoort.recht.kern.grondslag import Bron, Grondslag, Uitspraak
from toegangspoort.recht.kern.norm import Norm, Versie, alle_normen
from toegangspoort.recht.kern.tijd import datum_voluit
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.waarden import Waarde, Waardenreeks, lees_waarden

__all__ = [
    "Bron",
    "GeenGeldigeVersie",
    "Grondslag",
    "Norm",
    "OngeldigeNorm",
    "OngeldigeWaarden",
    "Uitkomst",
    "Uitspraak",
    "Versie",
    "Waarde",
    "Waardenreeks",
    "alle_normen",
    "datum_voluit",
    "lees_waarden",
]
