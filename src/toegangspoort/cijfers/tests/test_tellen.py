# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Clients are counted once in the total and once per type they use, whatever their arrangements look like (S2-6)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import ibis
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toegangspoort.cijfers import motor, tellen
from toegangspoort.cijfers.tests.feiten import Feit, Groepen, as_groups, fact, naive_count, random_facts, table

SAMENGEGAAN = {"GM0009": "GM0014", "GM0017": "GM0014"}


@pytest.fixture(scope="module")
def con() -> Any:
    return motor.connect()


def counted(con: Any, feiten: Iterable[Feit], jaar: int = 2015, opvolgers: Mapping[str, str] | None = None) -> Groepen:
    gevonden = con.to_pyarrow(tellen.count(ibis.memtable(table(feiten)), jaar, opvolgers))
    assert len(gevonden) == len(as_groups(gevonden)), "a group stands there twice"
    return as_groups(gevonden)


def total(groepen: Groepen, type_: str = "totaal", deel: int = 0) -> int:
    return sum(groep[type_] for plek, groep in groepen.items() if plek[0] == deel)


@given(aantal=st.integers(0, 120), zaad=st.integers(0, 10_000), jaar=st.sampled_from([2015, 2016]), samen=st.booleans())
@settings(max_examples=20)
def test_the_count_is_that_of_plain_python(con: Any, aantal: int, zaad: int, jaar: int, samen: bool) -> None:
    feiten = random_facts(aantal, zaad)
    opvolgers = SAMENGEGAAN if samen else None
    assert counted(con, feiten, jaar, opvolgers) == naive_count(feiten, jaar, opvolgers)


def test_s2_6_a_client_with_three_products_counts_once_in_the_total_and_once_per_type(con: Any) -> None:
    groepen = counted(con, [fact(categorie="11"), fact(categorie="12"), fact(categorie="01")])
    assert groepen[0, "GM0014", "", "vrouw", "60-75"] == {
        "totaal": 1,
        "zonder_verblijf": 1,
        "thuis": 0,
        "huishouden": 1,
        "verblijf": 0,
        "hulpmiddelen": 1,
    }


def test_without_stay_is_everybody_who_uses_something_else_also_beside_a_stay(con: Any) -> None:
    groepen = counted(con, [fact(1, categorie="15"), fact(2, categorie="15"), fact(2, categorie="02")])
    assert (total(groepen), total(groepen, "verblijf"), total(groepen, "zonder_verblijf")) == (2, 2, 1)


def test_a_client_of_two_wijken_counts_in_the_one_of_his_latest_help(con: Any) -> None:
    oud, nieuw = fact(wijk="GM0014-z", van=date(2014, 1, 1)), fact(wijk="GM0014-a", van=date(2015, 9, 1))
    groepen = counted(con, [nieuw, oud])
    assert list(groepen) == [
        (0, "GM0014", "GM0014-a", "vrouw", "60-75"),
        (1, "GM0014", "GM0014-z", "vrouw", "60-75"),
        (2, "GM0014", "GM0014-a", "vrouw", "60-75"),
    ]


def test_a_client_who_moved_to_another_gemeente_counts_in_both(con: Any) -> None:
    groepen = counted(con, [fact(gemeente="GM0014"), fact(gemeente="GM1895")])
    assert sorted(plek[1] for plek in groepen if plek[0] == 0) == ["GM0014", "GM1895"]


@pytest.mark.parametrize(
    ("van", "tot_en_met", "delen"),
    [
        (date(2010, 1, 1), None, {0, 1, 2}),
        (date(2015, 12, 31), None, {0, 2}),
        (date(2016, 1, 1), None, set()),
        (date(2014, 1, 1), date(2014, 12, 31), set()),
        (date(2014, 1, 1), date(2015, 1, 1), {0, 1}),
        (date(2015, 6, 30), date(2015, 6, 30), {0, 1}),
        (date(2015, 6, 30), date(2015, 7, 1), {0, 1, 2}),
        (date(2015, 8, 1), date(2015, 7, 31), set()),
    ],
)
def test_help_counts_in_each_period_of_which_it_was_used_one_day(
    con: Any, van: date, tot_en_met: date | None, delen: set[int]
) -> None:
    """What runs has no last day; what was called off before it began was never used."""
    assert {plek[0] for plek in counted(con, [fact(van=van, tot_en_met=tot_en_met)])} == delen


def test_a_year_has_more_clients_than_its_halves_and_fewer_than_both_together(con: Any) -> None:
    eerste, tweede = {"tot_en_met": date(2015, 3, 1)}, {"van": date(2015, 9, 1)}
    groepen = counted(con, [fact(1, **eerste), fact(2, **tweede), fact(3)])
    assert [total(groepen, deel=deel) for deel in (0, 1, 2)] == [3, 2, 2]


def test_a_type_counts_in_the_half_in_which_it_was_used(con: Any) -> None:
    groepen = counted(
        con, [fact(categorie="01", tot_en_met=date(2015, 2, 1)), fact(categorie="11", van=date(2015, 8, 1))]
    )
    assert [total(groepen, "huishouden", deel) for deel in (0, 1, 2)] == [1, 1, 0]
    assert [total(groepen, "hulpmiddelen", deel) for deel in (0, 1, 2)] == [1, 0, 1]


@pytest.mark.parametrize(
    ("geboortejaar", "band"),
    [
        (1985, "0-30"),
        (1984, "30-45"),
        (1940, "60-75"),
        (1939, "75-85"),
        (1929, "85+"),
        (2015, "0-30"),
        (None, "onbekend"),
    ],
)
def test_s2_13_age_is_that_of_the_last_day_before_the_year(con: Any, geboortejaar: int | None, band: str) -> None:
    assert {plek[4] for plek in counted(con, [fact(geboortejaar=geboortejaar)])} == {band}


@pytest.mark.parametrize(
    ("sexen", "telt_als"), [(["man", "vrouw"], ""), (["", "vrouw"], "vrouw"), (["man", "man"], "man"), (["", ""], "")]
)
def test_a_client_whose_rows_disagree_on_his_sex_counts_once_and_as_unknown(
    con: Any, sexen: list[str], telt_als: str
) -> None:
    groepen = counted(con, [fact(geslacht=sexe) for sexe in sexen])
    assert {plek[3] for plek in groepen} == {telt_als}
    assert total(groepen) == 1


def test_a_category_of_no_type_counts_in_the_total_alone(con: Any) -> None:
    groepen = counted(con, [fact(categorie="99")])
    assert [sum(groep.values()) for groep in groepen.values()] == [1, 1, 1]
    assert total(groepen) == 1


def test_one_number_under_two_codes_that_merged_is_one_client_and_two_numbers_are_two(con: Any) -> None:
    feiten = [
        fact(1, gemeente="GM0009", wijk="GM0009-oost"),
        fact(1, gemeente="GM0014", wijk="GM0014-west", van=date(2019, 2, 1)),
        fact(2, gemeente="GM0009"),
        fact(3, gemeente="GM0014"),
    ]
    groepen = counted(con, feiten, 2019, SAMENGEGAAN)
    assert {plek[1] for plek in groepen} == {"GM0014"}
    assert total(groepen) == 3
    assert total(counted(con, feiten, 2018)) == 3  # each in the gemeente it still was


def test_nothing_to_count_gives_no_groups(con: Any) -> None:
    assert counted(con, []) == {}


def test_groups_come_in_one_order_whatever_the_order_of_the_facts(con: Any) -> None:
    feiten = random_facts(80, 5)
    heen, terug = (
        con.to_pyarrow(tellen.count(ibis.memtable(table(rijen)), 2015)) for rijen in (feiten, list(reversed(feiten)))
    )
    assert heen.equals(terug)
