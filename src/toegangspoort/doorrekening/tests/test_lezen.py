# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A file of households is read as it is meant, or refused in one sentence with file, row and column."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from toegangspoort.doorrekening.bevolking import population, write_population
from toegangspoort.doorrekening.huishoudens import KOLOMMEN, Blok
from toegangspoort.doorrekening.lezen import OnbruikbaarBestand, open_households

NODIG = ("minderjarig", "kostprijs_cent_per_maand")
CSV = """huishouden,gemeente,inkomen_cent_per_jaar,minderjarig,kostprijs_cent_per_maand
1,Terpdorp,2000000,nee,5000
2,Voorbeeldstad,3000000,ja,6000
"""


def read(pad: Path) -> Blok:
    with open_households(pad, NODIG) as bestand:
        (blok,) = bestand.blocks()
        return blok


def csv(tmp_path: Path, tekst: str | bytes) -> Path:
    pad = tmp_path / "in.csv"
    pad.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return pad


def parquet(tmp_path: Path, **kolommen: Any) -> Path:
    goed: dict[str, Any] = {
        "huishouden": [1, 2],
        "gemeente": ["Terpdorp", "Voorbeeldstad"],
        "inkomen_cent_per_jaar": [2_000_000, 3_000_000],
        "minderjarig": [False, True],
        "kostprijs_cent_per_maand": [5000, 6000],
    }
    tabel = goed | kolommen
    pad = tmp_path / "in.parquet"
    pq.write_table(pa.table({naam: kolom for naam, kolom in tabel.items() if kolom is not None}), pad)
    return pad


@pytest.mark.parametrize(
    "tekst",
    [CSV, CSV.replace(",", ";"), "\ufeff" + CSV, CSV.replace("nee", " False ").replace("ja,", "1,"), CSV + "\n"],
    ids=["komma", "puntkomma", "van Excel", "true en 1", "lege regel aan het eind"],
)
def test_csv_as_people_write_it(tmp_path: Path, tekst: str) -> None:
    blok = read(csv(tmp_path, tekst))
    assert blok.getallen["minderjarig"].tolist() == [False, True]
    assert blok.getallen["kostprijs_cent_per_maand"].tolist() == [5000, 6000]
    assert blok.getallen["kostprijs_cent_per_maand"].dtype == np.int32
    gemeente = blok.teksten["gemeente"]
    assert [gemeente.waarden[code] for code in gemeente.codes] == ["Terpdorp", "Voorbeeldstad"]


def test_parquet_and_csv_hold_the_same(tmp_path: Path) -> None:
    for soort in ("csv", "parquet"):
        write_population(tmp_path / f"in.{soort}", huishoudens=1_000, zaad=2)
    een, ander = read(tmp_path / "in.csv"), read(tmp_path / "in.parquet")
    for naam in een.getallen:
        assert (een.getallen[naam] == ander.getallen[naam]).all()


def test_a_large_file_comes_in_blocks_and_says_beforehand_how_large(tmp_path: Path) -> None:
    write_population(tmp_path / "in.parquet", huishoudens=140_000, zaad=2)
    with open_households(tmp_path / "in.parquet", NODIG) as bestand:
        assert bestand.rijen == 140_000
        assert "verzonnen" in bestand.fictief
        blokken = [blok.aantal for blok in bestand.blocks()]
    assert sum(blokken) == 140_000
    assert len(blokken) > 2


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", "in.csv: het bestand is leeg."),
        (CSV.splitlines()[0] + "\n", "in.csv: er staan geen huishoudens in."),
        (CSV.replace("gemeente", "gemente"), "in.csv: de kolom “gemente” is niet bekend."),
        (CSV.replace("gemeente", "huishouden"), "in.csv: de kolom “huishouden” staat er twee keer in."),
        (CSV.replace(",minderjarig", "").replace(",nee", "").replace(",ja", ""), "de kolom “minderjarig” ontbreekt"),
        (CSV + "3,Terpdorp,1\n", "in.csv: regel 4: er staan 3 velden in plaats van 5."),
        (CSV.replace("6000", "-6000"), "regel 3, kolom “kostprijs_cent_per_maand”: -6000 is minder dan nul."),
        (CSV.replace("6000", "60.00"), "“60.00”; verwacht werd een heel getal zonder punt of komma."),
        (CSV.replace("6000", ""), "regel 3, kolom “kostprijs_cent_per_maand”: “”; verwacht werd een heel getal"),
        (CSV.replace("6000", "9" * 15), "is meer dan 2000000000, het hoogste dat hier kan."),
        (CSV.replace("6000", "9" * 40), "verwacht werd een heel getal"),
        (CSV.replace(",ja,", ",misschien,"), "regel 3, kolom “minderjarig”: “misschien”; verwacht werd ja of nee."),
        (CSV.replace("Terpdorp", " "), "regel 2, kolom “gemeente”: dit veld is leeg; verwacht werd tekst."),
        (CSV.replace("Terpdorp", "Térpdorp").encode("latin-1"), "de tekst is geen UTF-8."),
        (CSV.replace("Terpdorp", "x" * (1 << 21)), "dit is niet als CSV te lezen"),
    ],
)
def test_csv_that_cannot_be_used(tmp_path: Path, tekst: str | bytes, zin: str) -> None:
    with pytest.raises(OnbruikbaarBestand, match=re.escape(zin)):
        read(csv(tmp_path, tekst))


@pytest.mark.parametrize(
    ("kolommen", "zin"),
    [
        ({"minderjarig": [1.5, 2.5]}, "kolom “minderjarig”: de kolom is van het type double; verwacht werd ja of nee."),
        (
            {"huishouden": [1.0, 2.0]},
            "kolom “huishouden”: de kolom is van het type double; verwacht werd een heel getal",
        ),
        ({"gemeente": [1, 2]}, "kolom “gemeente”: de kolom is van het type int64; verwacht werd tekst."),
        ({"kostprijs_cent_per_maand": [5000, None]}, "rij 2, kolom “kostprijs_cent_per_maand”: dit veld is leeg"),
        ({"kostprijs_cent_per_maand": [5000, -1]}, "rij 2, kolom “kostprijs_cent_per_maand”: -1 is minder dan nul."),
        ({"inkomen": [1, 2]}, "de kolom “inkomen” is niet bekend."),
        ({"kostprijs_cent_per_maand": None}, "de kolom “kostprijs_cent_per_maand” ontbreekt (kostprijs van de hulp"),
    ],
)
def test_parquet_that_cannot_be_used(tmp_path: Path, kolommen: dict[str, Any], zin: str) -> None:
    with pytest.raises(OnbruikbaarBestand, match=re.escape(zin)):
        read(parquet(tmp_path, **kolommen))


def test_half_a_parquet_file_and_a_damaged_one(tmp_path: Path) -> None:
    pad = tmp_path / "in.parquet"
    write_population(pad, huishoudens=5_000, zaad=1)
    heel = pad.read_bytes()
    for kapot in (heel[: len(heel) // 2], heel[:200] + b"?" * 3_000 + heel[3_200:]):
        pad.write_bytes(kapot)
        with pytest.raises(OnbruikbaarBestand, match=r"in.parquet: dit is geen heel Parquet-bestand"):
            read(pad)


@pytest.mark.parametrize("naam", ["er-niet.csv", "lijst.xlsx"])
def test_a_file_that_is_not_there_or_of_another_kind(tmp_path: Path, naam: str) -> None:
    (tmp_path / "lijst.xlsx").write_text("x")
    with pytest.raises(OnbruikbaarBestand, match=naam):
        read(tmp_path / naam)


def test_every_column_is_explained() -> None:
    assert all(kolom.uitleg for kolom in KOLOMMEN.values())
    assert {batch.schema.names == list(KOLOMMEN) for batch in population(1, 1)} == {True}
