# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The rate of a region beside that of what it lies in (S2-4): province and country, gemeente and province."""

from toegangspoort.cijfers.kort.marge import margin
from toegangspoort.cijfers.kort.vraag import Vraag, plek, rated, shown
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Woord, Zin, gettext_noop
from toegangspoort.cijfers.kubus import Cijfer

IETS, VEEL = 115, 150
"""Per cent of the other rate: up to 115 is "iets meer", 150 and over "veel meer". Downwards the other way round."""
MEER = (
    Woord(gettext_noop("iets meer")),
    Woord(gettext_noop("meer")),
    Woord(gettext_noop("veel meer")),
)
MINDER = (
    Woord(gettext_noop("iets minder")),
    Woord(gettext_noop("minder")),
    Woord(gettext_noop("veel minder")),
)


def compare(vraag: Vraag) -> Zin | None:
    """Silent without a rate of its own; without one to compare with it gives the rate alone."""
    eigen = vraag.cijfer(vraag.regio)
    if not shown(eigen):
        return None
    waarden: dict[str, Waarde] = {"waar": plek(vraag.regio), "n": rated(eigen), "hulp": vraag.hulp}
    boven = next(vraag.boven(), None)
    if boven is None:
        alleen = gettext_noop("In {waar} kregen **{n} van de 1.000** inwoners {hulp}.")
        return Zin("vergelijking", alleen, waarden, (eigen,), Bekijk.VERLOOP)
    ander = vraag.cijfer(boven)
    woord = size(eigen, ander)
    waarden |= {"daar": plek(boven), "m": rated(ander)} | ({"verschil": woord} if woord else {})
    return Zin("vergelijking", _sjabloon(eigen, ander, woord), waarden, (eigen, ander), Bekijk.VERLOOP)


def size(cijfer: Cijfer, ander: Cijfer) -> Woord | None:
    """How much more or less, in a word; None where rounding could turn it round, or both show the same."""
    deze, die = margin(cijfer), margin(ander)
    if deze is None or die is None or cijfer.per_1000 == ander.per_1000:
        return None
    if deze.boven(die):
        return MEER[_step(rated(cijfer), rated(ander))]
    return MINDER[_step(rated(ander), rated(cijfer))] if die.boven(deze) else None


def _step(hoog: int, laag: int) -> int:
    return int(100 * hoog > IETS * laag) + int(100 * hoog >= VEEL * laag)


def _sjabloon(eigen: Cijfer, ander: Cijfer, woord: Woord | None) -> str:
    if woord is not None:
        return gettext_noop(
            "In {waar} kregen **{n} van de 1.000** inwoners {hulp}. Dat is {verschil} dan in {daar}: "
            "daar waren het er **{m}**."
        )
    if eigen.per_1000 == ander.per_1000:
        return gettext_noop("In {waar} kregen **{n} van de 1.000** inwoners {hulp}, net als in {daar}.")
    return gettext_noop("In {waar} kregen **{n} van de 1.000** inwoners {hulp}. In {daar} waren dat er **{m}**.")
