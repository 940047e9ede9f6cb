# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Beside the page of figures: gemeenten next to each other, the figures as a file, and how we count."""

import csv
import io

import pytest
from django.urls import reverse

from toegangspoort.cijfers.dimensies import Geslacht, Status
from toegangspoort.cijfers.indicatoren import INDICATOREN
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.tests.tonen import shown
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente

pytestmark = pytest.mark.django_db
IN_2015 = Periode(2015)
CIJFERS = {"GM0014": (11_583, 199_755), "GM1895": (3_265, 38_411), "GM0047": (995, 27_702), "PV20": (32_950, 549_271)}


@pytest.fixture(autouse=True)
def _published(tmp_path, settings):
    forget_hosts()
    make_gemeente()
    settings.CIJFERS = tmp_path
    kubus = Kubus(IN_2015, [*CIJFERS, "GM0025"])
    for code, (clienten, inwoners) in CIJFERS.items():
        kubus.put(shown(IN_2015, code, Cel(), clienten, inwoners))
        for geslacht, deel in ((Geslacht.VROUW, 6), (Geslacht.MAN, 4)):
            kubus.put(shown(IN_2015, code, Cel(geslacht=geslacht), clienten * deel // 10, inwoners // 2))
    kubus.put(Cijfer(IN_2015, "GM0025", Cel(), Status.GEHEIM, inwoners=10_379))
    bron = Bron("eigen", "Onze cijfers", "Geteld in onze dossiers", "CC0 1.0", "2016-01-01", fictief=True)
    Cijferkast(tmp_path).publicaties.publish(bron, {IN_2015: kubus})


def address(name, *args, **query):
    return reverse(f"portaal:{name}", args=args or ["2015", "gm0014", "clienten"]) + (
        "?" + "&".join(f"met={slug}" for slug in query["met"]) if "met" in query else ""
    )


def page(client, name, *args, **query):
    return client.get(address(name, *args, **query))


def test_gemeenten_stand_beside_each_other_with_what_they_lie_in(client):
    """S2-4: gemeente, other gemeente and province in one table, from one source."""
    text = page(client, "cijfers_vergelijken", met=["gm1895"]).content.decode()
    assert all(name in text for name in ("Gemeente Groningen", "Gemeente Oldambt", "Provincie Groningen"))
    assert "Nederland</a>" not in text
    assert "1,5 keer" in text
    assert "Deze cijfers zijn verzonnen." in text


def test_a_hidden_figure_and_one_that_was_not_delivered_keep_their_own_words(client):
    """S2-10, S2-17: without both rates there is no ratio."""
    text = page(client, "cijfers_vergelijken", met=["gm0025", "gm0037"]).content.decode()
    assert "geheim" in text
    assert "geen cijfers" in text
    assert "niet te zeggen" in text


def test_the_same_gemeente_twice_is_one_column_and_six_are_too_many(client):
    assert len(page(client, "cijfers_vergelijken", met=["gm1895", "gm1895", "gm0014"]).context["kolommen"]) == 3
    too_many = page(client, "cijfers_vergelijken", met=["gm1895", "gm0047", "gm0025", "gm0037", "gm0003"])
    assert too_many.status_code == 422
    assert "Kies ten hoogste 5 gebieden" in too_many.content.decode()
    assert len(too_many.context["kolommen"]) == 6


@pytest.mark.parametrize("met", [["gm9999"], ["gm1950"]])
def test_a_region_that_is_not_known_or_not_of_that_year_leads_on(client, met):
    answer = page(client, "cijfers_vergelijken", met=met)
    assert answer.status_code == 404
    assert "Naar de nieuwste cijfers" in answer.content.decode()


def test_a_download_has_the_figures_of_the_page_and_a_name_that_says_they_are_invented(client):
    answer = page(client, "cijfers_bestand", "2015", "pv20", "clienten", "csv")
    assert 'filename="cijfers-2015-pv20-clienten-verzonnen.csv"' in answer["Content-Disposition"]
    regels = [regel for regel in answer.content.decode().splitlines() if not regel.startswith("#")]
    rijen = {(rij["regio"], rij["geslacht"]): rij for rij in csv.DictReader(io.StringIO("\n".join(regels)))}
    assert rijen["PV20", "totaal"]["per_1000"] == "60"
    assert rijen["GM0025", "totaal"]["status"] == "geheim"
    assert f"http://testserver{address('cijfers_blad', '2015', 'pv20', 'clienten')}" in answer.content.decode()


@pytest.mark.parametrize("vorm", ["json", "parquet"])
def test_every_download_on_the_page_is_there(client, vorm):
    blad = page(client, "cijfers_blad", "2015", "pv20", "clienten").content.decode()
    adres = address("cijfers_bestand", "2015", "pv20", "clienten", vorm)
    assert adres in blad
    assert client.get(adres).status_code == 200


@pytest.mark.parametrize("args", [("2014", "pv20", "clienten", "csv"), ("2015", "pv20", "clienten", "xlsx")])
def test_a_download_that_does_not_exist_is_not_there(client, args):
    assert page(client, "cijfers_bestand", *args).status_code == 404


def test_how_we_count_says_of_every_indicator_what_it_is_and_where_that_was_read(client):
    """S2-1, S2-2, S2-11: one definition for everybody, with what belongs to which type."""
    text = client.get(reverse("portaal:cijfers_uitleg")).content.decode()
    for indicator in INDICATOREN.values():
        assert f'id="{indicator.naam}"' in text
    assert "Woonvoorzieningen" in text
    assert "Geteld in onze dossiers" in text
    assert "Ten Boer" in text


def test_these_pages_ask_the_database_nothing(client, django_assert_num_queries):
    client.get(reverse("portaal:cijfers_uitleg"))
    with django_assert_num_queries(0):
        client.get(reverse("portaal:cijfers_uitleg"))
        page(client, "cijfers_vergelijken", met=["gm1895"])
        page(client, "cijfers_bestand", "2015", "pv20", "clienten", "csv")


def test_our_own_count_stands_beside_the_published_one_with_what_can_explain_the_difference(client, tmp_path):
    """S2-7: two sources of one figure, told apart."""
    kubus = Kubus(IN_2015, ["GM0014"])
    kubus.put(shown(IN_2015, "GM0014", Cel(), 11_000, 199_755))
    bron = Bron("83262ned", "CBS, 83262NED", "CBS", "CC BY 4.0", "2020-11-26", tabel="83262NED")
    Cijferkast(tmp_path).publicaties.publish(bron, {IN_2015: kubus})
    answer = page(client, "cijfers_vergelijken")
    iedereen = answer.context["twee"].rijen[0]
    assert (iedereen.eigen, iedereen.gepubliceerd, iedereen.verschil) == ("11.585", "11.000", "+585")
    assert "Wij tellen wat nu in onze dossiers staat." in answer.content.decode()


def test_with_one_source_there_is_nothing_to_explain(client):
    assert page(client, "cijfers_vergelijken").context["twee"] is None
