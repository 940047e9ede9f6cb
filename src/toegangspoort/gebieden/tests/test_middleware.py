# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Which gemeente a visitor is at, however the browser writes its name."""

import pytest

from toegangspoort.gebieden import middleware
from toegangspoort.gebieden.middleware import forget_hosts, gemeente_of_host
from toegangspoort.meldingen.tests.maken import make_gemeente

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_gemeenten() -> None:
    forget_hosts()
    make_gemeente("9001")
    make_gemeente("9002", host="elders.localhost")


@pytest.mark.parametrize("host", ["elders.localhost", "Elders.LOCALHOST", "elders.localhost:8000", "elders.localhost."])
def test_a_name_in_other_letters_is_the_same_gemeente(host: str) -> None:
    assert gemeente_of_host(host).code == "9002"


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]:8000", "nergens.localhost"])
def test_any_other_name_is_the_gemeente_of_all_the_rest(host: str) -> None:
    assert gemeente_of_host(host).code == "9001"


def test_made_up_names_do_not_fill_the_memory() -> None:
    for number in range(middleware.MOST_REMEMBERED + 50):
        gemeente_of_host(f"x{number}.localhost")

    assert len(middleware._by_host) <= middleware.MOST_REMEMBERED
