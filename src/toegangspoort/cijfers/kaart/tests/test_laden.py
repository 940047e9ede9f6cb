# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""S2-9: real boundaries, loaded with one command. The shapes here are invented, save those of the last test."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kaart.kaart import Kaart, read_kaart
from toegangspoort.cijfers.kaart.laden import load_kaart
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.slot import Bezig, only_one

GEO = Path(__file__).parents[6] / "shared" / "data" / "geo"
Ring = list[list[float]]


def square(x: float, y: float, zijde: float = 0.1) -> Ring:
    return [[x, y], [x + zijde, y], [x + zijde, y + zijde], [x, y + zijde], [x, y]]


def feature(code: object, *ringen: Ring, **eigenschappen: object) -> dict[str, Any]:
    geometrie = {"type": "MultiPolygon", "coordinates": [[ring] for ring in ringen]}
    return {"type": "Feature", "properties": {"statcode": code} | eigenschappen, "geometry": geometrie}


STAD, BUUR = feature("GM0014", square(6.5, 53.2)), feature("GM0037", square(6.6, 53.2))


def load(tmp_path: Path, *vormen: dict[str, Any], **anders: Any) -> list[str]:
    pad = tmp_path / "grenzen.json"
    pad.write_text(json.dumps({"type": "FeatureCollection", "features": vormen} | anders), encoding="utf-8")
    return load_kaart(pad, [2015], Cijferkast(tmp_path / "kast"))


def loaded(tmp_path: Path, jaar: int = 2015, van: str = "") -> Kaart:
    kaart = read_kaart(tmp_path / "kast", jaar, van)
    assert kaart is not None
    return kaart


def points(pad: str) -> list[tuple[int, int]]:
    """The corners of a path of one part, as absolute points."""
    begin, _, stappen = pad.removeprefix("M").removesuffix("z").partition("l")
    getallen = [int(getal) for getal in re.findall(r"-?\d+", f"{begin} {stappen}")]
    paren = np.array(getallen).reshape(-1, 2).cumsum(axis=0)
    return [(int(x), int(y)) for x, y in paren]


def test_boundaries_become_shapes_with_the_line_of_their_maker(tmp_path: Path) -> None:
    regels = load(tmp_path, STAD, BUUR)
    kaart = loaded(tmp_path)
    assert set(kaart.vormen) == {"GM0014", "GM0037"}
    assert kaart.bron == "Kadaster / Centraal Bureau voor de Statistiek, 2015"
    assert regels[0] == "Kaart geladen voor 2015: 2 gemeenten, 0 kB."


def test_neighbours_share_their_border_and_north_is_above(tmp_path: Path) -> None:
    load(tmp_path, STAD, BUUR, feature("GM0047", square(6.5, 53.1)))
    stad, buur, zuid = (points(loaded(tmp_path).vormen[code].pad) for code in ("GM0014", "GM0037", "GM0047"))
    assert len(set(stad) & set(buur)) == 2
    assert max(y for _, y in stad) == min(y for _, y in zuid)


def test_the_name_stands_inside_also_where_the_middle_is_outside(tmp_path: Path) -> None:
    hoek: Ring = [[6.5, 53.0], [6.9, 53.0], [6.9, 53.05], [6.55, 53.05], [6.55, 53.4], [6.5, 53.4], [6.5, 53.0]]
    load(tmp_path, feature("GM0014", hoek))
    vorm = loaded(tmp_path).vormen["GM0014"]
    (west, noord, oost, zuid), (x, y) = vorm.kader, vorm.label
    assert (x - west) / (oost - west) < 0.125 or (zuid - y) / (zuid - noord) < 0.125


def test_a_small_islet_far_away_is_kept_but_does_not_shrink_the_map(tmp_path: Path) -> None:
    load(tmp_path, feature("GM0014", square(6.5, 53.0), square(6.5, 53.5, 0.01)))
    vorm = loaded(tmp_path).vormen["GM0014"]
    assert vorm.pad.count("M") == 2
    assert vorm.kader[3] - vorm.kader[1] < 1000


def test_a_detailed_border_is_drawn_with_few_points_and_without_gaps(tmp_path: Path) -> None:
    grillig = [[6.5 + 0.02 * float(np.sin(nummer)), 53.0 + 0.0001 * nummer] for nummer in range(4000)]
    links: Ring = [[6.0, 53.0], *grillig, [6.0, 53.3999], [6.0, 53.0]]
    rechts: Ring = [[7.0, 53.0], *grillig, [7.0, 53.3999], [7.0, 53.0]]
    load(tmp_path, feature("GM0014", links), feature("GM0037", rechts))
    paden = [loaded(tmp_path).vormen[code].pad for code in ("GM0014", "GM0037")]
    assert sum(map(len, paden)) <= 1000
    een, ander = (set(points(pad)) for pad in paden)
    assert len(een & ander) == len(een) - 2


def test_metres_of_the_rd_draw_the_same_as_they_lie(tmp_path: Path) -> None:
    load(tmp_path, feature("GM0014", square(230_000, 580_000, 10_000)))
    assert loaded(tmp_path).vormen["GM0014"].kader == (0, 0, 3000, 3000)


@pytest.mark.parametrize("eigenschappen", [{"GM_CODE": "GM0014"}, {"code": "0014"}, {"gemeentecode": 14}])
def test_the_code_is_found_under_the_names_that_files_give_it(tmp_path: Path, eigenschappen: dict[str, object]) -> None:
    load(tmp_path, {**STAD, "properties": eigenschappen})
    assert "GM0014" in loaded(tmp_path).vormen


def test_water_of_a_gemeente_is_not_drawn(tmp_path: Path) -> None:
    load(tmp_path, STAD, feature("GM0014", square(6.0, 53.0, 0.5), H2O="JA"))
    assert loaded(tmp_path).vormen["GM0014"].pad.count("M") == 1


def test_topojson_gives_the_same_map_as_geojson(tmp_path: Path) -> None:
    load(tmp_path, STAD, BUUR)
    recht = loaded(tmp_path)
    arcs = [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]]
    vlak = {"type": "Polygon", "properties": {"code": "GM0014"}, "arcs": [[0, 1]]}
    buur = {"type": "MultiPolygon", "properties": {"code": "GM0037"}, "arcs": [[[2, ~0]]]}
    objects = {"gemeenten": {"type": "GeometryCollection", "geometries": [vlak, buur]}}
    transform = {"scale": [0.1, 0.1], "translate": [6.5, 53.2]}
    load(tmp_path, type="Topology", arcs=arcs, objects=objects, transform=transform)
    for code, vorm in recht.vormen.items():
        assert loaded(tmp_path).vormen[code].kader == vorm.kader
        assert set(points(loaded(tmp_path).vormen[code].pad)) == set(points(vorm.pad))


def test_wijken_of_one_gemeente_have_a_map_of_their_own(tmp_path: Path) -> None:
    load(tmp_path, STAD)
    Cijferkast(tmp_path / "kast").add_regios([Regio("GM0014-oost", "Oost", Regiosoort.WIJK, "GM0014")])
    load(tmp_path, feature("GM0014-oost", square(6.5, 53.2)))
    assert set(loaded(tmp_path).vormen) == {"GM0014"}
    assert set(loaded(tmp_path, van="GM0014").vormen) == {"GM0014-oost"}


def test_what_is_worth_knowing_is_said(tmp_path: Path) -> None:
    regels = load(tmp_path, STAD, feature("GM9999", square(6.9, 53.2)))
    assert any("Niet in de regiotabel: 1 (GM9999)" in regel for regel in regels)
    assert any(regel.startswith("Zonder grens in dit bestand: GM0003 (Appingedam)") for regel in regels)


def test_a_border_that_crosses_itself_is_drawn_and_said(tmp_path: Path) -> None:
    strik: Ring = [[6.5, 53.0], [6.9, 53.4], [6.9, 53.0], [6.5, 53.3], [6.5, 53.0]]
    assert load(tmp_path, feature("GM0014", strik))[-1].startswith("De grens kruist zichzelf bij GM0014")


SLECHT: dict[str, tuple[Callable[[Path], list[str]], str]] = {
    "no codes": (
        lambda t: load(t, {**STAD, "properties": {"naam": "Stad"}}),
        "geen vorm heeft een code als GM0014, in een van statcode, .* De vormen hebben: naam",
    ),
    "provinces": (lambda t: load(t, {**STAD, "properties": {"code": "20"}}), "geen vorm heeft een code als GM0014"),
    "no shapes": (load, "Er staan geen vormen in"),
    "codes of another country": (lambda t: load(t, feature("GM9999", square(6.5, 53.2))), "geen enkele code .*GM9999"),
    "a line": (
        lambda t: load(t, {**STAD, "geometry": {"type": "LineString", "coordinates": square(6.5, 53.2)}}),
        r"vorm 1 \(GM0014\): dit is geen vlak maar LineString",
    ),
    "nothing": (lambda t: load(t, {**STAD, "geometry": None}), "dit is geen vlak maar niets"),
    "two corners": (lambda t: load(t, feature("GM0014", square(6.5, 53.2)[:2])), "een rand heeft maar 2 hoekpunten"),
    "a flat shape": (lambda t: load(t, feature("GM0014", [[6, 53], [6, 53.1], [6, 53.2], [6, 53]])), "omsluit niets"),
    "no number": (lambda t: load(t, feature("GM0014", [*square(6, 53), ["a", 1]])), "geen paar van twee getallen"),
    "points of another depth": (
        lambda t: load(t, {**STAD, "geometry": {"type": "MultiPolygon", "coordinates": [6.5, 53.2]}}),
        r"vorm 1 \(GM0014\): de punten staan er niet zoals in GeoJSON hoort",
    ),
    "no points": (lambda t: load(t, {**STAD, "geometry": {"type": "Polygon"}}), "de punten staan er niet zoals in"),
    "north and east turned round": (
        lambda t: load(t, feature("GM0014", square(53.2, 6.5))),
        r"lengte en breedte zijn verwisseld. Verwacht graden \(WGS84\) of meters",
    ),
    "another projection": (
        lambda t: load(t, feature("GM0014", square(730_000, 7_000_000, 9_000))),
        r"liggen niet in Nederland \(het eerste punt is 730000, 7e\+06\)",
    ),
    "the map of another year": (
        lambda t: load(t, STAD, feature("GM1966", square(6.7, 53.3))),
        r"op 1 januari 2015 bestond niet: GM1966 \(Het Hogeland\). Is dit de kaart van een ander jaar",
    ),
    "gemeenten and wijken": (lambda t: load(t, STAD, feature("GM0014-oost", square(6.5, 53.2))), "staan door elkaar"),
    "another kind of JSON": (lambda t: load(t, type="Feature"), "geen GeoJSON .*, maar 'Feature'"),
    "arcs of another depth": (
        lambda t: load(t, type="Topology", arcs=[[[0, [0]], 1]], objects={}),
        "dit bestand is als Topology niet compleet",
    ),
    "half a topology": (lambda t: load(t, type="Topology"), "dit bestand is als Topology niet compleet"),
}


@pytest.mark.parametrize("geval", SLECHT)
def test_a_file_that_is_no_map_is_one_line_and_changes_nothing(tmp_path: Path, geval: str) -> None:
    load(tmp_path, BUUR)
    doe, verwacht = SLECHT[geval]
    with pytest.raises(OngeldigBestand, match=verwacht) as fout:
        doe(tmp_path)
    assert len(fout.value.regels) == 1
    assert fout.value.regels[0].startswith("grenzen.json: ")
    assert set(loaded(tmp_path).vormen) == {"GM0037"}


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        (
            b'{"type": "FeatureCollection", "features": [',
            "regel 1, teken 44: dit is geen JSON, of het bestand is afgebroken",
        ),
        ('{"naam": "Fryslân"}'.encode("latin-1"), "dit is geen UTF-8"),
        (b"<html></html>", "regel 1, teken 1: dit is geen JSON"),
    ],
)
def test_a_file_that_is_cut_off_or_no_json_says_where(tmp_path: Path, inhoud: bytes, verwacht: str) -> None:
    (tmp_path / "grenzen.json").write_bytes(inhoud)
    with pytest.raises(OngeldigBestand, match=verwacht):
        load_kaart(tmp_path / "grenzen.json", [2015], Cijferkast(tmp_path / "kast"))


def test_a_load_that_meets_another_waits_its_turn(tmp_path: Path) -> None:
    with only_one(tmp_path / "kast", "het laden van een kaart"), pytest.raises(Bezig, match="al bezig"):
        load(tmp_path, STAD)


@pytest.mark.skipif(not GEO.is_dir(), reason="de echte grenzen staan niet in ../shared")
@pytest.mark.parametrize(
    ("naam", "jaar", "aantal", "kilobytes"),
    [
        ("groningen_23_gemeenten_2015.geojson", 2015, 23, 12),
        ("gemeente_2015_nl_393.geojson", 2015, 393, 300),
        ("groningen_10_gemeenten_2023.geojson", 2023, 10, 12),
        ("gemeente_2023_nl_342_vr.topo.json", 2023, 342, 300),
    ],
)
def test_every_real_file_of_boundaries_loads(tmp_path: Path, naam: str, jaar: int, aantal: int, kilobytes: int) -> None:
    load_kaart(GEO / naam, [jaar], Cijferkast(tmp_path / "kast"))
    kaart = loaded(tmp_path, jaar)
    assert len(kaart.vormen) == aantal
    assert sum(len(vorm.pad) for vorm in kaart.vormen.values()) < 1000 * kilobytes
    noorden = kaart.vormen["GM1651" if jaar == 2015 else "GM1966"]
    assert noorden.kader[3] - noorden.kader[1] < noorden.kader[2] - noorden.kader[0]
