# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De termijn om te beslissen: op een bezwaar (artikel 7:10 Awb) en zonder wettelijke termijn (artikel 4:13 Awb)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.awb.beslissing_op_bezwaar import Bezwaar, beslissing_op_bezwaar
from toegangspoort.recht.awb.beslistermijn import redelijke_termijn
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.awb.opschorting import Opschorting
from toegangspoort.recht.kern.vorm import OngeldigeFeiten, herhaal, reken_json, schrijf
from toegangspoort.recht.termijnen import eerste_werkdag_vanaf, is_werkdag, rekendatum

EINDE = date(2026, 3, 16)
BEZWAAR = Bezwaar(EINDE)


def op(bezwaar: Bezwaar) -> date:
    return beslissing_op_bezwaar(bezwaar.bezwaartermijn_tot_en_met, bezwaar).waarde


def test_er_wordt_geteld_vanaf_de_dag_na_het_einde_van_de_bezwaartermijn() -> None:
    """Lid 1. De bezwaartermijn van een besluit van 2 februari 2026 eindigt op 16 maart."""
    assert bezwaartermijn(date(2026, 2, 2), date(2026, 2, 2)).waarde == EINDE
    uitkomst = beslissing_op_bezwaar(EINDE, BEZWAAR)
    assert rekendatum(uitkomst) == EINDE + timedelta(weeks=6)
    assert uitkomst.waarde == date(2026, 4, 28), "27 april is Koningsdag"


def test_met_een_commissie_twaalf_weken_maar_alleen_als_dat_is_meegedeeld() -> None:
    """Artikel 7:13 en ECLI:NL:RVS:2016:2233."""
    assert op(replace(BEZWAAR, commissie=True)) == EINDE + timedelta(weeks=12)
    niet_verteld = beslissing_op_bezwaar(EINDE, replace(BEZWAAR, commissie=True, commissie_meegedeeld=False))
    assert niet_verteld.waarde == op(BEZWAAR)
    assert "ECLI:NL:RVS:2016:2233" in niet_verteld.grondslag


def test_een_verdaging_komt_er_een_keer_bij_en_duurt_hoogstens_zes_weken() -> None:
    """Lid 3. Twaalf en zes weken zijn elk een termijn; samen schuiven zij nog naar een werkdag."""
    einde = op(replace(BEZWAAR, commissie=True, weken_verdaagd=6))
    assert einde == eerste_werkdag_vanaf(EINDE + timedelta(weeks=18))
    for weken in (-1, 7):
        with pytest.raises(ValueError, match="artikel 7:10 lid 3"):
            op(replace(BEZWAAR, weken_verdaagd=weken))
        with pytest.raises(OngeldigeFeiten, match=r"weken_verdaagd: verwacht ten (minste 0|hoogste 6)"):
            reken_json(beslissing_op_bezwaar, EINDE, {"bezwaartermijn_tot_en_met": str(EINDE), "weken_verdaagd": weken})


def test_herstel_van_een_verzuim_schort_op_en_instemming_geeft_meer_tijd() -> None:
    """Lid 2 en lid 4."""
    stil = (Opschorting(date(2026, 3, 20), date(2026, 3, 29)), Opschorting(date(2026, 3, 25), date(2026, 3, 29)))
    uitkomst = beslissing_op_bezwaar(EINDE, replace(BEZWAAR, opschortingen=stil))
    assert rekendatum(uitkomst) == EINDE + timedelta(weeks=6, days=10)
    assert "artikel 7:10 lid 2 Awb" in uitkomst.grondslag
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)
    assert op(replace(BEZWAAR, ingestemd_tot_en_met=date(2026, 9, 1))) == date(2026, 9, 1)
    assert op(replace(BEZWAAR, ingestemd_tot_en_met=date(2026, 4, 1))) == op(BEZWAAR), "uitstel verkort niets"


@given(
    einde=st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    commissie=st.booleans(),
    meegedeeld=st.booleans(),
    weken=st.integers(0, 6),
)
def test_de_uiterste_dag_is_altijd_een_werkdag_en_nooit_eerder_dan_zes_weken(
    einde: date, commissie: bool, meegedeeld: bool, weken: int
) -> None:
    uiterlijk = op(Bezwaar(einde, commissie, meegedeeld, weken))
    assert is_werkdag(uiterlijk)
    assert uiterlijk >= einde + timedelta(weeks=6 + weken)


def test_zonder_wettelijke_termijn_is_acht_weken_het_uiterste() -> None:
    """Artikel 4:13 lid 2; de Wmo noemt zelf een termijn (artikel 2.3.5 lid 2), dan geldt die."""
    assert redelijke_termijn(EINDE, EINDE, False, None).waarde == EINDE + timedelta(weeks=8)
    assert redelijke_termijn(EINDE, EINDE, True, None).waarde is None
    genoemd = redelijke_termijn(EINDE, EINDE, False, date(2026, 6, 15))
    assert genoemd.waarde == date(2026, 6, 15)
    assert "artikel 4:14 lid 3 Awb" in genoemd.grondslag
