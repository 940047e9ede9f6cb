# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De dwangsom bij te laat beslissen (artikel 4:17 Awb)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.awb.dwangsom import MAX_DAGEN, dwangsom
from toegangspoort.recht.kern import GeenGeldigeVersie

MAANDAG, VERSTREKEN = date(2025, 3, 3), date(2025, 2, 24)
EERSTE_DAG = date(2025, 3, 18)


def test_na_een_brief_op_maandag_is_de_eerste_dag_de_dinsdag_twee_weken_later() -> None:
    """Lid 3, met het voorbeeld van de Circulaire Wet dwangsom 2014 (BWBR0035667), paragraaf 1.1."""
    assert MAANDAG.weekday() == 0
    eerste = dwangsom(MAANDAG, VERSTREKEN, MAANDAG).waarde.eerste_dag
    assert (eerste, eerste.weekday()) == (EERSTE_DAG, 1)


@pytest.mark.parametrize(("ontvangen", "hoogste"), [(date(2018, 12, 31), 1260_00), (date(2019, 1, 1), 1442_00)])
def test_de_dag_van_de_ingebrekestelling_zegt_welke_bedragen_gelden(ontvangen: date, hoogste: int) -> None:
    """Overgangsregel van Stcrt. 2018, 65542."""
    waarde = dwangsom(ontvangen, date(2018, 12, 3), ontvangen).waarde
    assert (waarde.dagen, waarde.bedrag_centen) == (MAX_DAGEN, hoogste)


def test_sinds_2026_wordt_geen_bedrag_verzonnen() -> None:
    ontvangen = date(2026, 1, 5)
    uitkomst = dwangsom(ontvangen, date(2025, 12, 1), ontvangen)
    assert uitkomst.waarde.dagen == MAX_DAGEN
    assert uitkomst.waarde.bedrag_centen is None
    assert all(trap.bedrag_centen is None for trap in uitkomst.waarde.trappen)
    assert not uitkomst.geverifieerd
    assert any("niet gevonden" in reden for reden in uitkomst.redenen)
    assert any("kijk die na" in wat for wat in uitkomst.ter_beoordeling)


def test_voor_oktober_2009_bestond_de_dwangsom_niet() -> None:
    with pytest.raises(GeenGeldigeVersie, match=r"dwangsom .*artikel 4:17"):
        dwangsom(date(2009, 9, 30), date(2009, 9, 1), date(2009, 9, 30))


@pytest.mark.parametrize(
    ("besloten", "dagen", "bedrag"),
    [
        (EERSTE_DAG, 0, 0),
        (EERSTE_DAG + timedelta(1), 1, 23_00),
        (EERSTE_DAG + timedelta(14), 14, 14 * 23_00),
        (EERSTE_DAG + timedelta(15), 15, 14 * 23_00 + 35_00),
        (EERSTE_DAG + timedelta(29), 29, 14 * 23_00 + 14 * 35_00 + 45_00),
        (EERSTE_DAG + timedelta(42), 42, 1442_00),
        (EERSTE_DAG + timedelta(300), 42, 1442_00),
        (None, 42, 1442_00),
    ],
)
def test_het_bedrag_loopt_op_in_drie_trappen_van_veertien_dagen(besloten: date | None, dagen: int, bedrag: int) -> None:
    waarde = dwangsom(MAANDAG, VERSTREKEN, MAANDAG, besloten).waarde
    assert (waarde.dagen, waarde.bedrag_centen) == (dagen, bedrag)


def test_wie_op_tijd_beslist_betaalt_niets_en_leest_waarom() -> None:
    uitkomst = dwangsom(MAANDAG, VERSTREKEN, MAANDAG, date(2025, 3, 10))
    assert uitkomst.waarde.laatste_dag is None
    assert "Het besluit kwam voordat de dwangsom begon te lopen." in uitkomst.redenen


def test_een_te_vroege_ingebrekestelling_blijft_aan_een_mens() -> None:
    """De twee weken tellen vanaf het laatste van beide (lid 3); of zo'n brief geldt, is een oordeel."""
    uitkomst = dwangsom(MAANDAG, date(2025, 3, 10), MAANDAG)
    assert uitkomst.waarde.eerste_dag == date(2025, 3, 25)
    assert any("kwam te vroeg" in wat for wat in uitkomst.ter_beoordeling)
    assert "ECLI:NL:RVS:2011:BP3711" in uitkomst.grondslag


def test_zolang_er_geen_besluit_is_kan_tot_en_met_een_dag_worden_geteld() -> None:
    waarde = dwangsom(MAANDAG, VERSTREKEN, MAANDAG, None, EERSTE_DAG).waarde
    assert (waarde.laatste_dag, waarde.dagen, waarde.bedrag_centen) == (EERSTE_DAG, 1, 23_00)


@given(
    verstreken=st.dates(date(2019, 1, 1), date(2025, 6, 1)),
    later=st.integers(1, 60),
    duur=st.integers(0, 90),
)
def test_de_trappen_tellen_op_tot_het_bedrag_en_sluiten_op_elkaar_aan(verstreken: date, later: int, duur: int) -> None:
    ontvangen = verstreken + timedelta(later)
    waarde = dwangsom(ontvangen, verstreken, ontvangen, ontvangen + timedelta(duur)).waarde
    assert waarde.bedrag_centen == sum(trap.bedrag_centen or 0 for trap in waarde.trappen)
    assert waarde.dagen == sum(trap.dagen for trap in waarde.trappen) <= MAX_DAGEN
    dag = waarde.eerste_dag
    for trap in waarde.trappen:
        assert trap.van == dag
        dag = trap.tot_en_met + timedelta(1)
    assert waarde.laatste_dag == (dag - timedelta(1) if waarde.dagen else None)
