# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Search finds a file by any word of it, for who may see it and nobody else; the BSN is never a word."""

import pytest

from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers import actions, persoon, zoeken
from toegangspoort.dossiers.models import Dossier, Zoekdocument
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.meldingen.triage import transfer

pytestmark = pytest.mark.django_db
DAG = DINSDAG.date()


def found(medewerker, typed: str) -> list[str]:
    return [dossier.kenmerk for dossier in zoeken.found_by(medewerker, typed, DAG)]


@pytest.mark.parametrize(
    "typed",
    ["Wiersema", "wiers", "WIËRSEMA", "schoon wiers", "9714ba", "9714BA 12", "trijntje", "huis niet meer"],
)
def test_a_file_is_found_by_the_beginning_of_any_of_its_words(typed: str) -> None:
    gemeente = make_gemeente()
    dossier, consulent = make_melding(gemeente), make_medewerker(gemeente)

    assert found(consulent, typed) == [dossier.kenmerk]


def test_a_name_in_another_script_is_found() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, persoon_voornamen="شيماء", persoon_achternaam="Ngũgĩ")

    assert found(make_medewerker(gemeente), "شيما ngugi") == [dossier.kenmerk]


def test_every_word_must_be_there() -> None:
    gemeente = make_gemeente()
    make_melding(gemeente)

    assert found(make_medewerker(gemeente), "wiersema rolstoel") == []


def test_the_number_of_the_file_is_found_with_and_without_its_dash() -> None:
    gemeente = make_gemeente()
    dossier, consulent = make_melding(gemeente), make_medewerker(gemeente)

    assert found(consulent, dossier.kenmerk) == [dossier.kenmerk]
    assert found(consulent, dossier.kenmerk.replace("-", "").lower()) == [dossier.kenmerk]


def test_nobody_finds_a_file_of_another_team_or_another_gemeente() -> None:
    here, there = make_gemeente("9001"), make_gemeente("9002")
    make_melding(here)
    other_team = make_medewerker(here, "Elders", team=here.teams.get(naam="Vangnetteam"))

    assert found(other_team, "wiersema") == []
    assert found(make_medewerker(there), "wiersema") == []
    assert found(make_medewerker(here, "Beheer", rol=Rol.BEHEERDER), "wiersema") == []


def test_typing_a_token_of_another_team_finds_nothing() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente)
    other = make_medewerker(gemeente, "Elders", team=gemeente.teams.get(naam="Vangnetteam"))

    assert found(other, f"xt{dossier.team_id}") == []


def test_a_file_that_moves_to_another_team_is_found_there_and_no_longer_here() -> None:
    gemeente = make_gemeente()
    dossier, consulent = make_melding(gemeente), make_medewerker(gemeente)
    fallback = gemeente.teams.get(naam="Vangnetteam")
    other = make_medewerker(gemeente, "Elders", team=fallback)

    transfer(dossier=dossier, team=fallback, reden="Verhuisd, met Elders besproken", by=consulent, at=DINSDAG)

    assert found(consulent, "wiersema") == []
    assert found(other, "wiersema schoon") == [dossier.kenmerk]


def test_who_handles_a_file_finds_it_without_being_in_its_team() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente)
    other = make_medewerker(gemeente, "Elders", team=gemeente.teams.get(naam="Vangnetteam"))

    actions.assign(dossier=dossier, behandelaar=other, by=other, at=DINSDAG)

    assert found(other, "wiersema") == [dossier.kenmerk]


def test_the_back_office_finds_granted_help_only() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente)
    person = make_medewerker(gemeente, "Back", rol=Rol.BACKOFFICE)
    assert found(person, "wiersema") == []

    Dossier.objects.filter(pk=dossier.pk).update(stap=Stap.HULP)

    assert found(person, "wiersema") == [dossier.kenmerk]


def test_a_note_makes_a_file_findable_and_the_bsn_never_does() -> None:
    gemeente = make_gemeente()
    dossier, consulent = make_melding(gemeente), make_medewerker(gemeente)

    actions.add_notitie(dossier=dossier, tekst="Wil een traplift", by=consulent, at=DINSDAG)
    persoon.establish_bsn(dossier=dossier, nummer="900000041", by=consulent, at=DINSDAG)

    assert found(consulent, "traplift wiersema") == [dossier.kenmerk]
    assert "900000041" not in Zoekdocument.objects.get(dossier=dossier).tekst


@pytest.mark.parametrize("typed", ["", "  ", "***", '"" OR', "':*", "a' | b:*)", "NEAR(x)", "😀", "\u202eamesreiw"])
def test_odd_signs_break_nothing(typed: str) -> None:
    gemeente = make_gemeente()
    make_melding(gemeente)

    assert found(make_medewerker(gemeente), typed) == []


def test_ten_thousand_words_are_kept_by_their_beginning() -> None:
    gemeente = make_gemeente()
    dossier = make_melding(gemeente, hulpvraag="begin " + " ".join(f"woord{i}" for i in range(10_000)))

    assert len(Zoekdocument.objects.get(dossier=dossier).tekst.split()) <= zoeken.AT_MOST_KEPT + 3
    assert found(make_medewerker(gemeente), "begin woord7") == [dossier.kenmerk]


def test_a_file_that_changed_hands_often_is_found_by_its_words_once_and_by_its_last_team() -> None:
    dossier = make_melding()
    before = dossier.zoekdocument.tekst.split()
    for _ in range(5):
        zoeken.index(dossier, ["scootmobiel"])
    after = Zoekdocument.objects.get(dossier=dossier).tekst.split()
    assert sorted(after) == sorted({*before, "scootmobiel"})
