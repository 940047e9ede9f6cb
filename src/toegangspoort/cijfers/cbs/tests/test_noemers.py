# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""S2-8: a province is reckoned from totals, over the inhabitants of the same gemeenten."""

from datetime import date

import pyarrow as pa

from toegangspoort.cijfers.bevolking import SCHEMA, Bevolking
from toegangspoort.cijfers.cbs.noemers import Strijdig, with_inwoners, with_provincies
from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import ingebouwd

JAAR = Periode(2023)
ALLEN = frozenset(gemeente.code for gemeente in ingebouwd().kinderen("PV20", date(2023, 1, 1)))


def cubes(cijfers: dict[str, Status | int], mensen: dict[str, int]) -> Kubus:
    """Figures of everybody per gemeente, and their inhabitants."""
    kubus = Kubus(JAAR, list(cijfers))
    for code, wat in cijfers.items():
        getal = None if isinstance(wat, Status) else wat
        status = wat if isinstance(wat, Status) else Status.CIJFER
        kubus.put(Cijfer(JAAR, code, Cel(), status, clienten=getal, voorlopig=code == "GM0047"))
    rijen = [
        {"jaar": 2023, "regio": code, "geslacht": "man", "leeftijd": "0-30", "inwoners": aantal}
        for code, aantal in mensen.items()
    ]
    bevolking = Bevolking(pa.Table.from_pylist(rijen, schema=SCHEMA))
    with_inwoners(kubus, ingebouwd(), bevolking, Strijdig())
    return with_provincies(kubus, ingebouwd(), ALLEN)


def test_s2_8_a_province_is_the_sum_of_its_gemeenten_and_not_the_mean_of_their_rates() -> None:
    kubus = cubes({"GM0014": 100, "GM0037": 900}, {"GM0014": 9_000, "GM0037": 11_000})
    provincie = kubus.cijfer("PV20")
    assert (provincie.clienten, provincie.inwoners, provincie.per_1000) == (1000, 20_000, 50)


def test_a_gemeente_without_a_figure_counts_neither_above_nor_below_the_line() -> None:
    kubus = cubes({"GM0014": 100, "GM0037": Status.GEEN}, {"GM0014": 2_000, "GM0037": 8_000})
    assert (kubus.cijfer("PV20").clienten, kubus.cijfer("PV20").inwoners) == (100, 2_000)


def test_a_figure_that_is_secret_in_one_gemeente_is_secret_in_the_province() -> None:
    kubus = cubes({"GM0014": 100, "GM0037": Status.GEHEIM}, {})
    assert kubus.cijfer("PV20").status is Status.GEHEIM
    assert kubus.cijfer("PV20").clienten is None


def test_without_inhabitants_of_every_gemeente_there_is_a_sum_and_no_rate() -> None:
    provincie = cubes({"GM0014": 100, "GM0037": 50}, {"GM0014": 2_000}).cijfer("PV20")
    assert (provincie.clienten, provincie.inwoners, provincie.per_1000) == (150, None, None)


def test_one_provisional_figure_makes_the_sum_provisional() -> None:
    assert cubes({"GM0014": 100, "GM0047": 50}, {}).cijfer("PV20").voorlopig
