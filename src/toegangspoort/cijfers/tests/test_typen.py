# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Every category of iWmo belongs to one type of CBS, by year (S2-2, S2-6, S2-11)."""

import pytest

from toegangspoort.cijfers.dimensies import SOORTEN, Arrangementtype
from toegangspoort.cijfers.typen import CATEGORIEEN, GeenIndeling, indelingen, typen_van


def test_s2_11_every_category_has_one_type_and_every_grouping_says_where_it_comes_from() -> None:
    for indeling in indelingen():
        assert indeling.typen.keys() == CATEGORIEEN.keys()
        assert set(indeling.typen.values()) == set(SOORTEN)
        assert indeling.bron


def test_s2_11_a_grouping_holds_until_the_next_one() -> None:
    assert typen_van(2015) == typen_van(indelingen()[0].vanaf_jaar)
    assert typen_van(2199) == indelingen()[-1].typen


def test_s2_2_guidance_is_help_at_home_and_a_home_adaptation_is_an_aid() -> None:
    assert typen_van(2015)["02"] is Arrangementtype.THUIS
    assert typen_van(2015)["13"] is Arrangementtype.HULPMIDDELEN


def test_before_the_law_there_is_nothing_to_count() -> None:
    with pytest.raises(GeenIndeling, match=r"Over 2014 is niet te tellen: .* begint in 2015"):
        typen_van(2014)
