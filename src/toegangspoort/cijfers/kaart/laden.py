# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From a file with boundaries to a map for one year: checked as a whole, drawn small, kept with its line of origin."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from toegangspoort.cijfers.csvbestand import Gebreken, OngeldigBestand, some
from toegangspoort.cijfers.kaart.grenzen import Punten, Vlak, read_grenzen
from toegangspoort.cijfers.kaart.kaart import Kaart, bestand, to_json
from toegangspoort.cijfers.kaart.tekenen import crosses_itself, draw
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.publicatie import replace_file
from toegangspoort.cijfers.regio import Regiosoort, Regiotabel
from toegangspoort.cijfers.slot import only_one

BRON = "Kadaster / Centraal Bureau voor de Statistiek, {jaar}"
WGS84 = ((2.0, 50.0), (8.0, 54.5))
"""South-west and north-east of what can be the Netherlands, in degrees."""
RD = ((-10_000.0, 280_000.0), (310_000.0, 650_000.0))
"""The same in metres of the Rijksdriehoeksstelsel (EPSG:28992)."""


def load_kaart(pad: Path, jaren: Sequence[int], kast: Cijferkast, bron: str = BRON) -> list[str]:
    """Keep these boundaries for these years; says what is worth knowing about them.

    OngeldigBestand with every fault, Bezig when somebody else is loading: then nothing changed.
    """
    with only_one(kast.map, "het laden van een kaart"):
        gebreken = Gebreken()
        grenzen = read_grenzen(pad, gebreken)
        tabel = kast.regios
        van = _kind(pad.name, grenzen, gebreken)
        for jaar in jaren:
            _check_codes(pad.name, grenzen, jaar, tabel, gebreken)
        gebreken.keur()
        vormen = draw(_on_a_plane(pad.name, grenzen))
        for jaar in jaren:
            doel = bestand(kast.map, jaar, van)
            doel.parent.mkdir(parents=True, exist_ok=True)
            replace_file(doel, to_json(Kaart(jaar, bron.format(jaar=jaar), vormen)))
    weegt = sum(len(vorm.pad) for vorm in vormen.values()) // 1000
    wat = f"wijken van {van}" if van else "gemeenten"
    return [
        f"Kaart geladen voor {', '.join(map(str, jaren))}: {len(vormen)} {wat}, {weegt} kB.",
        f"Eronder staat: {bron.format(jaar=jaren[0])}.",
        *_remarks(grenzen, jaren, tabel),
    ]


def _kind(naam: str, grenzen: Mapping[str, object], gebreken: Gebreken) -> str:
    """ "" for gemeenten; for wijken the one gemeente they are of."""
    van = {code.partition("-")[0] if "-" in code else "" for code in grenzen}
    if len(van) > 1:
        gebreken.meld(naam, "gemeenten en wijken, of wijken van meer gemeenten, staan door elkaar; maak er losse van.")
    return min(van)


def _check_codes(naam: str, grenzen: Mapping[str, object], jaar: int, tabel: Regiotabel, gebreken: Gebreken) -> None:
    """Whether this can be the map of that year."""
    dag = date(jaar, 1, 1)
    bekend = [tabel.regios[code] for code in sorted(grenzen) if code in tabel.regios]
    if not bekend:
        wat = f"geen enkele code ({some(sorted(grenzen))}) staat in de regiotabel. Laad eerst de regio's: laad-regios."
        gebreken.meld(naam, wat)
    weg = [f"{regio.code} ({regio.naam})" for regio in bekend if not regio.op(dag)]
    if weg:
        gebreken.meld(naam, f"op 1 januari {jaar} bestond niet: {some(weg)}. Is dit de kaart van een ander jaar?")


def _remarks(grenzen: Mapping[str, Sequence[Vlak]], jaren: Sequence[int], tabel: Regiotabel) -> Iterator[str]:
    onbekend = sorted(code for code in grenzen if code not in tabel.regios)
    if onbekend:
        yield (
            f"Niet in de regiotabel: {len(onbekend)} ({some(onbekend)}). Hun grens is bewaard; "
            "laad-regios maakt ze bekend."
        )
    zonder = sorted(
        {
            f"{regio.code} ({regio.naam})"
            for jaar in jaren
            for geheel in {tabel.regios[code].deel_van for code in grenzen if code in tabel.regios} - {""}
            for regio in tabel.kinderen(geheel, date(jaar, 1, 1))
            if regio.soort is not Regiosoort.PROVINCIE and regio.code not in grenzen
        }
    )
    if zonder:
        yield f"Zonder grens in dit bestand: {some(zonder)}. Daar blijft de tegelkaart staan."
    if knoop := [code for code in sorted(grenzen) if any(map(crosses_itself, grenzen[code]))]:
        yield f"De grens kruist zichzelf bij {some(knoop)}; zij is getekend zoals zij in het bestand staat."


def _on_a_plane(naam: str, grenzen: Mapping[str, Sequence[Vlak]]) -> dict[str, list[Vlak]]:
    """The same shapes with y to the south, as SVG has it; degrees by Mercator, metres as they are."""
    alles = np.vstack([ring for vlakken in grenzen.values() for vlak in vlakken for ring in vlak.ringen])
    if _within(alles, WGS84):
        plat = _mercator
    elif _within(alles, RD):
        plat = _south
    else:
        raise OngeldigBestand(f"{naam}: {_where(alles)} Verwacht graden (WGS84) of meters (RD, EPSG:28992).")
    return {
        code: [Vlak(tuple(map(plat, vlak.ringen))) for vlak in vlakken] for code, vlakken in sorted(grenzen.items())
    }


def _where(alles: Punten) -> str:
    if _within(alles[:, ::-1], WGS84):
        return "lengte en breedte zijn verwisseld."
    x, y = alles[0]
    return f"deze coordinaten liggen niet in Nederland (het eerste punt is {x:g}, {y:g})."


def _within(punten: Punten, vak: tuple[tuple[float, float], tuple[float, float]]) -> bool:
    return bool((punten >= vak[0]).all() and (punten <= vak[1]).all())


def _mercator(punten: Punten) -> Punten:
    lengte, breedte = np.radians(punten).T
    return np.column_stack([lengte, -np.log(np.tan(np.pi / 4 + breedte / 2))])


def _south(punten: Punten) -> Punten:
    return punten * (1, -1)
