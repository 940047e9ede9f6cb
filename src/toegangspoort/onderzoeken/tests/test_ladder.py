# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from decimal import Decimal

import pytest

from toegangspoort.meldingen.tests.maken import make_melding
from toegangspoort.onderzoeken import actions
from toegangspoort.onderzoeken.feiten import Behoeftefeiten, OngeldigeFeiten
from toegangspoort.onderzoeken.stand import load_stand
from toegangspoort.onderzoeken.tests.maken import (
    LATER,
    make_aftrek,
    make_behoefte,
    make_lid,
    make_onderzoek,
    stand_of,
)
from toegangspoort.onderzoeken.treden import rest_of, rungs_for
from toegangspoort.onderzoeken.volledig import gaps
from toegangspoort.personen.models import Band, Toestemming

pytestmark = pytest.mark.django_db


def blocking(onderzoek, part=""):
    return [gap.tekst for gap in gaps(stand_of(onderzoek)) if gap.blokkeert and part in gap.plek]


def test_each_rung_keeps_its_reason_also_when_nothing_goes_off():
    """S0-8, S1-15: maatwerk only after reasoned rungs."""
    onderzoek, by = make_onderzoek()
    make_behoefte(onderzoek, by)
    with pytest.raises(OngeldigeFeiten, match="reden"):
        make_aftrek(onderzoek, by, reden=" ")
    assert len(blocking(onderzoek, "trede-")) == len(rungs_for(onderzoek.dossier.spoor))
    make_aftrek(onderzoek, by, reden="Mevrouw kan niets zelf.")
    assert not blocking(onderzoek, "trede-eigen_kracht")


def test_general_provision_of_two_hours_leaves_the_rest_of_four_for_maatwerk():
    """ECLI:NL:RBGEL:2016:5998: 2,2 hours where 4 are needed."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by, aantal=Decimal(4), eenheid="uur")
    make_aftrek(
        onderzoek,
        by,
        trede="algemene_voorziening",
        behoefte_id=need.pk,
        aantal=Decimal("2.2"),
        naam="Schoonmaakhulp (algemene voorziening)",
        reden="Voor een deel.",
        beschikbaar=True,
        toereikend=False,
    )
    stand = stand_of(onderzoek)
    assert str(rest_of(need, stand.aftrekken)) == "1,8 uur per week"
    missing = blocking(onderzoek, "aftrek-")
    assert any("Kan de inwoner het betalen?" in text for text in missing)
    assert any("Past het" in text for text in missing)
    assert not any("Is het genoeg?" in text for text in missing)


def test_what_cannot_be_paid_takes_nothing_off_without_an_allowance():
    """S0-6, S4-27, S4-28: general provision plus allowance is an outcome."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    facts = {
        "trede": "algemene_voorziening",
        "behoefte_id": need.pk,
        "aantal": Decimal(40),
        "naam": "Boodschappendienst",
        "reden": "Brengt zware boodschappen.",
        "beschikbaar": True,
        "passend": True,
        "toereikend": True,
        "betaalbaar": False,
        "kosten": "€ 5 per keer",
    }
    with pytest.raises(OngeldigeFeiten, match="tegemoetkoming"):
        make_aftrek(onderzoek, by, **facts)
    row = make_aftrek(onderzoek, by, **facts, tegemoetkoming="€ 20 per maand uit de minimaregeling")
    assert row.aantal == 40


@pytest.mark.parametrize("test", ["beschikbaar", "passend"])
def test_what_is_not_there_or_does_not_fit_takes_nothing_off(test):
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    facts = {"trede": "algemene_voorziening", "naam": "Schoonmaakhulp", "reden": "Wachttijd.", test: False}
    with pytest.raises(OngeldigeFeiten, match="kan er niets afhalen"):
        make_aftrek(onderzoek, by, **facts, behoefte_id=need.pk, aantal=Decimal(10))
    assert make_aftrek(onderzoek, by, **facts).aantal == 0


def test_nothing_goes_off_before_the_need_is_known_in_size():
    """S1-9: no default volume; step 3 before step 4 (ECLI:NL:CRVB:2018:819)."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by, aantal=None, eenheid="", per="")
    with pytest.raises(OngeldigeFeiten, match="eerst vast hoeveel"):
        make_aftrek(onderzoek, by, behoefte_id=need.pk, aantal=Decimal(10))
    assert any("ontbreekt" in text for text in blocking(onderzoek, "behoefte-"))


def test_never_more_off_than_there_is_and_never_a_need_below_what_goes_off():
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    make_aftrek(onderzoek, by, behoefte_id=need.pk, aantal=Decimal(100))
    with pytest.raises(OngeldigeFeiten, match="25 minuten per week over"):
        make_aftrek(onderzoek, by, behoefte_id=need.pk, aantal=Decimal(30))
    with pytest.raises(OngeldigeFeiten, match="100 minuten per week af"):
        actions.save_behoefte(
            onderzoek=onderzoek,
            behoefte=need,
            feiten=Behoeftefeiten(
                onderwerp="schoonmaken", categorie="01", aantal=Decimal(90), eenheid="minuut", per="week"
            ),
            versie=need.versie,
            by=by,
            at=LATER,
        )


def test_help_of_others_counts_only_for_a_person_who_was_spoken_with():
    """S0-12; ECLI:NL:CRVB:2018:3243."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    lid = make_lid(onderzoek, by, overbelast=True)
    facts = {"trede": "mantelzorg", "behoefte_id": need.pk, "aantal": Decimal(30), "reden": "Doet de was."}
    with pytest.raises(OngeldigeFeiten, match="wie dit doet"):
        make_aftrek(onderzoek, by, **facts)
    make_aftrek(onderzoek, by, **facts, lid_id=lid.pk)
    gap = next(g for g in gaps(stand_of(onderzoek)) if "Met Ineke" in g.tekst)
    assert (gap.aan, gap.blokkeert) == ("Ineke Wiersema", True)
    assert any("overbelast" in g.tekst and not g.blokkeert for g in gaps(stand_of(onderzoek)))


def test_usual_help_is_reasoned_per_housemate():
    onderzoek, by = make_onderzoek()
    make_behoefte(onderzoek, by)
    make_lid(onderzoek, by, naam="Klaas", relatie="echtgenoot", band=Band.HUISGENOOT)
    make_aftrek(onderzoek, by, trede="gebruikelijke_hulp", reden="Besproken met de zoon.")
    assert any("nog niets over Klaas" in text for text in blocking(onderzoek))


def test_professional_reasoning_goes_before_the_norm_with_a_reason():
    """S4-17."""
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by, aantal=Decimal(150), norm_aantal=Decimal(125))
    assert any("De norm geeft" in text for text in blocking(onderzoek, f"behoefte-{need.pk}"))


def test_person_without_consent_is_kept_with_what_is_needed_only():
    """S0-12, S4-4; art. 5.1.1 Wmo 2015."""
    onderzoek, by = make_onderzoek()
    with pytest.raises(OngeldigeFeiten, match="Zonder toestemming"):
        make_lid(onderzoek, by, toestemming=Toestemming.NEE, telefoon="06 00 00 00 02")
    lid = make_lid(onderzoek, by, toestemming=Toestemming.NEE)
    assert (lid.telefoon, lid.opmerking) == ("", "")


def test_person_the_ladder_leans_on_is_not_taken_out():
    onderzoek, by = make_onderzoek()
    lid = make_lid(onderzoek, by)
    make_aftrek(onderzoek, by, trede="mantelzorg", reden="Kan niets meer doen.", lid_id=lid.pk)
    with pytest.raises(OngeldigeFeiten, match="De ladder rekent"):
        actions.remove_network(onderzoek=onderzoek, lid=lid, versie=lid.versie, by=by, at=LATER)


def test_beschermd_wonen_has_no_rung_for_what_is_sold_to_everyone():
    """Art. 2.3.5 lid 4."""
    assert "algemeen_gebruikelijk" not in rungs_for("beschermd_wonen_opvang")


def test_the_whole_onderzoek_is_one_query(django_assert_num_queries):
    onderzoek, by = make_onderzoek()
    need = make_behoefte(onderzoek, by)
    make_lid(onderzoek, by)
    make_aftrek(onderzoek, by, behoefte_id=need.pk, aantal=Decimal("2.5"), toetsredenen={"passend": "ja"})
    dossier = onderzoek.dossier
    with django_assert_num_queries(1):
        stand = load_stand(dossier)
    assert stand.behoeften[0].aantal == Decimal(125)
    assert stand.aftrekken[0].aantal == Decimal("2.5")
    assert stand.aftrekken[0].toetsredenen == {"passend": "ja"}
    assert stand.aftrekken[0].beschikbaar is None
    assert stand.mensen[0].taken[0].taak == "de was"
    assert stand.mensen[0].lid.overbelast is False


def test_file_without_onderzoek_has_no_state_to_read():
    assert load_stand(make_melding()) is None
