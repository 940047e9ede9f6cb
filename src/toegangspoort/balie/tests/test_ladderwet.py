# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The ladder page: the next question of the law with a jump to its field, the gate, the advice and its tree."""

import re
from decimal import Decimal

import pytest

from toegangspoort.balie.tests.test_onderzoek import Tafel, tafel
from toegangspoort.onderzoeken.models import Aftrek, Behoefte, Onderzoek
from toegangspoort.onderzoeken.tests.maken import fill, make_aftrek

pytestmark = pytest.mark.django_db
__all__ = ["tafel"]


def answer_gate(tafel: Tafel, **other: str):
    """Post the gate as someone of this gemeente would answer it."""
    answers = {
        "aanspraak__woont_in_nederland": "ja",
        "aanspraak__woont_in_deze_gemeente": "ja",
        "verblijf__nederlander": "ja",
        "wlz__recht_vastgesteld": "nee",
        "wlz__recht_waarschijnlijk": "nee",
        "reden__wlz__recht_waarschijnlijk": "Er is geen toezicht dag en nacht nodig.",
        "versie": str(tafel.onderzoek.poort_versie),
    }
    return tafel.client.post(
        f"{tafel.weg}poort/", {f"poort-{name}": value for name, value in {**answers, **other}.items()}
    )


def next_question(page: str) -> str:
    """What stands in the panel of the next question."""
    found = re.search(r'id="volgende-vraag">.*?</section>', page, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found.group()).split())


def complete(tafel: Tafel) -> Behoefte:
    """Everything is known: 125 minutes are needed and every rung was judged."""
    by = tafel.dossier.behandelaar
    fill(tafel.onderzoek, by)
    answer_gate(tafel)
    return Behoefte.objects.get(onderzoek=tafel.onderzoek)


def test_next_question_leads_to_its_field_and_is_gone_once_answered(tafel):
    tafel.dossier.refresh_from_db()
    need = complete(tafel)
    row = make_aftrek(
        tafel.onderzoek,
        tafel.dossier.behandelaar,
        trede="algemene_voorziening",
        behoefte_id=need.pk,
        aantal=Decimal(125),
        naam="Schoonmaakdienst",
        reden="De dienst kan alles doen.",
        beschikbaar=True,
        passend=True,
    )
    page = tafel.open("treden/")
    asked = next_question(page)
    assert "Schoonmaakdienst: kan de inwoner het betalen?" in asked
    assert "Vraag het de inwoner." in asked
    assert "Ja geen maatwerk Nee maatwerk voor wat overblijft: 125 minuten per week schoonmaken" in asked
    assert f"treden/algemene_voorziening/{row.pk}/#id_trede-betaalbaar" in page
    assert 'id="id_trede-betaalbaar"' in tafel.open(f"treden/algemene_voorziening/{row.pk}/")
    Aftrek.objects.filter(pk=row.pk).update(betaalbaar=True)
    page = tafel.open("treden/")
    assert next_question(page).endswith("Voor het advies is alles bekend.")
    assert "Geen maatwerk." in page
    assert "Na alle treden blijft er niets over waarvoor maatwerk nodig is." in page
    assert "Wat het had veranderd" in page


def test_first_question_is_at_the_gate_and_jumps_to_it(tafel):
    tafel.dossier.refresh_from_db()
    page = tafel.open("treden/")
    assert "Woont u in Nederland?" in next_question(page)
    assert "poort/#id_poort-aanspraak__woont_in_nederland" in page
    assert 'id="id_poort-aanspraak__woont_in_nederland"' in tafel.open("poort/")
    response = answer_gate(tafel)
    assert response.status_code == 302
    assert response["Location"].endswith("treden/#poort")
    page = tafel.open("treden/")
    assert "Hebt u een beperking of een blijvende ziekte?" in next_question(page)
    assert 'onderzoek/gesprek/#vraag"' in page
    Onderzoek.objects.update(gronden=["beperking"])
    assert "Welke hulp is nodig, en hoeveel" in next_question(tafel.open("treden/"))


def test_advice_shows_what_remains_with_its_tree(tafel):
    """S0-8: maatwerk for what remains, with the reasons of each rung."""
    tafel.dossier.refresh_from_db()
    complete(tafel)
    page = tafel.open("treden/")
    assert "Maatwerk voor wat overblijft: 125 minuten per week schoonmaken." in page
    assert 'class="tp-boom"' in page
    assert "Oordelen van een mens" in page


def test_judgement_at_the_gate_without_a_reason_is_refused_at_the_field(tafel):
    response = answer_gate(tafel, reden__wlz__recht_waarschijnlijk="")
    assert response.status_code == 422
    page = response.content.decode()
    assert "zonder reden telt een oordeel niet" in page
    assert 'href="#id_poort-reden__wlz__recht_waarschijnlijk"' in page
    assert tafel.onderzoek.poort == {}


def test_answer_that_calls_for_more_brings_up_the_next_question(tafel):
    tafel.dossier.refresh_from_db()
    assert "overgang_wlz" not in tafel.open("poort/")
    answer_gate(tafel, wlz__recht_vastgesteld="ja")
    assert 'id="id_poort-wlz__overgang_wlz"' in tafel.open("poort/")


def test_second_of_two_colleagues_at_the_gate_sees_both_answers(tafel):
    answer_gate(tafel)
    response = answer_gate(tafel, versie="1", verblijf__nederlander="nee")
    assert response.status_code == 422
    page = response.content.decode()
    assert "Is de cliënt Nederlander?" in page
    assert tafel.onderzoek.poort["verblijf.nederlander"] is True


def test_gate_sent_back_as_it_was_shown_changes_nothing(tafel):
    answer_gate(tafel)
    before = tafel.onderzoek.poort
    answer_gate(tafel)
    assert tafel.onderzoek.poort == before


def test_ladder_page_asks_few_queries(tafel, django_assert_max_num_queries):
    tafel.dossier.refresh_from_db()
    complete(tafel)
    with django_assert_max_num_queries(10):
        tafel.open("treden/")
