# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De Algemene termijnenwet: wanneer een termijn echt eindigt."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.termijnen import (
    eerste_werkdag_vanaf,
    einde_termijn,
    feestdagen,
    gelijkgestelde_dagen,
    is_werkdag,
    rekendatum,
    werkdagen_na,
)

DAGEN = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("start", "weken", "rekenkundig", "einde"),
    [
        (date(2026, 2, 2), 6, date(2026, 3, 16), date(2026, 3, 16)),
        (date(2026, 4, 13), 6, date(2026, 5, 25), date(2026, 5, 26)),
        (date(2026, 4, 13), 2, date(2026, 4, 27), date(2026, 4, 28)),
        (date(2026, 3, 20), 2, date(2026, 4, 3), date(2026, 4, 7)),
        (date(2026, 4, 21), 2, date(2026, 5, 5), date(2026, 5, 6)),
        (date(2026, 4, 30), 2, date(2026, 5, 14), date(2026, 5, 18)),
        (date(2026, 11, 13), 6, date(2026, 12, 25), date(2026, 12, 28)),
        (date(2025, 4, 12), 2, date(2025, 4, 26), date(2025, 4, 28)),
    ],
)
def test_een_termijn_loopt_door_tot_een_werkdag(start: date, weken: int, rekenkundig: date, einde: date) -> None:
    uitkomst = einde_termijn(start, weken=weken)
    assert (rekendatum(uitkomst), uitkomst.waarde) == (rekenkundig, einde)


def test_de_uitleg_noemt_de_feestdag_en_het_artikel() -> None:
    uitkomst = einde_termijn(date(2026, 4, 13), weken=2)
    assert uitkomst.redenen == (
        "De laatste dag valt op Koningsdag; de termijn loopt door tot en met de eerste werkdag.",
    )
    assert uitkomst.grondslag == "artikel 1 lid 1 Algemene termijnenwet"


def test_in_een_korte_termijn_vallen_twee_werkdagen() -> None:
    uitkomst = einde_termijn(date(2026, 1, 16), dagen=3)
    assert uitkomst.waarde == date(2026, 1, 20)
    assert "artikel 2 Algemene termijnenwet" in uitkomst.grondslag


@pytest.mark.parametrize(("weken", "dagen"), [(13, 0), (0, 91)])
def test_een_lange_termijn_wordt_niet_verlengd(weken: int, dagen: int) -> None:
    zaterdag = date(2026, 1, 3)
    start = zaterdag - timedelta(weeks=weken, days=dagen)
    uitkomst = einde_termijn(start, weken=weken, dagen=dagen)
    assert uitkomst.waarde == zaterdag
    assert uitkomst.grondslag == "artikel 4 Algemene termijnenwet"


def test_een_maand_eindigt_op_dezelfde_dag_of_op_de_laatste_van_de_maand() -> None:
    """Drie maanden schuift nog door; vier maanden niet meer (artikel 4)."""
    assert rekendatum(einde_termijn(date(2026, 1, 31), maanden=1)) == date(2026, 2, 28)
    assert einde_termijn(date(2026, 1, 31), maanden=1).waarde == date(2026, 3, 2)
    assert einde_termijn(date(2025, 10, 3), maanden=3).waarde == date(2026, 1, 5)
    assert einde_termijn(date(2025, 9, 3), maanden=4).waarde == date(2026, 1, 3)


@given(start=DAGEN, weken=st.integers(1, 12), stil=st.integers(0, 60))
def test_een_termijn_eindigt_nooit_op_een_vrije_dag(start: date, weken: int, stil: int) -> None:
    kaal = start + timedelta(weeks=weken, days=stil)
    einde = einde_termijn(start, weken=weken, opgeschort=stil).waarde
    assert is_werkdag(einde)
    assert einde == eerste_werkdag_vanaf(kaal)


@given(start=DAGEN, dagen=st.integers(3, 14))
def test_elke_termijn_van_drie_dagen_of_meer_heeft_twee_werkdagen(start: date, dagen: int) -> None:
    einde = einde_termijn(start, dagen=dagen).waarde
    assert sum(is_werkdag(start + timedelta(days=n)) for n in range(1, (einde - start).days + 1)) >= 2


def test_koningsdag_zoals_gevierd_en_5_mei_elk_jaar() -> None:
    assert feestdagen(2025)[date(2025, 4, 26)] == "Koningsdag"
    assert date(2025, 4, 27) not in feestdagen(2025)
    assert all(date(jaar, 5, 5) in feestdagen(jaar) for jaar in range(2015, 2036))
    assert feestdagen(2026)[date(2026, 4, 3)] == "Goede Vrijdag"


def test_een_gelijkgestelde_dag_telt_als_feestdag() -> None:
    assert not is_werkdag(date(2026, 5, 15))
    assert is_werkdag(date(2025, 5, 16))


def test_een_einde_dat_van_een_onbevestigde_gelijkgestelde_dag_afhangt_zegt_dat() -> None:
    """Artikel 3 lid 3: 27 mei 2022 komt uit een bron die nog is na te kijken; 11 mei 2018 uit de Staatscourant."""
    onzeker = einde_termijn(date(2022, 5, 12), weken=2)
    assert onzeker.waarde == date(2022, 5, 30)
    assert not onzeker.geverifieerd
    assert "Nog na te kijken" in onzeker.ter_beoordeling[0]
    zeker = einde_termijn(date(2018, 4, 26), weken=2)
    assert (zeker.waarde, zeker.geverifieerd) == (date(2018, 5, 14), True)
    assert einde_termijn(date(2026, 2, 2), weken=6).geverifieerd


def test_hemelvaartsdag_op_5_mei_blijft_een_feestdag_met_een_naam() -> None:
    assert feestdagen(2016)[date(2016, 5, 5)] == "5 mei"
    assert feestdagen(2026)[date(2026, 5, 25)] == "tweede pinksterdag"


@pytest.mark.parametrize("start", [date(1965, 12, 20), date(2100, 12, 20), date(2150, 3, 1)])
def test_een_jaar_waarvan_de_feestdagen_niet_bekend_zijn_geeft_geen_termijn(start: date) -> None:
    with pytest.raises(GeenGeldigeVersie, match=r"niet bekend|geen versie"):
        einde_termijn(start, weken=2)


def test_wat_niet_is_uitgezocht_wordt_gezegd() -> None:
    assert gelijkgestelde_dagen(2020) is None
    assert "2020" in einde_termijn(date(2020, 3, 2), weken=2).ter_beoordeling[0]
    assert einde_termijn(date(2026, 3, 2), weken=2).ter_beoordeling == ()


def test_terugbellen_telt_in_werkdagen() -> None:
    assert werkdagen_na(date(2026, 4, 2), 2) == date(2026, 4, 8)
