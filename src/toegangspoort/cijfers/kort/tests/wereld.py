# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A small province to try sentences on: published figures, as simple or as wild as a test wants them."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.geheim import published_cells
from toegangspoort.cijfers.kort import sentences
from toegangspoort.cijfers.kort.zin import Zin
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron, Publicatie, Publicaties
from toegangspoort.cijfers.regio import Regio, Regiosoort, Regiotabel
from toegangspoort.cijfers.tests.tonen import shown

JAAR = Periode(2015)
LAND = Regio("NL01", "Nederland", Regiosoort.LAND)
PROVINCIE = Regio("PV20", "Groningen", Regiosoort.PROVINCIE, "NL01")
NAMEN = ("Aduard", "Baflo", "Canada", "Den Ham", "Ezinge", "Finsterwolde", "Garnwerd", "Haren", "Ilpen")
GEMEENTEN = tuple(Regio(f"GM{9000 + n}", naam, Regiosoort.GEMEENTE, "PV20") for n, naam in enumerate(NAMEN))
MEER_MENSEN = {"NL01": 100, "PV20": 10}
BRON = Bron("proef", "Proef", "Bedacht", "CC0", "2016-01-01")
Figuren = Mapping[tuple[str, Cel], Cijfer]


def table(gemeenten: int = len(GEMEENTEN), *erbij: Regio) -> Regiotabel:
    """Country, province and so many gemeenten."""
    regios = (LAND, PROVINCIE, *GEMEENTEN[:gemeenten], *erbij)
    return Regiotabel({regio.code: regio for regio in regios})


def cells() -> Iterator[Cel]:
    """Everything that is published of a year."""
    getoond = published_cells(JAAR.soort)
    for geslacht in Geslacht:
        for leeftijd in Leeftijd:
            for type_ in Arrangementtype:
                cel = Cel(geslacht, leeftijd, type_)
                if getoond[cel.plek]:
                    yield cel


def flat(per_1000: Mapping[str, int], inwoners: int = 10_000, periode: Periode = JAAR) -> dict[tuple[str, Cel], Cijfer]:
    """So many per 1,000 in each region, in every cell the same; a larger region has more people."""
    mensen = {code: inwoners * MEER_MENSEN.get(code, 1) for code in per_1000}
    return {
        (code, cel): shown(periode, code, cel, mensen[code] * per // 1000, mensen[code])
        for code, per in per_1000.items()
        for cel in cells()
    }


def hide(figuren: dict[tuple[str, Cel], Cijfer], code: str, cel: Cel, periode: Periode = JAAR) -> None:
    """As it is shown when it may not be shown."""
    figuren[code, cel] = Cijfer(periode, code, cel, Status.GEHEIM, inwoners=10_000)


def put(figuren: dict[tuple[str, Cel], Cijfer], code: str, cel: Cel, clienten: int, inwoners: int = 10_000) -> None:
    """One figure of another size."""
    figuren[code, cel] = shown(JAAR, code, cel, clienten, inwoners)


def publish(map_: Path, *figuren: Figuren) -> Publicatie:
    """What the sentences are made from."""
    kubussen = {}
    for deze in figuren:
        periode = next(iter(deze.values())).periode
        kubus = Kubus(periode, sorted({code for code, _ in deze}))
        for cijfer in deze.values():
            kubus.put(cijfer)
        kubussen[periode] = kubus
    return Publicaties(map_).publish(BRON, kubussen)


def say(
    map_: Path, *figuren: Figuren, regio: str = "PV20", tabel: Regiotabel | None = None, periode: Periode = JAAR
) -> dict[str, Zin]:
    """The sentences about a region by their kind."""
    zinnen = sentences(publish(map_, *figuren), tabel or table(), periode, regio)
    assert len({zin.soort for zin in zinnen}) == len(zinnen)
    return {zin.soort: zin for zin in zinnen}


def day(jaar: int) -> date:
    """1 January."""
    return date(jaar, 1, 1)
