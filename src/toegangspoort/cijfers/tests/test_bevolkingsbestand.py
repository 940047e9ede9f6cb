# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Inhabitants from a file: the denominators of S2-7."""

import csv
import io
import re
from itertools import groupby
from pathlib import Path

import pytest

from toegangspoort.cijfers.bevolkingsbestand import GROEPEN, load_bevolking
from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import Bezig, only_one

SCHATTING = (
    Path(__file__).parents[5]
    / "shared" / "data" / "own" / "schatting_bevolking_20150101_23gem_leeftijd_geslacht.csv"
)  # fmt: skip


def rows(jaar: int = 2015, regio: str = "GM0014", aantal: int = 100) -> list[str]:
    return [f"{jaar},{regio},{geslacht},{band},{aantal}" for geslacht, band in GROEPEN]


def load(tmp_path: Path, rijen: list[str]) -> list[str]:
    pad = tmp_path / "bevolking.csv"
    pad.write_text("jaar,regio,geslacht,leeftijd,inwoners\n" + "".join(f"{rij}\n" for rij in rijen))
    return load_bevolking(pad, Cijferkast(tmp_path / "kast"))


def total(tmp_path: Path, regio: str, jaar: int) -> int | None:
    gevonden = Cijferkast(tmp_path / "kast").bevolking.of([regio], jaar)
    return None if gevonden is None else int(gevonden[0, 0])


def test_inhabitants_are_loaded_with_their_totals(tmp_path: Path) -> None:
    assert load(tmp_path, rows())[0] == "Geladen: 1200 inwoners van 1 regio's, op 1 januari van 2015."
    assert total(tmp_path, "GM0014", 2015) == 1200


def test_another_year_is_put_beside_and_the_same_year_in_its_place(tmp_path: Path) -> None:
    load(tmp_path, rows())
    load(tmp_path, rows(2016, aantal=200) + rows(2016, "GM0037", 10))
    load(tmp_path, rows(2016, aantal=300))
    assert [total(tmp_path, *plek) for plek in (("GM0014", 2015), ("GM0014", 2016), ("GM0037", 2016))] == [
        1200,
        3600,
        120,
    ]


def test_nobody_is_a_number_too(tmp_path: Path) -> None:
    load(tmp_path, rows(aantal=0))
    assert total(tmp_path, "GM0014", 2015) == 0


def test_the_same_inhabitants_give_the_same_bytes(tmp_path: Path) -> None:
    load(tmp_path, rows() + rows(2016))
    eerst = (tmp_path / "kast" / "bevolking.parquet").read_bytes()
    load(tmp_path, rows(2016)[::-1] + rows())
    assert (tmp_path / "kast" / "bevolking.parquet").read_bytes() == eerst


@pytest.mark.parametrize(
    ("rij", "verwacht"),
    [
        (
            "2015,GM9999,man,0-30,1",
            "regel 14, kolom regio: 'GM9999' staat niet in de regiotabel. Voeg de regio toe met laad-",
        ),
        ("2015,PV20,man,0-30,1", "kolom regio: PV20 is geen gemeente en geen wijk; grotere gebieden worden opgeteld"),
        ("2015,GM1966,man,0-30,1", "kolom regio: GM1966 (Het Hogeland) bestond niet op 1 januari 2015"),
        ("15,GM0014,man,0-30,1", "kolom jaar: '15' is geen jaar"),
        ("2016,GM0014,totaal,0-30,1", "kolom geslacht: 'totaal' kan hier niet; verwacht man, vrouw. Laat totalen weg"),
        ("2016,GM0014,man,75+,1", "kolom leeftijd: '75+' kan hier niet; verwacht 0-30, 30-45"),
        ("2016,GM0014,man,0-30,-1", "kolom inwoners: -1 is negatief"),
        ("2016,GM0014,man,0-30,1.5", "kolom inwoners: '1.5' is geen geheel getal"),
        ("2015,GM0014,man,0-30,1", "regel 14: 2015, GM0014, man, 0-30 staat er al"),
        ("2016,GM0014,man,0-30,1", "regel 14: van GM0014 ontbreekt in 2016: man 30-45, man 45-60"),
    ],
)
def test_a_row_that_can_not_be_is_one_line_and_nothing_is_loaded(tmp_path: Path, rij: str, verwacht: str) -> None:
    with pytest.raises(OngeldigBestand, match=re.escape(verwacht)) as fout:
        load(tmp_path, [*rows(), rij])
    assert len(fout.value.regels) == 1
    assert total(tmp_path, "GM0014", 2015) is None


def test_a_load_that_meets_another_waits_its_turn(tmp_path: Path) -> None:
    with only_one(tmp_path / "kast", "het laden van de bevolking"), pytest.raises(Bezig, match="al bezig"):
        load(tmp_path, rows())


@pytest.mark.skipif(not SCHATTING.is_file(), reason="de schatting staat niet in ../shared")
def test_the_estimate_of_2015_makes_the_whole_of_groningen(tmp_path: Path) -> None:
    geschat = list(csv.DictReader(io.StringIO(SCHATTING.read_text())))
    load(tmp_path, [f"2015,{r['gm']},{r['geslacht']},{r['leeftijd_wmo']},{r['inwoners_schatting']}" for r in geschat])
    gemeenten = [code for code, _ in groupby(geschat, key=lambda r: r["gm"])]
    samen = Cijferkast(tmp_path / "kast").bevolking.of(gemeenten, 2015)
    assert len(gemeenten) == 23
    assert samen is not None
    assert samen[0, 0] == sum(int(r["inwoners_schatting"]) for r in geschat)
