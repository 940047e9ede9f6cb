# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How much more often women than men, as a ratio of rates (S2-16, S2-17)."""

from decimal import Decimal
from fractions import Fraction

from toegangspoort.cijfers.dimensies import Geslacht
from toegangspoort.cijfers.indicatoren.afronden import rounded
from toegangspoort.cijfers.indicatoren.per_1000 import rate
from toegangspoort.cijfers.kort.marge import Marge, margin
from toegangspoort.cijfers.kort.vraag import Vraag
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Zin, gettext_noop
from toegangspoort.cijfers.kubus import Cijfer
from toegangspoort.cijfers.regio import Regio

EVEN_VAAK = Marge(0.95, 1.05)
ONGEVEER = 0.25
"""How far the truth may stray from a ratio that is called "ongeveer"; further, and nothing is said."""
ZIN = {
    (Geslacht.VROUW, True): gettext_noop("Vrouwen kregen **{keer} keer** zo vaak {hulp} als mannen."),
    (Geslacht.VROUW, False): gettext_noop("Vrouwen kregen **ongeveer {keer} keer** zo vaak {hulp} als mannen."),
    (Geslacht.MAN, True): gettext_noop("Mannen kregen **{keer} keer** zo vaak {hulp} als vrouwen."),
    (Geslacht.MAN, False): gettext_noop("Mannen kregen **ongeveer {keer} keer** zo vaak {hulp} als vrouwen."),
}
"""Per sex that gets it more often, and whether the decimal is sure."""


def women_to_men(vraag: Vraag) -> Zin | None:
    """Silent when one side is not shown, or when rounding leaves the ratio open."""
    for meer, minder in ((Geslacht.VROUW, Geslacht.MAN), (Geslacht.MAN, Geslacht.VROUW)):
        marge = ratio_margin(vraag, vraag.regio, meer, minder)
        if marge is None:
            return None
        cijfers = tuple(vraag.cijfer(vraag.regio, vraag.van(geslacht)) for geslacht in (meer, minder))
        waarden: dict[str, Waarde] = {"hulp": vraag.hulp}
        if marge.laag >= EVEN_VAAK.laag and marge.hoog <= EVEN_VAAK.hoog:
            sjabloon = gettext_noop("Vrouwen en mannen kregen ongeveer even vaak {hulp}.")
            return Zin("geslacht", sjabloon, waarden, cijfers, Bekijk.GESLACHT)
        keer = _times(*cijfers)
        if marge.laag > 1 and keer > 1 and max(float(keer) - marge.laag, marge.hoog - float(keer)) <= ONGEVEER:
            zeker = all(rounded(Fraction(grens), 1) == keer for grens in (marge.laag, marge.hoog))
            return Zin("geslacht", ZIN[meer, zeker], {**waarden, "keer": keer}, cijfers, Bekijk.GESLACHT)
    return None


def ratio_margin(
    vraag: Vraag, regio: Regio, deze: Geslacht = Geslacht.VROUW, die: Geslacht = Geslacht.MAN
) -> Marge | None:
    """What the ratio of the rates of two sexes may be; None when one is not shown or may be nothing."""
    boven, onder = (margin(vraag.cijfer(regio, vraag.van(geslacht))) for geslacht in (deze, die))
    verhouding = boven.gedeeld(onder) if boven is not None and onder is not None else None
    return verhouding if verhouding is not None and verhouding.laag > 0 else None


def _times(boven: Cijfer, onder: Cijfer) -> Decimal:
    """The ratio of what is shown, in one decimal, as everywhere."""
    return rounded((rate(boven) or Fraction(0)) / (rate(onder) or Fraction(1)), 1)
