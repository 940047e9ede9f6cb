# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Elke bevinding komt van één feit, en verdwijnt met dat feit."""

from copy import deepcopy
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.recht.besluittoets import Ernst, lees, toets
from toegangspoort.recht.besluittoets.tests.breuken import BREUKEN, GEVALLEN, breek, gebroken
from toegangspoort.recht.besluittoets.tests.dossier import BASES, GETOETST, Dossier, anders, in_orde, trede
from toegangspoort.recht.besluittoets.toets import PUNTEN

Gevonden = set[tuple[str, str, str | None]]
CODES = set(
    """ONDERZOEK_ONTBREEKT HULPVRAAG_ONTBREEKT PROBLEMEN_ONTBREKEN BEHOEFTE_ONBEPAALD DESKUNDIG_ADVIES_ONTBREEKT
    GEBRUIKELIJKE_HULP_NIET_ONDERZOCHT MANTELZORG_OF_NETWERK_NIET_ONDERZOCHT EIGEN_KRACHT_NIET_ONDERZOCHT
    AV_BESCHIKBAARHEID_NIET_ONDERZOCHT AV_PASSENDHEID_NIET_ONDERZOCHT AV_BETAALBAARHEID_NIET_ONDERZOCHT
    AV_NIET_TOEREIKEND AV_IS_MAATWERK ALGEMEEN_GEBRUIKELIJK_NIET_ONDERZOCHT ANDERE_WET_NIET_VASTGESTELD
    NORM_NIET_ONDERBOUWD NORM_NIET_TOETSBAAR OMVANG_ONTBREEKT DEKKING_ONTOEREIKEND HERONDERZOEK_ONTBREEKT
    PGB_WEIGERING_NIET_GEMOTIVEERD PGB_TARIEF_NIET_TOEREIKEND MELDING_AFGEWEZEN GRONDSLAG_ONJUIST MOTIVERING_ONTBREEKT
    TERMIJN_OVERSCHREDEN CLIENTONDERSTEUNING_NIET_GEWEZEN PERSOONLIJK_PLAN_NIET_GEWEZEN VERSLAG_ONTBREEKT""".split()
)


def codes(dossier: Dossier) -> set[str]:
    return {bevinding.code for bevinding in toets(lees(dossier)).bevindingen}


def gevonden(dossier: Dossier) -> Gevonden:
    return {(b.code, b.ernst.value, b.onderwerp) for b in toets(lees(dossier)).bevindingen}


@pytest.mark.parametrize("basis", BASES)
def test_een_dossier_dat_klopt_heeft_geen_bevinding(basis: str) -> None:
    assert gevonden(BASES[basis]()) == set()


def test_een_dossier_dat_alles_zegt_noemt_alles_wat_in_orde_is() -> None:
    assert toets(lees(in_orde())).in_orde == tuple(punt.in_orde for punt in PUNTEN)


def test_elke_bevinding_is_op_meer_dan_een_dossier_beproefd() -> None:
    assert {BREUKEN[naam].code for _, naam in GEVALLEN} | {"ONDERZOEK_ONTBREEKT"} == CODES


@pytest.mark.parametrize(("basis", "naam"), GEVALLEN)
def test_een_feit_dat_niet_klopt_geeft_precies_een_bevinding(basis: str, naam: str) -> None:
    (bevinding,) = toets(lees(breek(naam, basis=basis))).bevindingen
    assert (bevinding.code, bevinding.ernst) == (BREUKEN[naam].code, BREUKEN[naam].ernst)
    assert bevinding.gronden
    assert bevinding.grondslag
    assert "_" not in bevinding.kop + bevinding.uitleg
    assert bevinding.uitleg.endswith((".", ")"))


@given(geval=gebroken())
def test_een_feit_herstellen_haalt_precies_die_bevinding_weg(geval: tuple[str, list[str]]) -> None:
    basis, (hersteld, *rest) = geval
    met, zonder = gevonden(breek(hersteld, *rest, basis=basis)), gevonden(breek(*rest, basis=basis))
    assert {code for code, _, _ in met - zonder} == {BREUKEN[hersteld].code}
    assert zonder <= met
    assert {code for code, _, _ in zonder} == {BREUKEN[naam].code for naam in rest}


@given(geval=gebroken(minstens=0), kans=st.randoms(use_true_random=False))
def test_de_volgorde_in_het_dossier_maakt_niet_uit(geval: tuple[str, list[str]], kans: Random) -> None:
    basis, namen = geval
    dossier = breek(*namen, basis=basis)
    geschud = deepcopy(dossier)
    for lijst in (geschud["treden"], geschud["besluit"]["regels"], geschud["onderzoek"]["behoefte"]):
        kans.shuffle(lijst)
    gewoon, anders_om = toets(lees(dossier)), toets(lees(geschud))
    assert set(gewoon.bevindingen) == set(anders_om.bevindingen)
    assert gewoon.in_orde == anders_om.in_orde


@given(geval=gebroken(minstens=0), data=st.data())
def test_meer_zwijgen_binnen_het_onderzoek_geeft_nooit_een_gebrek_erbij(
    geval: tuple[str, list[str]], data: st.DataObject
) -> None:
    basis, namen = geval
    dossier = breek(*namen, basis=basis)
    eerst = {b for b in gevonden(dossier) if b[1] == "gebrek"}
    onderzoek = dossier["onderzoek"]
    delen = [onderzoek, onderzoek["norm"], onderzoek["deskundig_advies"], *onderzoek["behoefte"]]
    for deel in delen:
        for sleutel in data.draw(st.lists(st.sampled_from(sorted(deel)), unique=True)):
            if sleutel != "onderwerp":
                del deel[sleutel]
    assert {b for b in gevonden(dossier) if b[1] == "gebrek"} <= eerst


def test_zonder_onderzoek_ontbreekt_het_onderzoek_en_bij_een_verlaging_ook_het_heronderzoek() -> None:
    """ECLI:NL:RBNNE:2018:1358: een afwijzing zonder eigen onderzoek."""
    dossier = in_orde() | {"onderzoek": None, "treden": []}
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT", "HERONDERZOEK_ONTBREEKT"}
    dossier["besluit"]["strekking"] = "toegekend"
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT"}
    del dossier["onderzoek"]
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT"}
    dossier["onderzoek"] = {}
    assert codes(dossier) == set()


@pytest.mark.parametrize(
    ("strekking", "bij_nee", "bij_null"),
    [
        ("beeindigd", "gebrek", "gebrek"),
        ("verlaagd", "gebrek", "gebrek"),
        ("afgewezen", "aandachtspunt", None),
        ("gedeeltelijk_toegekend", "aandachtspunt", None),
        ("toegekend", None, None),
        ("geen_besluit", None, None),
    ],
)
def test_hulp_die_ophoudt_vraagt_nieuw_onderzoek(strekking: str, bij_nee: str | None, bij_null: str | None) -> None:
    """Artikel 2.3.9; wie voor het eerst vraagt, heeft geen lopende hulp, en dan zwijgt het dossier hierover."""
    for gedaan, verwacht in ((False, bij_nee), (None, bij_null), (True, None)):
        dossier = anders(treden=[], onderzoek={"heronderzoek": gedaan}, besluit={"strekking": strekking})
        ernst = [e for code, e, _ in gevonden(dossier) if code == "HERONDERZOEK_ONTBREEKT"]
        assert ernst == ([verwacht] if verwacht else [])


def test_een_verwijzing_zonder_besluit_vraagt_ook_onderzoek() -> None:
    besluit = {"strekking": "geen_besluit", "regels": [], "pgb": None}
    dossier = anders(treden=[], besluit=besluit, aanvraag=None) | {"onderzoek": None}
    assert codes(dossier) == set()
    dossier["treden"] = [trede("algemene_voorziening", "geheel", **GETOETST)]
    assert codes(dossier) == {"ONDERZOEK_ONTBREEKT"}


def test_zwijgen_is_geen_nee_en_geen_ja() -> None:
    """Een leeg onderzoek geeft geen bevinding, en ook geen punt dat in orde heet."""
    dossier = {"versie": 1, "id": "x", "spoor": "zelfredzaamheid_participatie", "onderzoek": {}}
    uitkomst = toets(lees(dossier | {"besluit": {"strekking": "afgewezen"}}))
    assert uitkomst.bevindingen == ()
    assert uitkomst.in_orde == ("Eigen onderzoek gedaan",)


@pytest.mark.parametrize(
    ("sleutel", "code", "ernst"),
    [
        ("hulpvraag", "HULPVRAAG_ONTBREEKT", "gebrek"),
        ("problemen", "PROBLEMEN_ONTBREKEN", "gebrek"),
        ("behoefte", "BEHOEFTE_ONBEPAALD", "gebrek"),
        ("norm", "NORM_NIET_TOETSBAAR", "gebrek"),
        ("heronderzoek", "HERONDERZOEK_ONTBREEKT", "gebrek"),
        ("deskundig_advies", "DESKUNDIG_ADVIES_ONTBREEKT", "aandachtspunt"),
        ("verslag_verstrekt", "VERSLAG_ONTBREEKT", "aandachtspunt"),
    ],
)
@pytest.mark.parametrize("leeg", [None, []])
def test_binnen_het_onderzoek_is_null_of_een_lege_lijst_een_gemis(
    sleutel: str, code: str, ernst: str, leeg: Any
) -> None:
    dossier = in_orde()
    if leeg is None or sleutel in ("problemen", "behoefte"):
        dossier["onderzoek"][sleutel] = leeg
        assert {(c, e) for c, e, _ in gevonden(dossier)} == {(code, ernst)}
    del dossier["onderzoek"][sleutel]
    assert gevonden(dossier) == set()


@pytest.mark.parametrize(
    ("advies", "ernst"),
    [
        ({}, None),
        ({"nodig": False}, None),
        ({"nodig": True}, None),
        ({"nodig": None}, "aandachtspunt"),
        ({"nodig": True, "ingewonnen": None}, "gebrek"),
        ({"nodig": True, "ingewonnen": False}, "gebrek"),
        ({"nodig": False, "ingewonnen": False}, None),
    ],
)
def test_advies_ontbreekt_alleen_als_het_nodig_is(advies: Dossier, ernst: str | None) -> None:
    dossier = in_orde()
    dossier["onderzoek"]["deskundig_advies"] = advies
    assert [e for _, e, _ in gevonden(dossier)] == ([ernst] if ernst else [])


@pytest.mark.parametrize("nummer", range(7))
@pytest.mark.parametrize("vlag", ["onderzocht", "besproken", "gemotiveerd"])
def test_op_een_trede_telt_alleen_een_uitgesproken_nee(nummer: int, vlag: str) -> None:
    """Alleen niet besproken is een aandachtspunt (ECLI:NL:RBMNE:2024:3261); null en zwijgen zeggen niets."""
    dossier = in_orde()
    deel = dossier["treden"][nummer]
    deel[vlag] = False
    (bevinding,) = toets(lees(dossier)).bevindingen
    assert bevinding.ernst == (Ernst.AANDACHTSPUNT if vlag == "besproken" else Ernst.GEBREK)
    deel[vlag] = None
    assert gevonden(dossier) == set()
    del deel[vlag]
    assert gevonden(dossier) == set()


def test_twee_mensen_bij_een_onderwerp_staan_in_een_bevinding() -> None:
    treden = [trede("gebruikelijke_hulp", None, persoon=wie, onderzocht=False) for wie in ("zoon", "man", None)]
    dossier = anders(treden=treden, besluit={})
    (bevinding,) = toets(lees(dossier)).bevindingen
    assert bevinding.kop == "Niet onderzocht of deze persoon, man en zoon dit kunnen doen"
    dossier["treden"] = treden[:1]
    assert toets(lees(dossier)).bevindingen[0].kop == "Niet onderzocht of zoon dit kan doen"


def test_zonder_peildatum_blijft_liggen_wat_een_datum_nodig_heeft() -> None:
    dossier = in_orde() | {"peildatum": None, "aanvraag": {"ontvangen_op": "2020-01-01"}}
    dossier["besluit"]["grondslag"] = "Wmo 2007"
    assert codes(dossier) == set()
