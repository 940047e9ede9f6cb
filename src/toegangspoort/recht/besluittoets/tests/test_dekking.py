# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Of aftrek en toekenning samen de behoefte dekken: rekenen waar het kan, zwijgen waar het dossier zwijgt."""

from typing import Any

import pytest

from toegangspoort.recht.besluittoets import Toetsresultaat, lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import (
    BEGELEIDING,
    DAGBESTEDING,
    GETOETST,
    SCHOON,
    Dossier,
    anders,
    behoefte,
    minuten,
    omvang,
    regel,
    trede,
    uren,
)

TEKORT = {"DEKKING_ONTOEREIKEND"}
AV = "algemene_voorziening"


def met(behoeften: list[Dossier], treden: list[Dossier], regels: list[Dossier], **besluit: Any) -> Dossier:
    besluit = {"strekking": "gedeeltelijk_toegekend", "pgb": None, "regels": regels} | besluit
    return anders(onderzoek={"behoefte": behoeften}, treden=treden, besluit=besluit)


def schoon(hoeveel: Dossier | None, treden: list[Dossier], regels: list[Dossier], **besluit: Any) -> Dossier:
    return met([behoefte(SCHOON, "01", hoeveel)], treden, regels, **besluit)


def getoetst(dossier: Dossier) -> Toetsresultaat:
    return toets(lees(dossier))


def codes(dossier: Dossier) -> set[str]:
    return {bevinding.code for bevinding in getoetst(dossier).bevindingen}


@pytest.mark.parametrize(
    ("toegekend", "genoeg"),
    [
        (omvang(108, "uur", "jaar"), True),
        (minuten(125), True),
        (minuten(124), False),
        (omvang(8.34, "uur", "vier_weken"), True),
        (omvang(8.9, "uur", "maand"), False),
        (omvang(9.03, "uur", "maand"), True),
    ],
)
def test_dekking_rekent_om_tussen_eenheden_en_tijden(toegekend: Dossier, genoeg: bool) -> None:
    """125 minuten per week is 108 uur per jaar, zoals de norm voor het huishouden zegt."""
    dossier = schoon(minuten(125), [], [regel(SCHOON, "01", toegekend)])
    assert codes(dossier) == (set() if genoeg else TEKORT)


@pytest.mark.parametrize(
    ("nodig", "toegekend", "genoeg"),
    [
        (omvang(365, "etmaal", "jaar"), omvang(7, "etmaal", "week"), True),
        (omvang(8000, "km", "jaar"), omvang(666, "km", "maand"), True),
        (omvang(8000, "km", "jaar"), omvang(600, "km", "maand"), False),
        (omvang(8000, "km", "jaar"), omvang(7999, "km", "jaar"), False),
        (omvang(4, "dagdeel", "week"), omvang(16, "uur", "week"), True),
        (omvang(1, "stuks", "totaal"), omvang(1, "stuks", "totaal"), True),
    ],
)
def test_afronden_bij_omrekenen_is_geen_tekort(nodig: Dossier, toegekend: Dossier, genoeg: bool) -> None:
    dossier = met([behoefte("hulp", "08", nodig)], [], [regel("hulp", "08", toegekend)])
    assert codes(dossier) == (set() if genoeg else TEKORT)


def test_regels_die_na_elkaar_gelden_tellen_niet_samen() -> None:
    eerst, dan = regel(SCHOON, "01", minuten(60)), regel(SCHOON, "01", minuten(65))
    assert codes(schoon(minuten(125), [], [eerst, dan])) == set()
    eerst["einddatum"], dan["ingangsdatum"] = "2026-12-31", "2027-01-01"
    assert codes(schoon(minuten(125), [], [eerst, dan])) == TEKORT


@pytest.mark.parametrize(("dekt", "verwacht"), [("geheel", set()), (None, set()), ("deels", TEKORT)])
def test_wat_het_dossier_openlaat_geeft_geen_oordeel_over_de_dekking(dekt: Any, verwacht: set[str]) -> None:
    dossier = schoon(minuten(125), [trede("eigen_kracht", dekt)], [], strekking="afgewezen")
    assert codes(dossier) == verwacht
    assert ("Behoefte gedekt" in getoetst(dossier).in_orde) is (dekt == "geheel")


def test_een_deel_zonder_getal_zegt_niet_hoeveel_er_ontbreekt() -> None:
    dossier = schoon(minuten(125), [trede("eigen_kracht", "deels")], [], strekking="afgewezen")
    assert [b.kop for b in getoetst(dossier).gebreken] == ["Nog nodig: een deel van de hulp"]


@pytest.mark.parametrize("strekking", ["toegekend", "gedeeltelijk_toegekend", "verlaagd"])
def test_een_toekenning_waarvan_de_regels_niet_in_het_dossier_staan_heeft_geen_tekort(strekking: str) -> None:
    treden = [trede(AV, "deels", **GETOETST)]
    assert codes(schoon(minuten(125), treden, [], strekking=strekking)) == set()


def test_wat_is_vastgesteld_en_zonder_aftrek_is_afgewezen_is_niet_gedekt() -> None:
    assert codes(schoon(minuten(125), [], [], strekking="afgewezen")) == TEKORT
    assert codes(schoon(minuten(125), [], [], strekking="beeindigd")) == TEKORT


def test_wie_alleen_het_pgb_weigert_laat_de_hulp_in_natura_open() -> None:
    weigering = {"gevraagd": True, "geweigerd_op": "bekwaamheid", "weigering_gemotiveerd": True}
    assert codes(schoon(minuten(125), [], [], strekking="afgewezen", pgb=weigering)) == set()


def test_een_pgb_in_euro_is_niet_met_uren_te_vergelijken() -> None:
    dossier = schoon(minuten(125), [], [regel(SCHOON, "01", omvang(400, "euro", "maand"))])
    assert codes(dossier) == set()
    assert "Behoefte gedekt" not in getoetst(dossier).in_orde


def test_een_algemene_voorziening_van_2_2_uur_is_niet_genoeg_voor_4_uur() -> None:
    """ECLI:NL:RBGEL:2016:5998."""
    av = trede(AV, uren(2.2), **GETOETST)
    dossier = schoon(uren(4), [av], [], strekking="afgewezen")
    assert codes(dossier) == {"AV_NIET_TOEREIKEND", "DEKKING_ONTOEREIKEND"}
    assert {b.kop for b in getoetst(dossier).gebreken} >= {"Nog nodig: 1,8 uur per week"}
    assert codes(schoon(uren(4), [av], [regel(SCHOON, "01", uren(1.8))])) == set()


# Hetzelfde onder een andere naam.


@pytest.mark.parametrize("naam", ["Schoonmaken ", "hulp bij het huishouden"])
@pytest.mark.parametrize("categorie", ["01", "06", ""])
def test_een_andere_naam_voor_dezelfde_hulp_is_geen_tekort(naam: str, categorie: str) -> None:
    behoeften = [behoefte(SCHOON, "01", minuten(125)), behoefte("rolstoel", "11", omvang(1, "stuks", "totaal"))]
    regels = [regel(naam, categorie, minuten(65)), regel("duwrolstoel", "11", omvang(1, "stuks", "totaal"))]
    dossier = met(behoeften, [trede("eigen_kracht", minuten(60), naam)], regels)
    assert codes(dossier) == set()


def test_hulp_van_een_andere_soort_vult_niets_aan() -> None:
    dossier = schoon(minuten(125), [], [regel(SCHOON, "01", minuten(60)), regel("taxipas", "08", minuten(900))])
    assert codes(dossier) == TEKORT


def test_dagbesteding_kan_in_de_plaats_van_begeleiding_komen() -> None:
    begeleiding = [behoefte(BEGELEIDING, "02", uren(8))]
    assert codes(met(begeleiding, [], [regel(DAGBESTEDING, "07", omvang(2, "dagdeel", "week"))])) == set()
    assert codes(met(begeleiding, [], [regel(DAGBESTEDING, "07", omvang(1, "dagdeel", "week"))])) == TEKORT


def test_twee_behoeften_die_een_regel_delen_moeten_samen_zijn_gedekt() -> None:
    behoeften = [behoefte("zwaar werk", "01", uren(2)), behoefte("de was", "01", uren(1))]
    assert codes(met(behoeften, [], [regel("huishoudelijke hulp", "01", uren(3))])) == set()
    te_weinig = met(behoeften, [], [regel("huishoudelijke hulp", "01", uren(2.5))])
    assert [(b.onderwerp, b.kop) for b in getoetst(te_weinig).gebreken] == [
        ("zwaar werk en de was", "Nog nodig: 0,5 uur per week")
    ]


def test_twee_behoeften_met_een_naam_tellen_samen() -> None:
    behoeften = [behoefte(SCHOON, "01", uren(2)), behoefte(SCHOON, "01", uren(1))]
    assert codes(met(behoeften, [], [regel(SCHOON, "01", uren(2))])) == TEKORT
    assert codes(met(behoeften, [], [regel(SCHOON, "01", uren(3))])) == set()


def test_wat_geheel_is_gedekt_helpt_een_andere_behoefte_niet() -> None:
    behoeften = [behoefte(SCHOON, "01", uren(2)), behoefte(BEGELEIDING, "02", uren(3))]
    treden = [trede("gebruikelijke_hulp", "geheel")]
    dossier = met(behoeften, treden, [regel(BEGELEIDING, "02", uren(2))])
    assert [(b.code, b.onderwerp) for b in getoetst(dossier).gebreken] == [("DEKKING_ONTOEREIKEND", BEGELEIDING)]
    treden.append(trede("mantelzorg", uren(1), BEGELEIDING))
    assert codes(met(behoeften, treden, [regel(BEGELEIDING, "02", uren(2))])) == set()


# Een algemene voorziening die een deel geeft, zonder getal.


@pytest.mark.parametrize(
    ("ander", "genoeg"),
    [
        ([], False),
        ([trede("gebruikelijke_hulp", "deels")], True),
        ([trede("gebruikelijke_hulp", "deels", "hulp bij het huishouden")], True),
        ([trede("andere_wet", "deels", wet="Zvw", recht_vastgesteld=True)], True),
        ([trede("andere_wet", "deels", wet="Zvw", recht_vastgesteld=False)], False),
        ([trede("algemeen_gebruikelijk", "deels", beschikbaar=True, passend=False, betaalbaar=True)], False),
    ],
)
def test_een_deel_is_niet_genoeg_als_niets_de_rest_geeft(ander: list[Dossier], genoeg: bool) -> None:
    """ECLI:NL:RBAMS:2016:4076: algemene voorzieningen, en een recht op Wlz-zorg dat niet vaststaat."""
    behoeften = [{"onderwerp": SCHOON, "categorie": "01"}]
    dossier = met(behoeften, [trede(AV, "deels", **GETOETST), *ander], [], strekking="afgewezen")
    assert ("AV_NIET_TOEREIKEND" not in codes(dossier)) is genoeg


def test_een_regel_onder_een_andere_naam_vult_de_voorziening_aan() -> None:
    behoeften = [{"onderwerp": SCHOON, "categorie": "01"}, {"onderwerp": BEGELEIDING, "categorie": "02"}]
    av = [trede(AV, "deels", **GETOETST)]
    assert codes(met(behoeften, av, [regel("hulp bij het huishouden", "01", uren(2))])) == set()
    assert codes(met(behoeften, av, [regel(BEGELEIDING, "02", uren(2))])) == {"AV_NIET_TOEREIKEND"}
