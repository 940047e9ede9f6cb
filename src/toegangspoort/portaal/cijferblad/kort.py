# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""In het kort: the sentences of `cijfers.kort` in the language of the page, each with its figures."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import get_language, gettext

from toegangspoort.cijfers.kort import sentences
from toegangspoort.cijfers.kort.zin import Bekijk, Deel, Zin
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.portaal.cijferblad import woorden
from toegangspoort.portaal.cijferblad.keuze import TABEL, Keuze


@dataclass(frozen=True)
class Kortregel:
    """One sentence, with the way to the block that shows its figures."""

    delen: tuple[Deel, ...]
    bekijk: str
    href: str
    rijen: list[tuple[str, str, str, str, str]] = field(default_factory=list)
    """The figures themselves, where no block of the page has them: region, group, clients, inhabitants, rate."""


def in_short(keuze: Keuze) -> list[Kortregel]:
    """Every sentence that the figures of this page carry."""
    zinnen = sentences(keuze.publicatie, keuze.regios, keuze.periode, keuze.regio.code, keuze.type)
    return [_line(keuze, zin) for zin in zinnen]


def _line(keuze: Keuze, zin: Zin) -> Kortregel:
    op_volgorde = zin.bekijk is Bekijk.GEBIEDEN
    return Kortregel(
        zin.delen(gettext, get_language() or "nl"),
        gettext(zin.bekijk.tekst),
        keuze.adres(toon=TABEL, anker=zin.bekijk) if op_volgorde else f"#{zin.bekijk}",
        _rows(keuze, zin.cijfers) if _of_others(keuze, zin.cijfers) else [],
    )


def _of_others(keuze: Keuze, cijfers: Iterable[Cijfer]) -> bool:
    """Whether it rests on groups of other regions: the blocks of the page show groups of its own region alone."""
    return any(cijfer.regio != keuze.regio.code and cijfer.cel != keuze.cel for cijfer in cijfers)


def _rows(keuze: Keuze, cijfers: Iterable[Cijfer]) -> list[tuple[str, str, str, str, str]]:
    return [
        (
            woorden.capital(woorden.full_name(keuze.regios.regio(cijfer.regio))),
            _group(cijfer.cel),
            woorden.number(cijfer.clienten),
            woorden.number(cijfer.inwoners),
            woorden.rate(cijfer),
        )
        for cijfer in dict.fromkeys(cijfers)
    ]


def _group(cel: Cel) -> str:
    """Who, or else which type of help."""
    wie = woorden.LEEFTIJDEN.get(cel.leeftijd) or woorden.GESLACHTEN.get(cel.geslacht)
    return str(wie or woorden.SOORTEN[cel.type])
