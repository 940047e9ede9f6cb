# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The letter as data keeps everything it says, in a fixed order."""

import json

import pytest

from toegangspoort.brieven.brief import Brief, Tabel, Zin
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, ONTVANGST


@pytest.mark.parametrize("brief", [ONTVANGST, BESLUIT], ids=["ontvangst", "besluit"])
def test_a_letter_comes_back_from_json_as_it_went_in_whatever_the_order_of_keys(brief: Brief) -> None:
    stored = json.dumps(brief.to_json(), sort_keys=True)
    assert Brief.from_json(json.loads(stored)) == brief


def test_the_same_letter_gives_the_same_json_text() -> None:
    again = Brief.from_json(BESLUIT.to_json())
    assert json.dumps(again.to_json()) == json.dumps(BESLUIT.to_json())


def test_a_table_whose_rows_do_not_fit_its_header_is_refused() -> None:
    with pytest.raises(ValueError, match="evenveel cellen"):
        Tabel(("Taak", "Nodig"), (("Schoonmaken",),))


def test_a_gap_says_in_words_what_is_missing() -> None:
    assert Zin("aantal minuten", ontbreekt=True).tekst == "aantal minuten ontbreekt"
    assert Zin("aantal minuten ontbreekt", ontbreekt=True).tekst == "aantal minuten ontbreekt"


def test_only_sentences_with_sources_get_a_number_and_the_numbers_run_through_the_letter() -> None:
    numbers = [zin.nummer for _, zinnen in BESLUIT.genummerde_blokken for zin in zinnen if zin.nummer]
    assert numbers == [1, 2, 3]


def test_a_block_of_an_unknown_kind_is_an_error_and_not_silently_left_out() -> None:
    data = ONTVANGST.to_json()
    data["blokken"] = [{"blok": "plaatje"}]
    with pytest.raises(ValueError, match="plaatje"):
        Brief.from_json(data)
