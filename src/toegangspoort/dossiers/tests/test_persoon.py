# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The person of a file: the 11-test, the masked number, and two people at one form."""

import pytest

from toegangspoort.audit.models import Journaalregel
from toegangspoort.dossiers import actions, persoon
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.personen.bsn import OnjuistBsn
from toegangspoort.personen.models import Burgerservicenummer

pytestmark = pytest.mark.django_db


def case():
    gemeente = make_gemeente()
    return make_melding(gemeente), make_medewerker(gemeente)


@pytest.mark.parametrize("typed", ["900000042", "90000001", "", "abc", "123456789012"])
def test_a_number_that_fails_the_11_test_is_refused_without_repeating_it(typed: str) -> None:
    dossier, consulent = case()

    with pytest.raises(OnjuistBsn) as refused:
        persoon.establish_bsn(dossier=dossier, nummer=typed, by=consulent, at=DINSDAG)

    assert not typed or typed not in str(refused.value)
    assert persoon.masked_bsn(dossier) == ""


def test_the_number_is_shown_masked_and_the_journal_never_holds_it() -> None:
    dossier, consulent = case()
    persoon.establish_bsn(dossier=dossier, nummer="9000 000 41", by=consulent, at=DINSDAG)

    shown = persoon.reveal_bsn(dossier=dossier, reden="Opdracht aan de aanbieder", by=consulent, at=DINSDAG)

    assert persoon.masked_bsn(dossier) == "******041"
    assert shown == "900000041"
    acts = {row.daad: row.gegevens for row in Journaalregel.objects.filter(keten=dossier.kenmerk)}
    assert acts["burgerservicenummer getoond"] == {"reden": "Opdracht aan de aanbieder"}
    assert "900000041" not in str(acts)


def test_one_number_belongs_to_one_person() -> None:
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente)
    one, two = make_melding(gemeente), make_melding(gemeente, persoon_achternaam="Postma")
    persoon.establish_bsn(dossier=one, nummer="900000041", by=consulent, at=DINSDAG)

    with pytest.raises(NietToegestaan, match="iemand anders"):
        persoon.establish_bsn(dossier=two, nummer="900000041", by=consulent, at=DINSDAG)
    assert Burgerservicenummer.objects.count() == 1


def test_two_people_correct_one_person_and_the_second_is_told() -> None:
    dossier, consulent = case()
    said = {"dossier": dossier, "versie": 1, "by": consulent, "at": DINSDAG}
    persoon.change_persoon(gegevens={"telefoon": "050 111 11 11"}, **said)

    with pytest.raises(IntussenGewijzigd) as conflict:
        persoon.change_persoon(gegevens={"telefoon": "050 222 22 22"}, **said)

    assert conflict.value.nu.telefoon == "050 111 11 11"
    row = Journaalregel.objects.get(daad="gegevens van de inwoner gewijzigd")
    assert row.gegevens == {"welke": ["telefoon"]}


def test_two_people_word_one_question_and_nobodys_words_are_lost() -> None:
    dossier, consulent = case()
    actions.change_vraag(dossier=dossier, vraag="Hulp in huis", versie=1, by=consulent, at=DINSDAG)

    with pytest.raises(IntussenGewijzigd) as conflict:
        actions.change_vraag(dossier=dossier, vraag="Schoonmaak", versie=1, by=consulent, at=DINSDAG)

    assert conflict.value.nu.vraag == "Hulp in huis"


def test_a_new_name_is_searched_and_compared_by_its_plain_letters() -> None:
    dossier, consulent = case()

    inwoner = persoon.change_persoon(
        dossier=dossier, gegevens={"achternaam": "Wiérsma"}, versie=1, by=consulent, at=DINSDAG
    )

    assert inwoner.zoeknaam == "wiersma"
