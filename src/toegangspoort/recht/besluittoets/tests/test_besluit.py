# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Omvang, dekking en grondslag: waar de regels hun grens hebben."""

from typing import Any

import pytest

from toegangspoort.recht.besluittoets import Ernst, Toetsresultaat, lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import (
    BEGELEIDING,
    SCHOON,
    Dossier,
    in_orde,
    minuten,
    regel,
    trede,
)


def getoetst(dossier: Dossier) -> Toetsresultaat:
    return toets(lees(dossier))


def codes(dossier: Dossier) -> set[str]:
    return {bevinding.code for bevinding in getoetst(dossier).bevindingen}


def met_besluit(**velden: Any) -> Dossier:
    dossier = in_orde()
    dossier["besluit"].update(velden)
    return dossier


def met_een_behoefte(omvang: Dossier | None, treden: list[Dossier], regels: list[Dossier], **besluit: Any) -> Dossier:
    dossier = met_besluit(regels=regels, **besluit)
    dossier["onderzoek"]["behoefte"] = [{"onderwerp": SCHOON, "categorie": "01", "omvang": omvang}]
    dossier["treden"] = treden
    return dossier


@pytest.mark.parametrize("categorie", ["11", "12", "13", "14"])
def test_een_ding_heeft_geen_omvang_nodig(categorie: str) -> None:
    dossier = met_besluit(regels=[regel("rolstoel", categorie, None)], strekking="toegekend")
    dossier["onderzoek"] = {}
    dossier["treden"] = []
    assert codes(dossier) == set()


def test_een_plan_van_de_aanbieder_in_plaats_van_regels_is_te_vaag() -> None:
    """ECLI:NL:CRVB:2019:2731."""
    dossier = met_besluit(regels=[], verwijst_naar_leveringsplan=True, strekking="toegekend")
    dossier["onderzoek"], dossier["treden"] = {}, []
    assert codes(dossier) == {"OMVANG_ONTBREEKT"}


@pytest.mark.parametrize(
    ("toegekend", "genoeg"),
    [
        ({"aantal": 108, "eenheid": "uur", "per": "jaar"}, True),
        ({"aantal": 124, "eenheid": "minuut", "per": "week"}, False),
        ({"aantal": 8.34, "eenheid": "uur", "per": "vier_weken"}, True),
        ({"aantal": 8.9, "eenheid": "uur", "per": "maand"}, False),
    ],
)
def test_dekking_rekent_om_tussen_eenheden_en_tijden(toegekend: Dossier, genoeg: bool) -> None:
    """125 minuten per week is 108 uur per jaar, zoals de norm voor het huishouden zegt."""
    dossier = met_een_behoefte(minuten(125), [], [regel(SCHOON, "01", toegekend)])
    assert ("DEKKING_ONTOEREIKEND" not in codes(dossier)) is genoeg


def test_regels_die_na_elkaar_gelden_tellen_niet_samen() -> None:
    eerst, dan = regel(SCHOON, "01", minuten(60)), regel(SCHOON, "01", minuten(65))
    assert codes(met_een_behoefte(minuten(125), [], [eerst, dan])) == set()
    eerst["einddatum"], dan["ingangsdatum"] = "2026-12-31", "2027-01-01"
    assert codes(met_een_behoefte(minuten(125), [], [eerst, dan])) == {"DEKKING_ONTOEREIKEND"}


def test_iets_extra_in_dezelfde_categorie_telt_mee() -> None:
    regels = [regel(SCHOON, "01", minuten(100)), regel("extra module", "01", minuten(25))]
    assert codes(met_een_behoefte(minuten(125), [], regels)) == set()


@pytest.mark.parametrize(
    ("dekt", "verwacht"),
    [("geheel", set()), (None, set()), ("deels", {"DEKKING_ONTOEREIKEND"})],
)
def test_wat_het_dossier_openlaat_geeft_geen_oordeel_over_de_dekking(dekt: Any, verwacht: set[str]) -> None:
    dossier = met_een_behoefte(minuten(125), [trede("eigen_kracht", dekt)], [], strekking="afgewezen", pgb=None)
    assert codes(dossier) == verwacht
    assert ("Behoefte gedekt" in getoetst(dossier).in_orde) is (dekt == "geheel")


def test_eenheden_die_niet_op_elkaar_passen_geven_geen_oordeel() -> None:
    dossier = met_een_behoefte(
        minuten(125), [], [regel(SCHOON, "01", {"aantal": 400, "eenheid": "euro", "per": "maand"})]
    )
    assert codes(dossier) == set()
    assert "Behoefte gedekt" not in getoetst(dossier).in_orde


def test_wie_alleen_het_pgb_weigert_laat_de_hulp_in_natura_open() -> None:
    dossier = met_een_behoefte(minuten(125), [], [], strekking="afgewezen")
    assert codes(dossier) == set()


def test_een_algemene_voorziening_van_2_2_uur_is_niet_genoeg_voor_4_uur() -> None:
    """ECLI:NL:RBGEL:2016:5998."""
    getoetst_av = {"beschikbaar": True, "passend": True, "betaalbaar": True}
    av = trede("algemene_voorziening", {"aantal": 2.2, "eenheid": "uur", "per": "week"}, **getoetst_av)
    nodig = {"aantal": 4, "eenheid": "uur", "per": "week"}
    dossier = met_een_behoefte(nodig, [av], [], strekking="afgewezen", pgb=None)
    assert codes(dossier) == {"AV_NIET_TOEREIKEND", "DEKKING_ONTOEREIKEND"}
    assert {b.kop for b in getoetst(dossier).gebreken} >= {"Er ontbreekt 1,8 uur per week"}
    dossier["besluit"].update(
        strekking="toegekend", regels=[regel(SCHOON, "01", {"aantal": 1.8, "eenheid": "uur", "per": "week"})]
    )
    assert codes(dossier) == set()


@pytest.mark.parametrize(
    ("peildatum", "spoor", "strekking", "tekst", "ernst"),
    [
        ("2014-12-31", "zelfredzaamheid_participatie", "verlaagd", "Wmo 2015", Ernst.GEBREK),
        ("2014-12-31", "zelfredzaamheid_participatie", "verlaagd", "art. 2.3.5 lid 3", Ernst.GEBREK),
        ("2014-12-31", "zelfredzaamheid_participatie", "verlaagd", "Wmo 2007 art. 4", None),
        ("2015-01-01", "zelfredzaamheid_participatie", "verlaagd", "Wmo 2015 art. 2.3.5 lid 3", None),
        ("2015-01-01", "zelfredzaamheid_participatie", "toegekend", "Wmo 2007 art. 4", Ernst.GEBREK),
        ("2015-01-02", "zelfredzaamheid_participatie", "verlaagd", "Wmo 2007 art. 4", Ernst.AANDACHTSPUNT),
        ("2015-01-02", "zelfredzaamheid_participatie", "toegekend", "Wmo 2015 art. 8.9 en Wmo 2007", None),
        ("2015-12-31", "zelfredzaamheid_participatie", "beeindigd", "AWBZ", Ernst.AANDACHTSPUNT),
        ("2016-01-01", "zelfredzaamheid_participatie", "beeindigd", "AWBZ", Ernst.GEBREK),
        ("2015-12-31", "zelfredzaamheid_participatie", "toegekend", "AWBZ", Ernst.GEBREK),
        (
            "2026-01-01",
            "zelfredzaamheid_participatie",
            "toegekend",
            "artikel 2.3.5 lid 4 Wmo 2015",
            Ernst.AANDACHTSPUNT,
        ),
        ("2026-01-01", "beschermd_wonen_opvang", "toegekend", "Wmo 2015, art. 2.3.5, vierde lid", None),
        ("2026-01-01", "beschermd_wonen_opvang", "toegekend", "artikel 2.3.5, derde lid", Ernst.AANDACHTSPUNT),
        ("2026-01-01", "zelfredzaamheid_participatie", "toegekend", "artikel 2.3.6 Wmo 2015", None),
    ],
)
def test_de_grondslag_moet_op_de_dag_van_het_besluit_gelden(
    peildatum: str, spoor: str, strekking: str, tekst: str, ernst: Ernst | None
) -> None:
    """S3-1: de compensatieplicht van de Wmo 2007 tot en met 2014, daarna artikel 2.3.5."""
    dossier = met_besluit(grondslag=tekst, strekking=strekking)
    dossier.update(peildatum=peildatum, spoor=spoor, aanvraag=None)
    gevonden = [b.ernst for b in getoetst(dossier).bevindingen if b.code == "GRONDSLAG_ONJUIST"]
    assert gevonden == ([ernst] if ernst else [])


def test_een_norm_waarvan_niet_bekend_is_of_hij_onafhankelijk_is_vraagt_aandacht() -> None:
    dossier = in_orde()
    dossier["onderzoek"]["norm"].update(onafhankelijk=None, toetsbaar=None)
    assert {(b.code, b.ernst) for b in getoetst(dossier).bevindingen} == {
        ("NORM_NIET_ONDERBOUWD", Ernst.AANDACHTSPUNT),
        ("NORM_NIET_TOETSBAAR", Ernst.AANDACHTSPUNT),
    }


def test_stil_in_natura_na_een_verzoek_om_een_pgb_vraagt_aandacht() -> None:
    dossier = met_besluit(pgb={"gevraagd": True})
    assert [b.ernst for b in getoetst(dossier).bevindingen] == [Ernst.AANDACHTSPUNT]
    assert codes(met_besluit(pgb={"gevraagd": True}, vorm="pgb")) == set()


def test_een_melding_die_zonder_aanvraag_eindigt_is_geen_besluit() -> None:
    """ECLI:NL:CRVB:2018:2013."""
    dossier = met_besluit(strekking="geen_besluit", regels=[], pgb=None)
    dossier["melding"]["afgesloten_als"] = "zonder_aanvraag"
    dossier.update(onderzoek=None, treden=[], aanvraag=None)
    assert codes(dossier) == set()


def test_begeleiding_zonder_norm_is_geen_gebrek_en_huishouden_wel() -> None:
    dossier = in_orde()
    dossier["onderzoek"]["norm"] = None
    assert [b.code for b in getoetst(dossier).gebreken] == ["NORM_NIET_TOETSBAAR"]
    dossier["onderzoek"]["behoefte"] = [dossier["onderzoek"]["behoefte"][1]]
    dossier["besluit"]["regels"] = [regel(BEGELEIDING, "02", minuten(180))]
    dossier["treden"] = []
    assert getoetst(dossier).gebreken == ()
