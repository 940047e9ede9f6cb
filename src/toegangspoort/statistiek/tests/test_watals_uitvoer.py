# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The outcome for others: the same in every form, with its assumptions, and without small groups."""

import csv
import io
import json
from datetime import date

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.cijfers.geheim import HOOGSTE_GEHEIM
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Wijk
from toegangspoort.statistiek.tests.werk import VANDAAG, Werk
from toegangspoort.statistiek.watals.uitvoer import GEHEIM, KLEIN, as_csv, as_json, as_parquet, hide_small
from toegangspoort.statistiek.watals.vraag import Antwoord, Bevolking, Vraag, Wijziging, answer

pytestmark = pytest.mark.django_db
ADRES = "https://gemeente.example/balie/wat-als/bijdrage/?vanaf=1-1-2026"


@pytest.fixture
def werk() -> Werk:
    """Three wijken: 12 clients, 9 clients, and 2 clients who may not be found."""
    werk = Werk()
    for naam, aantal in (("Oosterpark", 12), ("Westpark", 9), ("Kade", 2)):
        wijk, _ = Wijk.objects.get_or_create(gemeente=werk.gemeente, naam=naam)
        for _ in range(aantal):
            Dossier.objects.filter(pk=werk.help().dossier_id).update(wijk=wijk)
    return werk


def ask(werk: Werk, **fields) -> Antwoord:
    values = {"vanaf": date(2026, 1, 1), "jaren": range(2026, 2027), "plafond": 25_00} | fields
    return answer(Vraag(Wijziging.BIJDRAGE, **values), gemeente=werk.gemeente, vandaag=VANDAAG)


def rows(antwoord: Antwoord) -> list[dict]:
    return json.loads(as_json(antwoord, ADRES))["uitkomsten"]


def test_a_small_area_is_hidden_and_does_not_follow_from_the_rest(werk: Werk) -> None:
    """S4-16: the small one, and a second one beside it."""
    uitkomst = rows(ask(werk))
    verborgen = {rij["gebied"] for rij in uitkomst if rij["opmerking"] == GEHEIM}
    assert verborgen == {"Kade", "Westpark"}
    assert all(rij["clienten_nu"] is None and rij["met_hoog"] is None for rij in uitkomst if rij["gebied"] in verborgen)
    assert {rij["clienten_nu"] for rij in uitkomst if rij["gebied"] == "hele gemeente"} == {23}


@pytest.mark.parametrize("wijk", ["Kade", "Westpark"])
def test_asking_for_that_area_alone_shows_it_no_more(werk: Werk, wijk: str) -> None:
    uitkomst = rows(ask(werk, wijk=wijk))
    assert {rij["opmerking"] for rij in uitkomst} == {GEHEIM}
    assert all(rij["clienten_nu"] is None and rij["verschil_midden"] is None for rij in uitkomst)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 40), max_size=8))
def test_no_hidden_group_is_the_difference_of_a_total_and_the_rest(aantallen: dict[str, int]) -> None:
    verborgen = hide_small(aantallen)
    klein = {naam for naam, aantal in aantallen.items() if 0 < aantal <= HOOGSTE_GEHEIM}
    assert klein <= verborgen
    if verborgen and len(verborgen) < sum(aantal > 0 for aantal in aantallen.values()):
        assert len(verborgen) > 1
        assert sum(aantallen[naam] for naam in verborgen) > HOOGSTE_GEHEIM


def test_every_form_tells_the_same_with_its_assumptions(werk: Werk) -> None:
    antwoord = ask(werk)
    als_json = json.loads(as_json(antwoord, ADRES))
    parquet = pq.read_table(io.BytesIO(as_parquet(antwoord, ADRES)))
    kop = json.loads(parquet.schema.metadata[b"toegangspoort"])
    tekst = as_csv(antwoord, ADRES).decode()
    uitleg = [regel for regel in tekst.splitlines() if regel.startswith("#")]
    als_csv = list(csv.DictReader(regel for regel in tekst.splitlines() if not regel.startswith("#")))
    assert parquet.to_pylist() == als_json["uitkomsten"]
    assert len(als_csv) == len(als_json["uitkomsten"])
    assert [rij["maat"] or None for rij in als_csv] == [rij["maat"] for rij in als_json["uitkomsten"]]
    for een in kop["aannames"]:
        assert een["laag"] <= een["midden"] <= een["hoog"]
        assert een["bron"]
        assert any(een["wat"] in regel and f"hoog: {een['hoog']}" in regel for regel in uitleg)
    assert kop["adres"] == als_json["adres"] == ADRES
    assert kop["kleine_groepen"] == KLEIN
    assert any("artikel 2.1.4a" in regel for regel in uitleg)


def test_nobody_stands_in_an_export(werk: Werk) -> None:
    tekst = as_json(ask(werk), ADRES).decode()
    for dossier in Dossier.objects.select_related("inwoner"):
        assert dossier.kenmerk not in tekst
        assert dossier.inwoner.achternaam not in tekst


def test_an_invented_population_says_so_and_hides_nothing(werk: Werk) -> None:
    als_json = json.loads(as_json(ask(werk, bevolking=Bevolking.VERZONNEN, huishoudens=20), ADRES))
    assert "verzonnen" in als_json["fictief"]
    assert all(rij["opmerking"] != GEHEIM for rij in als_json["uitkomsten"])
