# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A download says by itself what it is: definition, source, date, licence, and whether it was invented."""

import csv
import io
import json
from dataclasses import replace

import pyarrow.parquet as pq
import pytest

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.keuze import around
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.publicatie import Bron
from toegangspoort.cijfers.regio import ingebouwd
from toegangspoort.cijfers.tests.tonen import shown
from toegangspoort.cijfers.uitvoer import VORMEN, Uitvoer, with_names

IN_2015 = Periode(2015)
BRON = Bron("eigen", "Onze cijfers", "Geteld in onze dossiers", "CC0 1.0", "2016-01-01")
KOLOMMEN = ["periode", "regio", "regionaam", "geslacht", "leeftijd", "type", "status", "clienten", "inwoners"]


@pytest.fixture
def uitvoer():
    kubus = Kubus(IN_2015, ["GM0014", "GM0037"])
    kubus.put(shown(IN_2015, "GM0014", Cel(), 11_583, 199_755))
    kubus.put(Cijfer(IN_2015, "GM0037", Cel(), Status.GEHEIM, inwoners=32_000))
    rijen = with_names(kubus.to_arrow(), ingebouwd())
    return Uitvoer(BRON, "https://gemeente.example/cijfers/2015/pv20/clienten/", rijen)


def table_of(inhoud):
    regels = [regel for regel in inhoud.decode().splitlines() if not regel.startswith("#")]
    return list(csv.DictReader(io.StringIO("\n".join(regels))))


def test_csv_has_one_header_row_and_empty_cells_where_there_is_no_number(uitvoer):
    """S2-10: a hidden figure has its status and no number."""
    rijen = {rij["regio"]: rij for rij in table_of(uitvoer.as_csv())}
    assert list(rijen["GM0014"])[: len(KOLOMMEN)] == KOLOMMEN
    assert (rijen["GM0014"]["clienten"], rijen["GM0014"]["per_1000"], rijen["GM0014"]["regionaam"]) == (
        "11585",
        "58",
        "Groningen",
    )
    assert (rijen["GM0037"]["status"], rijen["GM0037"]["clienten"]) == ("geheim", "")


@pytest.mark.parametrize("vorm", VORMEN)
def test_every_form_carries_definition_source_date_and_licence(uitvoer, vorm, tmp_path):
    """S2-7: the measure with its source stands in the file itself."""
    inhoud = VORMEN[vorm][1](uitvoer)
    if vorm == "parquet":
        (tmp_path / "cijfers.parquet").write_bytes(inhoud)
        inhoud = pq.read_schema(tmp_path / "cijfers.parquet").metadata[b"toegangspoort"]
    tekst = inhoud.decode()
    for zin in ("Geteld in onze dossiers", "CC0 1.0", "2016-01-01", "gemeente.example", "83262NED"):
        assert zin in tekst
    assert "verzonnen" not in tekst


@pytest.mark.parametrize("vorm", ["csv", "json"])
def test_invented_figures_say_so_first(uitvoer, vorm):
    verzonnen = replace(uitvoer, bron=replace(BRON, fictief=True))
    inhoud = VORMEN[vorm][1](verzonnen).decode()
    assert "verzonnen" in inhoud[:60]


def test_json_has_numbers_as_numbers_and_the_same_figures_are_the_same_bytes(uitvoer):
    cijfers = json.loads(uitvoer.as_json())["cijfers"]
    assert cijfers[0]["clienten"] == 11_585
    assert cijfers[1]["clienten"] is None
    assert all(schrijf(uitvoer) == schrijf(uitvoer) for _, schrijf in VORMEN.values())


def test_around_a_province_are_its_gemeenten_of_that_year_and_the_country():
    in_2015 = around(ingebouwd(), IN_2015, "PV20")
    assert len(in_2015) == 1 + 23 + 1
    assert "GM0009" in in_2015
    assert len(around(ingebouwd(), Periode(2021), "PV20")) == 1 + 10 + 1
