# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The place of a gemeente in its province, or a wijk in its gemeente, among those with a figure (S2-5)."""

from toegangspoort.cijfers.kort.marge import margin
from toegangspoort.cijfers.kort.uitersten import MINSTENS
from toegangspoort.cijfers.kort.vraag import GEBIEDEN, Vraag, plek
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Zin, gettext_noop
from toegangspoort.cijfers.regio import Regiosoort


def place(vraag: Vraag) -> Zin | None:
    """How many have more and how many less, for sure; those too close to tell apart are counted on their own."""
    eigen = margin(vraag.cijfer(vraag.regio))
    if eigen is None or vraag.regio.soort not in (Regiosoort.GEMEENTE, Regiosoort.WIJK) or not vraag.regio.deel_van:
        return None
    buren = [
        vraag.cijfer(buur)
        for buur in vraag.regios.kinderen(vraag.regio.deel_van, vraag.periode.peildatum)
        if buur.code != vraag.regio.code
    ]
    marges = {cijfer.regio: marge for cijfer in buren if (marge := margin(cijfer)) is not None}
    if len(marges) < MINSTENS - 1:
        return None
    meer = sum(marge.boven(eigen) for marge in marges.values())
    minder = sum(eigen.boven(marge) for marge in marges.values())
    waarden: dict[str, Waarde] = {
        "waar": plek(vraag.regio),
        "hulp": vraag.hulp,
        "gebieden": GEBIEDEN[vraag.regio.soort],
        "aantal": len(marges),
        "meer": meer,
        "minder": minder,
        "gelijk": len(marges) - meer - minder,
    }
    cijfers = (vraag.cijfer(vraag.regio), *(cijfer for cijfer in buren if cijfer.regio in marges))
    return Zin("plaats", _sjabloon(meer, minder, len(marges)), waarden, cijfers, Bekijk.GEBIEDEN)


def _sjabloon(meer: int, minder: int, aantal: int) -> str:
    if minder == aantal:
        return gettext_noop(
            "In geen van de {aantal} andere {gebieden} met cijfers kregen inwoners vaker {hulp} dan in {waar}."
        )
    if meer == aantal:
        return gettext_noop(
            "In geen van de {aantal} andere {gebieden} met cijfers kregen inwoners minder vaak {hulp} dan in {waar}."
        )
    if meer + minder == aantal:
        return gettext_noop(
            "In **{meer}** van de {aantal} andere {gebieden} met cijfers kregen inwoners vaker {hulp} dan in {waar}, "
            "in **{minder}** minder vaak."
        )
    return gettext_noop(
        "In **{meer}** van de {aantal} andere {gebieden} met cijfers kregen inwoners vaker {hulp} dan in {waar}, "
        "in **{minder}** minder vaak en in **{gelijk}** ongeveer even vaak."
    )
