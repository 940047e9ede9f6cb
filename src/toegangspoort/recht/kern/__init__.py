# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De bouwstenen: Grondslag, Norm met haar versies, Uitkomst, feiten en oordelen, en gedateerde waarden."""

from toegangspoort.recht.kern.feit import Aan, Centen, JaNee, Oordeel, OpenNorm, Vraag, Vraagpunt
from toegangspoort.recht.kern.geval import Geval, Gevallen, grootste, kleinste, niet, staat_vast
from toegangspoort.recht.kern.grondslag import Grondslag, Uitspraak
from toegangspoort.recht.kern.norm import (
    Norm,
    OnbekendeNorm,
    OverlappendeVersies,
    Versie,
    alle_normen,
    norm_met_naam,
)
from toegangspoort.recht.kern.uitkomst import Uitkomst
from toegangspoort.recht.kern.waarden import GeenGeldigeVersie, OngeldigeWaarden, Waarde, Waardenreeks, lees_waarden
from toegangspoort.recht.kern.woorden import in_woorden

__all__ = [
    "Aan",
    "Centen",
    "GeenGeldigeVersie",
    "Geval",
    "Gevallen",
    "Grondslag",
    "JaNee",
    "Norm",
    "OnbekendeNorm",
    "OngeldigeWaarden",
    "Oordeel",
    "OpenNorm",
    "OverlappendeVersies",
    "Uitkomst",
    "Uitspraak",
    "Versie",
    "Vraag",
    "Vraagpunt",
    "Waarde",
    "Waardenreeks",
    "alle_normen",
    "grootste",
    "in_woorden",
    "kleinste",
    "lees_waarden",
    "niet",
    "norm_met_naam",
    "staat_vast",
]
