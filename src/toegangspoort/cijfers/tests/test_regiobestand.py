# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Regions of other provinces come from a file."""

import re
from datetime import date
from pathlib import Path

import pytest

from toegangspoort.cijfers.csvbestand import OngeldigBestand
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.regiobestand import load_regios
from toegangspoort.cijfers.slot import Bezig, only_one

KOP = "code,naam,soort,deel_van,vanaf,tot,opvolger\n"


def load(tmp_path: Path, *regels: str) -> list[str]:
    pad = tmp_path / "regios.csv"
    pad.write_text(KOP + "".join(f"{regel}\n" for regel in regels))
    return load_regios(pad, Cijferkast(tmp_path / "kast"))


def test_a_gemeente_and_its_successor_are_loaded(tmp_path: Path) -> None:
    regels = load(
        tmp_path,
        "GM9001,Oud Veen,gemeente,PV21,,2022-01-01,GM9002",
        "GM9002,Nieuw Veen,gemeente,PV21,2022-01-01,,",
        "GM9002-kern,De Kern,wijk,GM9002,2022-01-01,,",
    )
    tabel = Cijferkast(tmp_path / "kast").regios
    assert regels == ["Geladen: 3 regio's, waarvan 0 al bekend waren en nu zo gelden."]
    assert tabel.opvolger("GM9001", date(2023, 1, 1)).naam == "Nieuw Veen"
    assert [regio.code for regio in tabel.boven("GM9002-kern")] == ["GM9002", "PV21", "NL01"]


def test_a_gemeente_that_came_without_a_province_gets_one(tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path / "kast")
    kast.add_regios([Regio("GM9001", "Oud Veen", Regiosoort.GEMEENTE)])
    assert load(tmp_path, "GM9001,Oud Veen,gemeente,PV21,,,")[0].endswith("waarvan 1 al bekend waren en nu zo gelden.")
    assert kast.regios.regio("GM9001").deel_van == "PV21"


@pytest.mark.parametrize(
    ("rij", "verwacht"),
    [
        ("GM9001,A,gemeente,,,,", "regel 2, kolom deel_van: GM9001 ligt nergens in; verwacht een provincie"),
        ("GM9001,A,gemeente,PV99,,,", "kolom deel_van: 'PV99' staat niet in de regiotabel; verwacht een provincie"),
        ("GM9001,A,gemeente,NL01,,,", "GM9001 is een gemeente en ligt in een provincie; NL01 is een land"),
        ("GM9001-x,A,wijk,GM0014,,,", "de code van een wijk van GM0014 begint met GM0014-"),
        ("NL01,Nederland,land,PV20,,,", "NL01 is een land en ligt nergens in"),
        ("GM9001,,gemeente,PV21,,,", "kolom naam: GM9001 heeft geen naam"),
        ("GM9001,A,dorp,PV21,,,", "kolom soort: 'dorp' kan hier niet; verwacht land, provincie, gemeente, wijk"),
        ("9001,A,gemeente,PV21,,,", "kolom code: '9001' is geen code van een gemeente; verwacht iets als GM0014"),
        ("GM9001,A,gemeente,PV21,1-1-2019,,", "kolom vanaf: '1-1-2019' is geen dag; verwacht iets als 2019-01-01"),
        ("GM9001,A,gemeente,PV21,2020-01-01,2019-01-01,", "kolom tot: GM9001 houdt op voordat het begint"),
        ("GM9001,A,gemeente,PV21,,2019-01-01,GM9009", "kolom opvolger: 'GM9009' staat niet in de regiotabel"),
        (
            "GM9001,A,gemeente,PV21,,,GM0014",
            "kolom opvolger: GM9001 houdt niet op; zonder laatste dag is er geen opvolger",
        ),
        ("GM9001,A,gemeente,PV21,,2018-01-01,GM1966", "GM1966 (Het Hogeland) bestond niet op 2018-01-01"),
        ("GM9001,A,gemeente,PV21,,2018-01-01,PV20", "kolom opvolger: PV20 is een provincie, geen gemeente"),
        (
            "GM9001,groningen,gemeente,PV20,,,",
            "kolom naam: groningen bestaat in die tijd al als GM0014; twee codes tegelijk",
        ),
    ],
)
def test_a_region_that_can_not_be_is_one_line(tmp_path: Path, rij: str, verwacht: str) -> None:
    with pytest.raises(OngeldigBestand, match=re.escape(verwacht)) as fout:
        load(tmp_path, rij)
    assert len(fout.value.regels) == 1
    assert not (tmp_path / "kast" / "regios.json").exists()


def test_successors_that_run_in_a_circle_are_told(tmp_path: Path) -> None:
    with pytest.raises(OngeldigBestand, match="lopen in een kring"):
        load(
            tmp_path,
            "GM9001,A,gemeente,PV21,,2018-01-01,GM9002",
            "GM9002,B,gemeente,PV21,2018-01-01,2020-01-01,GM9001",
        )


def test_a_code_twice_is_told_with_both_lines(tmp_path: Path) -> None:
    with pytest.raises(OngeldigBestand, match="regel 3, kolom code: GM9001 staat al op regel 2"):
        load(tmp_path, "GM9001,A,gemeente,PV21,,2018-01-01,", "GM9001,B,gemeente,PV21,2017-01-01,,")


def test_a_load_that_meets_another_waits_its_turn(tmp_path: Path) -> None:
    with only_one(tmp_path / "kast", "het laden van regio's"), pytest.raises(Bezig, match="al bezig"):
        load(tmp_path, "GM9001,A,gemeente,PV21,,,")
