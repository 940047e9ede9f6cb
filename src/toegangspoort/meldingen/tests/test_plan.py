# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The persoonlijk plan: seven days as of right, later still used (art. 2.3.2 lid 2 and 5)."""

from datetime import timedelta

import pytest

from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.stappen import Handeling, Kloksoort
from toegangspoort.meldingen.actions import await_plan, receive_plan, waive_plan
from toegangspoort.meldingen.actions.plan import plan_term_runs
from toegangspoort.meldingen.feiten import Bestand
from toegangspoort.meldingen.tests.maken import DINSDAG, make_melding

pytestmark = pytest.mark.django_db


def test_plan_within_seven_days_is_in_time() -> None:
    dossier = make_melding()
    receive_plan(dossier=dossier, tekst="Mijn plan", at=DINSDAG + timedelta(days=7))
    assert Journaalregel.objects.get(daad="persoonlijk plan ontvangen").gegevens == {"binnen_de_termijn": True}


def test_plan_after_seven_days_is_kept_as_well() -> None:
    dossier = make_melding()
    receive_plan(dossier=dossier, tekst="Mijn plan", at=DINSDAG + timedelta(days=8))
    assert dossier.plannen.count() == 1
    assert Journaalregel.objects.get(daad="persoonlijk plan ontvangen").gegevens == {"binnen_de_termijn": False}


def test_plan_as_file_stands_with_the_file() -> None:
    dossier = make_melding()
    plan = receive_plan(
        dossier=dossier, bestand=Bestand(naam="plan.pdf", soort="application/pdf", inhoud=b"x"), at=DINSDAG
    )
    assert plan.bijlage is not None
    assert plan.bijlage.naam == "plan.pdf"


def test_file_that_waits_for_a_plan_goes_on_when_it_comes() -> None:
    dossier = make_melding()
    await_plan(dossier=dossier, by="de inwoner", at=DINSDAG)
    dossier.refresh_from_db()
    assert (dossier.handeling, dossier.termijn) == (Handeling.WACHT_OP_PLAN, Kloksoort.PERSOONLIJK_PLAN)
    receive_plan(dossier=dossier, tekst="Mijn plan", at=DINSDAG)
    dossier.refresh_from_db()
    assert (dossier.handeling, dossier.termijn) == (Handeling.AFSPRAAK, Kloksoort.ONDERZOEK)
    assert dossier.toelichting == "Eigen plan ontvangen"


def test_conversation_need_not_wait_when_the_client_wants_no_plan() -> None:
    dossier = make_melding()
    assert plan_term_runs(dossier, DINSDAG)
    waive_plan(dossier=dossier, by="de inwoner", at=DINSDAG)
    assert not plan_term_runs(dossier, DINSDAG)


def test_waiting_for_a_plan_ends_with_the_term() -> None:
    with pytest.raises(NietToegestaan, match="termijn voor een eigen plan is voorbij"):
        await_plan(dossier=make_melding(), by="de inwoner", at=DINSDAG + timedelta(days=8))
