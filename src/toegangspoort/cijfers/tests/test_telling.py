# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From groups of clients to regions: mergers, gemeenten that are missing, and sums that are sums."""

from datetime import date
from typing import Any

import ibis
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toegangspoort.cijfers import motor, tellen
from toegangspoort.cijfers.dimensies import BANDEN, Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.herindeling import delivered, merged
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import OnbekendeRegio, Regio, Regiosoort, ingebouwd
from toegangspoort.cijfers.telling import Telling, tally
from toegangspoort.cijfers.tests.feiten import Feit, fact, naive_count, random_facts, table

WIJKEN = [
    Regio(f"{gemeente}-{wijk}", wijk, Regiosoort.WIJK, gemeente)
    for gemeente in ("GM0009", "GM0014", "GM0017", "GM1895")
    for wijk in ("oost", "west")
]
TABEL = ingebouwd().met(WIJKEN)
IEDEREEN = Cel()


@pytest.fixture(scope="module")
def con() -> Any:
    return motor.connect()


def told(con: Any, feiten: list[Feit], geleverd: list[str], jaar: int = 2015) -> Telling:
    periode = Periode(jaar)
    groepen = con.to_pyarrow(tellen.count(ibis.memtable(table(feiten)), jaar, merged(TABEL, periode.peildatum)))
    return tally(periode, groepen.filter(pc.field("deel") == 0), TABEL, geleverd)


def clients(telling: Telling, regio: str, cel: Cel = IEDEREEN) -> int:
    return int(telling.clienten[(telling.rij(regio), *cel.plek)])


@given(aantal=st.integers(0, 100), zaad=st.integers(0, 10_000))
@settings(max_examples=15)
def test_s2_8_every_region_is_the_sum_of_the_clients_of_what_delivered_in_it(con: Any, aantal: int, zaad: int) -> None:
    feiten, geleverd = random_facts(aantal, zaad), ["GM0009", "GM0014", "GM1895"]
    telling = told(con, feiten, geleverd)
    verwacht: dict[str, int] = dict.fromkeys([*geleverd, "PV20", "NL01"], 0)
    for (deel, gemeente, wijk, _, _), groep in naive_count(feiten, 2015).items():
        if deel == 0 and gemeente in geleverd:
            for regio in filter(None, (wijk, gemeente, "PV20", "NL01")):
                verwacht[regio] = verwacht.get(regio, 0) + groep["totaal"]
    assert {regio.code for regio in telling.regios} >= verwacht.keys()
    assert {regio.code: clients(telling, regio.code) for regio in telling.regios if verwacht.get(regio.code)} == {
        code: aantal for code, aantal in verwacht.items() if aantal
    }


def test_men_and_women_and_bands_add_up_to_who_is_known(con: Any) -> None:
    telling = told(con, random_facts(400, 3), ["GM0014", "GM1895"])
    man, vrouw, samen = (
        telling.clienten[:, list(Geslacht).index(g)] for g in (Geslacht.MAN, Geslacht.VROUW, Geslacht.TOTAAL)
    )
    bekend = [list(Leeftijd).index(band) for band in BANDEN]
    vanaf_75, vanaf_85 = (list(Leeftijd).index(band) for band in (Leeftijd.VANAF_75, Leeftijd.VANAF_85))
    assert (man + vrouw)[:, bekend].tolist() == samen[:, bekend].tolist()
    assert (
        samen[:, vanaf_75].tolist() == (samen[:, vanaf_85] + samen[:, list(Leeftijd).index(Leeftijd.VAN_75)]).tolist()
    )
    assert (samen[:, 0] > samen[:, bekend].sum(axis=1)).any(), "somebody of unknown sex or age is in the total alone"


@pytest.mark.parametrize("onbekend", [{"geslacht": ""}, {"geboortejaar": None}])
def test_who_is_not_in_the_brp_counts_in_the_total_and_in_no_breakdown(con: Any, onbekend: dict[str, Any]) -> None:
    telling = told(con, [fact(1), fact(2, **onbekend)], ["GM0014"])
    assert clients(telling, "GM0014") == clients(telling, "PV20") == 2
    assert clients(telling, "GM0014", Cel(geslacht=Geslacht.VROUW)) == 1
    assert clients(telling, "GM0014", Cel(leeftijd=Leeftijd.VAN_60)) == 1
    assert clients(telling, "GM0014", Cel(type=Arrangementtype.HUISHOUDEN)) == 2


def test_a_gemeente_that_did_not_deliver_is_in_no_sum_and_has_no_row(con: Any) -> None:
    telling = told(con, [fact(1), fact(2, gemeente="GM1895"), fact(3, gemeente="GM1895")], ["GM0014"])
    assert clients(telling, "PV20") == clients(telling, "NL01") == 1
    assert "GM1895" not in telling.rijen
    assert telling.onder["PV20"] == ("GM0014",)


def test_a_gemeente_that_delivered_nobody_has_nought_and_not_nothing(con: Any) -> None:
    telling = told(con, [fact(1)], ["GM0014", "GM0047"])
    assert clients(telling, "GM0047") == 0


def test_ten_boer_and_groningen_are_two_until_2019_and_one_from_then_on(con: Any) -> None:
    feiten = [fact(1), fact(2, gemeente="GM0009"), fact(3, gemeente="GM0017"), fact(2, van=date(2019, 3, 1))]
    voor = told(con, feiten, ["GM0009", "GM0014", "GM0017"], 2018)
    assert [clients(voor, code) for code in ("GM0009", "GM0014", "GM0017", "PV20")] == [1, 1, 1, 3]
    na = told(con, feiten, ["GM0014"], 2019)
    assert [regio.code for regio in na.regios] == ["GM0014", "NL01", "PV20"]
    assert clients(na, "GM0014") == clients(na, "PV20") == 3


def test_a_wijk_of_a_gemeente_that_merged_is_a_wijk_of_the_new_one(con: Any) -> None:
    telling = told(con, [fact(1, gemeente="GM0009", wijk="GM0009-oost"), fact(2, wijk="GM0014-west")], ["GM0014"], 2019)
    assert telling.onder["GM0014"] == ("GM0009-oost", "GM0014-oost", "GM0014-west")
    assert clients(telling, "GM0009-oost") == 1
    assert clients(telling, "GM0014") == 2


def test_a_wijk_without_clients_is_nought_where_the_gemeente_tells_wijken(con: Any) -> None:
    """S2-10: nought is something else than nothing known."""
    telling = told(con, [fact(1, wijk="GM0014-west"), fact(2, gemeente="GM1895")], ["GM0014", "GM1895"])
    assert clients(telling, "GM0014-oost") == 0
    assert "GM1895-oost" not in telling.rijen


@pytest.mark.parametrize("wijk", ["", "GM0014-nergens", "GM1895-oost", "GM1895"])
def test_a_wijk_that_is_unknown_or_of_another_gemeente_counts_in_the_gemeente_alone(con: Any, wijk: str) -> None:
    telling = told(con, [fact(1, wijk=wijk)], ["GM0014", "GM1895"])
    assert clients(telling, "GM0014") == clients(telling, "PV20") == 1
    assert clients(telling, "GM1895") == 0
    assert not [regio for regio in telling.regios if regio.soort is Regiosoort.WIJK]


@pytest.mark.parametrize("gemeente", ["GM9999", "GM1979"])
def test_a_code_that_is_not_known_or_did_not_exist_yet_is_an_error_and_not_a_loss(con: Any, gemeente: str) -> None:
    with pytest.raises(OnbekendeRegio, match=gemeente):
        told(con, [fact(1, gemeente=gemeente)], ["GM0014"])
    with pytest.raises(OnbekendeRegio, match=gemeente):
        told(con, [fact(1)], [gemeente])


@pytest.mark.parametrize(
    ("geleverd", "telt"),
    [
        (["GM1979"], {"GM1979"}),
        (["GM0003", "GM0010", "GM0024"], {"GM1979"}),
        (["GM0003", "GM0010"], set()),
        (["GM0014"], {"GM0014"}),
        (["GM0009", "GM0017"], set()),
        (["GM0009", "GM0014", "GM0037"], {"GM0014", "GM0037"}),
    ],
)
def test_a_gemeente_counts_after_a_merger_when_all_of_it_delivered(geleverd: list[str], telt: set[str]) -> None:
    assert delivered(geleverd, TABEL, date(2021, 1, 1)) == telt


def test_nobody_delivered_nothing(con: Any) -> None:
    assert told(con, [], []).clienten.shape == (0, 3, 8, 6)
    assert told(con, [fact(1)], []).regios == ()
    assert clients(told(con, [], ["GM0014"]), "PV20") == 0


def test_s4_16_without_wijken_every_other_region_keeps_its_count(con: Any) -> None:
    """What is published of a year in which wijken cannot be protected."""
    telling = told(con, random_facts(80, 3), ["GM0014", "GM1895"])
    grof = telling.without_wijken()
    assert {regio.code for regio in grof.regios} == {"GM0014", "GM1895", "PV20", "NL01"}
    assert all(clients(grof, regio.code) == clients(telling, regio.code) for regio in grof.regios)
    assert "GM0014" not in grof.onder
    assert set(grof.onder["PV20"]) == {"GM0014", "GM1895"}
