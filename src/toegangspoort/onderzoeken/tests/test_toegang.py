# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What the law says of an onderzoek: facts from the file, judgements with a name, an advice or the next question."""

import json
from datetime import date
from decimal import Decimal

import pytest

from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.feiten import OngeldigeFeiten, Poortfeiten
from toegangspoort.onderzoeken.models import Onderzoek
from toegangspoort.onderzoeken.poort import gate_outcomes
from toegangspoort.onderzoeken.tests.maken import LATER, fill, make_aftrek, make_behoefte, make_onderzoek, stand_of
from toegangspoort.onderzoeken.toegang import advice, ladder_of
from toegangspoort.onderzoeken.volledig import gaps
from toegangspoort.recht.kern.uitleg import boom, volgende_vraag
from toegangspoort.recht.kern.vorm import herhaal, schrijf

pytestmark = pytest.mark.django_db
DAG = date(2026, 11, 24)
GOOD_GATE = {
    "aanspraak.woont_in_nederland": True,
    "aanspraak.woont_in_deze_gemeente": True,
    "verblijf.nederlander": True,
    "wlz.recht_vastgesteld": False,
    "wlz.recht_waarschijnlijk": False,
}
WHY = {"wlz.recht_waarschijnlijk": "Er is geen toezicht dag en nacht nodig."}


def open_gate(onderzoek, by, **changes):
    """The answers of someone who lives here and has no right under the Wlz."""
    feiten = Poortfeiten(antwoorden={**GOOD_GATE, **changes}, redenen=WHY)
    versie = Onderzoek.objects.get(pk=onderzoek.pk).poort_versie
    return actions.save_poort(onderzoek=onderzoek, feiten=feiten, versie=versie, by=by, at=LATER)


def asked(onderzoek):
    return [vraag.feit for vraag in advice(stand_of(onderzoek), DAG).vragen]


def make_shopping(onderzoek, by, need, **fields):
    values = {
        "trede": "algemene_voorziening",
        "behoefte_id": need.pk,
        "aantal": Decimal("2.2"),
        "naam": "Schoonmaakdienst",
        "reden": "De dienst komt 2,2 uur per week.",
        "beschikbaar": True,
        "passend": True,
        "betaalbaar": True,
    }
    return make_aftrek(onderzoek, by, **{**values, **fields})


def test_next_question_starts_at_the_gate_and_moves_on_with_each_answer():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    assert asked(onderzoek)[0] == "aanspraak.woont_in_nederland"
    open_gate(onderzoek, by)
    assert asked(onderzoek) == []


def test_what_remains_after_every_rung_is_the_advice_with_a_reason():
    """S0-8; ECLI:NL:RBGEL:2016:5998: 2,2 hours where 4 are needed."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by, needs=False)
    need = make_behoefte(onderzoek, by, aantal=Decimal(4), eenheid="uur")
    make_shopping(onderzoek, by, need)
    open_gate(onderzoek, by)
    outcome = advice(stand_of(onderzoek), DAG)
    assert str(outcome.waarde) == "maatwerk voor wat overblijft: 1,8 uur per week schoonmaken"
    ladder = outcome.delen[-1]
    assert "Schoonmaken: nodig is 4 uur per week." in ladder.redenen
    assert (
        "Algemene voorziening, Schoonmaakdienst: er gaat 2,2 uur per week af. De dienst komt 2,2 uur per week."
        in ladder.redenen
    )


def test_rung_that_nobody_judged_is_the_next_question():
    """S1-15."""
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by, rungs=False)
    open_gate(onderzoek, by)
    question = volgende_vraag(advice(stand_of(onderzoek), DAG))
    assert question is not None
    assert question.vraag == "Hoort (een deel van) deze vraag bij een andere wet?"
    assert question.hangt_af


def test_open_test_says_what_hangs_on_it_and_is_gone_once_answered():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    open_gate(onderzoek, by)
    need = stand_of(onderzoek).behoeften[0]
    row = make_shopping(onderzoek, by, need, aantal=need.aantal, betaalbaar=None)
    question = volgende_vraag(advice(stand_of(onderzoek), DAG))
    assert question is not None
    assert question.vraag == "Algemene voorziening, Schoonmaakdienst: kan de inwoner het betalen?"
    assert question.hangt_af == (
        ("ja", "geen maatwerk"),
        ("nee", "maatwerk voor wat overblijft: 125 minuten per week schoonmaken"),
    )
    row.delete()
    make_shopping(onderzoek, by, need, aantal=need.aantal)
    assert asked(onderzoek) == []


def test_judgement_carries_who_gave_it_and_why():
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    make_shopping(onderzoek, by, need, toetsredenen={"betaalbaar": "Er blijft genoeg over."})
    rung = ladder_of(stand_of(onderzoek)).aftrekken[0]
    assert (rung.oordeel.door, rung.oordeel.op) == (by.naam, LATER.date())
    assert rung.betaalbaar.reden == "Er blijft genoeg over."
    assert rung.passend.reden == "De dienst komt 2,2 uur per week."


def test_allowance_makes_it_bearable():
    """S0-6, S4-28."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    make_shopping(onderzoek, by, need, betaalbaar=False, tegemoetkoming="€ 20 per maand")
    rung = ladder_of(stand_of(onderzoek)).aftrekken[0]
    assert rung.betaalbaar.waarde is True
    assert "€ 20 per maand" in rung.betaalbaar.reden


def test_two_needs_of_one_name_each_keep_their_own_deduction():
    onderzoek, by = make_onderzoek()
    first, _second = make_behoefte(onderzoek, by), make_behoefte(onderzoek, by)
    make_aftrek(onderzoek, by, behoefte_id=first.pk, aantal=Decimal(125))
    ladder = ladder_of(stand_of(onderzoek))
    assert [need.onderwerp for need in ladder.behoeften] == ["schoonmaken", "schoonmaken (2)"]
    assert ladder.aftrekken[0].onderwerp == "schoonmaken"


def test_outcome_goes_to_json_and_is_reckoned_again_the_same():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    open_gate(onderzoek, by)
    written = schrijf(advice(stand_of(onderzoek), DAG))
    assert schrijf(herhaal(json.loads(json.dumps(written)))) == written


def test_tree_of_a_file_keeps_facts_and_judgements_apart():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    open_gate(onderzoek, by)
    gate = boom(advice(stand_of(onderzoek), DAG)).takken[2]
    assert [judged.reden for judged in gate.oordelen] == [WHY["wlz.recht_waarschijnlijk"]]


def test_judgement_at_the_gate_needs_a_reason():
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten) as refused:
        actions.save_poort(onderzoek=onderzoek, feiten=Poortfeiten(antwoorden=GOOD_GATE), versie=1, by=by, at=LATER)
    assert [field for field, _ in refused.value.fouten] == ["reden.wlz.recht_waarschijnlijk"]
    assert Onderzoek.objects.get(pk=onderzoek.pk).poort == {}


def test_second_who_saves_the_gate_is_told():
    onderzoek, by = make_onderzoek()
    open_gate(onderzoek, by)
    with pytest.raises(IntussenGewijzigd):
        actions.save_poort(onderzoek=onderzoek, feiten=Poortfeiten(antwoorden={}), versie=1, by=by, at=LATER)


def test_answer_can_be_taken_away_again():
    onderzoek, by = make_onderzoek()
    open_gate(onderzoek, by)
    open_gate(onderzoek, by, **{"verblijf.nederlander": None})
    assert gate_outcomes(stand_of(onderzoek), DAG)["verblijf"].vragen[0].feit == "nederlander"


def test_gate_is_asked_for_but_the_verslag_does_not_wait_for_it():
    onderzoek, by = make_onderzoek()
    fill(onderzoek, by)
    (gap,) = [gap for gap in gaps(stand_of(onderzoek)) if gap.plek == "poort"]
    assert (gap.vraag, gap.blokkeert) == ("Woont u in Nederland?", False)
    open_gate(onderzoek, by)
    assert not [gap for gap in gaps(stand_of(onderzoek)) if gap.plek == "poort"]
