# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The reference that a resident quotes: random, checkable, forgiving."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.dossiers import kenmerk
from toegangspoort.dossiers.kenmerk import ALPHABET, OnjuistKenmerk

bodies = st.text(alphabet=ALPHABET, min_size=7, max_size=7)


@given(bodies)
def test_what_was_given_is_read_back_in_any_spelling(body: str) -> None:
    nummer = kenmerk.with_check(body)

    assert kenmerk.normalise(nummer.lower().replace("-", " ")) == nummer
    assert kenmerk.normalise(nummer.replace("1", "I").replace("0", "o")) == nummer


@given(bodies, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_found(body: str, place: int, wrong: str) -> None:
    plain = kenmerk.with_check(body).replace("-", "")
    if plain[place] == wrong:
        return

    with pytest.raises(OnjuistKenmerk):
        kenmerk.normalise(plain[:place] + wrong + plain[place + 1 :])


@pytest.mark.parametrize("typed", ["", "7K4Q", "7K4Q-92MXX", "../../etc", "😀😀😀😀😀😀😀😀", "Ⅻ" * 8])
def test_anything_else_is_refused_with_a_sentence_that_helps(typed: str) -> None:
    with pytest.raises(OnjuistKenmerk) as refused:
        kenmerk.normalise(typed)

    assert "8 letters en cijfers" in str(refused.value)


def test_two_new_ones_differ() -> None:
    assert len({kenmerk.new() for _ in range(200)}) == 200
