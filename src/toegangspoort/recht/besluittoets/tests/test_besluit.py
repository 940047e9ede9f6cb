# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Omvang, motivering en pgb: waar de regels hun grens hebben."""

from typing import Any

import pytest

from toegangspoort.recht.besluittoets import Ernst, Toetsresultaat, lees, toets
from toegangspoort.recht.besluittoets.tests.dossier import (
    Dossier,
    in_orde,
    regel,
)


def getoetst(dossier: Dossier) -> Toetsresultaat:
    return toets(lees(dossier))


def codes(dossier: Dossier) -> set[str]:
    return {bevinding.code for bevinding in getoetst(dossier).bevindingen}


def met_besluit(**velden: Any) -> Dossier:
    dossier = in_orde()
    dossier["besluit"].update(velden)
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


@pytest.mark.parametrize(("leveringsplan", "ernst"), [(None, Ernst.AANDACHTSPUNT), (True, Ernst.GEBREK)])
def test_bij_verblijf_en_vervoer_weegt_een_ontbrekende_omvang_lichter(leveringsplan: Any, ernst: Ernst) -> None:
    """Tenzij het aan de aanbieder wordt overgelaten: dan weet de cliënt niet waar hij recht op heeft."""
    regels = [regel("beschermd wonen", "15", None)]
    dossier = met_besluit(regels=regels, strekking="toegekend", verwijst_naar_leveringsplan=leveringsplan)
    dossier["onderzoek"], dossier["treden"] = {}, []
    assert [(b.code, b.ernst) for b in getoetst(dossier).bevindingen] == [("OMVANG_ONTBREEKT", ernst)]


@pytest.mark.parametrize("strekking", ["afgewezen", "gedeeltelijk_toegekend", "beeindigd", "verlaagd"])
def test_een_nadelig_besluit_zonder_redenen_is_een_gebrek_en_zwijgen_is_dat_niet(strekking: str) -> None:
    dossier = met_besluit(strekking=strekking, regels=[], motivering=[" "], pgb=None)
    dossier["onderzoek"], dossier["treden"] = {}, []
    assert codes(dossier) == {"MOTIVERING_ONTBREEKT"}
    dossier["besluit"]["motivering"] = None
    assert codes(dossier) == set()
    del dossier["besluit"]["motivering"]
    assert codes(dossier) == set()


def test_een_melding_die_zonder_aanvraag_eindigt_is_geen_besluit() -> None:
    """ECLI:NL:CRVB:2018:2013."""
    dossier = met_besluit(strekking="geen_besluit", regels=[], pgb=None)
    dossier["melding"]["afgesloten_als"] = "zonder_aanvraag"
    dossier.update(onderzoek=None, treden=[], aanvraag=None)
    assert codes(dossier) == set()


@pytest.mark.parametrize(
    ("grond", "artikel"),
    [
        (None, "2.3.6 lid 2 Wmo"),
        ("bekwaamheid", "2.3.6 lid 2, onder a,"),
        ("motivering", "2.3.6 lid 2, onder b,"),
        ("kwaliteit", "2.3.6 lid 2, onder c,"),
        ("meerkosten", "2.3.6 lid 5, onder a,"),
        ("eerdere_intrekking", "2.3.6 lid 5, onder b,"),
    ],
)
@pytest.mark.parametrize("vorm", ["zin", None])
def test_een_geweigerd_pgb_zonder_uitleg_noemt_het_onderdeel_dat_is_gebruikt(
    grond: str | None, artikel: str, vorm: str | None
) -> None:
    weigering = {"gevraagd": True, "geweigerd_op": grond, "weigering_gemotiveerd": False}
    (bevinding,) = getoetst(met_besluit(pgb=weigering, vorm=vorm)).bevindingen
    assert (bevinding.code, bevinding.ernst) == ("PGB_WEIGERING_NIET_GEMOTIVEERD", Ernst.GEBREK)
    assert artikel in bevinding.grondslag


@pytest.mark.parametrize(
    ("pgb", "vorm", "ernst"),
    [
        ({"gevraagd": True}, "zin", Ernst.AANDACHTSPUNT),
        ({"gevraagd": True}, "pgb", None),
        ({"gevraagd": True}, None, None),
        ({"gevraagd": True, "weigering_gemotiveerd": False}, "pgb", None),
        ({"gevraagd": True, "geweigerd_op": "meerkosten", "weigering_gemotiveerd": False}, "pgb", Ernst.GEBREK),
        ({"gevraagd": True, "geweigerd_op": "bekwaamheid"}, "zin", None),
        ({"gevraagd": True, "geweigerd_op": "bekwaamheid", "weigering_gemotiveerd": True}, "zin", None),
        ({"gevraagd": False, "weigering_gemotiveerd": False}, "zin", None),
    ],
)
def test_over_het_pgb_zwijgen_is_geen_weigering_zonder_redenen(
    pgb: Dossier, vorm: str | None, ernst: Ernst | None
) -> None:
    """Stilzwijgend hulp in natura geven vraagt wel aandacht; een pgb dat deels is geweigerd, vraagt redenen."""
    gevonden = [b.ernst for b in getoetst(met_besluit(pgb=pgb, vorm=vorm)).bevindingen]
    assert gevonden == ([ernst] if ernst else [])
