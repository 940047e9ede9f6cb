# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De besluittoets: welke gebreken een rechter in een (concept)besluit zou zien, voordat het wordt ondertekend.

De toets helpt een mens en beslist niets. Elke bevinding kan met een reden opzij worden gezet.
"""

from toegangspoort.recht.besluittoets.bestand import STIL, Toetsbestand
from toegangspoort.recht.besluittoets.bevinding import Bevinding, Ernst, Plek, Toetsresultaat
from toegangspoort.recht.besluittoets.fout import Fout, OngeldigToetsbestand
from toegangspoort.recht.besluittoets.lees import lees, pak_uit
from toegangspoort.recht.besluittoets.ontleed import ontleed
from toegangspoort.recht.besluittoets.schrijf import schrijf, schrijf_bevinding
from toegangspoort.recht.besluittoets.toets import toets

__all__ = [
    "STIL",
    "Bevinding",
    "Ernst",
    "Fout",
    "OngeldigToetsbestand",
    "Plek",
    "Toetsbestand",
    "Toetsresultaat",
    "lees",
    "ontleed",
    "pak_uit",
    "schrijf",
    "schrijf_bevinding",
    "toets",
]
