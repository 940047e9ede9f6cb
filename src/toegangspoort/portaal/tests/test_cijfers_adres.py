# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which page of figures opens, from which source, in which language, and the way out where there is nothing."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.portaal.tests.cijferkast import BRON, JAAR, cijfers, province, publish
from toegangspoort.portaal.tests.lezen import read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("map_")]
PROVINCIE = "/cijfers/2015/pv20/clienten/"
OLDAMBT = "/cijfers/2015/gm1895/clienten/"


def test_from_the_menu_to_the_newest_figures_of_our_own_province(client: Client, map_: Path) -> None:
    province(map_, cijfers(Periode(2014), {"PV20": 58}), cijfers(Periode(2015, 2), {"PV20": 50}))
    antwoord = client.get("/cijfers/")
    assert antwoord["Location"] == PROVINCIE
    assert 'href="/cijfers/"' in read(client, "/")


def test_the_example_opens_on_the_year_it_tells_of(client: Client, map_: Path) -> None:
    province(map_, cijfers(Periode(2020), {"PV20": 58}), naam="voorbeeld", fictief=True)
    assert client.get("/cijfers/")["Location"] == PROVINCIE


def test_a_gemeente_without_a_province_in_the_figures_sees_itself(client: Client, map_: Path) -> None:
    publish(map_, cijfers(JAAR, {"GM0014": 58}))
    assert client.get("/cijfers/")["Location"] == "/cijfers/2015/gm0014/clienten/"


def test_before_anything_is_published_the_page_says_so(client: Client) -> None:
    html = read(client, "/cijfers/", 404)
    assert "Er zijn nog geen cijfers." in html
    assert "Zodra er cijfers zijn, vindt u ze hier." in html
    assert "Er zijn nog geen cijfers." in read(client, PROVINCIE, 404)


def test_the_form_leads_to_an_address_that_stays(client: Client, map_: Path) -> None:
    province(map_)
    vraag = {"jaar": "2015", "gebied": "gm0014", "onderwerp": "huishouden"}
    assert client.get("/cijfers/", vraag)["Location"] == reverse(
        "portaal:cijfers_blad", args=["2015", "gm0014", "huishouden"]
    )


def test_every_choice_of_the_form_has_its_own_page(client: Client, map_: Path) -> None:
    province(map_)
    html = read(client, PROVINCIE)
    for naam in ("jaar", "gebied", "onderwerp"):
        keuzes = re.findall(r'value="([^"]+)"', html.split(f'name="{naam}"', 1)[1].split("</select>", 1)[0])
        assert keuzes
        for keuze in keuzes:
            read(client, client.get("/cijfers/", {naam: keuze})["Location"])


@pytest.mark.parametrize("vraag", [{"jaar": "x/../y"}, {"gebied": "<script>"}, {"onderwerp": "a b"}])
def test_nonsense_in_the_form_gets_a_page_with_the_way_out(client: Client, map_: Path, vraag: dict[str, str]) -> None:
    province(map_)
    antwoord = client.get("/cijfers/", vraag)
    assert antwoord.status_code == 404
    assert b"Naar de nieuwste cijfers" in antwoord.content
    assert b"<script>" not in antwoord.content


def test_invented_figures_say_so_in_words_and_only_stand_in_the_demo(client: Client, map_: Path, settings: Any) -> None:
    province(map_, naam="voorbeeld", fictief=True)
    assert "Deze cijfers zijn verzonnen." in read(client, PROVINCIE)
    settings.DEMO = False
    read(client, PROVINCIE, 404)


def test_one_source_at_a_time_and_the_choice_stays_in_every_link(client: Client, map_: Path) -> None:
    province(map_)
    cbs = replace(BRON, naam="83262ned", titel="CBS StatLine")
    publish(map_, cijfers(JAAR, {"GM1895": 90, "PV20": 65}), bron=cbs)
    assert "<dd>90</dd>" in read(client, OLDAMBT)
    eigen = read(client, f"{OLDAMBT}?bron=eigen")
    assert "<dd>85</dd>" in eigen
    assert "<dd>90</dd>" not in eigen
    assert 'href="/cijfers/2015/gm0037/clienten/?bron=eigen"' in eigen
    assert f'href="{OLDAMBT}cijfers.csv?bron=eigen"' in eigen


def test_a_source_that_lacks_the_next_place_is_let_go(client: Client, map_: Path) -> None:
    province(map_)
    publish(map_, cijfers(JAAR, {"GM1895": 90}), bron=replace(BRON, naam="83262ned"))
    vraag = {"jaar": "2015", "onderwerp": "clienten", "bron": "83262ned"}
    assert client.get("/cijfers/", {**vraag, "gebied": "gm1895"})["Location"] == f"{OLDAMBT}?bron=83262ned"
    assert client.get("/cijfers/", {**vraag, "gebied": "gm0037"})["Location"] == "/cijfers/2015/gm0037/clienten/"


@pytest.mark.parametrize(
    ("adres", "zin", "weg"),
    [
        ("/cijfers/1999/pv20/clienten/", "Over “1999” zijn er geen cijfers.", "/cijfers/?jaar=2015"),
        ("/cijfers/vorig-jaar/pv20/clienten/", "Over “vorig-jaar” zijn er geen cijfers.", "/cijfers/"),
        ("/cijfers/2015/gm9999/clienten/", "Het gebied “gm9999” kennen wij niet.", "/cijfers/"),
        ("/cijfers/2015/pv20/ruimtereizen/", "Over “ruimtereizen” hebben wij geen cijfers.", "/cijfers/"),
        ("/cijfers/2015/pv20/totaal/", "Over “totaal” hebben wij geen cijfers.", "/cijfers/"),
        (f"{PROVINCIE}?bron=onzin", "De bron “onzin” heeft hier geen cijfers.", PROVINCIE),
        ("/cijfers/2015/gm1969/clienten/", "De gemeente Westerkwartier bestond nog niet in 2015.", "/cijfers/"),
        (
            "/cijfers/2020/gm1987/clienten/",
            "De gemeente Menterwolde bestond niet meer in 2020. Het gebied hoort dan bij de gemeente Midden-Groningen.",
            "/cijfers/2020/gm1952/clienten/",
        ),
    ],
)
def test_what_is_not_there_gets_a_sentence_and_the_way_out(
    client: Client, map_: Path, adres: str, zin: str, weg: str
) -> None:
    province(map_, cijfers(Periode(2020), {"GM1952": 70, "PV20": 65}))
    html = read(client, adres, 404)
    assert zin in html
    assert f'href="{weg}"' in html


def test_the_page_in_english(client: Client, map_: Path) -> None:
    province(map_)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    html = read(client, PROVINCIE)
    assert "Who gets tailored support from the municipality?" in html
    assert "Oldambt: 85 per 1,000 inhabitants" in html
    assert "12,000" in read(client, f"{PROVINCIE}?toon=tabel")


def test_a_page_costs_one_query_whatever_its_size(client: Client, map_: Path, django_assert_num_queries: Any) -> None:
    """The editor's words alone come from the database; figures come from memory."""
    province(map_)
    read(client, PROVINCIE)
    for adres in (PROVINCIE, OLDAMBT, f"{PROVINCIE}?toon=tabel"):
        with django_assert_num_queries(1):
            read(client, adres)
    codes = [f"GM{nummer}" for nummer in range(5000, 5300)]
    kast = province(map_, cijfers(JAAR, dict.fromkeys(codes, 50)))
    kast.add_regios(Regio(code, f"Gemeente {code}", Regiosoort.GEMEENTE, "PV21") for code in codes)
    for adres in (PROVINCIE, "/cijfers/2015/nl01/clienten/?deel=gemeenten"):
        with django_assert_num_queries(1):
            assert len(read(client, adres)) > 1000
