# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A region beside what it lies in: per type, age and sex, and what stands out (S2-4, S2-12, S2-15)."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN
from toegangspoort.cijfers.indicatoren.relatieve_index import index
from toegangspoort.cijfers.kort.marge import margin
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.regio import Regio
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.woorden import capital, full_name, rate

MUCH_MORE, MUCH_LESS = 120, 80
"""From these indexes on we say that something stands out; a choice of ours, said on the page."""
MOST = 6


@dataclass(frozen=True)
class Naast:
    """The rate of one region to compare with, and how this one relates to it."""

    per_1000: str
    index: int | None
    opvallend: str


@dataclass(frozen=True)
class Vergelijkrij:
    """One group: here, and beside each other region."""

    naam: str
    hier: str
    naast: list[Naast]


@dataclass(frozen=True)
class Vergelijking:
    """`met` are the names of the regions beside it, from near to far."""

    met: list[str]
    rijen: list[Vergelijkrij]
    meer: int = MUCH_MORE
    minder: int = MUCH_LESS

    @property
    def opvallend(self) -> list[tuple[str, Naast]]:
        """What stands out beside the nearest region above, most of all first."""
        rijen = [(rij.naam, rij.naast[0]) for rij in self.rijen if rij.naast[0].opvallend]
        return sorted(rijen, key=lambda rij: -abs((rij[1].index or 100) - 100))[:MOST]


def compared(keuze: Keuze) -> Vergelijking | None:
    """Beside every region above it that has figures; None when there is none, or nothing of its own."""
    met = [regio for regio in keuze.boven if keuze.kubus.heeft(regio.code)]
    if not met or not keuze.heeft:
        return None
    return Vergelijking(
        [capital(full_name(regio)) for regio in met], [_row(keuze, *groep, met) for groep in groups(keuze)]
    )


def beside(keuze: Keuze) -> list[tuple[str, str, bool]]:
    """The region and all it lies in, with their rates; whether it is the region itself."""
    return [
        (capital(full_name(regio)), rate(keuze.kubus.cijfer(regio.code, keuze.cel)), regio is keuze.regio)
        for regio in (keuze.regio, *keuze.boven)
    ]


def groups(keuze: Keuze) -> Iterator[tuple[str, Cel]]:
    """All, the other types, and of a year each age and sex."""
    yield _("Iedereen"), keuze.cel
    if keuze.type.is_totaal:
        yield from ((str(woorden.SOORTEN[type_]), Cel(type=type_)) for type_ in SOORTEN)
    if keuze.gesplitst:
        yield from ((str(woorden.LEEFTIJDEN[band]), Cel(leeftijd=band, type=keuze.type)) for band in BANDEN)
        yield from ((str(naam), Cel(geslacht=wie, type=keuze.type)) for wie, naam in woorden.GESLACHTEN.items())


def _row(keuze: Keuze, naam: str, cel: Cel, met: list[Regio]) -> Vergelijkrij:
    hier = keuze.kubus.cijfer(keuze.regio.code, cel)
    return Vergelijkrij(naam, rate(hier), [_beside(keuze, ander, cel) for ander in met])


def _beside(keuze: Keuze, ander: Regio, cel: Cel) -> Naast:
    hier, daar = (keuze.kubus.cijfer(code, cel) for code in (keuze.regio.code, ander.code))
    gevonden = index(keuze.kubus, keuze.regio.code, ander.code, cel)
    woord = {1: _("meer"), -1: _("minder"), 0: ""}[_much(hier, daar)]
    return Naast(rate(daar), gevonden, woord)


def _much(hier: Cijfer, daar: Cijfer) -> int:
    """1 for much more, -1 for much less: only when that holds for every count that is rounded like this."""
    deel, geheel = margin(hier), margin(daar)
    verhouding = deel.gedeeld(geheel) if deel and geheel else None
    if verhouding is None:
        return 0
    return (100 * verhouding.laag >= MUCH_MORE) - (100 * verhouding.hoog <= MUCH_LESS)
