# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The person of a file through the pages: two people at one form, the BSN, and the copy for the client."""

from datetime import date

import pytest

from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import Balie
from toegangspoort.personen.models import Band, Inwoner, Netwerklid, Netwerktaak, Toestemming

pytestmark = pytest.mark.django_db


@pytest.fixture
def balie() -> Balie:
    return Balie()


PERSON = {
    "aanhef": "mevrouw",
    "voornamen": "Trijntje",
    "achternaam": "Wiersema",
    "geboortedatum": "9-3-1948",
    "postcode": "9714 ba",
    "huisnummer": "12",
}


def test_two_people_saving_one_person_the_second_is_told_and_sees_both_versions(balie: Balie) -> None:
    assert 'name="versie" value="1"' in balie.get("inwoner/wijzigen/")
    first = balie.post("inwoner/wijzigen/", **PERSON, telefoon="050 111 11 11", versie="1")
    second = balie.post("inwoner/wijzigen/", **PERSON, telefoon="050 222 22 22", versie="1")

    assert (first.status_code, second.status_code) == (302, 422)
    text = second.content.decode()
    assert "Een collega heeft dit intussen gewijzigd" in text
    assert "050 111 11 11" in text
    assert text.count("050 222 22 22") == 2
    assert 'name="versie" value="2"' in text

    balie.post("inwoner/wijzigen/", **PERSON, telefoon="050 222 22 22", versie="2")
    dossier = balie.fresh()
    assert (dossier.inwoner.telefoon, dossier.inwoner.postcode) == ("050 222 22 22", "9714BA")


def test_the_sex_of_the_brp_is_taken_over_by_staff_and_stands_in_the_copy_for_the_client(balie: Balie) -> None:
    """S2-16: it is needed for figures by sex; how to address someone is a question of its own."""
    assert "niet overgenomen" in balie.get("inwoner/")
    balie.post("inwoner/wijzigen/", **{**PERSON, "aanhef": "geen"}, geslacht="vrouw", versie="1")

    inwoner = balie.fresh().inwoner
    assert (inwoner.geslacht, inwoner.aanhef) == ("vrouw", "geen")
    assert "<dt>Geslacht (BRP)</dt><dd>vrouw</dd>" in balie.get("inwoner/")
    assert "Geslacht volgens de BRP" in balie.get("uitvoer/")
    assert "geslacht" in Journaalregel.objects.get(daad="gegevens van de inwoner gewijzigd").gegevens["welke"]


def test_a_sex_that_the_brp_does_not_know_is_refused_and_nothing_is_lost(balie: Balie) -> None:
    answer = balie.post("inwoner/wijzigen/", **PERSON, geslacht="x", telefoon="050 111 11 11", versie="1")

    assert answer.status_code == 422
    assert "050 111 11 11" in answer.content.decode()
    assert balie.fresh().inwoner.geslacht == ""


def test_two_people_wording_one_question_both_versions_are_shown(balie: Balie) -> None:
    seen = str(balie.fresh().versie)
    balie.post("inwoner/vraag/", vraag="Hulp in huis", versie=seen)

    text = balie.post("inwoner/vraag/", vraag="Schoonmaak", versie=seen).content.decode()

    assert "Hulp in huis" in text
    assert "Schoonmaak" in text
    assert balie.fresh().vraag == "Hulp in huis"


def test_a_bsn_that_fails_the_11_test_is_refused_and_a_good_one_is_shown_masked(balie: Balie) -> None:
    refused = balie.post("inwoner/bsn/", bsn="900000042")
    assert "geen geldig burgerservicenummer" in refused.content.decode()

    balie.post("inwoner/bsn/", bsn="9000 000 41")
    masked = balie.get("inwoner/")
    assert "******041" in masked
    assert "900000041" not in masked

    assert "Schrijf op waarom" in balie.post("inwoner/bsn/tonen/", reden="").content.decode()
    shown = balie.post("inwoner/bsn/tonen/", reden="Opdracht aan de aanbieder").content.decode()
    assert "900000041" in shown
    assert "Opdracht aan de aanbieder" in balie.get("tijdlijn/")
    assert "900000041" not in str(list(Journaalregel.objects.values()))


def test_the_time_line_tells_who_did_what_when_and_why_and_who_read_it(balie: Balie) -> None:
    balie.get()
    balie.post("inwoner/vraag/", vraag="Hulp", versie=str(balie.fresh().versie))

    text = balie.get("tijdlijn/")

    assert text.index("Vraag anders verwoord") < text.index("Melding ontvangen")
    assert "de inwoner" in text
    assert "Behandelaar van dit dossier" in text


def full_file() -> Balie:
    balie = Balie(
        voor_ander=True, melder_naam="Petra de Vries", melder_relatie="buurvrouw", melder_telefoon="06 99 99 99 99"
    )
    for naam, toestemming in (("Ineke Wiersema", Toestemming.JA), ("Henk Smit", Toestemming.NEE)):
        lid = Netwerklid.objects.create(
            inwoner=balie.dossier.inwoner,
            naam=naam,
            relatie="dochter" if toestemming == Toestemming.JA else "buurman",
            band=Band.NETWERK,
            telefoon="06 88 88 88 88",
            toestemming=toestemming,
        )
        Netwerktaak.objects.create(lid=lid, taak="doet de was", minuten_per_week=30)
    balie.post("stukken/notitie/", tekst="Mevrouw belde.")
    balie.post("inwoner/bsn/", bsn="900000041")
    return balie


def test_the_client_gets_the_whole_file_without_what_would_harm_another() -> None:
    """Art. 5.3.2 Wmo 2015."""
    balie = full_file()

    text = balie.get("uitvoer/")

    for part in (
        "Ik krijg mijn huis niet meer schoon",
        "Mevrouw belde.",
        "Recht op een persoonlijk plan",
        "Ineke Wiersema",
    ):
        assert part in text
    for secret in ("06 88 88 88 88", "06 99 99 99 99", "Henk Smit", "900000041"):
        assert secret not in text


def test_the_copy_as_pdf_is_made_by_a_press_only_and_recorded() -> None:
    balie = full_file()
    assert balie.client.get(f"/balie/dossiers/{balie.dossier.kenmerk}/uitvoer.pdf").status_code == 405

    answer = balie.post("uitvoer.pdf")

    assert answer.content.startswith(b"%PDF")
    assert Journaalregel.objects.filter(daad="afschrift van het dossier gemaakt").exists()


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (date(2015, 11, 25), "Daarom gaat dit afschrift naar de wettelijke vertegenwoordiger"),
        (date(2010, 1, 1), "Zo niet, dan gaat dit afschrift naar de wettelijke vertegenwoordiger"),
        (date(1943, 3, 14), "Zo niet, dan gaat dit afschrift naar de wettelijke vertegenwoordiger"),
    ],
)
def test_the_page_says_to_whom_a_copy_may_go(born: date, expected: str) -> None:
    """Art. 5.3.2 lid 2: under twelve never to the child; from twelve on if the person can judge it himself."""
    balie = full_file()
    Inwoner.objects.filter(pk=balie.dossier.inwoner_id).update(geboortedatum=born)
    page = balie.get("uitvoer/")
    assert expected in page
    assert "artikel 5.3.2 lid" in page
