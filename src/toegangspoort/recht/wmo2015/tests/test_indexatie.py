# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De indexatie van de eigen bijdrage (artikel 2.1.4b lid 4 Wmo 2015) en de termijn naar het CAK (artikel 2f)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.wmo2015.indexatie import VEELVOUD_CENTEN, indexatie
from toegangspoort.recht.wmo2015.meldingcak import melding_aan_cak

DAG = date(2026, 1, 1)
BEDRAGEN = st.decimals(0, 100_000, places=4)
PERCENTAGES = st.decimals(-10, 25, places=2)


@given(bedrag=BEDRAGEN, percentage=PERCENTAGES)
def test_er_wordt_naar_beneden_afgerond_op_twintig_cent(bedrag: Decimal, percentage: Decimal) -> None:
    waarde = indexatie(DAG, bedrag, percentage).waarde
    assert waarde.bedrag_centen % VEELVOUD_CENTEN == 0
    assert waarde.bedrag_centen <= waarde.onafgerond_centen < waarde.bedrag_centen + VEELVOUD_CENTEN


@given(bedrag=BEDRAGEN, percentages=st.lists(PERCENTAGES, min_size=1, max_size=30))
def test_jaar_op_jaar_is_precies_het_product_zonder_afronding_ertussen(
    bedrag: Decimal, percentages: list[Decimal]
) -> None:
    onafgerond, product = bedrag, Fraction(bedrag)
    for percentage in percentages:
        onafgerond = indexatie(DAG, onafgerond, percentage).waarde.onafgerond_centen
        product *= 1 + Fraction(percentage) / 100
    assert Fraction(onafgerond) == product


def test_wie_met_het_afgeronde_bedrag_verder_rekent_komt_te_laag_uit() -> None:
    een = indexatie(DAG, Decimal(1900), Decimal(1)).waarde
    assert (een.bedrag_centen, een.onafgerond_centen) == (1900, Decimal(1919))
    assert indexatie(DAG, een.onafgerond_centen, Decimal(1)).waarde.bedrag_centen == 1920
    assert indexatie(DAG, Decimal(een.bedrag_centen), Decimal(1)).waarde.bedrag_centen == 1900


def test_de_reden_laat_het_rekenwerk_zien_en_de_uitkomst_is_na_te_rekenen() -> None:
    uitkomst = indexatie(DAG, Decimal(2100), Decimal("3.9"))
    assert uitkomst.redenen == (
        "€ 21,00 en 3,90 procent is € 21,819. Afgerond naar beneden op 20 cent is dat € 21,80.",
    )
    assert uitkomst.grondslag == "artikel 2.1.4b lid 4 Wmo 2015"
    assert schrijf(herhaal(schrijf(uitkomst))) == schrijf(uitkomst)


@pytest.mark.parametrize(("bedrag", "percentage"), [(-1, 1), (100, -101)])
def test_een_onmogelijk_bedrag_of_percentage_wordt_geweigerd(bedrag: int, percentage: int) -> None:
    with pytest.raises(ValueError, match="ten minste"):
        indexatie(DAG, Decimal(bedrag), Decimal(percentage))


def test_het_cak_krijgt_de_gegevens_binnen_een_maand_en_bij_een_pgb_binnen_vier() -> None:
    """Een ministeriële regeling: 2 mei 2026 is een zaterdag, en blijft de laatste dag."""
    assert melding_aan_cak(DAG, date(2026, 4, 2), False).waarde == date(2026, 5, 2)
    assert melding_aan_cak(DAG, date(2026, 1, 31), True).waarde == date(2026, 5, 31)
    assert melding_aan_cak(DAG, date(2026, 1, 31), False).grondslag == "artikel 2f Uitvoeringsregeling Wmo 2015"
