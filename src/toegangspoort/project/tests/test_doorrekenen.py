# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The command to reckon a change: from an invented population to a report, and one sentence for what cannot be."""

import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command


@pytest.fixture
def households(tmp_path: Path) -> Path:
    pad = tmp_path / "huishoudens.parquet"
    call_command("doorrekenen", "bevolking", "--huishoudens=500", "--zaad=3", f"--naar={pad}")
    return pad


def test_from_population_to_report(households: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = households.parent / "uit"
    call_command(
        "doorrekenen", "bijdrage", str(households), "--van=2025-07-01", "--naar=2026-07-01",
        "--naar-vrij-tot-inkomen=20000,50", f"--uit={uit}",
    )  # fmt: skip
    gezegd = capsys.readouterr()
    assert "Naar: 1 juli 2026, verordening: niets bij een inkomen onder € 20.000,50" in gezegd.out
    assert "FICTIEF: 500 verzonnen huishoudens (zaad 3)" in gezegd.out
    assert "Naar gemeente" in gezegd.out
    assert "500 van 500 huishoudens doorgerekend" in gezegd.err
    assert {p.name for p in uit.iterdir()} == {"tabel.csv", "grafiek.svg", "huishoudens.parquet", "verslag.txt"}


def test_household_help_with_an_example_ordinance(households: Path, capsys: pytest.CaptureFixture[str]) -> None:
    uit = households.parent / "uit"
    call_command(
        "doorrekenen", "huishoudhulp", str(households), "--van=2015-12-31", "--naar=2016-01-01", f"--uit={uit}"
    )
    assert "Naar: 1 januari 2016: algemene voorziening" in capsys.readouterr().out


def test_the_columns_are_listed_with_what_they_mean(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("doorrekenen", "kolommen")
    assert re.search(r"kostprijs_cent_per_maand +een heel getal +kostprijs van de hulp", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("opdracht", "zin"),
    [
        ("bijdrage {pad} --van 2025-07-01", "Er verandert niets"),
        ("bijdrage {pad} --van 2025-13-01", "2025-13-01 is geen datum"),
        ("bijdrage {pad} --van 2014-07-01 --naar 2026-07-01", "heeft geen versie die geldt op 2014-07-01"),
        ("bijdrage {pad} --van 2016-07-01 --naar 2026-07-01", "Voor 1 juli 2016 is niet te rekenen."),
        ("bijdrage {pad} --van 2026-07-01 --naar-vast-bedrag veel", "veel is geen bedrag"),
        ("bijdrage {pad} --van 2026-07-01 --naar-vast-bedrag 1,234", "1,234 is geen bedrag"),
        ("bijdrage {pad} --van 2026-07-01 --naar-vast-bedrag 25 --grenzen 3,2", "van laag naar hoog"),
        ("bijdrage {pad}.weg --van 2025-07-01 --naar 2026-07-01", "dit bestand is er niet"),
        ("bijdrage {pad} --van 2025-07-01 --naar 2026-07-01 --uit {map}", "bestaat al"),
        ("bijdrage {pad} --van 2026-07-01 --naar-verordening terpdorp --naar-lager-bedrag 5", "niet allebei"),
        (
            "huishoudhulp {pad} --van 2015-12-31 --naar 2026-07-01",
            "valt deze algemene voorziening onder het vaste bedrag",
        ),
        ("huishoudhulp {pad} --van 2015-12-31 --naar 2016-01-01 --verordening weg.yaml", "weg.yaml"),
        ("bevolking --naar {pad}", "bestaat al"),
        ("bevolking --naar {pad}.xlsx", "eindigt op .parquet of .csv"),
        ("bevolking --naar {map}/er-niet/x.csv", "Lezen of schrijven lukte niet"),
        ("bevolking --huishoudens 0", "geef een heel getal van 1 tot en met"),
        ("bevolking --zaad=-1", "--zaad is een heel getal vanaf nul"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(households: Path, opdracht: str, zin: str) -> None:
    woorden = opdracht.format(pad=households, map=households.parent).split()
    voor = sorted(households.parent.iterdir())
    with pytest.raises(CommandError, match=re.escape(zin)):
        call_command("doorrekenen", *woorden)
    assert sorted(households.parent.iterdir()) == voor
