# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De klok staat stil zolang de wet dat zegt, en geen dag langer."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.awb.opschorting import Opschorting, dagen_stil, einddatum_met_opschorting, verdaging
from toegangspoort.recht.termijnen import is_werkdag
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn, beslistermijn_met_opschorting

GEVRAAGD, TERMIJN = date(2026, 2, 4), date(2026, 2, 18)


def test_de_klok_staat_stil_van_de_dag_na_het_verzoek_tot_de_dag_van_de_aanvulling() -> None:
    stil = Opschorting.na_verzoek(GEVRAAGD, TERMIJN, aangevuld_op=date(2026, 2, 14))
    assert (stil.van, stil.tot_en_met, stil.dagen) == (date(2026, 2, 5), date(2026, 2, 13), 9)


def test_blijft_de_aanvulling_uit_dan_staat_de_klok_stil_tot_en_met_de_termijn() -> None:
    assert Opschorting.na_verzoek(GEVRAAGD, TERMIJN).dagen == 14
    te_laat = Opschorting.na_verzoek(GEVRAAGD, TERMIJN, aangevuld_op=date(2026, 3, 20))
    assert te_laat.dagen == 14


def test_een_aanvulling_op_de_dag_na_het_verzoek_kost_geen_dag() -> None:
    assert Opschorting.na_verzoek(GEVRAAGD, TERMIJN, aangevuld_op=date(2026, 2, 5)).dagen == 0


def test_overlap_telt_een_keer() -> None:
    een, twee = Opschorting(date(2026, 2, 5), date(2026, 2, 13)), Opschorting(date(2026, 2, 10), date(2026, 2, 20))
    assert dagen_stil([twee, een]) == 16
    assert dagen_stil([een, een]) == 9


def test_stilstand_komt_bij_de_termijn_voordat_het_einde_naar_een_werkdag_schuift() -> None:
    ontvangen = date(2026, 3, 20)  # twee weken later is het Goede Vrijdag
    stil = [Opschorting(date(2026, 3, 24), date(2026, 3, 26))]
    assert beslistermijn(ontvangen, ontvangen).waarde == date(2026, 4, 7)
    assert beslistermijn_met_opschorting(ontvangen, ontvangen, stil).waarde == date(2026, 4, 7)


def test_de_reden_noemt_het_aantal_dagen() -> None:
    uitkomst = einddatum_met_opschorting(date(2026, 2, 16), [Opschorting(GEVRAAGD, GEVRAAGD)])
    assert uitkomst.waarde == date(2026, 2, 17)
    assert uitkomst.redenen == ("De termijn stond 1 dag stil.",)


@given(
    einde=st.dates(date(2015, 1, 1), date(2035, 1, 1)),
    tijden=st.lists(st.tuples(st.dates(date(2014, 1, 1), date(2015, 1, 1)), st.integers(0, 40)), max_size=4),
)
def test_opschorting_maakt_een_termijn_nooit_korter(einde: date, tijden: list[tuple[date, int]]) -> None:
    stil = [Opschorting(van, van + timedelta(days=n)) for van, n in tijden]
    nieuw = einddatum_met_opschorting(einde, stil).waarde
    assert nieuw >= einde
    assert is_werkdag(nieuw)
    assert dagen_stil(stil) <= sum(o.dagen for o in stil)


def test_verdaging_laat_de_wettelijke_termijn_staan() -> None:
    uitkomst = verdaging(date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 16))
    assert uitkomst.waarde == date(2026, 3, 16)
    assert "02-03-2026" in uitkomst.redenen[1]
    assert uitkomst.grondslag == "artikel 4:14 lid 1 Awb"
    with pytest.raises(ValueError, match="Noem een dag na 02-03-2026"):
        verdaging(date(2026, 3, 2), date(2026, 3, 2), date(2026, 3, 2))


def test_bezwaar_kan_zes_weken_vanaf_de_dag_na_verzending() -> None:
    uitkomst = bezwaartermijn(date(2026, 4, 13), date(2026, 4, 13))
    assert uitkomst.waarde == date(2026, 5, 26)
    assert uitkomst.grondslag.startswith("artikel 6:7 Awb; artikel 6:8 lid 1 Awb")
