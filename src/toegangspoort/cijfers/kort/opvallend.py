# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Who stands out: relatively many for a type (S2-12), an age (S2-15) or women against men (S2-18).

Of a country or province its parts are looked at, each beside the whole; a gemeente or wijk itself, beside what it lies
in. A region stands out when the rate of the group is at least `VEEL` times that of the whole, and `MEER_DAN_AL` times
what follows from its being high in everything, whatever true counts the rounding hides. Figures of few people are
rounded too coarsely to pass: that is the least size.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from toegangspoort.cijfers.dimensies import SOORTEN, Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.kort.geslacht import ratio_margin
from toegangspoort.cijfers.kort.marge import Marge, margin
from toegangspoort.cijfers.kort.vraag import HULP, Vraag
from toegangspoort.cijfers.kort.zin import Bekijk, Opsomming, Waarde, Woord, Zin, gettext_noop
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.regio import Regio, Regiosoort

VEEL, MEER_DAN_AL = 1.2, 1.1
MEESTE = 3
"""Where more stand out, nobody does."""
JONG, OUD = Woord(gettext_noop("mensen jonger dan 45 jaar")), Woord(gettext_noop("mensen van 75 jaar en ouder"))


@dataclass(frozen=True)
class Opvallend:
    """Those who stand out in something, by how much at the least, and the figures that say so."""

    wat: Waarde
    regios: tuple[Regio, ...]
    keer: float
    cijfers: tuple[Cijfer, ...]


def by_type(vraag: Vraag) -> Zin | None:
    """Only of all maatwerk: a type has no types."""
    if vraag.type is not Arrangementtype.TOTAAL:
        return None
    gevonden = [_high_rate(vraag, HULP[soort], Cel(type=soort)) for soort in SOORTEN]
    een = gettext_noop("In **{waar}** kregen naar verhouding veel inwoners {wat}.")
    twee = gettext_noop("In **{waar}** kregen naar verhouding veel inwoners {wat}, in **{daar}** veel inwoners {ook}.")
    return _zin("soort_opvallend", (een, twee), gevonden, {}, Bekijk.SOORTEN)


def by_age(vraag: Vraag) -> Zin | None:
    """The old and the young."""
    jong = [vraag.van(leeftijd=band) for band in (Leeftijd.TOT_30, Leeftijd.VAN_30)]
    gevonden = [_high_rate(vraag, OUD, vraag.van(leeftijd=Leeftijd.VANAF_75)), _high_rate(vraag, JONG, *jong)]
    een = gettext_noop("In **{waar}** kregen naar verhouding veel {wat} {hulp}.")
    twee = gettext_noop("In **{waar}** kregen naar verhouding veel {wat} {hulp}, in **{daar}** veel {ook}.")
    return _zin("leeftijd_opvallend", (een, twee), gevonden, {"hulp": vraag.hulp}, Bekijk.LEEFTIJD)


def by_sex(vraag: Vraag) -> Zin | None:
    """Where the ratio of women to men is much higher than in the whole, or else much lower."""
    vrouwen = gettext_noop("In **{waar}** kregen naar verhouding veel vrouwen {hulp}, vergeleken met mannen.")
    mannen = gettext_noop("In **{waar}** kregen naar verhouding veel mannen {hulp}, vergeleken met vrouwen.")
    waarden: dict[str, Waarde] = {"hulp": vraag.hulp}
    for sjabloon, deze, die in ((vrouwen, Geslacht.VROUW, Geslacht.MAN), (mannen, Geslacht.MAN, Geslacht.VROUW)):
        gevonden = _high_ratio(vraag, deze, die)
        if zin := _zin("geslacht_opvallend", (sjabloon,), [gevonden], waarden, Bekijk.GESLACHT):
            return zin
    return None


@dataclass(frozen=True)
class Naast:
    """The whole, and the parts that are held against it."""

    geheel: Regio
    delen: Sequence[Regio]


def _compared(vraag: Vraag) -> Naast | None:
    """None where there is nothing to compare with."""
    if vraag.regio.soort in (Regiosoort.LAND, Regiosoort.PROVINCIE):
        return Naast(vraag.regio, vraag.binnen)
    geheel = next(vraag.boven(), None)
    return Naast(geheel, [vraag.regio]) if geheel else None


def _high_rate(vraag: Vraag, wat: Waarde, *cellen: Cel) -> Opvallend | None:
    """Those with a high rate in these cells together."""
    naast = _compared(vraag)
    if naast is None:
        return None

    def rate(regio: Regio, *van: Cel) -> Marge | None:
        return margin(*(vraag.cijfer(regio, cel) for cel in van))

    daar, alles_daar = rate(naast.geheel, *cellen), rate(naast.geheel, vraag.cel)

    def keer(regio: Regio) -> float:
        groep = _ratio(rate(regio, *cellen), daar)
        if _least(groep) < VEEL:
            return 0
        return _least(groep) if _least(_ratio(groep, _ratio(rate(regio, vraag.cel), alles_daar))) >= MEER_DAN_AL else 0

    return _found(vraag, wat, [*cellen, vraag.cel], naast, keer)


def _high_ratio(vraag: Vraag, deze: Geslacht, die: Geslacht) -> Opvallend | None:
    """Those where one sex gets help so much more often than the other."""
    naast = _compared(vraag)
    if naast is None:
        return None
    daar = ratio_margin(vraag, naast.geheel, deze, die)
    cellen = [vraag.van(deze), vraag.van(die)]
    return _found(vraag, "", cellen, naast, lambda regio: _least(_ratio(ratio_margin(vraag, regio, deze, die), daar)))


def _ratio(deze: Marge | None, die: Marge | None) -> Marge | None:
    return deze.gedeeld(die) if deze is not None and die is not None else None


def _least(marge: Marge | None) -> float:
    return marge.laag if marge is not None else 0


def _found(
    vraag: Vraag, wat: Waarde, cellen: Sequence[Cel], naast: Naast, keer: Callable[[Regio], float]
) -> Opvallend | None:
    per_regio = {regio: waarde for regio in naast.delen if (waarde := keer(regio)) >= VEEL}
    if not 0 < len(per_regio) <= MEESTE:
        return None
    regios = tuple(sorted(per_regio, key=lambda regio: -per_regio[regio]))
    cijfers = tuple(vraag.cijfer(regio, cel) for regio in (*regios, naast.geheel) for cel in cellen)
    return Opvallend(wat, regios, max(per_regio.values()), cijfers)


def _zin(
    soort: str,
    sjablonen: Sequence[str],
    gevonden: Sequence[Opvallend | None],
    waarden: dict[str, Waarde],
    bekijk: Bekijk,
) -> Zin | None:
    """The strongest, and where there is a template for it the one that comes after."""
    sterk = sorted((o for o in gevonden if o is not None), key=lambda o: -o.keer)[: len(sjablonen)]
    if not sterk:
        return None
    cijfers = tuple(cijfer for o in sterk for cijfer in o.cijfers)
    if len(sterk) > 1 and sterk[0].regios == sterk[1].regios:
        sterk = [replace(sterk[0], wat=Opsomming((sterk[0].wat, sterk[1].wat)))]
    waarden = {**waarden, "waar": _plekken(sterk[0].regios), "wat": sterk[0].wat}
    if len(sterk) > 1:
        waarden |= {"daar": _plekken(sterk[1].regios), "ook": sterk[1].wat}
    return Zin(soort, sjablonen[len(sterk) - 1], waarden, cijfers, bekijk)


def _plekken(regios: Sequence[Regio]) -> Opsomming:
    """By name, and a province as such: Groningen is a municipality as well."""
    provincie = gettext_noop("de provincie {naam}")
    return Opsomming(
        tuple(Woord(provincie, {"naam": r.naam}) if r.soort is Regiosoort.PROVINCIE else r.naam for r in regios)
    )
