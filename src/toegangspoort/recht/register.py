# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Elke norm van het product: wie dit importeert, heeft ze allemaal geladen.

Normen schrijven zichzelf in; een nieuwe module met een norm krijgt hier een regel, anders kent het register haar niet.
"""

from toegangspoort.recht.awb import aanvulling, bezwaar, opschorting
from toegangspoort.recht.kern import alle_normen
from toegangspoort.recht.termijnen import termijn
from toegangspoort.recht.wmo2015 import (
    aanvraag,
    bijdrage,
    gegevens,
    ladder,
    maatwerk,
    onderzoek,
    pgb,
    spoed,
    toeleiding,
)

MODULES = (
    termijn,
    aanvulling,
    bezwaar,
    opschorting,
    onderzoek,
    aanvraag,
    spoed,
    maatwerk,
    ladder,
    pgb,
    toeleiding,
    gegevens,
    bijdrage,
)

__all__ = ["MODULES", "alle_normen"]
