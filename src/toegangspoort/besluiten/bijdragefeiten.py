# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a file knows of the own contribution: what is granted, and what the ordinance asks (art. 2.1.4a).

Income, partner and a contribution for the Wlz are not in the file: the CAK finds those out. What we do not know stays
unknown, so the outcome is a question for the CAK and never a made-up amount.
"""

from datetime import date

from toegangspoort.besluiten.blad import Blad
from toegangspoort.recht.verordening import Verordening
from toegangspoort.recht.wmo2015.huishouden import Huishouden

VERVOER, ROLSTOEL, WONING = "08", "11", "13"
HULPMIDDELEN = frozenset({"12", "14"})
VERBLIJF = frozenset({"15", "16", "17", "18"})
ZAKEN = frozenset({VERVOER, ROLSTOEL, WONING, *HULPMIDDELEN, *VERBLIJF})
"""iWmo categories (WMO020) that are no help by a person."""


def first_day(blad: Blad) -> date:
    """From when the help runs: the law of that day gives the contribution."""
    return min((regel.van for regel in blad.granted if regel.van), default=blad.peildatum)


def household_facts(blad: Blad) -> Huishouden:
    """What is known on the day that the help begins."""
    given = {regel.categorie for regel in blad.granted}
    ordinance = Verordening(blad.peildatum, blad.instellingen)
    lower = blad.instellingen["bijdrage.lager"]
    return Huishouden(
        verordening_vraagt_bijdrage=ordinance.bijdrage_voor_maatwerk,
        beschermd_wonen_of_opvang=True if given & VERBLIJF else None,
        vrijgesteld_laag_inkomen=None if blad.instellingen["bijdrage.nihil"] else False,
        ondersteuning=bool(given - ZAKEN),
        hulpmiddel=bool(given & HULPMIDDELEN),
        woningaanpassing=WONING in given,
        vervoer=VERVOER in given,
        rolstoel=ROLSTOEL in given,
        lager_bedrag=None if lower else False,
    )
