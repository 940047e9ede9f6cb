# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Eén regel voor één geval en voor een hele bevolking: elke norm die rekent met getallen, ja en nee, zegt hetzelfde."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toegangspoort.recht import register
from toegangspoort.recht.kern import Norm, Oordeel, alle_normen
from toegangspoort.recht.kern.feit import Veld
from toegangspoort.recht.kern.kolommen import per_verschil, reken_kolommen
from toegangspoort.recht.termijnen.termijn import verlenging
from toegangspoort.recht.verordening.verordening import Toewijzingsregels
from toegangspoort.recht.verordening.voorbeelden import voorbeeld

assert register.MODULES
REGELS = voorbeeld("voorbeeldstad").op(date(2026, 7, 1)).toewijzing
REKENNORMEN = {
    "bijdrage",
    "dekking",
    "hulp-bij-huishouden-betalen",
    "hulp-bij-huishouden-regelen",
    "nettobehoefte",
    "tegemoetkoming-hulp-bij-huishouden",
    "toeleiding",
    "zwaarte-van-melding",
}
"""Waarmee hele bevolkingen worden doorgerekend; alle andere die het kunnen, doen in de toets ook mee."""


def kan_in_kolommen(norm: Norm[..., Any]) -> bool:
    versie = norm.versies[-1]
    if not versie.in_gevallen or versie.feitenklasse is None:
        return False
    return all(veld.type in (bool, int, Toewijzingsregels) or veld.is_oordeel for veld in versie.feiten)


NORMEN = [norm for norm in alle_normen() if kan_in_kolommen(norm)]
VERSIES = [pytest.param(norm, versie.vanaf, id=versie.kenmerk) for norm in NORMEN for versie in norm.versies]


def antwoorden(veld: Veld) -> st.SearchStrategy[Any]:
    if veld.type is Toewijzingsregels:
        return st.just(REGELS)
    if veld.type is bool or veld.is_oordeel:
        return st.booleans()
    # Ook rond de bedragen van de wet, waar het eerste geval wisselt.
    return st.one_of(st.integers(0, 20), st.integers(1_700, 2_300), st.integers(0, 10_000_000))


def kolom(veld: Veld, waarden: list[Any]) -> Any:
    return waarden[0] if veld.type is Toewijzingsregels else np.array(waarden)


def geveld(veld: Veld, waarde: Any) -> Any:
    return Oordeel(waarde, "Zo is het.", "N. Bakker", date(2026, 7, 1)) if veld.is_oordeel else waarde


def test_alles_wat_een_bevolking_doorrekent_doet_mee() -> None:
    assert {norm.naam for norm in NORMEN} >= REKENNORMEN


@pytest.mark.parametrize(("norm", "dag"), VERSIES)
def test_over_kolommen_en_voor_een_geval_is_de_uitkomst_gelijk(norm: Norm[..., Any], dag: date) -> None:
    versie = norm.op(dag)
    klasse: Any = versie.feitenklasse
    velden = versie.feiten

    @settings(max_examples=25)
    @given(rijen=st.lists(st.tuples(*map(antwoorden, velden)), min_size=1, max_size=20))
    def vergelijk(rijen: list[tuple[Any, ...]]) -> None:
        per_veld = [list(waarden) for waarden in zip(*rijen, strict=True)]
        samen = klasse(**{v.naam: kolom(v, waarden) for v, waarden in zip(velden, per_veld, strict=True)})
        los = [klasse(**{v.naam: geveld(v, w) for v, w in zip(velden, rij, strict=True)}) for rij in rijen]
        kolommen = reken_kolommen(norm, dag, samen)
        assert kolommen.waarde.tolist() == [norm(dag, een).waarde for een in los]
        eerste_waar = [next(n for n, g in enumerate(versie.gevallen(dag, een)) if g.voorwaarde) for een in los]
        assert kolommen.geval.tolist() == eerste_waar

    vergelijk()


@given(
    rijen=st.lists(
        st.tuples(st.dates(date(2015, 1, 1), date(2027, 12, 31)), st.integers(0, 14), st.integers(0, 95)), min_size=1
    )
)
@settings(max_examples=25, deadline=None)
def test_een_termijn_over_een_kolom_van_dagen_eindigt_op_dezelfde_dag(rijen: list[tuple[date, int, int]]) -> None:
    start, weken, dagen = (list(kolom) for kolom in zip(*rijen, strict=True))
    begin = np.array(start, dtype="datetime64[D]")
    kolommen = per_verschil(verlenging, begin, start=begin, weken=np.array(weken), dagen=np.array(dagen), opgeschort=0)
    los = [verlenging(dag, dag, w, d, 0) for dag, w, d in rijen]
    assert kolommen.waarde.tolist() == [uitkomst.waarde for uitkomst in los]
    assert [kolommen.redenen[nummer] for nummer in kolommen.geval] == [" ".join(een.redenen) for een in los]
