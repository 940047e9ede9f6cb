# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""S2-9: a map that is always there."""

from datetime import date

import pytest

from toegangspoort.cijfers.kaart.tegels import tegels
from toegangspoort.cijfers.regio import Regio, Regiosoort, ingebouwd


@pytest.mark.parametrize(("jaar", "aantal"), [(2015, 23), (2017, 23), (2018, 20), (2019, 12), (2020, 12), (2026, 10)])
def test_s2_9_each_gemeente_of_groningen_has_one_tile_in_every_year(jaar: int, aantal: int) -> None:
    gemeenten = ingebouwd().kinderen("PV20", date(jaar, 1, 1))
    gelegd = tegels(gemeenten, jaar)
    assert len(gelegd) == aantal
    assert {tegel.code for tegel in gelegd} == {gemeente.code for gemeente in gemeenten}
    assert len({(tegel.kolom, tegel.rij) for tegel in gelegd}) == aantal


def test_north_is_above_and_west_is_left() -> None:
    plek = {tegel.code: tegel for tegel in tegels(ingebouwd().kinderen("PV20", date(2015, 1, 1)), 2015)}
    groningen, eemsmond, haren, marum, delfzijl = (plek[f"GM{c}"] for c in ("0014", "1651", "0017", "0025", "0010"))
    assert eemsmond.rij < groningen.rij < haren.rij
    assert marum.kolom < groningen.kolom < delfzijl.kolom


def test_a_choice_from_a_province_keeps_the_places_it_has_there() -> None:
    gemeenten = ingebouwd().kinderen("PV20", date(2015, 1, 1))
    enkele = [regio for regio in gemeenten if regio.code in {"GM0037", "GM0014"}]
    assert tegels(enkele, 2015) == [t for t in tegels(gemeenten, 2015) if t.code in {"GM0037", "GM0014"}]


def test_provinces_have_a_layout_of_their_own() -> None:
    plek = {tegel.code: tegel for tegel in tegels(ingebouwd().kinderen("NL01", date(2015, 1, 1)), 2015)}
    assert len(plek) == 12
    assert plek["PV20"].rij < plek["PV31"].rij


def test_regions_without_a_layout_are_laid_by_name_and_always_the_same() -> None:
    namen = ["'t Hoge Land", "Zuid", "Aa", "Midden", "Bree"]
    regios = [Regio(f"GM9{nummer:03}", naam, Regiosoort.GEMEENTE, "PV21") for nummer, naam in enumerate(namen)]
    gelegd = tegels(regios, 2015)
    assert [tegel.code for tegel in gelegd] == ["GM9002", "GM9004", "GM9003", "GM9000", "GM9001"]
    assert [(tegel.kolom, tegel.rij) for tegel in gelegd] == [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1)]
    assert gelegd == tegels(regios[::-1], 2015)


def test_nothing_has_no_tiles() -> None:
    assert tegels([], 2015) == []
