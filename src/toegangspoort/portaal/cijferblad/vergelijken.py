# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A region beside what it lies in: per type, age and sex, and what stands out (S2-4, S2-12, S2-15)."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from toegangspoort.cijfers.dimensies import BANDEN, SOORTEN
from toegangspoort.cijfers.indicatoren.relatieve_index import index
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.cijfers.regio import Regio
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import Keuze
from toegangspoort.portaal.cijferblad.woorden import capital, full_name, number, rate

MUCH_MORE, MUCH_LESS = 120, 80
"""From these indexes on we say that something stands out; a choice of ours, said on the page."""


@dataclass(frozen=True)
class Naast:
    """The rate of one region to compare with, and how this one relates to it."""

    per_1000: str
    index: str
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
    def opvallend(self) -> bool:
        """Whether anything stands out."""
        return any(naast.opvallend for rij in self.rijen for naast in rij.naast)


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
    if keuze.periode.soort is Periodesoort.JAAR:
        yield from ((str(woorden.LEEFTIJDEN[band]), Cel(leeftijd=band, type=keuze.type)) for band in BANDEN)
        yield from ((str(naam), Cel(geslacht=wie, type=keuze.type)) for wie, naam in woorden.GESLACHTEN.items())


def _row(keuze: Keuze, naam: str, cel: Cel, met: list[Regio]) -> Vergelijkrij:
    hier = keuze.kubus.cijfer(keuze.regio.code, cel)
    return Vergelijkrij(naam, rate(hier), [_beside(keuze, ander, cel) for ander in met])


def _beside(keuze: Keuze, ander: Regio, cel: Cel) -> Naast:
    gevonden = index(keuze.kubus, keuze.regio.code, ander.code, cel)
    opvallend = ""
    if gevonden is not None and gevonden >= MUCH_MORE:
        opvallend = _("meer")
    elif gevonden is not None and gevonden <= MUCH_LESS:
        opvallend = _("minder")
    return Naast(rate(keuze.kubus.cijfer(ander.code, cel)), number(gevonden), opvallend)
