# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A signed besluit is reckoned again from what it kept: the same outcome, findings and letter; or what differs."""

import copy
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from toegangspoort.besluiten import actions, herberekenen, verschil
from toegangspoort.besluiten.feiten import Pgboordeel
from toegangspoort.besluiten.herberekenen import Bewaard, reckon_again, reckon_under, signed
from toegangspoort.besluiten.models import Besluit, Besluitsoort, Vorm
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    fill_regel,
    fresh,
    make_concept,
    make_volledig,
    make_zaak,
    sign,
)
from toegangspoort.besluiten.uitleg import Uitleg
from toegangspoort.besluiten.vastleggen import KEPT, fingerprint
from toegangspoort.besluiten.verschil import compare_outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def bewaard() -> Bewaard:
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    (row,) = signed()
    return row


def _refusal() -> Besluit:
    zaak = make_zaak(own=125)
    besluit = make_concept(zaak)
    actions.offer_for_second_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    actions.approve_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.collega, at=BESLUIT_OP)
    return fresh(sign(besluit, zaak.consulent))


def _pgb() -> Besluit:
    zaak = make_zaak(vorm="pgb")
    besluit = make_concept(zaak)
    regel = fill_regel(besluit, zaak.consulent, zaak.product, vorm=Vorm.PGB, pgb_tarief_cent=3000, pgb_toereikend=True)
    actions.save_pgb_toets(
        regel=regel,
        oordelen=[
            Pgboordeel(test=test, voldoet=True, reden=f"Reden {test}")
            for test in ("BEKWAAM", "MOTIVERING", "KWALITEIT")
        ],
        versie=fresh(besluit).versie,
        by=zaak.collega,
        at=BESLUIT_OP,
    )
    return fresh(sign(besluit, zaak.consulent))


def test_a_grant_keeps_its_outcomes_with_facts_versions_words_and_findings() -> None:
    zaak = make_zaak()
    besluit = fresh(sign(make_volledig(zaak), zaak.consulent))
    norms = {outcome["norm"] for outcome in besluit.uitkomsten}
    assert {
        "toegang-maatwerk",
        "grondslag-besluit",
        "bijdrage",
        "onderzoek",
        "beslistermijn",
        "bezwaartermijn",
    } <= norms
    for outcome in besluit.uitkomsten:
        assert outcome["versie"].startswith(f"{outcome['norm']}@")
        assert "feiten" in outcome
        assert outcome["versie"] in besluit.normversies
    assert [tak.norm for tak in Uitleg.from_json(besluit.uitleg).takken] == [u["norm"] for u in besluit.uitkomsten]
    assert len(besluit.vingerafdruk) == 64


def test_reckoned_again_a_grant_is_the_same_in_outcome_findings_and_letter(bewaard: Bewaard) -> None:
    found = reckon_again(bewaard)
    assert found.gelijk is True
    assert (found.ongeschonden, found.verschillen, found.bevindingen) == (True, (), ())
    assert found.brief is not None
    assert found.brief.gelijk is True


@pytest.mark.parametrize("make", [_refusal, _pgb])
def test_reckoned_again_a_refusal_and_a_pgb_are_the_same(make: Any) -> None:
    make()
    (row,) = signed()
    assert reckon_again(row).gelijk is True


def test_who_judged_a_pgb_and_why_is_kept_with_the_judgement() -> None:
    besluit = _pgb()
    facts = next(outcome for outcome in besluit.uitkomsten if outcome["norm"] == "pgb")["feiten"]
    assert facts["bekwaam"] == {"waarde": True, "reden": "Reden BEKWAAM", "door": "Collega Twee", "op": "2026-12-16"}


def test_nothing_but_the_row_and_its_letter_is_read(bewaard: Bewaard) -> None:
    with CaptureQueriesContext(connection) as queries:
        reckon_again(bewaard)
    assert len(queries) == 0


def test_the_number_of_queries_does_not_grow_with_the_besluiten_of_a_batch(monkeypatch: Any) -> None:
    _refusal()
    with CaptureQueriesContext(connection) as one:
        assert len([reckon_again(row) for row in signed()]) == 1
    _copies(8)
    with CaptureQueriesContext(connection) as many:
        assert len([reckon_again(row) for row in signed()]) == 9
    assert len(many) == len(one) == 2
    monkeypatch.setattr(herberekenen, "BATCH", 3)
    with CaptureQueriesContext(connection) as in_threes:
        assert len(list(signed(with_letters=False))) == 9
    assert len(in_threes) == 4


def _copies(number: int) -> None:
    """The same besluit again under other numbers, as rows of the database."""
    row = Besluit.objects.get()
    names = [f.attname for f in Besluit._meta.concrete_fields if f.attname not in {"id", "nummer"}]
    Besluit.objects.bulk_create(
        Besluit(nummer=nummer, **{name: getattr(row, name) for name in names}) for nummer in range(2, number + 2)
    )


def _facts_in(written: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places of every plain value in these facts."""
    if isinstance(written, dict):
        return [place for key, value in written.items() for place in _facts_in(value, (*path, key))]
    if isinstance(written, list):
        return [place for key, value in enumerate(written) for place in _facts_in(value, (*path, key))]
    return [path]


def _changed(value: Any) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    return f"{value} gewijzigd"


def test_any_fact_or_word_that_is_tampered_with_in_a_copy_is_reported(bewaard: Bewaard) -> None:
    places = _facts_in({name: bewaard.kept[name] for name in KEPT})
    assert len(places) > 50

    @given(st.sampled_from(places))
    def is_reported(place: tuple[Any, ...]) -> None:
        kept = copy.deepcopy(bewaard.kept)
        here = kept
        for key in place[:-1]:
            here = here[key]
        here[place[-1]] = _changed(here[place[-1]])
        found = reckon_again(replace(bewaard, kept=kept, brief=None))
        assert found.gelijk is False
        assert found.ongeschonden is False

    is_reported()


def test_a_tampered_fact_that_matters_is_named_by_norm_and_value_also_under_a_new_fingerprint(bewaard: Bewaard) -> None:
    kept = copy.deepcopy(bewaard.kept)
    term = next(outcome for outcome in kept["uitkomsten"] if outcome["norm"] == "bezwaartermijn")
    (fact,) = term["feiten"]
    term["feiten"][fact] = "2026-12-23"
    forged = replace(bewaard, kept=kept, vingerafdruk=fingerprint(kept, bewaard.sha256), brief=None)
    found = reckon_again(forged)
    assert found.ongeschonden is True
    assert ("bezwaartermijn", "waarde", "27 januari 2027") in {(v.norm, v.wat, v.toen) for v in found.verschillen}


def test_another_letter_under_the_same_besluit_is_reported(bewaard: Bewaard) -> None:
    assert bewaard.brief is not None
    found = reckon_again(replace(bewaard, sha256="0" * 64))
    assert found.ongeschonden is False


def test_a_finding_that_came_or_went_is_named_by_code_only(bewaard: Bewaard) -> None:
    kept = copy.deepcopy(bewaard.kept)
    kept["feiten"]["besluit"]["regels"][0]["omvang"] = None
    kept["bevindingen"].append({"code": "VERZONNEN", "ernst": "gebrek", "onderwerp": "Trijntje"})
    found = reckon_again(replace(bewaard, kept=kept, brief=None))
    assert found.bevindingen is not None
    assert {"OMVANG_ONTBREEKT", "VERZONNEN"} <= set(found.bevindingen)
    assert "Trijntje" not in str(found.bevindingen)


def test_facts_that_can_not_be_read_any_more_are_a_difference_and_no_crash(bewaard: Bewaard) -> None:
    kept = copy.deepcopy(bewaard.kept)
    kept["feiten"] = {"onzin": True}
    kept["uitkomsten"][0]["feiten"] = {"iets": "anders"}
    kept["uitkomsten"][1]["norm"] = "norm-die-er-niet-is"
    found = reckon_again(replace(bewaard, kept=kept, brief=None))
    assert found.bevindingen == ("FEITEN_NIET_TE_LEZEN",)
    assert [v.wat for v in found.verschillen] == ["niet na te rekenen"] * 2
    assert "deze versie vraagt andere feiten" in found.verschillen[0].nu
    assert found.verschillen[1].nu == "deze norm is hier niet"


@pytest.mark.parametrize("damage", [["stuk"], [{}], [{"norm": 3}], [None], [{"norm": "bezwaartermijn", "feiten": 1}]])
def test_a_damaged_row_is_reported_and_the_next_one_has_its_turn(bewaard: Bewaard, damage: Any) -> None:
    kept = {**bewaard.kept, "uitkomsten": damage, "bevindingen": damage}
    found = reckon_again(replace(bewaard, kept=kept, brief=None))
    assert found.gelijk is False
    assert [v.wat for v in found.verschillen] == ["niet na te rekenen"]


def test_a_besluit_of_before_outcomes_were_kept_can_not_be_checked_and_is_said_to_be(bewaard: Bewaard) -> None:
    kept = {**bewaard.kept, "uitkomsten": [], "uitleg": {}, "bevindingen": []}
    found = reckon_again(replace(bewaard, kept=kept, vingerafdruk="", brief=None))
    assert found.gelijk is None
    assert reckon_under(replace(bewaard, kept=kept, vingerafdruk=""), date(2026, 1, 1)).gelijk is None


def test_under_the_law_of_another_day_the_outcome_and_both_versions_are_named(bewaard: Bewaard) -> None:
    """S3-1: before 2015 the compensatieplicht of the Wmo 2007."""
    found = reckon_under(bewaard, date(2014, 12, 31))
    by_norm = {v.norm: v for v in found.verschillen}
    assert by_norm["grondslag-besluit"].wat == "waarde"
    assert by_norm["grondslag-besluit"].toen == "artikel 2.3.5 lid 3 Wmo 2015 (grondslag-besluit@2015-01-01)"
    assert by_norm["grondslag-besluit"].nu == "artikel 4 lid 1 Wmo 2007 (grondslag-besluit@2007-01-01)"
    assert by_norm["onderzoek"].nu == "op deze dag geldt geen versie"
    assert reckon_under(bewaard, date(2027, 1, 4)).gelijk is True


def test_a_question_that_another_law_asks_instead_is_a_difference_too(bewaard: Bewaard) -> None:
    """The help begins in 2027: no amount is known for that year. The law of the day before asks of the household."""
    (found,) = reckon_under(bewaard, date(2026, 12, 31)).verschillen
    assert (found.norm, found.wat) == ("bijdrage", "vraag")
    assert found.toen == "staat in het dossier (bijdrage@2027-01-01)"


def test_a_value_is_shown_only_when_it_can_not_tell_of_health() -> None:
    hidden = verschil.IN_THE_FILE
    assert verschil._in_words(date(2026, 12, 16), "beslistermijn") == "16 december 2026"
    assert verschil._in_words(2180, "bijdrage_centen") == "€ 21,80"
    assert verschil._in_words(True, "pgb") == "ja"
    assert verschil._in_words(Decimal("1.5"), "ladder") == "1,5"
    assert verschil._in_words("Kan niet meer traplopen", "verslag") == hidden
    assert verschil._in_words(("schoonmaken",), "ladder") == hidden
    assert verschil._day("mevrouw Wiersema") == hidden


def test_other_reasons_are_reported_without_quoting_them(bewaard: Bewaard) -> None:
    then = copy.deepcopy(bewaard.kept["uitkomsten"][0])
    then["redenen"] = ["Mevrouw kan niet meer bukken."]
    (found,) = compare_outcome(then)
    assert (found.wat, found.toen, found.nu) == ("redenen", verschil.IN_THE_FILE, verschil.WORDS)


def test_before_signing_nothing_is_kept_and_a_failed_signature_keeps_nothing() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=None)
    with pytest.raises(actions.NietTeTekenen):
        sign(besluit, zaak.consulent)
    draft = fresh(besluit)
    assert (draft.uitkomsten, draft.uitleg, draft.bevindingen, draft.vingerafdruk) == ([], {}, [], "")
    assert list(signed()) == []


def test_a_signed_outcome_can_not_be_changed_at_the_database(bewaard: Bewaard) -> None:
    for name, value in (("uitkomsten", []), ("uitleg", {}), ("bevindingen", []), ("vingerafdruk", "0" * 64)):
        with pytest.raises(DatabaseError, match="verandert niet meer"), transaction.atomic():
            Besluit.objects.update(**{name: value})


def test_a_refusal_names_all_its_grounds_and_what_had_changed_it() -> None:
    besluit = _refusal()
    assert besluit.soort == Besluitsoort.AFWIJZING
    uitleg = Uitleg.from_json(besluit.uitleg)
    assert [grond.tekst for grond in uitleg.gronden] == [
        "Na alle treden blijft er niets over waarvoor maatwerk nodig is."
    ]
    changed = {(ander.vraag, ander.antwoord): ander.uitkomst for ander in uitleg.anders}
    assert "125 minuten per week" in changed["Eigen kracht: gaat dit eraf?", "nee"]
