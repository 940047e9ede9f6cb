# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The age at which people most often get help: the rate of a band, with that band as denominator (S2-13)."""

from toegangspoort.cijfers.dimensies import BANDEN, Leeftijd
from toegangspoort.cijfers.kort.marge import margin
from toegangspoort.cijfers.kort.vraag import Vraag, rated
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Woord, Zin, gettext_noop

WIE = {
    Leeftijd.TOT_30: Woord(gettext_noop("mensen jonger dan 30 jaar")),
    Leeftijd.VAN_30: Woord(gettext_noop("mensen van 30 tot 45 jaar")),
    Leeftijd.VAN_45: Woord(gettext_noop("mensen van 45 tot 60 jaar")),
    Leeftijd.VAN_60: Woord(gettext_noop("mensen van 60 tot 75 jaar")),
    Leeftijd.VAN_75: Woord(gettext_noop("mensen van 75 tot 85 jaar")),
    Leeftijd.VANAF_85: Woord(gettext_noop("mensen van 85 jaar en ouder")),
    Leeftijd.VANAF_75: Woord(gettext_noop("mensen van 75 jaar en ouder")),
}
TOT_75 = BANDEN[:-2]


def most_often(vraag: Vraag) -> Zin | None:
    """75 and over together when they are above every younger band, else one band above all others; all are shown."""
    for leeftijd, anderen in ((Leeftijd.VANAF_75, TOT_75), *((band, _others(band)) for band in BANDEN)):
        eigen = vraag.cijfer(vraag.regio, vraag.van(leeftijd=leeftijd))
        cijfers = [vraag.cijfer(vraag.regio, vraag.van(leeftijd=ander)) for ander in anderen]
        marge, marges = margin(eigen), [margin(cijfer) for cijfer in cijfers]
        if marge is not None and all(ander is not None and marge.boven(ander) for ander in marges):
            sjabloon = gettext_noop("Het vaakst kregen **{wie}** {hulp}: **{n} van de 1.000**.")
            waarden: dict[str, Waarde] = {"wie": WIE[leeftijd], "hulp": vraag.hulp, "n": rated(eigen)}
            return Zin("leeftijd", sjabloon, waarden, (eigen, *cijfers), Bekijk.LEEFTIJD)
    return None


def _others(band: Leeftijd) -> tuple[Leeftijd, ...]:
    return tuple(ander for ander in BANDEN if ander is not band)
