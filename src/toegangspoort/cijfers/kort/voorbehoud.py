# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a reader has to know beside the figures: who gave none, what is hidden, what may still change."""

from collections.abc import Sequence

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kort.vraag import GEBIEDEN, Vraag
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Zin, gettext_noop
from toegangspoort.cijfers.kubus import Cijfer


def missing(vraag: Vraag) -> Zin | None:
    """How many of the regions below gave nothing; silent where none gave anything."""
    onder = _below(vraag)
    zonder = [cijfer for cijfer in onder if cijfer.status is Status.GEEN]
    een = gettext_noop("**{n} van de {aantal}** {gebieden} gaf geen cijfers. Dat is iets anders dan nul.")
    meer = gettext_noop("**{n} van de {aantal}** {gebieden} gaven geen cijfers. Dat is iets anders dan nul.")
    return _count(vraag, "ontbreekt", een if len(zonder) == 1 else meer, zonder, onder)


def hidden(vraag: Vraag) -> Zin | None:
    """Of how many of the regions below the figure is hidden."""
    onder = _below(vraag)
    geheim = [cijfer for cijfer in onder if cijfer.status is Status.GEHEIM]
    sjabloon = gettext_noop(
        "Van **{n} van de {aantal}** {gebieden} is het cijfer geheim, zodat niemand te herkennen is."
    )
    return _count(vraag, "geheim", sjabloon, geheim, onder)


def provisional(vraag: Vraag) -> Zin | None:
    """Whether the figure of this region may still change."""
    cijfer = vraag.cijfer(vraag.regio)
    sjabloon = gettext_noop("Deze cijfers zijn nog **voorlopig**. Zij kunnen later iets veranderen.")
    return Zin("voorlopig", sjabloon, {}, (cijfer,), Bekijk.VERLOOP) if cijfer.voorlopig else None


def _below(vraag: Vraag) -> list[Cijfer]:
    cijfers = [vraag.cijfer(regio) for regio in vraag.erin]
    return cijfers if any(cijfer.status is not Status.GEEN for cijfer in cijfers) else []


def _count(vraag: Vraag, soort: str, sjabloon: str, deze: Sequence[Cijfer], onder: Sequence[Cijfer]) -> Zin | None:
    if not deze:
        return None
    gebieden = GEBIEDEN[vraag.regios.regio(deze[0].regio).soort]
    waarden: dict[str, Waarde] = {"n": len(deze), "aantal": len(onder), "gebieden": gebieden}
    return Zin(soort, sjabloon, waarden, tuple(onder), Bekijk.GEBIEDEN)
