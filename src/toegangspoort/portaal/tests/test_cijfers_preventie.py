# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Anyone reads what is done before maatwerk, per wijk, and that it proves nothing."""

import json
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import make_member
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente
from toegangspoort.statistiek.actions import write_uitleg
from toegangspoort.statistiek.preventie.blad import Blad, Preventie, Rij, write
from toegangspoort.statistiek.preventie.soorten import SOORTEN

pytestmark = pytest.mark.django_db
ADRES = "/cijfers/preventie/2025/gm0014/"
BRON = Bron("eigen", "Maatwerk Wmo in Groningen", "Geteld door Groningen", "CC BY 4.0", "2026-08-01")
GETALLEN = {
    "aanbod": 12, "bekeken": 345, "meldingen": 60, "van_ander": 20, "algemeen": 15, "zonder_aanvraag": 10,
    "mantelzorg": 30, "overbelast": 10, "respijt": None, "instroom": 25,
}  # fmt: skip


def make_rij(regio: str, inwoners: int | None = 5000, **getallen: int | None) -> Rij:
    return Rij(regio, inwoners, GETALLEN | getallen)


def make_blad(jaar: int = 2025, *wijken: Rij) -> Blad:
    """Two wijken: much supply with little inflow, and the other way round."""
    both = wijken or (make_rij("GM0014-oost", aanbod=14, instroom=10), make_rij("GM0014-west", aanbod=7, instroom=None))
    return Blad(jaar, make_rij("GM0014", 200_000), both)


@pytest.fixture(autouse=True)
def kast(tmp_path: Path, settings: Any) -> Iterator[Cijferkast]:
    settings.CIJFERS = tmp_path / "cijfers"
    forget_hosts()
    make_gemeente("0014", naam="Groningen")
    found = Cijferkast(settings.CIJFERS)
    found.add_regios(Regio(f"GM0014-{naam.lower()}", naam, Regiosoort.WIJK, "GM0014") for naam in ("Oost", "West"))
    yield found
    forget_hosts()


def publish(kast: Cijferkast, *bladen: Blad, bron: Bron = BRON) -> None:
    write(kast, Preventie(bron, bladen or (make_blad(),)))


def read(client: Client, adres: str = ADRES, status: int = 200) -> str:
    answer = client.get(adres)
    assert answer.status_code == status, adres
    return " ".join(unescape(answer.content.decode()).split())


def test_supply_stands_beside_inflow_and_the_page_says_it_is_no_proof(client: Client, kast: Cijferkast) -> None:
    """S3-9: association is not cause."""
    publish(kast)
    page = read(client)
    assert "Dit is geen bewijs" in page
    assert "Dan komt het een niet vanzelf door het ander" in page
    assert "14 voorzieningen" in page
    assert "2 nieuwe cliënten per 1.000 inwoners" in page
    assert page.index("Oost") < page.index("West"), "het meeste aanbod eerst"


def test_what_is_hidden_says_so_and_is_no_zero(client: Client, kast: Cijferkast) -> None:
    """S4-16: figures per wijk with suppression."""
    publish(kast)
    page = read(client)
    assert '<span class="tp-staaf__geen">geheim</span>' in page
    assert "<i>geheim</i>" in page


def test_early_signals_and_carers_are_parts_of_what_was_reported(client: Client, kast: Cijferkast) -> None:
    """S4-25: more prevention: early signals, AV referral follow-up, carer support."""
    publish(kast)
    page = read(client)
    assert "Van alle meldingen kwam 33% van iemand anders dan de inwoner zelf." in page
    assert "Waar een mantelzorger is, is die bij 33% overbelast." in page
    for soort in SOORTEN.values():
        assert soort.indicator.titel in page
        assert soort.indicator.let_op[0] in page


def test_a_sentence_is_made_only_when_one_wijk_stands_out(client: Client, kast: Cijferkast) -> None:
    publish(kast)
    assert "In de wijk Oost is de meeste hulp voor iedereen: 14 voorzieningen." in read(client)
    assert "kregen de meeste mensen" not in read(client), "de andere wijk is geheim"
    publish(kast, make_blad(2025, make_rij("GM0014-oost"), make_rij("GM0014-west")))
    assert "is de meeste hulp voor iedereen" not in read(client)


def test_without_inhabitants_there_is_no_rate(client: Client, kast: Cijferkast) -> None:
    publish(kast, make_blad(2025, make_rij("GM0014-oost", None), make_rij("GM0014-west", None, instroom=40)))
    page = read(client)
    assert "40 nieuwe cliënten" in page
    assert "In de wijk West kregen de meeste mensen voor het eerst maatwerk: 40." in page
    assert "<i>niet te berekenen</i>" in page


def test_from_the_link_to_the_newest_year_of_our_own_gemeente(client: Client, kast: Cijferkast) -> None:
    elsewhere = Blad(2026, make_rij("GM1730"), ())
    publish(kast, make_blad(2024), make_blad(), elsewhere)
    assert client.get("/cijfers/preventie/").headers["Location"] == ADRES
    assert client.get("/cijfers/preventie/?jaar=2024&gebied=gm0014").headers["Location"] == ADRES.replace("5", "4")
    assert client.get("/cijfers/preventie/?jaar=2026&gebied=gm1730").headers["Location"].endswith("/2026/gm1730/")


@pytest.mark.parametrize(
    ("adres", "sentence"),
    [
        ("/cijfers/preventie/2025-1/gm0014/", "Over preventie zijn er alleen cijfers van hele jaren."),
        ("/cijfers/preventie/2012/gm0014/", "Over preventie zijn hier geen cijfers van “2012”."),
        ("/cijfers/preventie/straks/gm0014/", "Over preventie zijn hier geen cijfers van “straks”."),
        ("/cijfers/preventie/2025/gm9999/", "Over preventie zijn hier geen cijfers van “2025”."),
        (f"{ADRES}?bron=krant", "De bron “krant” heeft hier geen cijfers."),
        ("/cijfers/preventie/?jaar=%27&gebied=gm0014", "Over preventie zijn hier geen cijfers van"),
    ],
)
def test_what_is_not_there_is_said_with_a_way_on(client: Client, kast: Cijferkast, adres: str, sentence: str) -> None:
    publish(kast)
    page = read(client, adres, 404)
    assert sentence in page
    assert "Naar de nieuwste cijfers" in page


def test_before_anything_was_published_the_page_says_so(client: Client) -> None:
    assert "Er zijn nog geen cijfers over preventie." in read(client, "/cijfers/preventie/", 404)


def test_invented_figures_say_so_everywhere_and_are_for_the_demo_alone(
    client: Client, kast: Cijferkast, settings: Any
) -> None:
    publish(kast, bron=replace(BRON, naam="voorbeeld", fictief=True))
    assert "Deze cijfers zijn verzonnen." in read(client)
    assert "verzonnen" in client.get(f"{ADRES}cijfers.csv").headers["Content-Disposition"]
    assert b"verzonnen" in client.get(f"{ADRES}cijfers.csv").content
    settings.DEMO = False
    read(client, ADRES, 404)


def test_one_source_at_a_time_and_the_choice_stays(client: Client, kast: Cijferkast) -> None:
    publish(kast)
    publish(
        kast, make_blad(2025, make_rij("GM0014-oost", aanbod=99)), bron=replace(BRON, naam="voorbeeld", fictief=True)
    )
    assert "99 voorzieningen" in read(client)
    own = read(client, f"{ADRES}?bron=eigen")
    assert "99 voorzieningen" not in own
    assert f"{ADRES}cijfers.csv?bron=eigen" in own
    assert client.get("/cijfers/preventie/?bron=eigen").headers["Location"] == f"{ADRES}?bron=eigen"


@pytest.mark.parametrize("vorm", ["csv", "json", "parquet"])
def test_every_figure_can_be_downloaded_with_its_definition(client: Client, kast: Cijferkast, vorm: str) -> None:
    publish(kast)
    answer = client.get(f"{ADRES}cijfers.{vorm}")
    assert answer.status_code == 200
    assert SOORTEN["instroom"].indicator.wat.encode() in answer.content
    if vorm == "json":
        rows = json.loads(answer.content)["cijfers"]
        assert {"periode", "regio", "regionaam", "indicator", "status", "aantal", "inwoners"} == rows[0].keys()
        hidden = [row for row in rows if row["status"] == "geheim"]
        assert hidden and all(row["aantal"] is None for row in hidden)  # noqa: PT018
    assert client.get(f"{ADRES}cijfers.xls").status_code == 404


def test_the_editor_has_his_own_box(client: Client, kast: Cijferkast) -> None:
    """S2-14, S2-16: an interpretation, and no figure."""
    publish(kast)
    gemeente = Gemeente.objects.get()
    write_uitleg(
        gemeente=gemeente, periode=Periode(2025), regio="GM0014", onderwerp="preventie", tekst="Wij denken van wel.",
        versie=0, by=make_member(gemeente, Rol.MANAGER), at=DINSDAG,
    )  # fmt: skip
    page = read(client)
    assert "Wij denken van wel." in page
    assert "Dit is een uitleg, geen cijfer." in page


def test_a_page_asks_the_database_for_the_explanation_alone(
    client: Client, kast: Cijferkast, django_assert_max_num_queries: Any
) -> None:
    publish(kast)
    read(client)
    with django_assert_max_num_queries(1):
        read(client)


def test_the_page_speaks_english(client: Client, kast: Cijferkast) -> None:
    publish(kast)
    client.cookies["django_language"] = "en"
    page = read(client)
    assert "This is no proof" in page
    assert "Reported by someone else" in page
