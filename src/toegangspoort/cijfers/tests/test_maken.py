# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""From facts to what may be shown: rates of the right inhabitants, and nothing where nothing can be."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import ibis
import pyarrow as pa
import pytest

from toegangspoort.cijfers import motor
from toegangspoort.cijfers.bevolking import SCHEMA, Bevolking
from toegangspoort.cijfers.dimensies import BANDEN, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.maken import make
from toegangspoort.cijfers.perioden import Periode, delen
from toegangspoort.cijfers.regio import Regio, Regiosoort, ingebouwd
from toegangspoort.cijfers.tests.feiten import Feit, fact, table

TABEL = ingebouwd().met([Regio("GM0014-west", "West", Regiosoort.WIJK, "GM0014")])
JAAR = Periode(2015)
IEDEREEN = Cel()


@pytest.fixture(scope="module")
def con() -> Any:
    return motor.connect()


def inhabitants(per_groep: Mapping[str, int], **anders: int) -> Bevolking:
    """So many of each sex and age band per region; `anders` by sex and band: man_85=0."""
    rijen = [
        (2015, regio, sexe, band.value, anders.get(f"{sexe}_{band.value.rstrip('+')}", aantal))
        for regio, aantal in per_groep.items()
        for sexe in ("man", "vrouw")
        for band in BANDEN
    ]
    return Bevolking(pa.table(list(map(list, zip(*rijen, strict=True))), schema=SCHEMA))


def women(aantal: int, gemeente: str, eerste: int = 0, **kolommen: Any) -> list[Feit]:
    return [fact(eerste + nummer, gemeente=gemeente, **kolommen) for nummer in range(aantal)]


def made(con: Any, feiten: list[Feit], geleverd: list[str], bevolking: Bevolking) -> dict[Periode, Kubus]:
    perioden = dict.fromkeys(delen(2015), geleverd)
    return make(con, ibis.memtable(table(feiten)), perioden, TABEL, bevolking)


def test_s2_8_the_rate_of_the_province_is_of_its_totals_and_not_the_mean_of_rates(con: Any) -> None:
    """S2-4, S2-7: 100 of 12,000 and 300 of 1,200 are 400 of 13,200, which is 30 per 1,000 and not 129."""
    feiten = women(100, "GM0014") + women(300, "GM1895", 500)
    kubus = made(con, feiten, ["GM0014", "GM1895"], inhabitants({"GM0014": 1000, "GM1895": 100}))[JAAR]
    assert [kubus.cijfer(regio).per_1000 for regio in ("GM0014", "GM1895", "PV20")] == [8, 250, 30]
    assert kubus.cijfer("PV20") == Cijfer(JAAR, "PV20", IEDEREEN, Status.CIJFER, 400, 13_200, 30)


def test_s2_10_the_inhabitants_of_a_gemeente_without_figures_are_not_in_the_province(con: Any) -> None:
    bevolking = inhabitants({"GM0014": 1000, "GM1895": 1000})
    kubus = made(con, women(100, "GM0014") + women(300, "GM1895", 500), ["GM0014"], bevolking)[JAAR]
    assert kubus.cijfer("GM1895").status is Status.GEEN
    assert kubus.cijfer("PV20").inwoners == 12_000
    assert kubus.cijfer("PV20").per_1000 == 8


def test_s2_13_a_group_is_its_own_denominator(con: Any) -> None:
    """S2-16: the same for women; 60 clients of 1,000 women of this age, and of 6,000 women."""
    kubus = made(con, women(60, "GM0014"), ["GM0014"], inhabitants({"GM0014": 1000}))[JAAR]
    van_60, vrouwen = Cel(leeftijd=Leeftijd.VAN_60), Cel(geslacht=Geslacht.VROUW)
    assert (kubus.cijfer("GM0014", van_60).inwoners, kubus.cijfer("GM0014", van_60).per_1000) == (2000, 30)
    assert (kubus.cijfer("GM0014", vrouwen).inwoners, kubus.cijfer("GM0014", vrouwen).per_1000) == (6000, 10)


def test_a_half_year_is_counted_by_itself_and_set_against_the_same_inhabitants(con: Any) -> None:
    feiten = women(100, "GM0014", tot_en_met=date(2015, 3, 1)) + women(50, "GM0014", 200, van=date(2015, 8, 1))
    kubussen = made(con, feiten, ["GM0014"], inhabitants({"GM0014": 1000}))
    assert [kubussen[periode].cijfer("GM0014").clienten for periode in delen(2015)] == [150, 100, 50]
    assert {kubussen[periode].cijfer("GM0014").inwoners for periode in delen(2015)} == {12_000}
    assert kubussen[Periode(2015, 1)].cijfer("GM0014", Cel(geslacht=Geslacht.VROUW)).status is Status.GEEN


def test_where_nobody_lives_there_can_be_no_figure(con: Any) -> None:
    bevolking = inhabitants({"GM0014": 1000}, man_85=0, vrouw_85=0)
    kubus = made(con, women(60, "GM0014"), ["GM0014"], bevolking)[JAAR]
    cijfer = kubus.cijfer("GM0014", Cel(leeftijd=Leeftijd.VANAF_85))
    assert (cijfer.status, cijfer.clienten, cijfer.inwoners, cijfer.per_1000) == (Status.ONMOGELIJK, None, 0, None)


def test_a_whole_gemeente_without_inhabitants_has_no_figure_and_breaks_nothing(con: Any) -> None:
    kubus = made(con, women(60, "GM0014"), ["GM0014"], inhabitants({"GM0014": 0}))[JAAR]
    assert kubus.cijfer("GM0014").status is Status.ONMOGELIJK


def test_where_inhabitants_are_not_known_there_is_a_count_without_a_rate(con: Any) -> None:
    kubus = made(con, women(60, "GM0014"), ["GM0014"], inhabitants({"GM0047": 1000}))[JAAR]
    cijfer = kubus.cijfer("GM0014")
    assert (cijfer.status, cijfer.clienten, cijfer.inwoners, cijfer.per_1000) == (Status.CIJFER, 60, None, None)
    assert kubus.cijfer("PV20").per_1000 is None


def test_nought_clients_is_hidden_and_not_absent(con: Any) -> None:
    """S2-10: CBS hides 0 to 7."""
    kubus = made(con, [], ["GM0014"], inhabitants({"GM0014": 1000}))[JAAR]
    assert kubus.cijfer("GM0014").status is Status.GEHEIM
    assert kubus.cijfer("GM0047").status is Status.GEEN


def test_nobody_delivered_and_nothing_asked_are_empty_cubes(con: Any) -> None:
    assert made(con, women(60, "GM0014"), [], inhabitants({"GM0014": 1000}))[JAAR].regios == ()
    assert make(con, ibis.memtable(table([])), {}, TABEL, inhabitants({"GM0014": 1})) == {}


def test_a_half_that_was_not_delivered_is_missing_and_the_other_half_stands(con: Any) -> None:
    perioden = {Periode(2015): [], Periode(2015, 1): ["GM0014"]}
    bevolking = inhabitants({"GM0014": 1000})
    kubussen = make(con, ibis.memtable(table(women(60, "GM0014"))), perioden, TABEL, bevolking)
    assert kubussen.keys() == perioden.keys()
    assert kubussen[Periode(2015)].cijfer("GM0014").status is Status.GEEN
    assert kubussen[Periode(2015, 1)].cijfer("GM0014").clienten == 60


def test_a_region_that_delivers_counts_instead_of_facts_is_added_to_the_others(con: Any) -> None:
    geteld = {
        "deel": [0],
        "gemeente": ["PV22"],
        "wijk": [""],
        "geslacht": ["vrouw"],
        "leeftijd": ["60-75"],
        "totaal": [40],
        "zonder_verblijf": [40],
        "thuis": [0],
        "huishouden": [40],
        "verblijf": [0],
        "hulpmiddelen": [0],
    }
    kubussen = make(
        con,
        ibis.memtable(table(women(60, "GM0014"))),
        {JAAR: ["GM0014", "PV22"]},
        TABEL,
        inhabitants({"GM0014": 1000, "PV22": 1000}),
        geteld={JAAR: pa.table(geteld)},
    )
    assert kubussen[JAAR].cijfer("NL01").clienten == 100
    assert kubussen[JAAR].cijfer("NL01").inwoners == 24_000
