# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Welke teksten van de Wmo 2015 zijn gelezen, en wat daartussen niet is vastgesteld.

Gelezen zijn de tekst van 1 juli 2019 en die van 1 januari 2026. Waar die twee verschillen, is de dag van de wijziging
niet vastgesteld: in de jaren daartussen draagt de versie `geverifieerd=False`.
"""

from datetime import date

WMO_2015 = date(2015, 1, 1)
"""De dag waarop de taak van de gemeente begon (artikel 2.1.1 en 2.3.1; Stb. 2014, 281).

De meeste andere artikelen golden al vanaf 19 juli 2014, zodat gemeenten zich konden voorbereiden.
"""
BRON = "Wmo 2015, Stb. 2014, 280; tekst geldend op 1 januari 2026"

BRON_2019 = "Wmo 2015, Stb. 2014, 280; tekst geldend op 1 juli 2019"
TEKST_2019_TOT = date(2020, 1, 1)
TEKST_2026 = date(2026, 1, 1)


def bron_tussen(wat: str) -> str:
    """De bron voor de jaren tussen de twee gelezen teksten."""
    begin = f"{wat[0].upper()}{wat[1:]}"
    return f"{begin} staat niet in de tekst van 2019 en wel in die van 2026; de dag van invoering is niet vastgesteld"
