# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The commands that load figures: what they say, and how they refuse."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from toegangspoort.cijfers.bevolkingsbestand import GROEPEN
from toegangspoort.cijfers.cbs.tests.statline import make_tabel
from toegangspoort.cijfers.kaart.kaart import read_kaart
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.slot import only_one

GRENS = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"statcode": "GM0014"}, "geometry": '
    '{"type": "Polygon", "coordinates": [[[6.5, 53.2], [6.6, 53.2], [6.6, 53.3], [6.5, 53.2]]]}}]}'
)


@pytest.fixture(autouse=True)
def kast(settings: Any, tmp_path: Path) -> Cijferkast:
    settings.CIJFERS = tmp_path / "kast"
    return Cijferkast(settings.CIJFERS)


def refused(capsys: pytest.CaptureFixture[str], *woorden: object) -> list[str]:
    with pytest.raises(SystemExit) as weg:
        call_command("statistiek", *map(str, woorden))
    assert weg.value.code == 2
    uit, fouten = capsys.readouterr()
    assert not uit
    return fouten.splitlines()


def test_a_table_of_cbs_is_loaded_and_told(
    tmp_path: Path, kast: Cijferkast, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("statistiek", "laad-cbs", str(make_tabel(tmp_path / "tabel")))
    assert capsys.readouterr().out.startswith("83262NED is geladen: Verzonnen tabel, stand 2020-11-26.\n")
    assert list(kast.publicaties.all()) == ["83262ned"]


def test_regions_inhabitants_and_a_map_are_loaded_one_after_the_other(
    tmp_path: Path, kast: Cijferkast, capsys: pytest.CaptureFixture[str]
) -> None:
    regios, mensen, grens = (tmp_path / naam for naam in ("regios.csv", "mensen.csv", "grens.json"))
    regios.write_text("code,naam,soort,deel_van,vanaf,tot,opvolger\nGM9001,Oud Veen,gemeente,PV21,,,\n")
    rijen = "".join(f"2015,GM9001,{geslacht},{band},10\n" for geslacht, band in GROEPEN)
    mensen.write_text(f"jaar,regio,geslacht,leeftijd,inwoners\n{rijen}")
    grens.write_text(GRENS)
    call_command("statistiek", "laad-regios", str(regios))
    call_command("statistiek", "laad-bevolking", str(mensen))
    call_command("statistiek", "laad-kaart", str(grens), "--jaar", "2015", "2016", "--bron", "Eigen meting, {jaar}")
    gezegd = capsys.readouterr().out
    assert "Geladen: 120 inwoners van 1 regio's" in gezegd
    kaart = read_kaart(kast.map, 2016)
    assert kaart is not None
    assert kaart.bron == "Eigen meting, 2016"


def test_bad_input_leaves_with_two_and_one_line_per_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leeg = tmp_path / "leeg.csv"
    leeg.touch()
    assert refused(capsys, "laad-regios", leeg) == ["leeg.csv: dit bestand is leeg."]
    assert refused(capsys, "laad-bevolking", leeg) == ["leeg.csv: dit bestand is leeg."]
    assert refused(capsys, "laad-kaart", tmp_path / "weg.json", "--jaar", "2015") == [
        f"weg.json: dit bestand ontbreekt in {tmp_path}."
    ]
    assert refused(capsys, "laad-kaart", leeg, "--jaar", "15")[0].startswith("--jaar: verwacht een jaar van 2000")
    assert refused(capsys, "laad-cbs", tmp_path) == [f"TableInfos.csv: dit bestand ontbreekt in {tmp_path}."]
    assert refused(capsys, "laad-cbs") == [
        "Geef een map met de bestanden van de tabel, of --odata met de naam van de tabel."
    ]
    assert refused(capsys, "laad-cbs", "--odata", "1NED") == ["--odata: tabel '1NED' lezen wij niet; wel 83262NED."]


def test_a_feed_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    fouten = refused(capsys, "laad-cbs", "--odata", "83262NED", "--adres", "http://127.0.0.1:9/odata")
    assert fouten == [
        (
            "http://127.0.0.1:9/odata/83262NED/TableInfos is niet te bereiken, of brak het antwoord af. "
            "Er is niets geladen; probeer het later opnieuw of laad de tabel uit een map."
        )
    ]


def test_two_loads_at_once_are_one_load_and_one_line(
    tmp_path: Path, kast: Cijferkast, capsys: pytest.CaptureFixture[str]
) -> None:
    bestanden = make_tabel(tmp_path / "tabel")
    with only_one(kast.map, "het laden van een CBS-tabel"):
        fouten = refused(capsys, "laad-cbs", bestanden)
    assert len(fouten) == 1
    assert "het laden van een CBS-tabel al bezig" in fouten[0]
