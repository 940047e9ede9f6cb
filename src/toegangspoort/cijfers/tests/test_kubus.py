# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A cube gives back what was put in it, and knows four kinds of nothing apart."""

import numpy as np
import pyarrow as pa
import pytest

from toegangspoort.cijfers.bevolking import SCHEMA, Bevolking, add_margins
from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kubus import VORM, Cel, Cijfer, Kubus
from toegangspoort.cijfers.maken import cubes
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import ingebouwd
from toegangspoort.cijfers.telling import Telling
from toegangspoort.cijfers.tests.tonen import shown

IN_2015 = Periode(2015)
VROUWEN = Cel(geslacht=Geslacht.VROUW, type=Arrangementtype.HUISHOUDEN)
OUDSTEN = Cel(leeftijd=Leeftijd.VANAF_85)


@pytest.fixture
def kubus():
    kubus = Kubus(IN_2015, ["PV20", "GM0014"])
    kubus.put(shown(IN_2015, "GM0014", Cel(), 11583, 199_755))
    kubus.put(Cijfer(IN_2015, "GM0014", VROUWEN, Status.GEHEIM, inwoners=100_000))
    kubus.put(shown(IN_2015, "PV20", OUDSTEN, 0, 0))
    return kubus


def test_a_figure_is_rounded_to_fives_and_its_rate_follows_from_what_is_shown():
    """S2-7: clients per 1,000 inhabitants; the rate of the rounded count tells no more than the count."""
    assert shown(IN_2015, "GM0014", Cel(), 11583, 199_755) == Cijfer(
        IN_2015, "GM0014", Cel(), Status.CIJFER, 11585, 199_755, 58
    )
    assert shown(IN_2015, "GM0014", Cel(), 8, 40).clienten == 10
    assert shown(IN_2015, "GM0014", Cel(), 12, None).per_1000 is None


def test_no_figures_hidden_impossible_and_a_number_are_four_things(kubus):
    """S2-10: none of them is zero."""
    statussen = [
        kubus.cijfer("GM0014").status,
        kubus.cijfer("GM0014", VROUWEN).status,
        kubus.cijfer("PV20", OUDSTEN).status,
        kubus.cijfer("GM0014", OUDSTEN).status,
        kubus.cijfer("GM9999").status,
    ]
    assert statussen == [Status.CIJFER, Status.GEHEIM, Status.ONMOGELIJK, Status.GEEN, Status.GEEN]


def test_rows_and_back_change_nothing_whatever_the_order_of_the_regions(kubus):
    rijen = kubus.to_arrow()
    terug = Kubus.from_arrow(IN_2015, rijen)
    assert terug.to_arrow().equals(rijen)
    assert rijen["regio"].to_pylist() == ["GM0014", "GM0014", "PV20"]
    assert terug.cijfer("GM0014", VROUWEN) == kubus.cijfer("GM0014", VROUWEN)


def test_an_empty_cube_has_no_rows_and_no_region():
    leeg = Kubus(IN_2015, [])
    assert leeg.to_arrow().num_rows == 0
    assert not Kubus.from_arrow(IN_2015, leeg.to_arrow()).heeft("PV20")


def test_the_unrounded_rate_comes_from_what_is_shown_and_else_from_the_source(kubus):
    assert kubus.cijfer("GM0014").verhouding == pytest.approx(1000 * 11585 / 199_755)
    assert Cijfer(IN_2015, "NL01", Cel(), Status.CIJFER, 965_695, None, 57).verhouding == 57


def test_a_page_takes_its_own_rows_alone(kubus):
    alles = kubus.to_arrow()
    assert kubus.to_arrow(["GM0014", "GM9999"]).equals(alles.slice(0, 2))
    assert kubus.to_arrow(typen=[Arrangementtype.HUISHOUDEN])["geslacht"].to_pylist() == ["vrouw"]
    assert kubus.to_arrow(["GM9999"]).num_rows == 0


@pytest.mark.parametrize("clienten", [8, 12, 13, 300, 11_583])
def test_what_these_tests_show_is_what_the_product_shows(clienten):
    """S2-7: rounded to fives, and the rate of the rounded count."""
    inwoners = {"jaar": [2015], "regio": ["GM0014"], "geslacht": ["vrouw"], "leeftijd": ["0-30"], "inwoners": [199_755]}
    cellen = np.zeros((1, *VORM), np.int64)
    cellen[0, 2, 1, [0, 1, 3]] = clienten
    add_margins(cellen[0])
    telling = Telling(IN_2015, (ingebouwd().regio("GM0014"),), cellen, {})
    (kubus,) = cubes({IN_2015: telling}, Bevolking(pa.table(inwoners, schema=SCHEMA))).values()
    assert kubus.cijfer("GM0014") == shown(IN_2015, "GM0014", Cel(), clienten, 199_755)
