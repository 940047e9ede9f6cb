# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A loaded map as pages read it."""

from pathlib import Path

from toegangspoort.cijfers.kaart.kaart import Kaart, Vorm, bestand, read_kaart, to_json

KAART = Kaart(
    2015,
    "Landmeters, 2015",
    {
        "GM0014": Vorm("GM0014", "M0 0h10v10h-10z", (5, 5), (0, 0, 10, 10)),
        "GM0037": Vorm("GM0037", "M90 90h10v10h-10z", (95, 95), (90, 90, 100, 100)),
    },
)


def test_a_map_is_read_as_it_was_written(tmp_path: Path) -> None:
    pad = bestand(tmp_path, 2015)
    pad.parent.mkdir()
    pad.write_bytes(to_json(KAART))
    assert read_kaart(tmp_path, 2015) == KAART


def test_no_map_of_that_year_is_no_map(tmp_path: Path) -> None:
    assert read_kaart(tmp_path, 2016) is None


def test_a_map_shows_the_regions_that_are_asked_for() -> None:
    assert KAART.viewbox(["GM0014"]) == "-1 -1 12 12"
    assert KAART.viewbox(["GM0014", "GM0037"]) == "-3 -3 106 106"
    assert KAART.dekt(["GM0014"])
    assert not KAART.dekt(["GM0014", "GM0047"])
