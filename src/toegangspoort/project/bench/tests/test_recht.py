# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is measured is the law itself: the rows in the files are the households, and the outcome is that of the norm."""

import json
from pathlib import Path

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from toegangspoort.project.bench.recht_kolommen import main as over_columns
from toegangspoort.project.bench.recht_peers import NietGelijk, compare
from toegangspoort.project.bench.recht_proces import peak_mb, per_second
from toegangspoort.project.bench.recht_rijen import PEILDATUM, one_by_one, write_rows
from toegangspoort.recht.wmo2015.bijdrage import bijdrage

RIJEN = 400


def test_the_columns_in_the_files_are_the_households_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "vast.json").write_text(json.dumps(write_rows(tmp_path, RIJEN)))
    gemeten = over_columns(tmp_path, 1)
    assert gemeten["seconden"] > 0
    los = [bijdrage(PEILDATUM, huishouden).waarde or 0 for huishouden in one_by_one(RIJEN)]
    assert np.load(tmp_path / "eigen.out").tolist() == los
    assert len(set(los)) > 1


def test_no_speed_is_compared_when_one_row_differs(tmp_path: Path) -> None:
    for naam, bedragen in (("eigen", [1, 2, 3]), ("openfisca", [1, 2, 4])):
        with (tmp_path / f"{naam}.out").open("wb") as bestand:
            np.save(bestand, np.array(bedragen))
    with pytest.raises(NietGelijk, match="1 rijen verschillen, de eerste is rij 2"):
        compare(tmp_path)


def test_time_and_memory_are_those_of_this_process() -> None:
    assert peak_mb() > 1
    assert per_second(lambda getal: getal + 1, [1, 2, 3], seconden=0.01) > 1_000


def test_rows_are_whole_numbers_from_one() -> None:
    with pytest.raises(CommandError, match="vanaf 1"):
        call_command("bench", "recht", "--rijen", "0")
