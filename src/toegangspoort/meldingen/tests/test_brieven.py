# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The receipt as letter: number, dates, and every notice of art. 2.3.2; sent once, from the outbox."""

import pytest

from toegangspoort.brieven.models import Briefstuk
from toegangspoort.meldingen.actions import inform_inwoner
from toegangspoort.meldingen.brieven import receipt_letter, receipt_pdf
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.outbox.events import deliver_due

pytestmark = pytest.mark.django_db


def words_of(letter: object) -> str:
    return str(letter.to_json())


def test_receipt_says_number_dates_with_weekday_and_all_notices() -> None:
    dossier = make_melding()
    text = words_of(receipt_letter(dossier))
    for words in (
        dossier.kenmerk,
        "dinsdag 24 november 2026",
        "dinsdag 1 december",
        "dinsdag 5 januari 2027",
        "persoonlijk plan",
        "cliëntondersteuner",
        "wie voor u zorgt",
        "persoonsgebonden budget",
        "112",
    ):
        assert words in text, words


def test_receipt_is_fixed_and_sent_once() -> None:
    dossier = make_melding()
    assert deliver_due(at=DINSDAG) == 1
    assert deliver_due(at=DINSDAG) == 0
    stuk = Briefstuk.objects.get(keten=dossier.kenmerk)
    assert stuk.verzonden_op == DINSDAG
    assert receipt_pdf(dossier) == bytes(stuk.pdf)


def test_receipt_can_be_downloaded_before_it_was_sent() -> None:
    assert receipt_pdf(make_melding()).startswith(b"%PDF-")
    assert not Briefstuk.objects.exists()


def test_signs_that_cannot_be_printed_do_not_hold_up_the_receipt() -> None:
    make_melding(persoon_voornamen="😀 \u0645\u062d\u0645\u062f")
    assert deliver_due(at=DINSDAG) == 1


def test_inwoner_who_does_not_know_gets_the_letter_only_after_the_call() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, voor_ander=True, melder_naam="J. Bakker", inwoner_weet_ervan=False)
    deliver_due(at=DINSDAG)
    assert not Briefstuk.objects.exists()
    inform_inwoner(dossier=dossier, wijze="aan de telefoon", by=make_medewerker(gemeente), at=DINSDAG)
    deliver_due(at=DINSDAG)
    assert "J. Bakker" in words_of(Briefstuk.objects.get().brief)
