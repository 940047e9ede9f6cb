# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Elke grond van artikel 4:15 Awb: wanneer de klok stilstaat, en wanneer niet."""

from dataclasses import replace
from datetime import date

import pytest

from toegangspoort.recht.awb.opschorting import Opschorting
from toegangspoort.recht.awb.stilstand import Grond, Stilstand, tijd_van_stilstand
from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.vorm import herhaal, schrijf

BEGIN, TERMIJN, EINDE = date(2026, 2, 4), date(2026, 2, 18), date(2026, 2, 14)
JA = Oordeel(True, "Dat blijkt uit het dossier.", "N. Bakker", BEGIN)


def dagen(feiten: Stilstand) -> tuple[date, date] | None:
    tijd = tijd_van_stilstand(BEGIN, feiten).waarde
    return None if tijd is None else (tijd.van, tijd.tot_en_met)


@pytest.mark.parametrize(
    ("feiten", "verwacht"),
    [
        (Stilstand(Grond.AANVULLING, BEGIN, TERMIJN, EINDE), (date(2026, 2, 5), date(2026, 2, 13))),
        (Stilstand(Grond.AANVULLING, BEGIN, TERMIJN), (date(2026, 2, 5), TERMIJN)),
        (Stilstand(Grond.AANVULLING, BEGIN), None),
        (Stilstand(Grond.AANVULLING, BEGIN, TERMIJN, date(2026, 2, 5)), None),
        (Stilstand(Grond.BUITENLAND, BEGIN, None, EINDE, oordeel=JA), (date(2026, 2, 5), date(2026, 2, 13))),
        (Stilstand(Grond.INSTEMMING, BEGIN, TERMIJN, schriftelijk=True), (BEGIN, TERMIJN)),
        (Stilstand(Grond.INSTEMMING, BEGIN, TERMIJN), None),
        (Stilstand(Grond.INSTEMMING, BEGIN, schriftelijk=True), None),
        (Stilstand(Grond.AANVRAGER, BEGIN, None, EINDE, oordeel=JA), (BEGIN, date(2026, 2, 13))),
        (Stilstand(Grond.OVERMACHT, BEGIN, None, EINDE, oordeel=JA), (BEGIN, date(2026, 2, 13))),
        (Stilstand(Grond.OVERMACHT, BEGIN, oordeel=JA), None),
        (Stilstand(Grond.OVERMACHT, BEGIN, None, EINDE, oordeel=replace(JA, waarde=False)), None),
    ],
)
def test_elke_grond_heeft_haar_eigen_dagen(feiten: Stilstand, verwacht: tuple[date, date] | None) -> None:
    assert dagen(feiten) == verwacht
    uitkomst = tijd_van_stilstand(BEGIN, feiten)
    assert uitkomst.redenen
    assert str(feiten.grond.grondslag) in uitkomst.grondslag
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)


def test_een_verzoek_zonder_termijn_zet_de_klok_niet_stil() -> None:
    uitkomst = tijd_van_stilstand(BEGIN, Stilstand(Grond.AANVULLING, BEGIN))
    assert "ECLI:NL:RVS:2016:2527" in uitkomst.grondslag


@pytest.mark.parametrize("grond", [grond for grond in Grond if grond.open_norm])
def test_over_een_open_grond_oordeelt_een_mens_met_naam_en_reden(grond: Grond) -> None:
    for oordeel in (None, Oordeel(True), replace(JA, door=""), replace(JA, reden=" ")):
        uitkomst = tijd_van_stilstand(BEGIN, Stilstand(grond, BEGIN, None, EINDE, oordeel=oordeel))
        assert [vraag.feit for vraag in uitkomst.vragen] == ["oordeel"]
        assert uitkomst.waarde is None


def test_een_stilstand_heeft_ten_minste_een_dag() -> None:
    assert dagen(Stilstand(Grond.OVERMACHT, BEGIN, None, BEGIN, oordeel=JA)) is None
    assert Opschorting(BEGIN, BEGIN).dagen == 1
