# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The catalogue of the demo: every example that the sources name, with its kind dated as they say."""

from datetime import date

import pytest

from toegangspoort.aanbod.models import Levensvraag, Soort, Soortperiode, Voorziening
from toegangspoort.gebieden.models import Gemeente

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

GENOEMD = {
    "S3-8": [
        "openbaar-vervoer",
        "buurthuizen",
        "klussendienst",
        "formulierenhulp",
        "boodschappenservice",
        "maaltijdenservice",
        "ouderenadviseur",
        "consultatiebureau",
        "huisbezoek",
    ],
    "S3-11": ["wmo-vervoer", "rolstoeltaxibus", "depot-scootmobielen", "tafeltje-dekje"],
    "S3-13": ["huishoudelijke-hulp-op-maat", "woningaanpassing", "rolstoel", "scootmobiel"],
    "S0-2": ["tafeltje-dekje"],
    "S0-18": ["wmo-vervoer"],
    "S1-4": ["opvang", "beschermd-wonen", "logeren"],
    "S2-2": ["individuele-begeleiding", "persoonlijke-verzorging", "woningaanpassing"],
    "S4-10": ["dagbesteding", "beschermd-wonen", "individuele-begeleiding"],
}
ALGEMEEN = GENOEMD["S3-8"]


def kind(slug: str, day: date) -> str:
    """What kind this provision of the first gemeente is on a day."""
    return Soortperiode.objects.on(day).get(voorziening__slug=slug, voorziening__gemeente_id="0014").soort


@pytest.mark.parametrize("eis", GENOEMD)
def test_every_example_of_a_source_is_in_the_catalogue(eis: str) -> None:
    found = set(Voorziening.objects.filter(gemeente_id="0014").values_list("slug", flat=True))
    assert set(GENOEMD[eis]) <= found


def test_household_help_becomes_general_on_1_january_2016_s0_7_s4_9() -> None:
    assert kind("huishoudelijke-hulp", date(2015, 12, 31)) == Soort.IMV
    assert kind("huishoudelijke-hulp", date(2016, 1, 1)) == Soort.AV


def test_tafeltje_dekje_is_collective_first_and_general_later_s0_2_s3_11() -> None:
    assert kind("tafeltje-dekje", date(2015, 12, 31)) == Soort.CMV
    assert kind("tafeltje-dekje", date(2016, 1, 1)) == Soort.AV


@pytest.mark.parametrize("slug", ALGEMEEN)
def test_the_nine_general_provisions_are_general_and_without_condition_s3_8_s0_4(slug: str) -> None:
    assert kind(slug, date(2026, 11, 24)) == Soort.AV
    assert not Voorziening.objects.get(gemeente_id="0014", slug=slug).voorwaarde


@pytest.mark.parametrize("slug", ["wmo-vervoer", "rolstoeltaxibus", "depot-scootmobielen"])
def test_shared_provisions_are_collective_s0_18_s3_11(slug: str) -> None:
    assert kind(slug, date(2026, 11, 24)) == Soort.CMV


def test_what_needs_a_besluit_has_a_condition_and_products_s3_5() -> None:
    for row in Voorziening.objects.filter(gemeente_id="0014").exclude(voorwaarde=""):
        assert row.producten.exists(), row.slug


def test_the_second_gemeente_has_a_smaller_choice_of_its_own() -> None:
    first, second = (Gemeente.objects.get(code=code).voorzieningen.count() for code in ("0014", "9998"))
    assert 10 < second < first
    assert not Levensvraag.objects.filter(gemeente_id="9998").exclude(voorzieningen__gemeente_id="9998").exists()
