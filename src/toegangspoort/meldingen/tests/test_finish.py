# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How a melding ends without an aanvraag: withdrawn, helped, handed over. It is never refused."""

import pytest

from toegangspoort.audit.models import Journaalregel
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.meldingen.actions import (
    finish_without_aanvraag,
    hand_over,
    reopen_melding,
    withdraw_melding,
)
from toegangspoort.meldingen.models import Kennisgevingsoort
from toegangspoort.meldingen.states import Meldingstatus, OngeldigeOvergang
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.meldingen.triage import transfer
from toegangspoort.outbox.events import deliver_due

pytestmark = pytest.mark.django_db


def test_there_is_no_state_in_which_a_melding_is_refused() -> None:
    assert not any(
        "afgewezen" in status.label.lower() or "geweigerd" in status.label.lower() for status in Meldingstatus
    )


def test_withdrawn_melding_closes_the_file_and_its_clocks() -> None:
    dossier = make_melding()
    withdraw_melding(melding=dossier.melding, reden="niet meer nodig", by="de inwoner", at=DINSDAG)
    dossier.refresh_from_db()
    assert dossier.stap == Stap.AFGESLOTEN
    assert not dossier.klokken.filter(klaar_op=None).exists()
    with pytest.raises(NietToegestaan):
        withdraw_melding(melding=dossier.melding, reden="", by="de inwoner", at=DINSDAG)


def test_melding_with_an_aanvraag_is_not_withdrawn_but_the_aanvraag_is() -> None:
    dossier = make_melding()
    Dossier.objects.filter(pk=dossier.pk).update(stap=Stap.AANVRAAG)
    with pytest.raises(NietToegestaan, match="Er is al een aanvraag"):
        withdraw_melding(melding=dossier.melding, reden="", by="de inwoner", at=DINSDAG)


def test_helped_without_aanvraag_is_told_that_an_aanvraag_may_follow_ecli_nl_crvb_2018_2013() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    finish_without_aanvraag(dossier=dossier, geholpen_met="De boodschappendienst helpt u.", by=by, at=DINSDAG)
    deliver_due(at=DINSDAG)
    dossier.refresh_from_db()
    letter = Briefstuk.objects.get(soort="melding-afgerond").brief
    text = " ".join(zin.tekst for zin in letter.zinnen)
    assert dossier.stap == Stap.AFGESLOTEN
    assert "geen besluit en wij wijzen niets af" in text
    assert "dan mag u die aanvragen" in text.lower()
    assert "De boodschappendienst helpt u." in text
    assert dossier.kennisgevingen.filter(soort=Kennisgevingsoort.AANVRAAG).exists()


def test_finishing_needs_words_on_what_the_client_is_helped_with() -> None:
    gemeente = make_gemeente()
    with pytest.raises(NietToegestaan, match="waarmee de inwoner is geholpen"):
        finish_without_aanvraag(
            dossier=make_melding(gemeente), geholpen_met=" ", by=make_medewerker(gemeente), at=DINSDAG
        )


def test_client_who_goes_on_after_all_gets_the_same_term_back() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    due = dossier.klokken.get(soort=Kloksoort.ONDERZOEK).uiterlijk
    finish_without_aanvraag(dossier=dossier, geholpen_met="Maaltijdservice.", by=by, at=DINSDAG)
    dossier = reopen_melding(dossier=dossier, reden="Het lukt toch niet.", by=by, at=DINSDAG)
    dossier.refresh_from_db()
    assert (dossier.stap, dossier.handeling) == (Stap.ONDERZOEK, Handeling.AFSPRAAK)
    assert dossier.klokken.get(soort=Kloksoort.ONDERZOEK, klaar_op=None).uiterlijk == due


def test_withdrawn_melding_does_not_open_again() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente)
    withdraw_melding(melding=dossier.melding, reden="", by="de inwoner", at=DINSDAG)
    with pytest.raises(OngeldigeOvergang):
        reopen_melding(dossier=dossier, reden="", by=make_medewerker(gemeente), at=DINSDAG)


def test_reasons_that_can_tell_of_health_stay_out_of_the_journal() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    transfer(dossier=dossier, team=dossier.team, reden="Zij heeft reuma.", by=by, at=DINSDAG)
    withdraw_melding(melding=dossier.melding, reden="De reuma is over.", by="de inwoner", at=DINSDAG)
    journal = str(list(Journaalregel.objects.filter(keten=dossier.kenmerk).values()))
    dossier.melding.refresh_from_db()
    assert "reuma" not in journal
    assert dossier.melding.eindreden == "De reuma is over."
    assert "reuma" in dossier.notities.get().tekst


def test_melding_goes_to_another_gemeente_only_with_consent() -> None:
    gemeente = make_gemeente()
    dossier, by = make_melding(gemeente), make_medewerker(gemeente)
    facts = {"dossier": dossier, "gemeente": "Elders", "aan": "P. Jansen", "reden": "Woont daar.", "by": by}
    with pytest.raises(NietToegestaan, match="Vraag de inwoner"):
        hand_over(toestemming=False, at=DINSDAG, **facts)
    hand_over(toestemming=True, at=DINSDAG, **facts)
    dossier.refresh_from_db()
    assert dossier.afsluitreden == "Overgedragen aan Elders"
