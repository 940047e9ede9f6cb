# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The deck: enough files, the same every time, and clearly about nobody."""

from collections import Counter

from toegangspoort.dossiers import kenmerk
from toegangspoort.personen.bsn import normalise
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.kaarten import deck
from toegangspoort.project.demo.wegen import WEGEN

GRONINGEN, TERPDORP = list(deck("groningen")), list(deck("terpdorp"))


def test_the_same_seed_gives_the_same_files_and_another_seed_others() -> None:
    assert list(deck("groningen")) == GRONINGEN
    assert [k.kenmerk for k in deck("groningen", seed=1)] != [k.kenmerk for k in GRONINGEN]


def test_there_are_at_least_three_hundred_files_on_every_road_and_the_second_gemeente_is_small() -> None:
    assert len(GRONINGEN) >= 300
    assert {k.weg for k in GRONINGEN} == {weg.naam for weg in WEGEN}
    assert 10 <= len(TERPDORP) <= 40


def test_every_kenmerk_is_valid_and_unique() -> None:
    numbers = [k.kenmerk for k in GRONINGEN + TERPDORP]
    assert len(set(numbers)) == len(numbers)
    assert all(kenmerk.normalise(number) == number for number in numbers)


def test_a_bsn_starts_with_nine_passes_the_eleven_test_and_belongs_to_one_person() -> None:
    numbers = [k.mens.bsn for k in GRONINGEN + TERPDORP if k.mens.bsn]
    assert all(number.startswith("9") and normalise(number) == number for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_people_are_mostly_old_of_many_origins_and_some_test_the_form() -> None:
    people = [k.mens.persoon for k in GRONINGEN]
    assert sum(1 for p in people if p.geboortedatum and p.geboortedatum.year < 1966) > 200
    assert any(p.geboortedatum is None for p in people)
    assert any("\u0590" <= letter <= "\u06ff" for p in people for letter in p.achternaam)
    assert len({p.achternaam for p in people}) > 40


def test_every_question_of_the_demo_is_asked_and_told_in_more_than_one_way() -> None:
    asked = Counter(k.vraag for k in GRONINGEN)
    assert set(asked) == set(read("vragen")) - {"standaard"}
    assert len({k.hulpvraag for k in GRONINGEN}) > 25
