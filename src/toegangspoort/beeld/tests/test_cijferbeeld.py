# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Maps, bars and lines: each says in words what it draws, and none says more than there is."""

import doctest
import re
from xml.etree import ElementTree as ET

from toegangspoort.beeld import kaart
from toegangspoort.beeld.kaart import Vlak, draw_shapes, draw_tiles, short_names, swatch
from toegangspoort.beeld.lijn import Lijn, draw_lines, key
from toegangspoort.beeld.staven import Staaf, draw_bars


def vlak(naam: str = "Oldambt", tekst: str = "85", soort: kaart.Soort = "5", **rest: object) -> Vlak:
    return Vlak(naam, naam[:3], tekst, f"{naam}: {tekst}", soort, f"/cijfers/{naam}/", **rest)


def root(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def test_each_region_is_a_link_that_says_its_figure() -> None:
    tekening = root(draw_tiles([vlak(), vlak("Veendam", "36", "1", plek=(1, 0))], "Kaart"))
    links = {link.get("href"): link.findtext("title") for link in tekening.iter("a")}
    assert links == {"/cijfers/Oldambt/": "Oldambt: 85", "/cijfers/Veendam/": "Veendam: 36"}


def test_what_has_no_figure_is_drawn_otherwise_than_any_step_and_says_why() -> None:
    """S2-10: no figures, secret and zero are three things."""
    svg = draw_tiles([vlak("A", "geen cijfers", "geen"), vlak("B", "geheim", "geheim"), vlak("C", "0", "1")], "Kaart")
    vlakken = [rect for rect in root(svg).iter("rect") if "tp-vlak " in (rect.get("class") or "")]
    assert [rect.get("fill") for rect in vlakken] == ["url(#tp-streep)", "url(#tp-stip)", None]
    assert "geen cijfers</text>" in svg
    assert "geheim</text>" in svg


def test_the_hatch_of_a_drawn_map_has_its_own_size_and_the_legend_beside_it_another() -> None:
    """S2-10: at the scale of a map the hatch would not show in the small square that explains it."""
    kaart = root(draw_shapes([vlak(soort="geen", pad="M0 0h9v9z", label=(4, 4))], "Kaart", "0 0 2000 2000"))
    patronen = {patroon.get("id"): patroon.get("patternTransform") for patroon in kaart.iter("pattern")}
    assert len(patronen) == 4
    (vorm,) = [pad for pad in kaart.iter("path") if "tp-vlak " in (pad.get("class") or "")]
    assert patronen[(vorm.get("fill") or "")[5:-1]] == "scale(2.857)"
    (staal,) = [rect for rect in root(swatch("geen")).iter("rect") if rect.get("fill")]
    assert patronen[(staal.get("fill") or "")[5:-1]] is None


def test_no_drawing_carries_a_style_of_its_own() -> None:
    """The policy of the pages refuses style attributes."""
    tekeningen = (
        draw_tiles([vlak()], "Kaart"),
        draw_shapes([vlak(pad="M0 0h9v9z", label=(4, 4))], "Kaart", "0 0 10 10"),
        draw_bars([Staaf("A", 3, "3", "3 per 1.000")]),
        draw_lines([Lijn("A", (1, 2), ("1", "2"))], ["2015", "2016"], "Lijn"),
        swatch("geen"),
        key(1),
    )
    assert not any("style=" in tekening for tekening in tekeningen)


def test_names_from_a_file_stay_text() -> None:
    svg = draw_tiles([vlak("<script>", '"&')], "<b>")
    assert "<script>" not in svg
    assert root(svg).get("aria-label") == "<b>"


def test_a_long_name_takes_two_lines_and_a_longer_word_is_squeezed() -> None:
    svg = draw_tiles([vlak("Hoogezand-Sappemeer"), vlak("Westerkwartiers", plek=(1, 0))], "Kaart")
    regels = [(span.text, span.get("textLength")) for span in root(svg).iter("tspan")]
    assert regels == [("Hoogezand-", None), ("Sappemeer", None), ("Westerkwartiers", "92")]


def test_short_names_are_all_different() -> None:
    assert doctest.testmod(kaart).failed == 0
    namen = [f"Gemeente {nummer}" for nummer in range(30)]
    assert len(set(short_names([*namen, "Haren", "Harens"]).values())) == 32


def test_a_few_squares_do_not_fill_the_page_and_hundreds_show_numbers_alone() -> None:
    assert root(draw_tiles([vlak()], "Kaart")).get("viewBox") == "-4 -4 633 108"
    assert "tp-kaart--dicht" in draw_tiles([vlak(plek=(20, 0))], "Kaart")
    assert root(draw_tiles([], "Kaart")).findall("a") == []


def test_the_region_of_the_page_is_drawn_last_so_that_its_border_is_whole() -> None:
    een, hier = vlak("A", pad="M0 0z", hier=True), vlak("B", pad="M1 1z")
    namen = [link.findtext("title") for link in root(draw_shapes([een, hier], "Kaart", "0 0 90 90")).iter("a")]
    assert namen == ["B: 85", "A: 85"]


def test_shapes_that_are_too_small_carry_no_number() -> None:
    veel = [vlak(str(nummer), pad="M0 0z") for nummer in range(kaart.SHAPES_WITH_NUMBERS + 1)]
    assert not list(root(draw_shapes(veel, "Kaart", "0 0 90 90")).iter("text"))
    assert len(list(root(draw_shapes(veel[1:], "Kaart", "0 0 90 90")).iter("text"))) == len(veel) - 1


def test_bars_are_as_long_as_their_figures_and_begin_at_zero() -> None:
    svg = draw_bars(
        [Staaf("A", 40, "40", "40 per 1.000"), Staaf("B", 10, "10", "10 per 1.000"), Staaf("C", 0, "0", "0")]
    )
    lengtes = [float(breed) for breed in re.findall(r'<rect width="([\d.]+)%"', svg)]
    assert lengtes[0] == 4 * lengtes[1]
    assert lengtes[2] == 0


def test_a_bar_without_a_figure_says_why_instead() -> None:
    svg = draw_bars([Staaf("Mannen", None, "geheim", "geheim")])
    assert "geheim" in svg
    assert "<rect" not in svg


def test_a_line_has_a_gap_where_a_figure_is_missing() -> None:
    svg = draw_lines([Lijn("A", (50, None, 60, 61), ("50", "geen cijfers", "60", "61"))], ["1", "2", "3", "4"], "Lijn")
    assert svg.count('class="tp-lijn tp-lijn--1"') == 1
    assert svg.count("<circle") == 3


def test_of_many_moments_only_so_many_are_named_as_fit_on_a_phone_and_the_last_always() -> None:
    momenten = [f"{jaar}-{deel}" for jaar in range(2015, 2026) for deel in (1, 2)]
    svg = draw_lines([Lijn("A", tuple(range(22)), tuple(map(str, range(22))))], momenten, "Lijn")
    genoemd = re.findall(r'tp-lijnen__moment">([^<]+)<', svg)
    assert genoemd[0] == "2025-2"
    assert sum(map(len, genoemd)) <= 26


def test_one_moment_is_a_point_and_no_moment_an_empty_drawing() -> None:
    assert draw_lines([Lijn("A", (3,), ("3",))], ["2015"], "Lijn").count("<circle") == 1
    assert "<circle" not in draw_lines([], [], "Lijn")
