# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Doubles: is this person known here already? Without a BSN, and never across gemeenten."""

from datetime import date

import pytest

from toegangspoort.meldingen.doubles import possible_doubles
from toegangspoort.meldingen.tests.maken import make_gemeente, make_melding, make_persoon

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({}, "zelfde achternaam"),
        ({"achternaam": "WIERSÉMA"}, "zelfde achternaam"),
        ({"achternaam": "Wiersma"}, "bijna dezelfde achternaam"),
        ({"achternaam": "Wiersema-de Boer"}, "bijna dezelfde achternaam"),
        ({"achternaam": "De Boer", "voornamen": "T."}, "zelfde adres"),
        ({"geboortedatum": None}, "zelfde adres"),
        ({"postcode": "", "huisnummer": "", "achternaam": "Boer", "telefoon": "+31600000001"}, "zelfde telefoonnummer"),
    ],
)
def test_person_who_is_probably_the_same_is_found(changed: dict[str, object], reason: str) -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente)
    (found,) = possible_doubles(gemeente, make_persoon(**changed))
    assert found.inwoner == dossier.inwoner
    assert found.dossiers == (dossier,)
    assert reason in found.redenen


@pytest.mark.parametrize(
    "changed",
    [
        {"geboortedatum": date(1950, 1, 1)},
        {"achternaam": "Jansen", "postcode": "9714ZZ", "telefoon": "06 99 99 99 99"},
    ],
)
def test_someone_else_is_not_found(changed: dict[str, object]) -> None:
    gemeente = make_gemeente()
    make_melding(gemeente)
    assert possible_doubles(gemeente, make_persoon(**changed)) == []


def test_people_of_another_gemeente_are_never_shown() -> None:
    make_melding(make_gemeente())
    assert possible_doubles(make_gemeente("9002", host="elders.example"), make_persoon()) == []


def test_looking_for_doubles_takes_two_queries(django_assert_max_num_queries: object) -> None:
    gemeente = make_gemeente()
    make_melding(gemeente)
    with django_assert_max_num_queries(2):
        possible_doubles(gemeente, make_persoon())
