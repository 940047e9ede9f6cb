# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A report over real households does not point at anybody (S4-16)."""

import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.doorrekening.geheim import OVERIGE, is_small, left_out, merge_small
from toegangspoort.doorrekening.grafiek import draw
from toegangspoort.doorrekening.tellen import Telling, Tellingen
from toegangspoort.doorrekening.verslag import Verslag

AANTAL = st.integers(0, 30)
GROEPEN = st.lists(st.tuples(AANTAL, AANTAL, AANTAL), min_size=1, max_size=8)


def group(minder: int, meer: int, gelijk: int) -> Telling:
    return Telling(minder + meer + gelijk, minder, meer, 100 * minder, 200 * meer, 1_000, 1_100, 50, 60)


def report(*, fictief: str = "", **gemeenten: Telling) -> Verslag:
    tellingen = Tellingen((20_000,), {(naam, 0): telling for naam, telling in gemeenten.items()})
    tellingen.per_overgang = Counter({("a", "b"): 40, ("a", "a"): 3, ("b", "b"): 12})
    return Verslag("Titel", "nu", "straks", "huishoudens.csv", fictief, tellingen)


@given(GROEPEN)
def test_what_is_left_out_can_not_be_had_by_taking_the_rest_off_the_total(getallen: list[tuple[int, int, int]]) -> None:
    groepen = {str(nummer): group(*drie) for nummer, drie in enumerate(getallen)}
    totaal = Telling()
    for telling in groepen.values():
        totaal = totaal.plus(telling)
    weg = left_out(groepen)

    assert not any(is_small(telling) for naam, telling in groepen.items() if naam not in weg)
    if not is_small(totaal) and weg:
        rest = Telling()
        for naam in weg:
            rest = rest.plus(groepen[naam])
        assert not is_small(rest)
        assert len(weg) > 1


def test_a_small_gemeente_takes_the_smallest_other_one_with_it() -> None:
    verslag = report(Een=group(90, 60, 50), Twee=group(20, 30, 40), Drie=group(40, 3, 80))

    gemeenten = verslag.indelingen["gemeente"]
    assert {naam for naam, telling in gemeenten.items() if telling is None} == {"Twee", "Drie"}
    assert set(verslag.indelingen["gemeente en inkomen"].values()) == {None}
    assert "Groepen met minder dan 8 huishoudens" in verslag.regels[-1]


def test_report_table_and_drawing_leave_out_the_same(tmp_path: Path) -> None:
    verslag = report(Een=group(90, 60, 50), Twee=group(20, 30, 40), Drie=group(40, 3, 80))
    verslag.write_csv(tmp_path / "tabel.csv")

    rijen = list(csv.DictReader((tmp_path / "tabel.csv").read_text().splitlines()))
    leeg = {rij["groep"] for rij in rijen if rij["indeling"] == "gemeente" and not rij["huishoudens"]}
    assert leeg == {"Twee", "Drie"}
    assert verslag.text().count("te klein") == 2
    assert draw(verslag).count("te klein om te tonen") == 2
    assert "123" not in verslag.text()


def test_invented_households_are_shown_whole() -> None:
    verslag = report(fictief="verzonnen", Een=group(90, 60, 50), Drie=group(40, 3, 80))

    assert None not in [telling for groepen in verslag.indelingen.values() for telling in groepen.values()]
    assert "           3  a" in verslag.text()


def test_a_file_in_which_few_change_has_no_counts_at_all() -> None:
    verslag = report(Een=group(3, 0, 50), Twee=group(0, 0, 40))

    assert {telling for groepen in verslag.indelingen.values() for telling in groepen.values()} == {None}
    assert len(verslag.regels) == 1
    assert "53" not in verslag.text()
    assert "minder dan 8" in draw(verslag)


@pytest.mark.parametrize("klein", [1, 7])
def test_zero_follows_from_the_rule_and_one_to_seven_do_not_show(klein: int) -> None:
    telling = group(20, 0, 30)
    assert not is_small(telling)
    assert is_small(replace(telling, meer=klein))
    assert not is_small(replace(telling, meer=8))


def test_rare_reasons_are_told_together() -> None:
    assert merge_small(Counter({"a": 3, "b": 2, "c": 50, "d": 9})) == {OVERIGE: 14, "c": 50}
    assert merge_small(Counter({"a": 3, "b": 6, "c": 50})) == {OVERIGE: 9, "c": 50}
    assert merge_small(Counter({"c": 50})) == {"c": 50}
