# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Two people in the same instant, on two connections, on the database of DATABASE_URL (SQLite and PostgreSQL)."""

import pytest

from tests.fouten.tegelijk import at_once
from toegangspoort.access.models import Medewerker
from toegangspoort.audit.journaal import broken_links
from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in
from toegangspoort.balie.tests.test_melding import CALL, PATH
from toegangspoort.besluiten import actions as besluiten
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.tests.maken import BESLUIT_OP, make_concept, make_volledig, make_zaak
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.actions import NietToegestaan, add_notitie
from toegangspoort.dossiers.models import Dossier, Notitie
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.meldingen.concepten import send_concept, start_concept
from toegangspoort.meldingen.models import Conceptmelding, Melding
from toegangspoort.meldingen.tests.maken import (
    DINSDAG,
    make_feiten,
    make_gemeente,
    make_medewerker,
    make_melding,
    make_persoon,
)
from toegangspoort.meldingen.triage import transfer
from toegangspoort.onderzoeken.actions import save_onderdeel
from toegangspoort.onderzoeken.models import Onderdeel
from toegangspoort.onderzoeken.tests.maken import LATER, make_onderzoek
from toegangspoort.outbox.events import deliver_due
from toegangspoort.outbox.models import Uitgaand
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_draft_sent_twice_in_one_instant_is_one_melding() -> None:
    concept, _secret = start_concept(gemeente=make_gemeente(), at=DINSDAG)

    def send() -> Dossier:
        mine = Conceptmelding.objects.get(pk=concept.pk)
        return send_concept(concept=mine, persoon=make_persoon(), feiten=make_feiten(), at=DINSDAG)

    first, second = at_once(concept, send, send)

    assert isinstance(first, Dossier), first
    assert first == second
    assert Dossier.objects.count() == Melding.objects.count() == 1
    assert Uitgaand.objects.count() == 1


def test_a_call_entered_with_a_double_click_is_one_melding() -> None:
    by = make_medewerker(make_gemeente())
    clicks = log_in(by), log_in(by)

    answers = at_once(by, *(lambda client=client: client.post(PATH, CALL) for client in clicks))

    assert [getattr(answer, "status_code", answer) for answer in answers] == [302, 302]
    assert Dossier.objects.count() == Uitgaand.objects.count() == 1


def test_two_notes_on_one_file_both_stand_in_an_unbroken_journal() -> None:
    dossier = make_melding()
    by = make_medewerker(dossier.gemeente)
    texts = [f"Gebeld, poging {number}." for number in range(4)]

    outcomes = at_once(
        dossier, *(lambda tekst=tekst: add_notitie(dossier=dossier, tekst=tekst, by=by, at=DINSDAG) for tekst in texts)
    )

    assert {type(outcome) for outcome in outcomes} == {Notitie}, outcomes
    assert set(Notitie.objects.values_list("tekst", flat=True)) == set(texts)
    assert Journaalregel.objects.filter(keten=dossier.kenmerk, daad="notitie gemaakt").count() == 4
    assert list(broken_links()) == []


def test_a_note_on_a_file_that_goes_to_another_team_in_that_instant_is_kept() -> None:
    dossier = make_melding()
    by = make_medewerker(dossier.gemeente)
    other = dossier.gemeente.teams.get(naam="Vangnetteam")

    outcomes = at_once(
        dossier,
        lambda: transfer(dossier=dossier, team=other, reden="Kent mevrouw goed.", by=by, at=DINSDAG),
        lambda: add_notitie(dossier=dossier, tekst="Mevrouw belde.", by=by, at=DINSDAG),
    )

    assert not [outcome for outcome in outcomes if isinstance(outcome, Exception)], outcomes
    assert Dossier.objects.get().team == other
    assert Notitie.objects.filter(tekst="Mevrouw belde.").exists()
    assert list(broken_links()) == []


def test_two_people_who_save_one_section_never_lose_words() -> None:
    onderzoek, first = make_onderzoek()
    second = make_medewerker(onderzoek.dossier.gemeente, "Consulent Twee")

    def save(by: Medewerker, tekst: str) -> object:
        return save_onderdeel(
            onderzoek=onderzoek,
            letter="a",
            tekst=tekst,
            niet_van_toepassing=False,
            versie=0,
            by=by,
            at=LATER,
        )

    outcomes = at_once(onderzoek.dossier, lambda: save(first, "Van een."), lambda: save(second, "Van twee."))

    refused = [outcome for outcome in outcomes if isinstance(outcome, IntussenGewijzigd)]
    kept = Onderdeel.objects.get(onderzoek=onderzoek, letter="a")
    assert len(refused) == 1, outcomes
    assert refused[0].nu.tekst == kept.tekst, "de tweede ziet de woorden van de eerste"


def test_two_signatures_under_one_besluit_are_one_besluit_and_one_letter() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)

    def sign(by: Medewerker) -> Besluit:
        mine = Besluit.objects.get(pk=besluit.pk)
        return besluiten.sign_besluit(besluit=mine, versie=besluit.versie, by=by, at=BESLUIT_OP)

    letters = Briefstuk.objects.count()
    outcomes = at_once(zaak.dossier, lambda: sign(zaak.consulent), lambda: sign(zaak.collega))

    signed = [outcome for outcome in outcomes if isinstance(outcome, Besluit)]
    refused = [outcome for outcome in outcomes if isinstance(outcome, NietToegestaan)]
    assert (len(signed), len(refused)) == (1, 1), outcomes
    assert Briefstuk.objects.count() == letters + 1
    assert ToegekendeVoorziening.objects.count() == 1
    assert Journaalregel.objects.filter(daad="besluit ondertekend en verstuurd").count() == 1
    assert list(broken_links()) == []


def test_two_drafts_begun_in_one_instant_are_one_draft() -> None:
    zaak = make_zaak()

    outcomes = at_once(zaak.dossier, lambda: make_concept(zaak), lambda: make_concept(zaak))

    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Besluit", "NietToegestaan"], outcomes
    assert Besluit.objects.count() == 1


def test_two_workers_deliver_one_letter_once() -> None:
    dossier = make_melding()
    row = Uitgaand.objects.get()

    delivered = at_once(row, lambda: deliver_due(at=DINSDAG), lambda: deliver_due(at=DINSDAG))
    deliver_due(at=DINSDAG)

    assert all(isinstance(count, int) for count in delivered), delivered
    assert Briefstuk.objects.filter(keten=dossier.kenmerk).count() == 1
    assert Uitgaand.objects.get().pogingen == 0
