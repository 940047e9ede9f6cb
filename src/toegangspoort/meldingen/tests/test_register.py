# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Receiving a melding: what must be there from the first second, whoever reports and however."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort import clock
from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Stap
from toegangspoort.gebieden.models import Team, Teamsoort
from toegangspoort.meldingen.actions import inform_inwoner, register_melding
from toegangspoort.meldingen.models import AT_RECEIPT, Kennisgevingsoort
from toegangspoort.meldingen.tests.maken import (
    DINSDAG,
    make_feiten,
    make_gemeente,
    make_medewerker,
    make_melding,
    make_persoon,
)
from toegangspoort.outbox.models import Uitgaand

pytestmark = pytest.mark.django_db

TRANSACTION = ("BEGIN", "SAVEPOINT", "RELEASE", "COMMIT", "ROLLBACK")


def statements(captured: CaptureQueriesContext) -> list[str]:
    """The SQL that was sent, without what opens and closes transactions."""
    return [q["sql"] for q in captured.captured_queries if not q["sql"].startswith(TRANSACTION)]


@pytest.mark.parametrize("postcode", ["9714BA", "9799ZZ", ""])
def test_melding_with_triage_and_clocks_takes_at_most_twelve_queries(postcode: str) -> None:
    gemeente = make_gemeente()
    with CaptureQueriesContext(connection) as captured:
        register_melding(
            gemeente=gemeente,
            persoon=make_persoon(postcode=postcode),
            feiten=make_feiten(spoed=True),
            at=DINSDAG,
        )
    assert len(statements(captured)) <= 12, "\n".join(statements(captured))


def test_melding_gets_number_team_and_the_two_terms_of_the_law() -> None:
    dossier = make_melding()
    due = {klok.soort: clock.local_date(klok.uiterlijk) for klok in dossier.klokken.all()}
    assert dossier.team.naam == "WIJ-team Oosterpark"
    assert (dossier.stap, dossier.handeling) == (Stap.MELDING, Handeling.TRIAGE)
    assert due[Kloksoort.ONDERZOEK] == date(2027, 1, 5)
    assert due[Kloksoort.PERSOONLIJK_PLAN] == date(2026, 12, 1)
    assert [m.get_bron_display() for m in dossier.startmomenten.all()] == ["Website"]


@pytest.mark.parametrize("kanaal", list(Bron))
def test_every_channel_leads_to_the_same_file(kanaal: Bron) -> None:
    dossier = make_melding(kanaal=kanaal)
    assert dossier.melding.kanaal == kanaal
    assert {k.soort for k in dossier.kennisgevingen.all()} == {s.value for s in AT_RECEIPT}


def test_clocks_count_from_receipt_when_a_telephone_note_is_entered_a_day_later() -> None:
    dossier = make_melding(at=DINSDAG + timedelta(days=1), ontvangen_op=DINSDAG, kanaal=Bron.TELEFOON)
    onderzoek = dossier.klokken.get(soort=Kloksoort.ONDERZOEK)
    assert onderzoek.start == date(2026, 11, 24)
    assert clock.local_date(onderzoek.uiterlijk) == date(2027, 1, 5)


def test_journal_says_that_it_came_but_not_what_is_the_matter() -> None:
    dossier = make_melding(hulpvraag="Ik heb reuma.")
    regel = Journaalregel.objects.get(keten=dossier.kenmerk)
    assert regel.daad == "melding ontvangen"
    assert "reuma" not in str(regel.gegevens)


def test_receipt_waits_in_the_outbox_from_the_same_transaction() -> None:
    dossier = make_melding()
    row = Uitgaand.objects.get()
    assert row.gebeurtenis == "MeldingGeregistreerd"
    assert row.inhoud["dossier_id"] == dossier.pk


def test_melding_for_a_postcode_without_a_team_goes_to_the_fallback_team_and_is_flagged() -> None:
    dossier = make_melding(persoon_postcode="9799ZZ")
    assert dossier.team.soort == Teamsoort.VANGNET
    assert dossier.buiten_dekking
    assert "Geen team" in dossier.toelichting


def test_gemeente_without_a_fallback_team_is_told_and_nothing_is_half_done() -> None:
    gemeente = make_gemeente()
    Team.objects.filter(gemeente=gemeente, soort=Teamsoort.VANGNET).delete()
    with pytest.raises(NietToegestaan, match="vangnetteam"):
        make_melding(gemeente, persoon_postcode="9799ZZ")
    assert not gemeente.dossiers.exists()
    assert not gemeente.inwoners.exists()


def test_urgent_melding_asks_for_temporary_help_first() -> None:
    dossier = make_melding(spoed=True, spoed_toelichting="Ik kan vannacht niet thuis zijn.")
    assert dossier.handeling == Handeling.SPOED
    assert dossier.uiterlijk == dossier.klokken.get(soort=Kloksoort.SPOED).uiterlijk
    assert dossier.uiterlijk > DINSDAG


def test_inwoner_who_does_not_know_of_it_is_called_before_a_letter_goes_out() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, voor_ander=True, melder_naam="J. Bakker", inwoner_weet_ervan=False)
    assert "bel eerst" in dossier.toelichting
    assert [k.soort for k in dossier.kennisgevingen.all()] == [Kennisgevingsoort.ONTVANGST]
    inform_inwoner(dossier=dossier, wijze="aan de telefoon", by=make_medewerker(gemeente), at=DINSDAG)
    assert {k.soort for k in dossier.kennisgevingen.all()} == {s.value for s in AT_RECEIPT}
    assert Uitgaand.objects.filter(gebeurtenis="InwonerIngelicht").exists()


@pytest.mark.parametrize("naam", ["😀 Ünïcode", "محمد العربي", "O'Neil-van ’t Hoff"])
def test_names_with_emoji_and_from_right_to_left_stay_as_they_were_written(naam: str) -> None:
    dossier = make_melding(persoon_achternaam=naam)
    dossier.inwoner.refresh_from_db()
    assert dossier.inwoner.achternaam == naam


def test_ten_thousand_words_are_accepted_whole() -> None:
    verhaal = "woord " * 10_000
    dossier = make_melding(hulpvraag=verhaal)
    dossier.melding.refresh_from_db()
    assert dossier.melding.hulpvraag == verhaal
    assert len(dossier.vraag) <= 200
