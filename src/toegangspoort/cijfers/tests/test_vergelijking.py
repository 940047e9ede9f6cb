# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Own and published figures side by side, with the difference explained (S2-4): only by what can explain it."""

from dataclasses import replace

import pytest

from toegangspoort.cijfers.dimensies import Arrangementtype, Leeftijd, Status
from toegangspoort.cijfers.kubus import Cel, Cijfer
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.vergelijking import Reden, compare

ALLEN = Cel()


def cijfer(clienten: int | None = 1000, cel: Cel = ALLEN, regio: str = "GM0014", **anders: object) -> Cijfer:
    status = Status.CIJFER if clienten is not None else Status.GEHEIM
    return replace(Cijfer(Periode(2015), regio, cel, status, clienten, 20_000, 50), **anders)


def test_the_same_figure_needs_no_reason() -> None:
    vergelijking = compare(cijfer(), cijfer())
    assert (vergelijking.clienten, vergelijking.per_1000, vergelijking.redenen) == (0, 0, ())


def test_a_difference_is_own_minus_published() -> None:
    vergelijking = compare(cijfer(1100, per_1000=55), cijfer(1000, per_1000=50))
    assert (vergelijking.clienten, vergelijking.per_1000) == (100, 5)


@pytest.mark.parametrize(
    ("eigen", "gepubliceerd", "gemeenten", "redenen"),
    [
        (1005, 1000, 1, {Reden.AFRONDING, Reden.LATER_VERBETERD}),
        (1010, 1000, 1, {Reden.LATER_VERBETERD}),
        (1025, 1000, 9, {Reden.AFRONDING, Reden.LATER_VERBETERD}),
        (1030, 1000, 9, {Reden.LATER_VERBETERD}),
    ],
)
def test_rounding_explains_no_more_than_rounding_can_do(
    eigen: int, gepubliceerd: int, gemeenten: int, redenen: set[Reden]
) -> None:
    assert set(compare(cijfer(eigen), cijfer(gepubliceerd), gemeenten).redenen) == redenen


def test_who_is_not_in_the_brp_makes_only_our_split_larger() -> None:
    oud = Cel(leeftijd=Leeftijd.VANAF_75)
    assert Reden.NIET_IN_BRP in compare(cijfer(540, oud), cijfer(500, oud)).redenen
    assert Reden.NIET_IN_BRP not in compare(cijfer(500, oud), cijfer(540, oud)).redenen
    assert Reden.NIET_IN_BRP not in compare(cijfer(540), cijfer(500)).redenen


def test_another_grouping_moves_clients_between_types_and_never_in_the_total() -> None:
    thuis = Cel(type=Arrangementtype.THUIS)
    assert Reden.INDELING in compare(cijfer(540, thuis), cijfer(500, thuis)).redenen
    assert Reden.INDELING not in compare(cijfer(540), cijfer(500)).redenen


def test_missing_gemeenten_explain_a_province_in_the_right_direction_and_a_gemeente_never() -> None:
    meer, minder = cijfer(2000, regio="PV20", inwoners=30_000), cijfer(1000, regio="PV20")
    assert Reden.GEEN_TOESTEMMING in compare(meer, minder).redenen
    assert Reden.MINDER_GEMEENTEN in compare(minder, meer).redenen
    samen = compare(cijfer(2000, regio="PV20"), minder).redenen
    assert not {Reden.GEEN_TOESTEMMING, Reden.MINDER_GEMEENTEN} & set(samen), (
        "the same inhabitants, so the same gemeenten"
    )
    assert not {Reden.GEEN_TOESTEMMING, Reden.MINDER_GEMEENTEN} & set(compare(cijfer(2000), cijfer()).redenen)


def test_a_provisional_figure_is_named_as_such_when_there_is_a_difference() -> None:
    assert Reden.VOORLOPIG in compare(cijfer(1100), cijfer(voorlopig=True)).redenen
    assert Reden.VOORLOPIG not in compare(cijfer(), cijfer(voorlopig=True)).redenen


def test_a_rate_can_differ_by_its_inhabitants_or_by_rounding_alone() -> None:
    assert compare(cijfer(per_1000=51), cijfer()).redenen == (Reden.AFRONDING_PER_1000,)
    assert compare(cijfer(per_1000=40), cijfer()).redenen == ()
    assert compare(cijfer(per_1000=40, inwoners=25_000), cijfer()).redenen == (Reden.INWONERS,)


def test_s2_10_a_figure_that_is_not_there_has_its_own_reason_and_no_difference() -> None:
    geen = replace(cijfer(None), status=Status.GEEN)
    onmogelijk = replace(cijfer(None), status=Status.ONMOGELIJK)
    assert compare(cijfer(), geen).redenen == (Reden.GEEN_TOESTEMMING,)
    assert compare(cijfer(), cijfer(None)).redenen == (Reden.GEHEIM_BIJ_CBS,)
    assert compare(cijfer(None), cijfer()).redenen == (Reden.GEHEIM_BIJ_ONS,)
    assert compare(geen, cijfer()).redenen == (Reden.GEEN_EIGEN,)
    assert compare(onmogelijk, onmogelijk).redenen == ()
    assert compare(cijfer(), geen).clienten is None


def test_figures_about_different_things_are_not_compared() -> None:
    with pytest.raises(ValueError, match="niet over hetzelfde"):
        compare(cijfer(), cijfer(regio="GM0037"))
