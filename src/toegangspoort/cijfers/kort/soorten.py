# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The type of help that most clients use, with an example in plain words (S2-6)."""

from toegangspoort.cijfers.dimensies import SOORTEN, Arrangementtype
from toegangspoort.cijfers.kort.marge import margin
from toegangspoort.cijfers.kort.vraag import HULP, Vraag
from toegangspoort.cijfers.kort.zin import Bekijk, Woord, Zin, gettext_noop
from toegangspoort.cijfers.kubus import Cel

ZOALS = {
    Arrangementtype.HULPMIDDELEN: Woord(gettext_noop("zoals een aanpassing in huis of vervoer")),
    Arrangementtype.HUISHOUDEN: Woord(gettext_noop("zoals schoonmaken of de was doen")),
    Arrangementtype.THUIS: Woord(gettext_noop("zoals begeleiding of dagbesteding")),
    Arrangementtype.VERBLIJF: Woord(gettext_noop("zoals beschermd wonen of opvang")),
}


def most_used(vraag: Vraag) -> Zin | None:
    """Only of all maatwerk, and only when every type is shown: a hidden one may be the largest."""
    if vraag.type is not Arrangementtype.TOTAAL:
        return None
    cijfers = {soort: vraag.cijfer(vraag.regio, Cel(type=soort)) for soort in SOORTEN}
    marges = {soort: marge for soort, cijfer in cijfers.items() if (marge := margin(cijfer)) is not None}
    if len(marges) < len(SOORTEN):
        return None
    soort = max(marges, key=lambda s: marges[s].laag)
    if not all(marges[soort].boven(marge) for ander, marge in marges.items() if ander is not soort):
        return None
    alles = vraag.cijfer(vraag.regio)
    geheel = margin(alles)
    if geheel is not None and 2 * marges[soort].laag >= geheel.hoog:
        sjabloon = gettext_noop("De meeste cliënten kregen **{hulp}**, {zoals}.")
    else:
        sjabloon = gettext_noop("Het vaakst ging het om **{hulp}**, {zoals}.")
    waarden = {"hulp": HULP[soort], "zoals": ZOALS[soort]}
    return Zin("soorten", sjabloon, waarden, (alles, *cijfers.values()), Bekijk.SOORTEN)
