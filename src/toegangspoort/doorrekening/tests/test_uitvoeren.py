# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A change reckoned over a file: every household as the norm reckons it alone, the sums right, all files or none."""

import csv
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from toegangspoort.doorrekening.bevolking import write_population
from toegangspoort.doorrekening.bijdrage import Regeling, change_contribution
from toegangspoort.doorrekening.huishoudens import FICTIEF
from toegangspoort.doorrekening.lezen import OnbruikbaarBestand
from toegangspoort.doorrekening.tellen import GRENZEN, MEESTE_GEMEENTEN
from toegangspoort.doorrekening.uitvoeren import GRAFIEK, HUISHOUDENS, TABEL, TEKST, run
from toegangspoort.doorrekening.verslag import Verslag
from toegangspoort.doorrekening.wijziging import NietDoorTeRekenen
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.bijdrage import PLAFOND, bijdrage
from toegangspoort.recht.wmo2015.huishouden import Huishouden

EERDER, LATER = date(2025, 7, 1), date(2026, 7, 1)
KOP = (
    "huishouden,gemeente,inkomen_cent_per_jaar,gezamenlijke_huishouding,minderjarig,iemand_onder_aow_leeftijd,"
    "wlz_in_huishouden,voorzieningen,kostprijs_cent_per_maand,rest_kostprijs_cent"
)


def reckon(pad: Path, van: Regeling, naar: Regeling, uit: str = "uit", grenzen: Sequence[int] = GRENZEN) -> Verslag:
    wijziging = change_contribution(van, naar)
    return run(pad, wijziging, uit=pad.parent / uit, voortgang=lambda *_: None, grenzen=grenzen)


def households(tmp_path: Path, *rijen: str) -> Path:
    pad = tmp_path / "in.csv"
    pad.write_text("\n".join((KOP, *rijen)) + "\n")
    return pad


def results(tmp_path: Path) -> list[dict[str, Any]]:
    rijen: list[dict[str, Any]] = pq.read_table(tmp_path / "uit" / HUISHOUDENS).to_pylist()
    return rijen


@pytest.fixture
def population(tmp_path: Path) -> Path:
    pad = tmp_path / "in.parquet"
    write_population(pad, huishoudens=4_000, zaad=5)
    return pad


def test_every_household_gets_what_the_norm_says_of_it_alone(population: Path) -> None:
    reckon(population, Regeling(EERDER), Regeling(LATER, vrij_tot_inkomen=20_000_00))
    uitkomsten = results(population.parent)
    huishoudens = pq.read_table(population).to_pylist()
    assert [rij["huishouden"] for rij in uitkomsten] == [rij["huishouden"] for rij in huishoudens]
    for rij, uitkomst in zip(huishoudens, uitkomsten, strict=True):
        naar = bijdrage(LATER, alone(rij, vrij_tot_inkomen=20_000_00))
        assert uitkomst["betaalt_naar_cent_per_maand"] == (naar.waarde or 0)
        assert uitkomst["betaalt_van_cent_per_maand"] == (bijdrage(EERDER, alone(rij)).waarde or 0)
        assert uitkomst["reden_naar"].split()[:6] == naar.redenen[0].split()[:6]


def alone(rij: dict[str, Any], vrij_tot_inkomen: int = 0) -> Huishouden:
    soorten = set(rij["voorzieningen"].split("+"))
    return Huishouden(
        verordening_vraagt_bijdrage=True,
        beschermd_wonen_of_opvang=bool(soorten & {"15", "16", "17", "18"}),
        wlz_bijdrage=rij["wlz_in_huishouden"],
        met_partner=rij["gezamenlijke_huishouding"],
        onder_aow=rij["iemand_onder_aow_leeftijd"],
        vrijgesteld_laag_inkomen=rij["inkomen_cent_per_jaar"] < vrij_tot_inkomen,
        vrijgesteld_door_college=False,
        alleen_minderjarig=rij["minderjarig"],
        ondersteuning=bool(soorten & {"01", "02", "03", "04", "05", "06", "07", "09", "10"}),
        hulpmiddel=bool(soorten & {"12", "14"}),
        woningaanpassing="13" in soorten,
        vervoer="08" in soorten,
        vervoer_zonder_bijdrage=False,
        rest_kostprijs_centen=rij["rest_kostprijs_cent"],
        lager_bedrag=False,
        rolstoel="11" in soorten,
    )


def test_the_sums_are_those_of_the_rows(population: Path) -> None:
    verslag = reckon(population, Regeling(EERDER), Regeling(LATER, vrij_tot_inkomen=20_000_00))
    rijen = results(population.parent)
    t = verslag.tellingen.totaal
    assert t.huishoudens == len(rijen) == 4_000
    assert t.meer == sum(rij["verschil_cent_per_maand"] > 0 for rij in rijen) > 0
    assert t.minder == sum(rij["verschil_cent_per_maand"] < 0 for rij in rijen) > 0
    assert t.som_meer - t.som_minder == sum(rij["verschil_cent_per_maand"] for rij in rijen)
    assert t.gemeente_naar - t.gemeente_van == t.betaalt_van - t.betaalt_naar
    for naam, telling in verslag.tellingen.by_gemeente().items():
        assert telling.betaalt_naar == sum(r["betaalt_naar_cent_per_maand"] for r in rijen if r["gemeente"] == naam)
    for naam, telling in verslag.tellingen.by_band().items():
        assert telling.huishoudens == sum(rij["inkomensgroep"] == naam for rij in rijen)
    assert sum(verslag.tellingen.per_overgang.values()) == len(rijen)


def test_table_drawing_and_text_say_the_same_and_say_that_it_is_fiction(population: Path) -> None:
    verslag = reckon(population, Regeling(EERDER), Regeling(LATER))
    uit = population.parent / "uit"
    rijen = list(csv.DictReader((uit / TABEL).read_text().splitlines()))
    assert rijen[0]["indeling"] == "totaal"
    assert int(rijen[0]["meer"]) == verslag.tellingen.totaal.meer
    assert {rij["fictief"] for rij in rijen} == {"ja"}
    tekening = ET.fromstring((uit / GRAFIEK).read_text())  # noqa: S314 - drawn a line above
    titel, beschrijving = (tekening.find(f"{{http://www.w3.org/2000/svg}}{naam}") for naam in ("title", "desc"))
    assert titel is not None
    assert beschrijving is not None
    assert verslag.regels[1] in str(beschrijving.text)
    assert "verzonnen" in str(beschrijving.text)
    assert "FICTIEF: 4000 verzonnen huishoudens" in (uit / TEKST).read_text()
    assert b"verzonnen" in pq.read_schema(uit / HUISHOUDENS).metadata[FICTIEF.encode()]


def test_an_amount_per_four_weeks_is_compared_per_month(tmp_path: Path) -> None:
    pad = households(tmp_path, "1,Terpdorp,2500000,nee,nee,nee,nee,01,30000,0")
    reckon(pad, Regeling(date(2019, 7, 1)), Regeling(date(2020, 7, 1)))
    (rij,) = results(tmp_path)
    per_vier_weken = PLAFOND.op(date(2019, 7, 1)).waarde
    assert rij["betaalt_van_cent_per_maand"] == round(per_vier_weken * 13 / 12)
    assert rij["betaalt_naar_cent_per_maand"] == PLAFOND.op(date(2020, 7, 1)).waarde


def test_a_proposal_a_lower_amount_and_free_transport(tmp_path: Path) -> None:
    rijen = ("1,Terpdorp,2500000,nee,nee,nee,nee,01+08,30000,0", "2,Terpdorp,2500000,nee,nee,nee,nee,08,4000,0")
    pad = households(tmp_path, *rijen)
    for nummer, (naar, verwacht) in enumerate(
        (
            (Regeling(LATER, plafond=35_00), [35_00, 35_00]),
            (Regeling(LATER, lager_bedrag=10_00), [10_00, 10_00]),
            (Regeling(LATER, lager_bedrag=99_00), [PLAFOND.op(LATER).waarde] * 2),
            (Regeling(LATER, vervoer_vrij=True), [PLAFOND.op(LATER).waarde, 0]),
        )
    ):
        reckon(pad, Regeling(LATER), naar, uit=f"uit{nummer}")
        tabel = pq.read_table(tmp_path / f"uit{nummer}" / HUISHOUDENS)
        assert tabel["betaalt_naar_cent_per_maand"].to_pylist() == verwacht, str(naar)


@pytest.mark.parametrize(
    ("dag", "woorden"), [(date(2016, 7, 1), "inkomen en vermogen"), (date(2027, 7, 1), "voorstel")]
)
def test_a_year_without_an_amount_is_refused_and_leaves_nothing(tmp_path: Path, dag: date, woorden: str) -> None:
    pad = households(tmp_path, "1,Terpdorp,2500000,nee,nee,nee,nee,01,30000,0")
    with pytest.raises(NietDoorTeRekenen, match=woorden):
        reckon(pad, Regeling(dag), Regeling(LATER))
    assert list(tmp_path.iterdir()) == [pad]


def test_a_whole_ordinance_with_its_limits_for_one_and_for_two(tmp_path: Path) -> None:
    stad = voorbeeld("voorbeeldstad")
    een, twee = (stad.op(LATER).nihil_tot_en_met_centen(samen=samen) for samen in (False, True))
    assert een is not None
    assert twee is not None
    pad = households(
        tmp_path,
        f"1,Voorbeeldstad,{een},nee,nee,nee,nee,01,30000,0",
        f"2,Voorbeeldstad,{een + 1},nee,nee,nee,nee,01,30000,0",
        f"3,Voorbeeldstad,{twee},ja,nee,nee,nee,01,30000,0",
        f"4,Voorbeeldstad,{twee + 1},ja,nee,nee,nee,01,30000,0",
    )
    verslag = reckon(pad, Regeling(LATER), Regeling(LATER, verordening=stad))
    plafond = PLAFOND.op(LATER).waarde
    assert [rij["betaalt_naar_cent_per_maand"] for rij in results(tmp_path)] == [0, plafond, 0, plafond]
    assert "(verzonnen)" in verslag.naar


def test_a_fault_halfway_leaves_nothing(tmp_path: Path) -> None:
    goed = "{},Terpdorp,2500000,nee,nee,nee,nee,01,30000,0"
    rijen = [goed.format(nummer) for nummer in range(60_000)]
    pad = households(tmp_path, *rijen, "60000,Terpdorp,2500000,nee,nee,nee,nee,01,-1,0")
    with pytest.raises(OnbruikbaarBestand, match=r"regel 60002, kolom “kostprijs_cent_per_maand”: -1"):
        reckon(pad, Regeling(EERDER), Regeling(LATER))
    assert list(tmp_path.iterdir()) == [pad]


def test_results_that_are_there_are_left_alone(population: Path) -> None:
    (population.parent / "uit").mkdir()
    with pytest.raises(FileExistsError):
        reckon(population, Regeling(EERDER), Regeling(LATER))
    assert not list((population.parent / "uit").iterdir())


def test_a_column_with_all_different_gemeenten_is_refused(tmp_path: Path) -> None:
    rijen = (f"{n},Plaats {n},2500000,nee,nee,nee,nee,01,30000,0" for n in range(MEESTE_GEMEENTEN + 1))
    with pytest.raises(OnbruikbaarBestand, match="meer dan 1000 verschillende namen"):
        reckon(households(tmp_path, *rijen), Regeling(EERDER), Regeling(LATER))


def test_bands_of_income_begin_where_one_says(population: Path) -> None:
    verslag = reckon(population, Regeling(EERDER), Regeling(LATER), grenzen=(25_000,))
    assert list(verslag.tellingen.by_band()) == ["tot € 25.000", "€ 25.000 en meer"]
    assert sum(telling.huishoudens for telling in verslag.tellingen.by_band().values()) == 4_000
