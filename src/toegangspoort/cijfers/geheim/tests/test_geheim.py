# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is hidden, and that it stays hidden from somebody with a solver (S2-10, S4-16)."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toegangspoort.cijfers import geheim
from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.geheim.tests.aanvaller import Aanvaller, Lezing
from toegangspoort.cijfers.geheim.tests.land import HELFT_1, JAAR, Client, Land, people
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periodesoort
from toegangspoort.cijfers.regio import Regiosoort

A = Arrangementtype
LANDEN = {
    "wijken": (Land({"GM0001": ("GM0001-a", "GM0001-b", "GM0001-c"), "GM0002": ()}), {"GM0001": 260, "GM0002": 140}),
    "gemeenten": (Land({f"GM000{n}": () for n in range(1, 6)}), {f"GM000{n}": 40 * n for n in range(1, 6)}),
    "provincies": (
        Land({f"GM000{n}": () for n in range(1, 5)}, {"GM0003": "PV21", "GM0004": "PV21"}),
        {"GM0001": 90, "GM0002": 400, "GM0003": 60, "GM0004": 150},
    ),
    "een provincie": (
        Land({"GM0014": ("GM0014-a", "GM0014-b")} | {f"GM00{n}": () for n in range(20, 27)}),
        {"GM0014": 700} | {f"GM00{n}": 60 + 40 * (n - 20) for n in range(20, 27)},
    ),
    "een gemeente": (Land({"GM0001": ("GM0001-a",)}), {"GM0001": 75}),
}


def primary(tellingen):
    return {p: (t.clienten <= 7) & geheim.shown_cells(t) for p, t in tellingen.items()}


IEDEREEN = Cel()


def shown(verborgen, telling, regio, cel=IEDEREEN):
    return not verborgen[telling.periode][telling.rij(regio), *cel.plek]


@pytest.mark.parametrize("naam", LANDEN)
def test_no_hidden_figure_can_be_computed_back_in_a_small_country(naam):
    """S2-10, S4-16: with regions in regions, wijken in gemeenten, overlapping types, and halves in the year."""
    land, aantallen = LANDEN[naam]
    tellingen = land.tel(people(land, np.random.default_rng(len(naam)), aantallen))

    verborgen = geheim.hidden(tellingen)

    assert Aanvaller(tellingen, verborgen).found() == {}


@pytest.mark.parametrize("lezing", Lezing)
def test_whatever_the_reader_makes_of_a_hidden_cell(lezing):
    """Who thinks that a hidden figure may be anything knows less than who thinks it is below eight."""
    land = Land({"GM0001": ("GM0001-a",), "GM0002": ()})
    tellingen = land.tel(people(land, np.random.default_rng(4), {"GM0001": 60, "GM0002": 45}), [JAAR])

    assert Aanvaller(tellingen, geheim.hidden(tellingen), lezing).found() == {}


def test_hiding_small_numbers_alone_is_broken_by_the_same_solver():
    """The test above can fail: with 0 to 7 hidden and nothing more, the solver finds figures."""
    land, aantallen = LANDEN["gemeenten"]
    tellingen = land.tel(people(land, np.random.default_rng(9), aantallen))

    gevonden = Aanvaller(tellingen, primary(tellingen)).found()

    assert gevonden
    verborgen = geheim.hidden(tellingen)
    assert all(verborgen[p].sum() >= primary(tellingen)[p].sum() for p in tellingen)
    assert sum(v.sum() for v in verborgen.values()) > sum(v.sum() for v in primary(tellingen).values())


def test_a_hidden_figure_that_rounding_gives_away_takes_a_sibling_with_it():
    """97 in all is shown as 95, at most 97; two wijken of 48 are shown as 50, at least 48: the third has 0 or 1."""
    wijken = ("GM0001-a", "GM0001-b", "GM0001-c")
    clienten = [Client(wijk=wijk) for wijk, aantal in zip(wijken, (48, 48, 1), strict=True) for _ in range(aantal)]
    tellingen = Land({"GM0001": wijken}).tel(clienten, [HELFT_1])
    vak = (HELFT_1, "GM0001-c", "totaal", "totaal", "totaal")
    assert Aanvaller(tellingen, primary(tellingen)).interval(vak) == (0, 1)

    verborgen = geheim.hidden(tellingen)

    minst, meest = Aanvaller(tellingen, verborgen).interval(vak)
    assert meest - minst >= 4
    assert shown(verborgen, tellingen[HELFT_1], "GM0001")
    assert shown(verborgen, tellingen[HELFT_1], "NL01")


def test_people_who_move_between_wijken_do_not_upset_it():
    """A client may count in one wijk in the first half and in another in the year; never in another gemeente."""
    land, aantallen = LANDEN["wijken"]
    clienten = people(land, np.random.default_rng(7), aantallen)
    verhuisd = [
        Client(c.gemeente, "GM0001-a" if c.wijk else "", c.geslacht, c.band, c.eerste, c.tweede) for c in clienten
    ]
    tellingen = land.tel(clienten) | land.tel(verhuisd, [HELFT_1])

    verborgen = geheim.hidden(tellingen)

    assert Aanvaller(tellingen, verborgen, verhuist=True).found() == {}


@given(
    st.lists(
        st.tuples(st.sets(st.sampled_from(("thuis", "huishouden", "verblijf")), min_size=1), st.integers(1, 11)),
        max_size=4,
    )
)
@settings(max_examples=15, deadline=None)
def test_by_trying_every_table_each_hidden_figure_can_be_five_different_numbers(groepen):
    """Without any solver: one gemeente, one half-year, all tables of whole numbers written out."""
    clienten = [Client(eerste=frozenset(map(A, soorten))) for soorten, aantal in groepen for _ in range(aantal)]
    telling = Land({"GM0001": ()}).tel(clienten, [HELFT_1])[HELFT_1]
    verborgen = geheim.hidden({HELFT_1: telling})[HELFT_1][telling.rij("GM0001"), 0, 0]

    waar = telling.clienten[telling.rij("GM0001"), 0, 0]
    kan = [
        (range(8) if getal <= 7 else range(8, getal + 5))
        if geheim_
        else range(5 * int(getal / 5 + 0.5) - 2, 5 * int(getal / 5 + 0.5) + 3)
        for getal, geheim_ in zip(waar.tolist(), verborgen.tolist(), strict=True)
    ]
    gezien = [set() for _ in kan]
    for thuis, huishouden, verblijf, hulpmiddelen in product(kan[2], kan[3], kan[4], kan[5]):
        los = (thuis, huishouden, hulpmiddelen)
        for zonder in kan[1]:
            if max(los) <= zonder <= sum(los):
                for totaal in kan[0]:
                    if max(zonder, verblijf) <= totaal <= zonder + verblijf:
                        for plek, getal in enumerate((totaal, zonder, thuis, huishouden, verblijf, hulpmiddelen)):
                            gezien[plek].add(getal)
    assert all(len(gezien[plek]) >= 5 for plek in np.flatnonzero(verborgen))


@pytest.mark.parametrize(("aantal", "geheim_"), [(0, True), (1, True), (7, True), (8, False), (12, False)])
def test_zero_to_seven_are_hidden_and_eight_is_not(aantal, geheim_):
    """83262NED, explanation: the border is between 7 and 8, and zero is hidden as well."""
    telling = Land({"GM0001": ()}).tel([Client()] * aantal, [HELFT_1])[HELFT_1]

    assert shown(geheim.hidden({HELFT_1: telling}), telling, "GM0001", Cel(type=A.THUIS)) is not geheim_


@pytest.mark.parametrize(("waar", "getoond"), [(8, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1002, 1000)])
def test_what_is_shown_is_rounded_to_fives(waar, getoond):
    assert geheim.rounded(np.array([waar])) == [getoond]


def test_whoever_is_shown_was_at_least_eight_and_large_totals_stay():
    """More is hidden than what is small, and no more than needed: everybody together stays to be seen everywhere."""
    for land, aantallen in (LANDEN["wijken"], LANDEN["provincies"]):
        tellingen = land.tel(people(land, np.random.default_rng(1), aantallen))
        verborgen = geheim.hidden(tellingen)
        for periode, telling in tellingen.items():
            assert (verborgen[periode] >= primary(tellingen)[periode]).all()
            assert not verborgen[periode][~geheim.shown_cells(telling)].any()
            for regio in telling.regios:
                groot = telling.clienten[telling.rij(regio.code), *Cel().plek] > 20
                assert shown(verborgen, telling, regio.code) == groot or not groot


def test_a_region_with_one_region_in_it_hides_what_that_one_hides():
    """Province and gemeente are the same people: what is hidden of one would be read from the other."""
    land = Land({"GM0001": ()})
    tellingen = land.tel(people(land, np.random.default_rng(3), {"GM0001": 120}))
    verborgen = geheim.hidden(tellingen)

    for periode, telling in tellingen.items():
        rijen = [telling.rij(code) for code in ("GM0001", "PV20", "NL01")]
        assert (verborgen[periode][rijen[0]] == verborgen[periode][rijen[1:]]).all()


def test_a_gemeente_of_which_all_wijken_but_one_are_hidden_does_not_give_them_away():
    """One large wijk beside three with a handful of clients each."""
    wijken = tuple(f"GM0001-{letter}" for letter in "abcd")
    clienten = [Client(wijk=w) for w, aantal in zip(wijken, (93, 1, 2, 0), strict=True) for _ in range(aantal)]
    tellingen = Land({"GM0001": wijken}).tel(clienten, [JAAR])
    verborgen = geheim.hidden(tellingen)

    assert not any(shown(verborgen, tellingen[JAAR], wijk) for wijk in wijken[1:])
    assert Aanvaller(tellingen, verborgen).found() == {}


def test_a_year_is_hidden_together_with_its_halves():
    """Nine in the first half and ten in the year: the second half has at least one, and may not be known better."""
    twee, een = frozenset({A.THUIS}), frozenset()
    clienten = [Client(eerste=twee, tweede=een)] * 18 + [Client(eerste=een, tweede=twee)] * 4
    tellingen = Land({"GM0001": ()}).tel(clienten)

    assert Aanvaller(tellingen, geheim.hidden(tellingen)).found() == {}


def test_where_nobody_lives_nothing_is_hidden_and_nothing_follows():
    """Impossible is not secret (S2-10): the cell is known to be zero, and the others are protected knowing that."""
    land = Land({"GM0001": ()})
    clienten = [c for c in people(land, np.random.default_rng(2), {"GM0001": 90}) if c.band is not Leeftijd.TOT_30]
    tellingen = land.tel(clienten, [JAAR])
    leeg = np.zeros(tellingen[JAAR].clienten.shape, bool)
    leeg[:, :, Cel(leeftijd=Leeftijd.TOT_30).plek[1]] = True

    verborgen = geheim.hidden(tellingen, {JAAR: leeg})

    assert not (verborgen[JAAR] & leeg).any()
    weet = Aanvaller(tellingen, verborgen)
    for regio, type_ in product(("GM0001", "PV20", "NL01"), A):
        weet.grens[weet.plek[JAAR, regio, "totaal", "0-30", type_]] = (0, 0)
    assert weet.found() == {}


def test_the_same_counts_hide_the_same_cells_and_an_empty_year_hides_nothing():
    land, aantallen = LANDEN["gemeenten"]
    tellingen = land.tel(people(land, np.random.default_rng(5), aantallen))

    eerst, weer = geheim.hidden(tellingen), geheim.hidden(dict(reversed(tellingen.items())))

    assert all((eerst[periode] == weer[periode]).all() for periode in tellingen)
    assert geheim.hidden({}) == {}


def test_sex_and_age_are_never_crossed_and_a_half_year_has_totals_alone():
    jaar, half = (geheim.published_cells(soort) for soort in Periodesoort)

    assert not jaar[list(Geslacht).index(Geslacht.MAN), list(Leeftijd).index(Leeftijd.VANAF_75)].any()
    assert (jaar.sum(), half.sum()) == (60, 6)


def test_of_a_wijk_ages_and_sexes_are_published_of_all_types_together_alone():
    """S4-16: per type most would be hidden, and the others would give them away."""
    wijk = geheim.published_cells(Periodesoort.JAAR, Regiosoort.WIJK)

    assert wijk[Cel(type=A.VERBLIJF).plek]
    assert wijk[Cel(leeftijd=Leeftijd.VANAF_75).plek]
    assert not wijk[Cel(leeftijd=Leeftijd.VANAF_75, type=A.VERBLIJF).plek]
    assert wijk.sum() == 6 + 7 + 2
