# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Hulp bij het huishouden als algemene voorziening: regelen en betalen apart, en per persoon."""

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import Oordeel
from toegangspoort.recht.kern.kolommen import reken_kolommen
from toegangspoort.recht.kern.uitleg import boom, volgende_vraag, wat_had_het_veranderd
from toegangspoort.recht.kern.vorm import herhaal, schrijf
from toegangspoort.recht.verordening.voorbeelden import voorbeeld
from toegangspoort.recht.wmo2015.huishoudhulp import (
    Betaalfeiten,
    Betaalwijze,
    Regelfeiten,
    kan_betalen,
    kan_regelen,
    perioden_uit,
    tegemoetkoming,
)
from toegangspoort.recht.wmo2015.huishoudhulp_lopend import Gevolg, LopendeHulp, lopende_huishoudhulp
from toegangspoort.recht.wmo2015.huishoudhulp_weg import Huishoudhulp, Weg, weg_naar_huishoudhulp

OP = date(2016, 1, 4)
JA = Oordeel(True, "Besproken tijdens het gesprek.", "N. Bakker", OP)
NEE = Oordeel(False, "Het lukt niet.", "N. Bakker", OP)
STAD = voorbeeld("voorbeeldstad")
PERIODEN = perioden_uit([(r.vanaf, r.tot, r.waarde, r.bron) for r in STAD.soorten["huishoudelijke-hulp"].rijen])


def betaalfeiten(prijs: int, inkomen: int, **anders: Any) -> Betaalfeiten:
    """Met wat de verordening van Voorbeeldstad in 2016 zegt over iemand alleen."""
    verordening = STAD.op(OP)
    feiten = Betaalfeiten(
        prijs_centen=prijs,
        inkomen_centen=inkomen,
        minimum_centen=verordening.minimum_centen(samen=False),
        draagkracht_procent=verordening.draagkracht_procent,
        tegemoetkoming_ten_hoogste_centen=verordening.tegemoetkoming_centen,
        te_dragen=JA,
    )
    return replace(feiten, **anders)


COMPLEET = Huishoudhulp(
    PERIODEN, 120, 120, JA, JA, Regelfeiten(zelf=True, lukt_in_de_praktijk=JA), betaalfeiten(7800, 130000)
)


def test_regelen_en_betalen_zijn_twee_aparte_toetsen_met_elk_een_eigen_reden_s4_27() -> None:
    uitkomst = weg_naar_huishoudhulp(OP, COMPLEET)
    assert uitkomst.waarde is Weg.ALGEMEEN
    assert [deel.norm for deel in uitkomst.delen] == [
        "soort-hulp-bij-huishouden",
        "hulp-bij-huishouden-regelen",
        "hulp-bij-huishouden-betalen",
    ]
    assert all(deel.redenen for deel in uitkomst.delen)
    takken = boom(uitkomst).takken
    assert [oordeel.door for tak in takken for oordeel in tak.oordelen] == ["N. Bakker", "N. Bakker"]


@pytest.mark.parametrize(
    ("anders", "weg"),
    [
        ({"beschikbaar": NEE}, Weg.MAATWERK),
        ({"passend": NEE}, Weg.MAATWERK),
        ({"regelen": Regelfeiten(zelf=False, met_ander=False)}, Weg.MAATWERK),
        ({"regelen": Regelfeiten(zelf=True, lukt_in_de_praktijk=NEE)}, Weg.MAATWERK),
        ({"betalen": betaalfeiten(7800, 100000)}, Weg.MAATWERK),
        ({"betalen": betaalfeiten(7800, 130000, te_dragen=NEE)}, Weg.MAATWERK),
        ({"betalen": betaalfeiten(7800, 110000)}, Weg.ALGEMEEN_MET_TEGEMOETKOMING),
        ({"algemeen_minuten": 119}, Weg.ALGEMEEN_EN_MAATWERK),
    ],
)
def test_alleen_als_het_voor_deze_persoon_kan_komt_de_algemene_voorziening_in_de_plaats(
    anders: dict[str, Any], weg: Weg
) -> None:
    """S0-6, S4-28, CRVB:2016:1404, RBGEL:2016:5998: beschikbaar, passend, te regelen, te dragen en genoeg."""
    uitkomst = weg_naar_huishoudhulp(OP, replace(COMPLEET, **anders))
    assert uitkomst.waarde is weg
    assert "ECLI:NL:CRVB:2016:1404" in uitkomst.grondslag


def test_een_rekensom_neemt_het_oordeel_niet_over() -> None:
    zonder = betaalfeiten(7800, 130000, te_dragen=None)
    uitkomst = kan_betalen(OP, zonder)
    assert uitkomst.waarde is None
    assert [vraag.feit for vraag in uitkomst.vragen] == ["te_dragen"]
    zonder_reden = replace(zonder, te_dragen=Oordeel(True, " ", "N. Bakker"))
    assert kan_betalen(OP, zonder_reden).vragen


def test_de_volgende_vraag_zegt_wat_ervan_afhangt() -> None:
    vraag = volgende_vraag(weg_naar_huishoudhulp(OP, replace(COMPLEET, regelen=Regelfeiten(zelf=True))))
    assert vraag is not None
    assert (vraag.feit, vraag.aan) == ("regelen.lukt_in_de_praktijk", "medewerker")
    assert dict(vraag.hangt_af) == {"ja": "algemeen", "nee": "maatwerk"}


def test_wat_een_andere_weg_had_gegeven_is_te_zien() -> None:
    anders = {a.feit for a in wat_had_het_veranderd(weg_naar_huishoudhulp(OP, COMPLEET))}
    assert {"beschikbaar", "passend", "regelen.lukt_in_de_praktijk", "betalen.te_dragen"} <= anders


def test_een_besluit_is_later_na_te_rekenen() -> None:
    geschreven = schrijf(weg_naar_huishoudhulp(OP, COMPLEET))
    assert schrijf(herhaal(geschreven)) == geschreven
    assert herhaal(geschreven, date(2015, 12, 31)).waarde is Weg.MAATWERK


@given(prijs=st.integers(0, 60_000), inkomen=st.integers(0, 400_000))
def test_prijs_ruimte_en_tegemoetkoming_sluiten_op_de_cent(prijs: int, inkomen: int) -> None:
    feiten = betaalfeiten(prijs, inkomen)
    ruimte = max(0, inkomen - 105_000) * 50 // 100
    aanvulling = tegemoetkoming(OP, feiten).waarde
    match kan_betalen(OP, feiten).waarde:
        case Betaalwijze.ZELF:
            assert (prijs <= ruimte, aanvulling) == (True, 0)
        case Betaalwijze.MET_TEGEMOETKOMING:
            assert (ruimte + aanvulling, 0 < aanvulling <= 6000) == (prijs, True)
        case Betaalwijze.NIET:
            assert (prijs - ruimte > 6000, aanvulling) == (True, 0)


@given(rijen=st.lists(st.tuples(st.integers(0, 60_000), st.integers(0, 400_000), st.booleans()), min_size=1))
def test_betalen_over_kolommen_zegt_per_huishouden_hetzelfde(rijen: list[tuple[int, int, bool]]) -> None:
    prijs, inkomen, oordeel = (np.array(kolom) for kolom in zip(*rijen, strict=True))
    samen = betaalfeiten(prijs, inkomen, te_dragen=oordeel)
    los = [betaalfeiten(p, i, te_dragen=JA if o else NEE) for p, i, o in rijen]
    assert reken_kolommen(kan_betalen, OP, samen).waarde.tolist() == [kan_betalen(OP, een).waarde for een in los]
    assert reken_kolommen(tegemoetkoming, OP, samen).waarde.tolist() == [tegemoetkoming(OP, een).waarde for een in los]


@given(rijen=st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), min_size=1))
def test_regelen_over_kolommen_zegt_per_persoon_hetzelfde(rijen: list[tuple[bool, bool, bool]]) -> None:
    zelf, ander, oordeel = (np.array(kolom) for kolom in zip(*rijen, strict=True))
    samen = Regelfeiten(zelf, ander, oordeel)
    los = [Regelfeiten(z, a, JA if o else NEE) for z, a, o in rijen]
    assert reken_kolommen(kan_regelen, OP, samen).waarde.tolist() == [kan_regelen(OP, een).waarde for een in los]


@given(
    dag=st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    einde=st.none() | st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    onderzocht=st.booleans(),
    weg=st.sampled_from(Weg),
)
def test_een_lopende_toekenning_eindigt_alleen_op_haar_einddag_of_na_nieuw_onderzoek(
    dag: date, einde: date | None, onderzocht: bool, weg: Weg
) -> None:
    """S4-7, S4-9, S4-18: de dag waarop de soort verandert, maakt zelf nergens een einde aan."""
    gevolg = lopende_huishoudhulp(dag, LopendeHulp(PERIODEN, einde, onderzocht, weg)).waarde
    assert (gevolg is Gevolg.AFGELOPEN) == (einde is not None and einde <= dag)
    if gevolg is Gevolg.NIEUW_BESLUIT_MOGELIJK:
        assert (onderzocht, dag >= date(2016, 1, 1), weg is Weg.MAATWERK) == (True, True, False)
