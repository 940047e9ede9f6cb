# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Round numbers between the steps of the map, names in a sentence, and addresses that agree with the routes."""

import doctest
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.test import RequestFactory
from django.urls import reverse

from toegangspoort.cijfers.dimensies import Arrangementtype
from toegangspoort.cijfers.kaart.kaart import Kaart, Vorm, bestand, to_json
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.portaal.cijferblad import klassen
from toegangspoort.portaal.cijferblad.gebieden import areas
from toegangspoort.portaal.cijferblad.keuze import Keuze, choose
from toegangspoort.portaal.cijferblad.klassen import borders, step
from toegangspoort.portaal.cijferblad.woorden import in_words, listed, with_article
from toegangspoort.portaal.tests.cijferkast import JAAR, cijfers, province


@pytest.fixture
def keuze(tmp_path: Path, settings: Any) -> Keuze:
    settings.CIJFERS = tmp_path
    province(tmp_path)
    return choose(RequestFactory().get("/"), "2015", "pv20", "clienten")


def test_the_steps_lie_at_round_numbers() -> None:
    assert doctest.testmod(klassen).failed == 0
    for laag, hoog in ((36, 85), (0, 3), (14, 26), (3, 900), (58, 58), (0, 0)):
        grenzen = borders([laag, hoog])
        stap = grenzen[1] - grenzen[0]
        assert len(grenzen) == 4
        assert grenzen[0] >= 1
        assert {ander - een for een, ander in pairwise(grenzen)} == {stap}
        assert str(stap).rstrip("0") in {"1", "2", "5"}


def test_a_figure_on_a_border_falls_in_the_higher_step() -> None:
    grenzen = (45, 55, 65, 75)
    assert [step(waarde, grenzen) for waarde in (0, 44, 45, 74, 75, 999)] == [1, 1, 2, 4, 5, 5]


def test_one_figure_alone_has_a_step_too() -> None:
    assert step(58, borders([58])) == 3


@pytest.mark.parametrize(
    ("namen", "zin"),
    [
        ([], ""),
        (["Pekela"], "Pekela"),
        (["Pekela", "Haren"], "Pekela en Haren"),
        (list("ABCDEFGHI"), "A, B, C, D, E, F en 3 andere"),
    ],
)
def test_names_in_a_sentence(namen: list[str], zin: str) -> None:
    assert listed(namen) == zin


def test_small_numbers_are_words() -> None:
    assert [in_words(aantal) for aantal in (0, 3, 12, 13, 1300)] == ["nul", "drie", "twaalf", "13", "1.300"]


def test_a_region_says_what_it_is() -> None:
    assert with_article(Regio("GM0014", "Groningen", Regiosoort.GEMEENTE)) == "de gemeente Groningen"
    assert with_article(Regio("PV20", "Groningen", Regiosoort.PROVINCIE)) == "de provincie Groningen"
    assert with_article(Regio("NL01", "Nederland", Regiosoort.LAND)) == "Nederland"


def test_addresses_are_those_of_the_routes(keuze: Keuze) -> None:
    for type_ in Arrangementtype:
        ander = keuze.adres(type_=type_)
        woord = "clienten" if type_.is_totaal else type_.value
        assert ander == reverse("portaal:cijfers_blad", args=["2015", "pv20", woord])


def test_real_boundaries_take_the_place_of_tiles_as_soon_as_they_are_there(keuze: Keuze, tmp_path: Path) -> None:
    """S2-9: the map of that very year; with a region missing in it the tiles stay."""
    codes = [regio.code for regio in keuze.regios.kinderen("PV20", JAAR.peildatum)]
    vormen = {code: Vorm(code, "M0 0h9v9z", (4, 4), (0, 0, 9, 9)) for code in codes}
    pad = bestand(tmp_path, 2015)
    pad.parent.mkdir()
    pad.write_bytes(
        to_json(Kaart(2015, "Kadaster, 2015", {code: vorm for code, vorm in vormen.items() if code != "GM0014"}))
    )
    blok = areas(keuze)
    assert blok is not None
    assert '<path d="M0 0h9v9z"' not in blok.tekening
    assert blok.kaartbron == ""
    pad.write_bytes(to_json(Kaart(2015, "Kadaster, een eigen bewerking van 2015", vormen)))
    blok = areas(keuze)
    assert blok is not None
    assert blok.tekening.count('<path d="M0 0h9v9z"') == len(codes)
    assert blok.kaartbron.startswith("Kadaster")


def test_a_single_region_can_be_divided(tmp_path: Path, settings: Any) -> None:
    settings.CIJFERS = tmp_path
    kast = province(tmp_path, cijfers(JAAR, {"GM0014-oost": 80}))
    kast.add_regios([Regio("GM0014-oost", "Oost", Regiosoort.WIJK, "GM0014")])
    blok = areas(choose(RequestFactory().get("/"), "2015", "gm0014", "clienten"))
    assert blok is not None
    assert [rij.naam for rij in blok.rijen] == ["Oost"]
    assert blok.uitersten == []
