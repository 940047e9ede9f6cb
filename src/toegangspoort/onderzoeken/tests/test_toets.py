# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from decimal import Decimal

import pytest

from toegangspoort.onderzoeken.tests.maken import fill, make_aftrek, make_behoefte, make_onderzoek, stand_of
from toegangspoort.onderzoeken.toets import to_toetsbestand_parts
from toegangspoort.recht.besluittoets import bestand, toets

pytestmark = pytest.mark.django_db


def findings(onderzoek, strekking=bestand.Strekking.AFGEWEZEN):
    part, treden = to_toetsbestand_parts(stand_of(onderzoek))
    besluit = bestand.Besluit(strekking, motivering=("Een algemene voorziening is genoeg.",))
    found = bestand.Toetsbestand("proef", besluit, onderzoek=part, treden=treden)
    return {bevinding.code for bevinding in toets(found).bevindingen}


def test_general_provision_below_the_need_is_found_as_in_the_ruling():
    """ECLI:NL:RBGEL:2016:5998."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by, needs=False, rungs=False)
    need = make_behoefte(onderzoek, by, aantal=Decimal(4), eenheid="uur")
    make_aftrek(
        onderzoek,
        by,
        trede="algemene_voorziening",
        behoefte_id=need.pk,
        aantal=Decimal("2.2"),
        naam="Schoonmaakhulp",
        reden="Huishoudelijke hulp is als algemene voorziening te krijgen.",
        beschikbaar=True,
    )
    assert findings(onderzoek) >= {
        "AV_NIET_TOEREIKEND",
        "AV_BETAALBAARHEID_NIET_ONDERZOCHT",
        "DEKKING_ONTOEREIKEND",
    }
    assert "BEHOEFTE_ONBEPAALD" not in findings(onderzoek)


def test_allowance_makes_a_general_provision_bearable():
    """S0-6, S4-28."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    make_aftrek(
        onderzoek,
        by,
        trede="algemene_voorziening",
        behoefte_id=need.pk,
        aantal=Decimal(125),
        naam="Schoonmaakhulp",
        reden="Doet alles.",
        beschikbaar=True,
        passend=True,
        toereikend=True,
        betaalbaar=False,
        tegemoetkoming="€ 30 per maand",
    )
    assert not {code for code in findings(onderzoek) if code.startswith("AV_")}


def test_empty_onderzoek_shows_what_is_missing_from_the_step_plan():
    onderzoek, _by = make_onderzoek()
    assert findings(onderzoek) >= {"PROBLEMEN_ONTBREKEN", "BEHOEFTE_ONBEPAALD"}
