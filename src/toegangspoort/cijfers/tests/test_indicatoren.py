# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Indicators say what they are and where that comes from, and tell no more than the figures shown."""

from decimal import Decimal
from pathlib import Path

import pytest

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd, Status
from toegangspoort.cijfers.indicatoren import INDICATOREN
from toegangspoort.cijfers.indicatoren.aandeel import share
from toegangspoort.cijfers.indicatoren.rangorde import Rij, rank, rank_by
from toegangspoort.cijfers.indicatoren.ratio_vrouw_man import ratio
from toegangspoort.cijfers.indicatoren.relatieve_index import index
from toegangspoort.cijfers.indicatoren.verloop import series
from toegangspoort.cijfers.kubus import Cel, Cijfer, Kubus
from toegangspoort.cijfers.perioden import Periode, Periodesoort
from toegangspoort.cijfers.publicatie import Bron, Publicaties
from toegangspoort.cijfers.tests.tonen import shown

JAAR = Periode(2015)
IEDEREEN = Cel()
MANNEN, VROUWEN = Cel(geslacht=Geslacht.MAN), Cel(geslacht=Geslacht.VROUW)
OUDEREN = Cel(leeftijd=Leeftijd.VANAF_75)


def make_kubus(*cijfers: Cijfer, periode: Periode = JAAR) -> Kubus:
    kubus = Kubus(periode, sorted({cijfer.regio for cijfer in cijfers}))
    for cijfer in cijfers:
        kubus.put(cijfer)
    return kubus


def seen(regio: str, clienten: int, inwoners: int | None = 1000, cel: Cel = IEDEREEN) -> Cijfer:
    return shown(JAAR, regio, cel, clienten, inwoners)


def unseen(regio: str, status: Status, cel: Cel = IEDEREEN) -> Cijfer:
    return Cijfer(JAAR, regio, cel, status, inwoners=1000)


def test_every_indicator_says_what_it_is_and_where_that_was_read() -> None:
    for naam, indicator in INDICATOREN.items():
        assert naam == indicator.naam
        assert all([indicator.wat, indicator.teller, indicator.noemer, indicator.eenheid, indicator.bronnen])
        assert indicator.let_op


def test_the_definition_tells_what_a_reader_may_get_wrong() -> None:
    """S2-1: one definition everywhere; S2-7: clients by inhabitants; S2-8: totals; S2-10: three kinds of no figure."""
    gezegd = {naam: " ".join([i.teller, i.noemer, *i.let_op, *i.eigen_keuze]) for naam, i in INDICATOREN.items()}
    assert "één keer in het totaal" in gezegd["clienten"]
    assert "geen gegevens" in gezegd["clienten"]
    assert "overlapt met de groepen van 75 tot 85 jaar" in gezegd["clienten"]
    assert "31 december vóór het jaar" in gezegd["clienten"]
    assert "niet het gemiddelde van de cijfers van de gemeenten" in gezegd["per_1000"]
    assert "van dezelfde groep" in gezegd["per_1000"]
    assert "halfjaar alleen met een halfjaar" in gezegd["per_1000"]


def test_s2_5_the_order_leaves_out_who_has_no_figure_and_says_who_that_is() -> None:
    kubus = make_kubus(
        seen("GM0047", 40),
        seen("GM1895", 80),
        seen("GM0005", 60),
        unseen("GM0009", Status.GEHEIM),
        seen("GM0003", 9, 0),
    )
    gevonden = rank(kubus, ["GM0003", "GM0005", "GM0009", "GM0015", "GM0047", "GM1895"], IEDEREEN)
    assert gevonden.rijen == (Rij(1, "GM1895", 80), Rij(2, "GM0005", 60), Rij(3, "GM0047", 40))
    assert gevonden.geheim == ("GM0009",)
    assert gevonden.geen == ("GM0003", "GM0015")
    assert gevonden.hoogste(1) == ("GM1895",)
    assert gevonden.laagste(2) == ("GM0047", "GM0005")


def test_s2_5_nobody_is_called_highest_when_another_is_as_high() -> None:
    kubus = make_kubus(seen("A", 80), seen("B", 80), seen("C", 40), seen("D", 40), seen("E", 40))
    gevonden = rank(kubus, "ABCDE", IEDEREEN)
    assert [rij.plaats for rij in gevonden.rijen] == [1, 1, 3, 3, 3]
    assert gevonden.hoogste(1) == ()
    assert gevonden.hoogste(2) == ("A", "B")
    assert gevonden.laagste(1) == gevonden.laagste(2) == ()
    assert gevonden.laagste(3) == ("E", "D", "C")


def test_all_regions_together_are_no_highest_and_no_lowest() -> None:
    gevonden = rank(make_kubus(seen("A", 80), seen("B", 40)), "AB", IEDEREEN)
    assert gevonden.hoogste(2) == gevonden.laagste(2) == gevonden.hoogste(0) == ()
    assert rank(make_kubus(), "AB", IEDEREEN).hoogste(1) == ()


def test_rates_that_look_the_same_share_their_place() -> None:
    """80.4 and 79.6 are both shown as 80: a reader cannot see which is higher."""
    kubus = make_kubus(seen("A", 400, 4975), seen("B", 400, 5025), seen("C", 10, 1000))
    assert rank(kubus, "ABC", IEDEREEN).hoogste(1) == ()
    assert rank(kubus, "ABC", IEDEREEN).hoogste(2) == ("A", "B")


def test_s2_17_a_woman_uses_it_so_many_times_as_often_by_rate_and_not_by_count() -> None:
    """S2-16: more women than men live here, so that the counts alone would say 2.4."""
    kubus = make_kubus(seen("PV20", 120, 1600, VROUWEN), seen("PV20", 50, 1000, MANNEN))
    assert ratio(kubus, "PV20") == Decimal("1.5")


@pytest.mark.parametrize(("vrouwen", "verwacht"), [(145, "1.5"), (140, "1.4"), (150, "1.5"), (1145, "11.5")])
def test_s2_17_a_half_goes_up(vrouwen: int, verwacht: str) -> None:
    kubus = make_kubus(seen("A", vrouwen, 10_000, VROUWEN), seen("A", 100, 10_000, MANNEN))
    assert ratio(kubus, "A") == Decimal(verwacht)


@pytest.mark.parametrize("status", [Status.GEHEIM, Status.GEEN, Status.ONMOGELIJK])
def test_s2_17_there_is_no_ratio_when_one_side_is_not_shown(status: Status) -> None:
    kubus = make_kubus(seen("A", 100, cel=VROUWEN), unseen("A", status, MANNEN))
    assert ratio(kubus, "A") is None
    assert ratio(kubus, "A", Arrangementtype.HUISHOUDEN) is None
    assert ratio(make_kubus(seen("A", 100, cel=VROUWEN), seen("A", 0, cel=MANNEN)), "A") is None


def test_s2_18_regions_are_ordered_by_the_ratio_of_women_to_men() -> None:
    kubus = make_kubus(
        seen("GM0009", 90, cel=VROUWEN),
        seen("GM0009", 45, cel=MANNEN),
        seen("GM0014", 60, cel=VROUWEN),
        seen("GM0014", 50, cel=MANNEN),
        seen("GM0040", 60, cel=VROUWEN),
    )
    gevonden = rank_by(["GM0009", "GM0014", "GM0040"], lambda code: ratio(kubus, code))
    assert gevonden.hoogste(1) == ("GM0009",)
    assert gevonden.geen == ("GM0040",)


def test_a_published_rate_counts_where_no_number_of_clients_was_published() -> None:
    kubus = make_kubus(
        Cijfer(JAAR, "A", VROUWEN, Status.CIJFER, per_1000=75), Cijfer(JAAR, "A", MANNEN, Status.CIJFER, per_1000=50)
    )
    assert ratio(kubus, "A") == Decimal("1.5")


def test_s2_12_an_index_of_100_is_as_many_per_inhabitant_as_in_the_province() -> None:
    verblijf = Cel(type=Arrangementtype.VERBLIJF)
    kubus = make_kubus(
        seen("GM0014", 600, 200_000, verblijf),
        seen("GM0018", 20, 20_000, verblijf),
        seen("PV20", 1000, 500_000, verblijf),
        unseen("GM0009", Status.GEHEIM, verblijf),
    )
    assert index(kubus, "PV20", "PV20", verblijf) == 100
    assert index(kubus, "GM0014", "PV20", verblijf) == 150
    assert index(kubus, "GM0018", "PV20", verblijf) == 50
    assert index(kubus, "GM0009", "PV20", verblijf) is None
    assert index(kubus, "GM0014", "NL01", verblijf) is None


def test_s2_15_a_share_is_of_the_clients_and_a_rate_is_of_the_inhabitants() -> None:
    """S2-13: few old people live here, most of whom use it; they are a small part of the clients."""
    kubus = make_kubus(seen("GM0014", 1000, 20_000), seen("GM0014", 300, 1000, OUDEREN))
    assert share(kubus, "GM0014", OUDEREN) == Decimal("30.0")
    assert kubus.cijfer("GM0014", OUDEREN).per_1000 == 300


def test_s2_6_types_are_parts_of_all_clients_and_groups_are_parts_of_their_type() -> None:
    huishouden = Cel(type=Arrangementtype.HUISHOUDEN)
    hulpmiddelen = Cel(type=Arrangementtype.HULPMIDDELEN)
    vrouwen = Cel(geslacht=Geslacht.VROUW, type=Arrangementtype.HUISHOUDEN)
    kubus = make_kubus(seen("A", 90), seen("A", 60, cel=huishouden), seen("A", 70, cel=hulpmiddelen))
    kubus.put(seen("A", 45, cel=vrouwen))
    assert share(kubus, "A", huishouden) == Decimal("66.7")
    assert share(kubus, "A", hulpmiddelen) == Decimal("77.8")  # together more than 100: types overlap
    assert share(kubus, "A", vrouwen) == Decimal("75.0")
    assert share(kubus, "A", IEDEREEN) == Decimal("100.0")
    assert share(kubus, "A", OUDEREN) is None


def test_a_year_never_stands_in_one_line_with_a_half_year(tmp_path: Path) -> None:
    perioden = [Periode(2015), Periode(2015, 2), Periode(2016, 2), Periode(2017)]
    kubussen = {p: make_kubus(shown(p, "A", IEDEREEN, 100 + p.jaar % 100, 1000), periode=p) for p in perioden}
    publicatie = Publicaties(tmp_path).publish(Bron("eigen", "Eigen", "wij", "CC0", "2018-01-01"), kubussen)

    jaren = series(publicatie, "A", IEDEREEN, Periodesoort.JAAR)
    assert [(c.periode, c.status) for c in jaren] == [
        (Periode(2015), Status.CIJFER),
        (Periode(2016), Status.GEEN),
        (Periode(2017), Status.CIJFER),
    ]
    halfjaren = series(publicatie, "A", IEDEREEN, Periodesoort.HALFJAAR)
    assert [c.periode for c in halfjaren] == [Periode(2015, 2), Periode(2016, 1), Periode(2016, 2)]
    assert [c.status for c in halfjaren] == [Status.CIJFER, Status.GEEN, Status.CIJFER]
    assert {c.status for c in series(publicatie, "B", IEDEREEN, Periodesoort.JAAR)} == {Status.GEEN}


def test_nothing_published_has_no_course_through_time(tmp_path: Path) -> None:
    publicatie = Publicaties(tmp_path).publish(Bron("eigen", "Eigen", "wij", "CC0", "2018-01-01"), {})
    assert series(publicatie, "A", IEDEREEN, Periodesoort.JAAR) == []
