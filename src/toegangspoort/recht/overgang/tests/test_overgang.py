# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Van AWBZ en Wmo 2007 naar Wmo 2015: op elke dag één recht, zonder gat (S3-1, S3-22, S4-7, S4-18, S4-19)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.overgang.aansluiting import (
    AflopendRecht,
    Opvolging,
    onderzoek_uiterlijk_beginnen,
    sluit_aan,
)
from toegangspoort.recht.overgang.awbz import AwbzRecht, AwbzZorg, Indicatie, awbz_recht_tot, naar_gemeente
from toegangspoort.recht.overgang.oude_wmo import OudBesluit, OudeVoorziening, oud_besluit_geldt
from toegangspoort.recht.overgang.toepasselijk import Aanleiding, Recht, Rechtsvraag, toepasselijk_recht
from toegangspoort.recht.wmo2007.compensatie import compensatieplicht
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn
from toegangspoort.recht.wmo2015.maatwerk import Spoor, grondslag_besluit
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn

DAG = timedelta(days=1)
NIEUWJAAR_2015, NIEUWJAAR_2016 = date(2015, 1, 1), date(2016, 1, 1)


@given(op=st.dates(date(2007, 1, 1), date(2035, 12, 31)))
def test_voor_een_nieuwe_melding_geldt_op_elke_dag_precies_een_wmo(op: date) -> None:
    """S3-1: de compensatieplicht tot en met 2014, daarna maatwerk."""
    recht = toepasselijk_recht(op, Rechtsvraag(Aanleiding.MELDING)).waarde
    assert recht is (Recht.WMO_2007 if op < NIEUWJAAR_2015 else Recht.WMO_2015)


@given(op=st.dates(date(2007, 1, 1), date(2035, 12, 31)))
def test_de_grondslag_van_een_besluit_staat_in_de_wet_die_op_die_dag_geldt(op: date) -> None:
    """S3-1: twee normen, een antwoord."""
    recht = toepasselijk_recht(op, Rechtsvraag(Aanleiding.MELDING)).waarde
    (grond,) = grondslag_besluit(op, Spoor.ZELFREDZAAMHEID).waarde
    assert recht is not None
    assert recht.value == f"de {grond.wet}"


def test_de_compensatieplicht_komt_niet_terug() -> None:
    """S3-1."""
    assert compensatieplicht.op(NIEUWJAAR_2015 - DAG)
    with pytest.raises(GeenGeldigeVersie, match="compensatieplicht"):
        compensatieplicht.op(NIEUWJAAR_2015)


@given(op=st.dates(date(2007, 1, 1), date(2035, 12, 31)), zorg=st.sampled_from(list(AwbzZorg)[:-1]))
def test_wie_een_lopende_indicatie_had_viel_op_geen_dag_tussen_twee_wetten(op: date, zorg: AwbzZorg) -> None:
    """S4-18: altijd een recht, of een open vraag aan een mens; nooit een gat."""
    uitkomst = toepasselijk_recht(op, Rechtsvraag(Aanleiding.AWBZ_INDICATIE, True, None, zorg, False, False))
    assert uitkomst.waarde is not None or uitkomst.ter_beoordeling
    assert uitkomst.redenen


def test_2015_is_een_overgangsjaar_en_daarna_geldt_de_nieuwe_wet() -> None:
    """S4-7, artikel 8.3."""
    vraag = Rechtsvraag(Aanleiding.AWBZ_INDICATIE, True, None, AwbzZorg.BEGELEIDING, False)
    assert [toepasselijk_recht(dag, vraag).waarde for dag in (NIEUWJAAR_2015 - DAG, NIEUWJAAR_2015)] == [
        Recht.AWBZ,
        Recht.AWBZ_BIJ_GEMEENTE,
    ]
    assert toepasselijk_recht(NIEUWJAAR_2016 - DAG, vraag).waarde is Recht.AWBZ_BIJ_GEMEENTE
    assert toepasselijk_recht(NIEUWJAAR_2016, vraag).waarde is Recht.WMO_2015


def test_persoonlijke_verzorging_ging_maar_voor_een_deel_naar_de_gemeente() -> None:
    """S3-22 noemt pv zonder meer; artikel 8.1 lid 1, onder a, beperkt dat."""
    for lichamelijk in (True, False):
        indicatie = Indicatie(AwbzZorg.PERSOONLIJKE_VERZORGING, False, lichamelijk)
        assert naar_gemeente(NIEUWJAAR_2015, indicatie).waarde is not lichamelijk


@given(tot=st.dates(date(2015, 1, 2), date(2030, 1, 1)))
def test_een_awbz_recht_loopt_tot_het_einde_van_de_indicatie_en_uiterlijk_tot_2016(tot: date) -> None:
    """Artikel 8.3 lid 1."""
    recht = AwbzRecht(AwbzZorg.BEGELEIDING, False, None, tot, True)
    assert awbz_recht_tot(NIEUWJAAR_2015, recht).waarde == min(tot, NIEUWJAAR_2016)


def test_hoe_lang_beschermd_wonen_na_2020_doorliep_wordt_niet_geraden() -> None:
    """Artikel 8.4 lid 1: een koninklijk besluit dat niet is gelezen."""
    uitkomst = awbz_recht_tot(
        NIEUWJAAR_2015,
        AwbzRecht(AwbzZorg.BESCHERMD_WONEN, indicatie_tot=date(2021, 1, 1), gebruikt_op_1_januari_2015=True),
    )
    assert uitkomst.waarde is None
    assert "koninklijk besluit" in uitkomst.ter_beoordeling[0]


@pytest.mark.parametrize("zienswijze", [True, False])
def test_een_ongebruikt_recht_kan_pas_na_de_zienswijze_van_de_gemeente(zienswijze: bool) -> None:
    """Artikel 8.3 lid 2."""
    recht = AwbzRecht(AwbzZorg.BEGELEIDING, False, None, None, False, zienswijze)
    assert (awbz_recht_tot(NIEUWJAAR_2015, recht).waarde is not None) is zienswijze


@given(tot=st.dates(date(2015, 4, 1), date(2016, 1, 1)))
def test_het_gesprek_zonder_melding_begint_vroeg_genoeg_voor_onderzoek_en_besluit(tot: date) -> None:
    """S4-19, artikel 8.6: zes weken onderzoek en twee weken beslissen passen voor het einde, op feestdagen na."""
    begin = onderzoek_uiterlijk_beginnen(NIEUWJAAR_2015, AflopendRecht(tot, True)).waarde
    klaar = beslistermijn(begin, onderzoekstermijn(begin, begin).waarde).waarde
    assert begin < tot
    assert klaar <= tot + timedelta(weeks=1)


def test_een_gat_tussen_oud_en_nieuw_recht_valt_op() -> None:
    """S4-18."""
    assert sluit_aan(NIEUWJAAR_2015, Opvolging(NIEUWJAAR_2016, NIEUWJAAR_2016)).waarde is True
    assert sluit_aan(NIEUWJAAR_2015, Opvolging(NIEUWJAAR_2016, NIEUWJAAR_2016 + DAG)).waarde is False
    assert sluit_aan(NIEUWJAAR_2015, Opvolging(NIEUWJAAR_2016)).waarde is False


def test_een_besluit_van_de_oude_wmo_houdt_zijn_rechten_zolang_het_loopt() -> None:
    """Artikel 8.9 lid 1."""
    for loopt in (True, False):
        oud = OudBesluit(OudeVoorziening.PGB, genomen_voor_2015=True, loopt_nog=loopt)
        assert oud_besluit_geldt(NIEUWJAAR_2016, oud).waarde is loopt
        vraag = Rechtsvraag(Aanleiding.OUD_WMO_BESLUIT, loopt, OudeVoorziening.PGB)
        recht = toepasselijk_recht(NIEUWJAAR_2016, vraag)
        assert recht.waarde is (Recht.WMO_2007 if loopt else Recht.WMO_2015)
        assert [deel.norm for deel in recht.delen] == ["oud-wmo-besluit"]
