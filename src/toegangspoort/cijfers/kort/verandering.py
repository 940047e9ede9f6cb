# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The rate beside that of the year before: of the same kind of period, and over the same places."""

from datetime import date

from toegangspoort.cijfers.kort.vergelijking import size
from toegangspoort.cijfers.kort.vraag import Vraag, plek, rated, shown
from toegangspoort.cijfers.kort.zin import Bekijk, Waarde, Woord, Zin, gettext_noop
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort

IN = (
    gettext_noop("{jaar}"),
    gettext_noop("het eerste halfjaar van {jaar}"),
    gettext_noop("het tweede halfjaar van {jaar}"),
)


def change(vraag: Vraag) -> Zin | None:
    """A half-year is set beside the same half. Silent where other gemeenten delivered, or a gemeente grew by a merger,
    and where rounding could turn the difference round.
    """
    toen = Periode(vraag.periode.jaar - 1, vraag.periode.deel)
    nu, vorig = vraag.cijfer(vraag.regio), vraag.cijfer(vraag.regio, periode=toen)
    if not shown(nu) or not shown(vorig) or not same_places(vraag, toen):
        return None
    waarden: dict[str, Waarde] = {
        "waar": plek(vraag.regio),
        "hulp": vraag.hulp,
        "toen": _in(toen),
        "dan": _in(vraag.periode),
        "m": rated(vorig),
        "n": rated(nu),
    }
    if rated(nu) == rated(vorig):
        sjabloon = gettext_noop(
            "In {waar} kregen in {dan} evenveel inwoners {hulp} als in {toen}: **{n} van de 1.000**."
        )
    elif (woord := size(nu, vorig)) is not None:
        waarden["verschil"] = woord
        sjabloon = gettext_noop(
            "In {toen} kregen **{m} van de 1.000** inwoners {hulp}, in {dan} **{n}**. Dat is {verschil}."
        )
    else:
        return None
    return Zin("verandering", sjabloon, waarden, (nu, vorig), Bekijk.VERLOOP)


def same_places(vraag: Vraag, toen: Periode) -> bool:
    """Whether the figure of both periods is about the same gemeenten, after mergers."""
    eerst, daarna = toen.peildatum, vraag.periode.peildatum
    if not vraag.regio.op(eerst):
        return False
    if vraag.regio.soort in (Regiosoort.GEMEENTE, Regiosoort.WIJK):
        return not any(
            regio.opvolger == vraag.regio.code and eerst < regio.tot <= daarna for regio in vraag.regios.regios.values()
        )
    met = {regio.code: bool(_has(vraag, regio, vraag.periode)) for regio in _gemeenten(vraag, daarna)}
    return all(
        met.get(vraag.regios.opvolger(regio.code, daarna).code) == _has(vraag, regio, toen)
        for regio in _gemeenten(vraag, eerst)
    )


def _gemeenten(vraag: Vraag, dag: date) -> list[Regio]:
    """Those below this region, or the regions between where no gemeenten of them are known."""
    boven = [vraag.regio]
    while any(regio.soort is not Regiosoort.GEMEENTE and vraag.regios.kinderen(regio.code, dag) for regio in boven):
        boven = [
            onder
            for regio in boven
            for onder in (
                (regio.soort is not Regiosoort.GEMEENTE and vraag.regios.kinderen(regio.code, dag)) or [regio]
            )
        ]
    return boven


def _has(vraag: Vraag, regio: Regio, periode: Periode) -> bool:
    return vraag.publicatie.kubus(periode).heeft(regio.code)


def _in(periode: Periode) -> Woord:
    return Woord(IN[periode.deel], {"jaar": str(periode.jaar)})
