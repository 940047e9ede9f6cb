# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from toegangspoort.beeld import woorden

DINSDAG = date(2026, 11, 24)


def test_a_day_is_said_with_its_name() -> None:
    assert woorden.dag(DINSDAG) == "dinsdag 24 november 2026"
    assert woorden.dag_kort(DINSDAG) == "di 24 nov"
    assert woorden.datum(DINSDAG) == "24 november 2026"


def test_the_year_is_said_only_when_it_is_another() -> None:
    assert woorden.dag_zonder_jaar(DINSDAG, date(2026, 1, 1)) == "dinsdag 24 november"
    assert woorden.dag_zonder_jaar(date(2027, 1, 5), DINSDAG) == "dinsdag 5 januari 2027"


def test_a_moment_counts_on_the_day_that_it_is_here() -> None:
    late_in_london = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert woorden.dag(late_in_london) == "dinsdag 24 november 2026"
    assert woorden.tijd(late_in_london) == "00.30 uur"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (20, "4 dagen te laat"),
        (23, "1 dag te laat"),
        (24, "vandaag"),
        (25, "morgen"),
        (26, "nog 2 dagen"),
    ],
)
def test_how_far_off_a_day_is_stands_in_words(day: int, words: str) -> None:
    assert woorden.nog(date(2026, 11, day), DINSDAG) == words


def test_how_long_ago_a_day_was_stands_in_words() -> None:
    assert woorden.geleden(date(2026, 11, 23), DINSDAG) == "gisteren"
    assert woorden.geleden(date(2026, 11, 20), DINSDAG) == "4 dagen geleden"


def test_money_is_in_euros_with_two_decimals_and_thousands() -> None:
    assert woorden.euro(900) == "€\N{NO-BREAK SPACE}9,00"
    assert woorden.euro(123456789) == "€\N{NO-BREAK SPACE}1.234.567,89"
    assert woorden.euro(0) == "€\N{NO-BREAK SPACE}0,00"


def test_minutes_become_hours_and_minutes() -> None:
    assert woorden.minuten(105) == "1 uur en 45 minuten"
    assert woorden.minuten(120) == "2 uur"
    assert woorden.minuten(1) == "1 minuut"
    assert woorden.minuten(0) == "0 minuten"


def test_nothing_is_said_of_nothing() -> None:
    empty = (woorden.dag(None), woorden.nog(None, DINSDAG), woorden.euro(None), woorden.minuten(None))
    assert empty == ("", "", "", "")


def test_days_times_and_money_in_english() -> None:
    with translation.override("en"):
        assert woorden.tijd(datetime(2026, 11, 24, 15, 10, tzinfo=UTC)) == "16:10"
        assert woorden.euro(123450) == "€1,234.50"
        assert woorden.dag(DINSDAG) == "Tuesday 24 November 2026"
        assert woorden.nog(date(2026, 11, 26), DINSDAG) == "2 days left"
