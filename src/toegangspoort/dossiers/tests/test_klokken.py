# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clocks of a file: when it began can be argued, standing still adds days, and the law's end stays visible."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from toegangspoort import clock
from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Klok, Startmoment
from toegangspoort.dossiers.stappen import Bron, Handeling, Kloksoort, Opschortgrond, Stap
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding

pytestmark = pytest.mark.django_db


def at(day: date) -> datetime:
    return timezone.make_aware(datetime(day.year, day.month, day.day, 10))  # noqa: DTZ001 - made aware at once


def onderzoek(dossier: Dossier) -> Klok:
    return Klok.objects.get(dossier=dossier, soort=Kloksoort.ONDERZOEK)


def due(klok: Klok) -> date:
    return clock.local_date(klok.uiterlijk)


def ombudsman_case():
    """The facts of report 19.6.007, municipal ombudsman of Groningen: an e-mail on 16 April, a form on 25 April."""
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente)
    dossier = make_melding(gemeente, at=at(date(2019, 4, 25)), kanaal=Bron.FORMULIER)
    return dossier, consulent


def add_email(dossier: Dossier, consulent) -> Klok:
    return actions.add_startmoment(
        dossier=dossier,
        soort=Kloksoort.ONDERZOEK,
        datum=date(2019, 4, 16),
        bron=Bron.EMAIL,
        omschrijving="E-mail met de vraag om hulp",
        by=consulent,
        at=at(date(2019, 4, 29)),
    )


def test_ombudsman_19_6_007_the_email_of_16_april_counts_not_the_form_of_25_april() -> None:
    dossier, consulent = ombudsman_case()
    assert onderzoek(dossier).start == date(2019, 4, 25)

    klok = add_email(dossier, consulent)

    assert klok.start == date(2019, 4, 16)
    assert due(klok) == date(2019, 5, 28)
    assert [m.bron for m in Startmoment.objects.filter(dossier=dossier)] == [Bron.EMAIL, Bron.FORMULIER]


def test_another_moment_than_the_earliest_needs_a_reason_which_stays_in_the_journal() -> None:
    dossier, consulent = ombudsman_case()
    add_email(dossier, consulent)
    email = Startmoment.objects.get(dossier=dossier, bron=Bron.EMAIL)
    said = {"geldt": False, "by": consulent, "at": at(date(2019, 4, 30))}

    with pytest.raises(NietToegestaan, match="waarom"):
        actions.set_startmoment_geldt(moment=email, reden="  ", **said)
    klok = actions.set_startmoment_geldt(moment=email, reden="Ging over een andere vraag", **said)

    assert klok.start == date(2019, 4, 25)
    assert Journaalregel.objects.filter(daad="startmoment telt niet").get().gegevens["reden"] == (
        "Ging over een andere vraag"
    )


def test_one_moment_must_remain_that_counts() -> None:
    dossier, consulent = ombudsman_case()
    only = Startmoment.objects.get(dossier=dossier)

    with pytest.raises(NietToegestaan, match="één startmoment"):
        actions.set_startmoment_geldt(moment=only, geldt=False, reden="Zo", by=consulent, at=at(date(2019, 5, 1)))


def test_a_start_in_the_future_is_refused() -> None:
    dossier, consulent = ombudsman_case()

    with pytest.raises(NietToegestaan, match="toekomst"):
        actions.add_startmoment(
            dossier=dossier,
            soort=Kloksoort.ONDERZOEK,
            datum=date(2019, 6, 1),
            bron=Bron.BRIEF,
            omschrijving="Brief",
            by=consulent,
            at=at(date(2019, 5, 1)),
        )


def suspended():
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente)
    dossier = make_melding(gemeente)
    row = actions.suspend(
        dossier=dossier,
        soort=Kloksoort.ONDERZOEK,
        grond=Opschortgrond.AANVULLING,
        tot_en_met=date(2026, 12, 8),
        reden="Advies van de ergotherapeut",
        by=consulent,
        at=DINSDAG,
    )
    dossier.refresh_from_db()
    return dossier, consulent, row


def test_the_clock_stands_still_from_the_day_after_asking_and_the_worklist_says_so() -> None:
    dossier, _consulent, _row = suspended()

    assert dossier.klok_staat_stil
    assert (dossier.handeling, dossier.termijn) == (Handeling.WACHT_OP_GEGEVENS, Kloksoort.ONDERZOEK)
    assert clock.local_date(dossier.uiterlijk) == date(2026, 12, 8)
    assert due(onderzoek(dossier)) == date(2027, 1, 5) + timedelta(days=14)


def test_when_the_data_come_in_early_only_the_days_of_waiting_are_added() -> None:
    dossier, consulent, row = suspended()

    klok = actions.resume(opschorting=row, handeling=Handeling.VERSLAG, by=consulent, at=at(date(2026, 11, 28)))

    dossier.refresh_from_db()
    # Still from 25 November to the day on which the data came in, the 28th (art. 4:15 lid 1 Awb): three days.
    assert due(klok) == date(2027, 1, 5) + timedelta(days=3)
    assert not dossier.klok_staat_stil
    assert dossier.handeling == Handeling.VERSLAG
    with pytest.raises(NietToegestaan, match="al beëindigd"):
        actions.resume(opschorting=row, handeling=Handeling.VERSLAG, by=consulent, at=DINSDAG)


def test_without_a_term_the_clock_does_not_stop_and_not_twice() -> None:
    dossier, consulent, _row = suspended()
    again = {"dossier": dossier, "grond": Opschortgrond.OVERMACHT, "reden": "x", "by": consulent, "at": DINSDAG}

    with pytest.raises(NietToegestaan, match="zonder termijn"):
        actions.suspend(soort=Kloksoort.ONDERZOEK, tot_en_met=date(2026, 11, 24), **again)
    with pytest.raises(NietToegestaan, match="al stil"):
        actions.suspend(soort=Kloksoort.ONDERZOEK, tot_en_met=date(2026, 12, 1), **again)
    with pytest.raises(NietToegestaan, match="loopt niet"):
        actions.suspend(soort=Kloksoort.BESLISTERMIJN, tot_en_met=date(2026, 12, 1), **again)


def test_a_further_term_is_told_but_the_legal_end_does_not_move() -> None:
    gemeente = make_gemeente()
    consulent, dossier = make_medewerker(gemeente), make_melding(gemeente)
    klok = actions.start_klok(dossier, Kloksoort.BESLISTERMIJN, date(2026, 11, 24))
    end = klok.uiterlijk
    said = {"dossier": dossier, "soort": Kloksoort.BESLISTERMIJN, "reden": "Ziek", "by": consulent, "at": DINSDAG}

    with pytest.raises(NietToegestaan, match="na het einde"):
        actions.extend(tot=date(2026, 12, 8), **said)
    klok = actions.extend(tot=date(2026, 12, 15), **said)

    assert (klok.verdaagd_tot, klok.uiterlijk) == (date(2026, 12, 15), end)


def test_a_closed_file_refuses_every_act_and_has_no_date() -> None:
    gemeente = make_gemeente()
    consulent, dossier = make_medewerker(gemeente), make_melding(gemeente)
    actions.close(dossier=dossier, reden="Melding ingetrokken", by=consulent, at=DINSDAG)
    dossier.refresh_from_db()

    assert (dossier.stap, dossier.uiterlijk) == (Stap.AFGESLOTEN, None)
    assert not Klok.objects.filter(dossier=dossier, klaar_op=None).exists()
    with pytest.raises(NietToegestaan, match="afgesloten"):
        actions.assign(dossier=dossier, behandelaar=consulent, by=consulent, at=DINSDAG)
