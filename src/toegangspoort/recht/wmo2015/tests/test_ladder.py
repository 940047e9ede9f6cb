# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De ladder: van wat nodig is naar wat overblijft, met een reden bij elke stap."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.wmo2015.ladder import (
    Aftrek,
    Behoefte,
    Eenheid,
    NietOmTeRekenen,
    Omvang,
    Per,
    Trede,
    algemeen_gebruikelijk_in_wet,
    ongedekt,
    reken_ladder,
)
from toegangspoort.recht.wmo2015.omvang import KEER_PER_JAAR, MINUTEN

OP = date(2026, 11, 24)
TIJDEN = st.builds(
    Omvang,
    st.decimals(0, 10_000, places=2),
    st.sampled_from(sorted(MINUTEN)),
    st.sampled_from(sorted(KEER_PER_JAAR)),
)


def minuten(aantal: int) -> Omvang:
    return Omvang(Decimal(aantal), Eenheid.MINUUT, Per.WEEK)


def test_de_balk_krimpt_van_trede_naar_trede() -> None:
    aftrekken = [
        Aftrek(Trede.MANTELZORG, "was", minuten(30), "Dochter Ineke doet de was."),
        Aftrek(Trede.EIGEN_KRACHT, "was", minuten(15), "Vouwt de was zelf."),
    ]
    (was,) = reken_ladder(OP, [Behoefte("was", minuten(45))], aftrekken).waarde
    assert [(s.aftrek.trede, s.af.aantal, s.over.aantal) for s in was.standen] == [
        (Trede.EIGEN_KRACHT, 15, 30),
        (Trede.MANTELZORG, 30, 0),
    ]
    assert str(was.over) == "0 minuten per week"


@given(bruto=TIJDEN, aftrekken=st.lists(TIJDEN, max_size=5))
def test_wat_overblijft_is_nooit_minder_dan_nul_en_nooit_meer_dan_nodig(bruto: Omvang, aftrekken: list[Omvang]) -> None:
    treden = [Aftrek(Trede.EIGEN_KRACHT, "x", dekt, "Kan dit zelf.") for dekt in aftrekken]
    (rest,) = reken_ladder(OP, [Behoefte("x", bruto)], treden).waarde
    assert rest.over is not None
    assert 0 <= rest.over.aantal <= bruto.aantal
    assert all(stand.over.aantal + stand.af.aantal <= bruto.aantal for stand in rest.standen)


@given(omvang=TIJDEN, eenheid=st.sampled_from(sorted(MINUTEN)), per=st.sampled_from(sorted(KEER_PER_JAAR)))
def test_omrekenen_en_terug_geeft_hetzelfde(omvang: Omvang, eenheid: Eenheid, per: Per) -> None:
    terug = omvang.naar(eenheid, per).naar(omvang.eenheid, omvang.per)
    assert abs(terug.aantal - omvang.aantal) < Decimal("0.000001")
    assert omvang.dekt(omvang.naar(eenheid, per))


def test_een_aftrek_zonder_reden_telt_niet_en_blijft_open() -> None:
    uitkomst = reken_ladder(OP, [Behoefte("was", minuten(45))], [Aftrek(Trede.MANTELZORG, "was", minuten(30), " ")])
    assert uitkomst.waarde[0].over == minuten(45)
    assert uitkomst.ter_beoordeling == ("Waarom gaat 30 minuten per week af bij mantelzorg?",)


def test_een_behoefte_zonder_omvang_is_een_open_vraag() -> None:
    """CRVB:2018:3243: eerst de behoefte in soort en omvang, dan pas de aftrek."""
    uitkomst = reken_ladder(OP, [Behoefte("was", None)], [])
    assert uitkomst.waarde[0].over is None
    assert uitkomst.ter_beoordeling == ("Hoeveel is er nodig van: was?",)


def test_een_trede_kan_alles_wegnemen() -> None:
    aftrek = Aftrek(Trede.ANDERE_WET, "was", None, "Dit zit in de Wlz.")
    (rest,) = reken_ladder(OP, [Behoefte("was", minuten(45))], [aftrek]).waarde
    assert rest.over == minuten(0)


def test_wat_overblijft_moet_worden_toegekend() -> None:
    resten = reken_ladder(OP, [Behoefte("was", minuten(45)), Behoefte("koken", minuten(60))], []).waarde
    uur = Omvang(Decimal("0.75"), Eenheid.UUR, Per.WEEK)
    assert ongedekt(resten, {"was": [uur], "koken": [minuten(20), minuten(10)]}) == {"koken": minuten(30)}
    with pytest.raises(NietOmTeRekenen, match="euro is niet om te rekenen"):
        ongedekt(resten, {"was": [Omvang(Decimal(10), Eenheid.EURO, Per.WEEK)]})


def test_een_totaal_is_niet_om_te_rekenen() -> None:
    with pytest.raises(NietOmTeRekenen, match="totaal"):
        minuten(3).naar(Eenheid.MINUUT, Per.TOTAAL)


@pytest.mark.parametrize(
    ("omvang", "tekst", "in_uren"),
    [
        (minuten(1), "1 minuut per week", "1 minuut per week"),
        (Omvang(Decimal("3.5"), Eenheid.UUR, Per.WEEK), "3,5 uur per week", "3 uur en 30 minuten per week"),
        (Omvang(Decimal("0.5"), Eenheid.UUR, Per.DAG), "0,5 uur per dag", "30 minuten per dag"),
        (Omvang(Decimal(8000), Eenheid.KM, Per.JAAR), "8.000 kilometer per jaar", "8.000 kilometer per jaar"),
        (Omvang(Decimal(2), Eenheid.DAGDEEL, Per.VIER_WEKEN), "2 dagdelen per vier weken", "2 dagdelen per vier weken"),
        (Omvang(Decimal(1), Eenheid.STUKS, Per.TOTAAL), "1 stuk in totaal", "1 stuk in totaal"),
    ],
)
def test_een_omvang_leest_als_gewoon_nederlands(omvang: Omvang, tekst: str, in_uren: str) -> None:
    assert str(omvang) == tekst
    assert omvang.in_uren_en_minuten == in_uren


def test_de_treden_staan_in_de_volgorde_van_de_wet() -> None:
    assert [trede.nummer for trede in Trede] == list(range(7))
    assert Trede.ALGEMENE_VOORZIENING.toetsen == ("beschikbaar", "passend", "betaalbaar", "toereikend")
    assert [trede for trede in Trede if trede.vraagt_persoon] == [
        Trede.GEBRUIKELIJKE_HULP,
        Trede.MANTELZORG,
        Trede.SOCIAAL_NETWERK,
    ]


@pytest.mark.parametrize(
    ("op", "in_de_wet", "zeker"),
    [
        (date(2019, 12, 31), False, True),
        (date(2020, 1, 1), True, False),
        (date(2025, 12, 31), True, False),
        (date(2026, 1, 1), True, True),
        (date(2026, 1, 2), True, True),
    ],
)
def test_de_dag_waarop_algemeen_gebruikelijk_in_de_wet_kwam_is_niet_vastgesteld(
    op: date, in_de_wet: bool, zeker: bool
) -> None:
    uitkomst = algemeen_gebruikelijk_in_wet(op)
    assert (uitkomst.waarde, uitkomst.geverifieerd) == (in_de_wet, zeker)
    assert bool(uitkomst.ter_beoordeling) is not zeker
