# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Elke bevinding komt van één feit, en verdwijnt met dat feit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.besluittoets import Ernst, lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import BREUKEN, RAKEN_ELKAAR, Dossier, breek, in_orde
from toegangspoort.recht.besluittoets.toets import PUNTEN

AANDACHTSPUNTEN = {
    "CLIENTONDERSTEUNING_NIET_GEWEZEN",
    "PERSOONLIJK_PLAN_NIET_GEWEZEN",
    "TERMIJN_OVERSCHREDEN",
    "VERSLAG_ONTBREEKT",
}


def codes(dossier: Dossier) -> set[str]:
    return {bevinding.code for bevinding in toets(lees(dossier)).bevindingen}


def los_van_elkaar(namen: list[str]) -> bool:
    return all(len(groep & set(namen)) <= 1 for groep in RAKEN_ELKAAR)


def test_een_dossier_dat_klopt_heeft_geen_bevinding_en_noemt_alles_wat_in_orde_is() -> None:
    uitkomst = toets(lees(in_orde()))
    assert uitkomst.bevindingen == ()
    assert uitkomst.in_orde == tuple(punt.in_orde for punt in PUNTEN)


@pytest.mark.parametrize("naam", BREUKEN)
def test_een_feit_dat_niet_klopt_geeft_precies_een_bevinding(naam: str) -> None:
    code, _ = BREUKEN[naam]
    assert codes(breek(naam)) == {code}


@given(namen=st.lists(st.sampled_from(sorted(BREUKEN)), min_size=1, unique=True).filter(los_van_elkaar))
def test_een_feit_herstellen_haalt_precies_die_bevinding_weg(namen: list[str]) -> None:
    hersteld, *rest = namen
    assert codes(breek(*namen)) - codes(breek(*rest)) == {BREUKEN[hersteld][0]}
    assert codes(breek(*rest)) == {BREUKEN[naam][0] for naam in rest}


@pytest.mark.parametrize("naam", BREUKEN)
def test_elke_bevinding_heeft_een_grond_een_kop_en_een_uitweg(naam: str) -> None:
    (bevinding,) = toets(lees(breek(naam))).bevindingen
    assert bevinding.gronden
    assert bevinding.grondslag
    assert "_" not in bevinding.kop + bevinding.uitleg
    assert bevinding.uitleg.endswith((".", ")"))
    verwacht = bevinding.code in AANDACHTSPUNTEN or naam == "netwerk niet besproken"
    assert (bevinding.ernst is Ernst.AANDACHTSPUNT) == verwacht


def test_zonder_onderzoek_ontbreekt_het_onderzoek_en_bij_een_verlaging_ook_het_heronderzoek() -> None:
    """ECLI:NL:RBNNE:2018:1358: een afwijzing zonder eigen onderzoek."""
    dossier = in_orde() | {"onderzoek": None, "treden": []}
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT", "HERONDERZOEK_ONTBREEKT"}
    dossier["besluit"]["strekking"] = "toegekend"
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT"}
    dossier["onderzoek"] = {}
    assert codes(dossier) == set()


def test_zwijgen_is_geen_nee_en_geen_ja() -> None:
    """Een leeg onderzoek geeft geen bevinding, en ook geen punt dat in orde heet."""
    dossier = {"versie": 1, "id": "x", "spoor": "zelfredzaamheid_participatie", "onderzoek": {}}
    uitkomst = toets(lees(dossier | {"besluit": {"strekking": "afgewezen"}}))
    assert uitkomst.bevindingen == ()
    assert uitkomst.in_orde == ("Eigen onderzoek gedaan",)


@pytest.mark.parametrize(
    ("sleutel", "code"),
    [
        ("hulpvraag", "HULPVRAAG_ONTBREEKT"),
        ("problemen", "PROBLEMEN_ONTBREKEN"),
        ("behoefte", "BEHOEFTE_ONBEPAALD"),
        ("norm", "NORM_NIET_TOETSBAAR"),
        ("heronderzoek", "HERONDERZOEK_ONTBREEKT"),
        ("verslag_verstrekt", "VERSLAG_ONTBREEKT"),
    ],
)
def test_binnen_het_onderzoek_is_null_een_gemis(sleutel: str, code: str) -> None:
    dossier = in_orde()
    dossier["onderzoek"][sleutel] = None
    assert code in codes(dossier)
    del dossier["onderzoek"][sleutel]
    assert code not in codes(dossier)


@pytest.mark.parametrize("nummer", range(8))
def test_niet_besproken_is_op_elke_trede_een_aandachtspunt(nummer: int) -> None:
    """ECLI:NL:RBMNE:2024:3261."""
    dossier = in_orde()
    dossier["treden"][nummer]["besproken"] = False
    (bevinding,) = toets(lees(dossier)).bevindingen
    assert bevinding.ernst is Ernst.AANDACHTSPUNT


def test_zonder_peildatum_blijft_liggen_wat_een_datum_nodig_heeft() -> None:
    dossier = in_orde() | {"peildatum": None}
    dossier["besluit"]["grondslag"] = "Wmo 2007"
    assert codes(dossier) == set()
