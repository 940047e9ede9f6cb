# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is wrong with a row is said before it leaves, by file and column, without BSN or name."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.statistiek.gmsd.controle import check
from toegangspoort.statistiek.gmsd.indeling import BESTAND, OngeldigeIndeling, indeling_van
from toegangspoort.statistiek.gmsd.rij import ONBEKEND, VELDEN, Rij

HALF = Periode(2026, 1)
INDELING = indeling_van(HALF)


def make_rij(**fields: Any) -> Rij:
    """Household help in kind, all in order."""
    values: dict[str, Any] = {
        "kenmerk": "7K4Q-92MX", "client": 1, "product": "01A04 Hulp", "bestandsdatum": date(2026, 7, 10),
        "gemeentecode": "9001", "bsn": "900000041", "categorie": "01", "aanbieder": "Thuis & Zo",
        "beoogd_begin": date(2026, 1, 5), "beoogd_einde": date(2027, 1, 4), "leveringsvorm": "zin",
        "intensiteit": Decimal("105.50"), "eenheid": "minuut", "per": "week",
    }  # fmt: skip
    return Rij(**values | fields)


def test_a_row_in_order_has_no_fault() -> None:
    assert check([make_rij()], HALF, INDELING) == []


@pytest.mark.parametrize(
    ("fields", "kolom", "words"),
    [
        ({"bsn": None}, "BSN", "ontbreekt; leg het vast"),
        ({"bsn": "900000042"}, "BSN", "niet geldig (11-proef)"),
        ({"bsn": "41"}, "BSN", "niet geldig (11-proef)"),
        ({"beoogd_einde": date(2026, 1, 4)}, "Beoogde einddatum", "eindigt op 04-01-2026, voor het begin"),
        ({"beoogd_begin": date(2026, 7, 1), "beoogd_einde": None}, "Beoogde begindatum", "01-07-2026, na het halfjaar"),
        ({"werkelijk_begin": date(2026, 7, 2)}, "Werkelijke begindatum", "na het halfjaar"),
        ({"categorie": "19"}, "Type arrangement", "'19' is geen productcategorie"),
        ({"leveringsvorm": ""}, "Leveringsvorm", "ontbreekt"),
        ({"leveringsvorm": "per post"}, "Leveringsvorm", "kent geen code voor 'per post'"),
        ({"intensiteit": Decimal(-1)}, "Intensiteit", "kleiner dan nul"),
        ({"betaald_cent": -1}, "Betaald bedrag in centen", "kleiner dan nul"),
    ],
)
def test_each_fault_is_one_line_with_file_and_column(fields: dict[str, Any], kolom: str, words: str) -> None:
    (fault,) = check([make_rij(**fields)], HALF, INDELING)
    line = str(fault)
    assert line.startswith(f"Dossier 7K4Q-92MX, kolom {kolom}: ")
    assert words in line
    assert "90000" not in line
    assert "\n" not in line


def test_all_that_is_wrong_with_a_row_is_said_at_once() -> None:
    faults = check([make_rij(bsn=None, categorie="", leveringsvorm="")], HALF, INDELING)
    assert [fault.kolom for fault in faults] == ["BSN", "Type arrangement", "Leveringsvorm"]


def test_the_same_product_twice_on_one_day_is_a_fault_of_the_row_that_begins_last() -> None:
    first = make_rij(beoogd_einde=None)
    second = make_rij(kenmerk="8P3W-44TR", beoogd_begin=date(2026, 3, 1))
    (fault,) = check([second, first], HALF, INDELING)
    assert (fault.rij, fault.kenmerk) == (0, "8P3W-44TR")
    assert "overlapt met hetzelfde product van deze cliënt vanaf 05-01-2026 (dossier 7K4Q-92MX)" in str(fault)


@pytest.mark.parametrize(
    "other",
    [
        {"beoogd_begin": date(2027, 1, 5), "beoogd_einde": None},
        {"product": "01A05 De was"},
        {"client": 2},
    ],
    ids=["the day after", "another product", "another client"],
)
def test_what_does_not_overlap_is_left_alone(other: dict[str, Any]) -> None:
    second = make_rij(**other)
    assert [f for f in check([make_rij(), second], HALF, INDELING) if "overlapt" in str(f)] == []


def test_an_arrangement_inside_a_longer_one_is_found_past_a_shorter_one() -> None:
    rows = [
        make_rij(beoogd_einde=None),
        make_rij(client=2),
        make_rij(beoogd_begin=date(2026, 2, 1), beoogd_einde=date(2026, 2, 2)),
        make_rij(beoogd_begin=date(2026, 4, 1)),
    ]
    assert [fault.rij for fault in check(rows, HALF, INDELING)] == [2, 3]


def test_every_field_of_the_record_of_2015_has_a_column() -> None:
    assert {kolom.veld for kolom in INDELING.kolommen} == set(VELDEN)
    assert set(ONBEKEND) < set(VELDEN)
    assert not INDELING.geverifieerd


def test_the_same_rows_give_the_same_bytes_and_no_field_of_ours_leaves() -> None:
    rows = [make_rij(), make_rij(leveringsvorm="collectief", beoogd_einde=None, aanbieder='"Zo"; BV')]
    text = INDELING.write(rows).decode()
    assert INDELING.write(list(rows)) == text.encode()
    assert "7K4Q" not in text
    lines = text.split("\r\n")
    assert lines[1] == ("20260710;9001;900000041;01;Thuis & Zo;20260105;20270104;ZIN;;;105,50;minuut;week;;")
    assert lines[2] == '20260710;9001;900000041;01;"""Zo""; BV";20260105;;ZIN;;;105,50;minuut;week;;'


def layout(tmp_path: Path, **changes: Any) -> Path:
    content = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    content["versies"][0] |= changes
    path = tmp_path / "eigen.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return path


def test_a_gemeente_lays_the_file_out_itself(tmp_path: Path) -> None:
    kolommen = [{"veld": "leveringsvorm", "kop": "LV", "codes": {"zin": 1, "pgb": 2}}, {"veld": "bsn"}]
    own = indeling_van(HALF, layout(tmp_path, kolommen=kolommen, scheidingsteken="|", regeleinde="\n"))
    assert own.write([make_rij()]) == b"LV|bsn\n1|900000041\n"
    assert [str(fault) for fault in check([make_rij(leveringsvorm="collectief")], HALF, own)] == [
        "Dossier 7K4Q-92MX, kolom LV: de indeling van het bestand kent geen code voor 'collectief'."
    ]


def test_a_layout_holds_from_a_day(tmp_path: Path) -> None:
    path = layout(tmp_path, vanaf=date(2026, 7, 1))
    assert indeling_van(Periode(2026, 2), path)
    with pytest.raises(OngeldigeIndeling, match="geen versie voor 2026-1; de eerste is van 2026-07-01"):
        indeling_van(HALF, path)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"vanaf": "gisteren"}, "versie 1: 'vanaf' ontbreekt of is geen datum"),
        ({"scheidingsteken": ""}, "'scheidingsteken' ontbreekt"),
        ({"scheidingsteken": ";;"}, "is een enkel teken"),
        ({"codering": "latijn"}, "codering 'latijn' bestaat niet"),
        ({"kolommen": []}, "'kolommen' ontbreekt of is leeg"),
        ({"kolommen": [{"veld": "naam"}]}, "kolom 1: 'veld' is een van bestandsdatum, "),
        ({"kolommen": [{"veld": "bsn", "codes": "x"}]}, "kolom 1: 'codes' is een lijst"),
        ({"kolommen": [{"veld": "bsn"}]}, "een kolom met veld leveringsvorm en 'codes' hoort erbij"),
    ],
)
def test_a_wrong_layout_is_refused_with_the_place(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(OngeldigeIndeling, match=r"eigen\.yaml") as refusal:
        indeling_van(HALF, layout(tmp_path, **changes))
    assert words in str(refusal.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"versies: [", "regel 1: is niet te lezen"),
        (b"\xff\xfe", "niet te lezen"),
        (b"een: twee", "'versies' ontbreekt"),
    ],
)
def test_what_is_no_layout_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "eigen.yaml"
    path.write_bytes(content)
    with pytest.raises(OngeldigeIndeling, match=words):
        indeling_van(HALF, path)
    with pytest.raises(OngeldigeIndeling, match=r"weg\.yaml: bestaat niet"):
        indeling_van(HALF, tmp_path / "weg.yaml")


def test_a_letter_that_the_encoding_lacks_is_told_by_its_row_and_shows_nothing_of_it() -> None:
    narrow = replace(INDELING, codering="ascii")
    with pytest.raises(OngeldigeIndeling) as refusal:
        narrow.write([make_rij(), make_rij(aanbieder="Thuïs")])
    assert "rij" in str(refusal.value)
    assert refusal.value.__cause__ is None
    assert "900000041" not in str(refusal.value)
