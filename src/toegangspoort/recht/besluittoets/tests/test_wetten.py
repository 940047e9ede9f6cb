# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""De wet die een besluit noemt, en het recht van die dag: de Wmo 2007, de AWBZ, de overgang en de Wmo 2015."""

import pytest

from toegangspoort.recht.besluittoets import lees, toets
from toegangspoort.recht.besluittoets.tests.breuken import BREUKEN, GEVALLEN, breek
from toegangspoort.recht.besluittoets.tests.dossier import Dossier, in_orde

ZRP, BW = "zelfredzaamheid_participatie", "beschermd_wonen_opvang"
GEBREK, LET_OP = "gebrek", "aandachtspunt"


def oordeel(dossier: Dossier) -> str | None:
    gevonden = [b.ernst.value for b in toets(lees(dossier)).bevindingen if b.code == "GRONDSLAG_ONJUIST"]
    return gevonden[0] if gevonden else None


@pytest.mark.parametrize(
    ("peildatum", "spoor", "strekking", "tekst", "ernst"),
    [
        ("2014-12-31", ZRP, "verlaagd", "Wmo 2015", GEBREK),
        ("2014-12-31", ZRP, "verlaagd", "WMO15", GEBREK),
        ("2014-12-31", ZRP, "verlaagd", "art. 2.3.5 lid 3", GEBREK),
        ("2014-12-31", ZRP, "toegekend", "Wmo 2015 art. 2.3.5", GEBREK),
        ("2014-12-31", ZRP, "verlaagd", "Wmo 2007 art. 4", None),
        ("2014-12-31", ZRP, "afgewezen", "Wmo", None),
        ("2014-12-31", ZRP, "toegekend", "artikel 4 van de Wmo", None),
        ("2015-01-01", ZRP, "verlaagd", "Wmo 2015 art. 2.3.5 lid 3", None),
        ("2015-01-01", ZRP, "toegekend", "Wmo 2007 art. 4", GEBREK),
        ("2015-01-01", ZRP, "toegekend", "artikel 4 van de Wmo", GEBREK),
        ("2016-06-01", ZRP, "afgewezen", "Wmo, art. 4", GEBREK),
        ("2016-06-01", ZRP, "afgewezen", "Verordening Wmo, artikel 4", None),
        ("2016-06-01", ZRP, "afgewezen", "artikel 4:5 Awb en de Wmo", None),
        ("2015-01-02", ZRP, "verlaagd", "Wmo 2007 art. 4", LET_OP),
        ("2015-01-02", ZRP, "toegekend", "Wmo 2015 art. 8.9 en Wmo 2007", None),
        ("2015-12-31", ZRP, "beeindigd", "AWBZ", LET_OP),
        ("2016-01-01", ZRP, "beeindigd", "AWBZ", GEBREK),
        ("2016-01-01", BW, "beeindigd", "AWBZ", LET_OP),
        ("2015-12-31", ZRP, "toegekend", "AWBZ", GEBREK),
        ("2026-01-01", ZRP, "toegekend", "artikel 2.3.5 lid 4 Wmo 2015", LET_OP),
        ("2026-01-01", BW, "toegekend", "Wmo 2015, art. 2.3.5, vierde lid", None),
        ("2026-01-01", BW, "toegekend", "artikel 2.3.5, derde lid", LET_OP),
        ("2026-01-01", ZRP, "toegekend", "artikel 2.3.6 Wmo 2015", None),
        ("2026-01-01", ZRP, "toegekend", None, None),
    ],
)
def test_de_grondslag_moet_op_de_dag_van_het_besluit_gelden(
    peildatum: str, spoor: str, strekking: str, tekst: str | None, ernst: str | None
) -> None:
    """S3-1: de compensatieplicht van de Wmo 2007 tot en met 2014, daarna artikel 2.3.5; de overgang van 8.3 en 8.9."""
    dossier = in_orde() | {"peildatum": peildatum, "spoor": spoor, "aanvraag": None, "melding": None}
    dossier["besluit"] |= {"grondslag": tekst, "strekking": strekking}
    assert oordeel(dossier) == ernst


@pytest.mark.parametrize(
    ("peildatum", "strekking", "ingangsdatum", "ernst"),
    [
        ("2014-07-18", "toegekend", "2015-01-01", GEBREK),
        ("2014-07-19", "toegekend", "2015-01-01", LET_OP),
        ("2014-12-31", "toegekend", "2014-12-31", GEBREK),
        ("2014-12-31", "toegekend", None, LET_OP),
        ("2014-12-31", "afgewezen", None, LET_OP),
        ("2014-12-31", "verlaagd", "2015-01-01", GEBREK),
    ],
)
def test_op_een_aanvraag_kon_voor_2015_al_worden_beslist_over_hulp_vanaf_2015(
    peildatum: str, strekking: str, ingangsdatum: str | None, ernst: str
) -> None:
    """Artikel 8.7 lid 3; de Wmo 2015 ging op 19 juli 2014 in, zonder de opdracht zelf (Stb. 2014, 281)."""
    dossier = in_orde() | {"peildatum": peildatum, "aanvraag": {"ontvangen_op": "2014-06-25"}, "melding": None}
    dossier["besluit"]["strekking"] = strekking
    for regel in dossier["besluit"]["regels"]:
        regel["ingangsdatum"] = ingangsdatum
    (bevinding,) = [b for b in toets(lees(dossier)).bevindingen if b.code == "GRONDSLAG_ONJUIST"]
    assert bevinding.ernst.value == ernst
    assert ("8.7 lid 3 Wmo 2015" in bevinding.grondslag) is (ernst == LET_OP)


def test_een_besluit_dat_voor_2015_begon_kan_in_bezwaar_nog_op_de_oude_wet_rusten() -> None:
    """Artikel 8.9 lid 2: op besluiten naar de oude Wmo blijft het oude recht van toepassing."""
    dossier = in_orde() | {"peildatum": "2015-03-01", "aanvraag": {"ontvangen_op": "2014-11-25"}, "melding": None}
    dossier["besluit"] |= {"grondslag": "Wmo 2007 art. 4", "strekking": "afgewezen"}
    assert oordeel(dossier) == LET_OP
    dossier["aanvraag"]["ontvangen_op"] = "2015-01-02"
    assert oordeel(dossier) == GEBREK


NIET_IN_2014 = {"geen ondersteuning", "geen plan", "verslag niet gegeven", "onderzoek te laat", "besluit te laat"}


@pytest.mark.parametrize("naam", sorted({naam for _, naam in GEVALLEN} - {"verkeerde wet"}))
def test_voor_2015_gelden_geen_stappenplan_en_geen_regels_over_de_melding(naam: str) -> None:
    """Ook toen moest een gemeente onderzoeken en uitleggen; de gronden zijn dan die van de Wmo 2007 en de Awb."""
    basis = next(b for b, n in GEVALLEN if n == naam)
    dossier = breek(naam, basis=basis) | {"peildatum": "2014-06-02"}
    dossier["besluit"]["grondslag"] = "Wmo 2007 art. 4"
    bevindingen = toets(lees(dossier)).bevindingen
    assert [b.code for b in bevindingen] == ([] if naam in NIET_IN_2014 else [BREUKEN[naam].code])
    for bevinding in bevindingen:
        assert bevinding.grondslag
        assert "2015" not in bevinding.grondslag
        assert "ECLI" not in bevinding.grondslag


def test_over_beschermd_wonen_beslist_lid_4() -> None:
    (bevinding,) = toets(lees(breek("te weinig etmalen", basis="beschermd wonen"))).bevindingen
    assert bevinding.grondslag.startswith("artikel 2.3.5 lid 4 Wmo 2015")
