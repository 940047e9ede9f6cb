# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Following a melding: by number and birth date, for half an hour, without telling anything to who guesses."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from toegangspoort import clock
from toegangspoort.dossiers import kenmerk
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Kloksoort, Stap
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import make_gemeente, make_melding
from toegangspoort.onderzoeken.actions import send_concept_verslag
from toegangspoort.onderzoeken.tests.maken import make_onderzoek
from toegangspoort.outbox.events import deliver_due
from toegangspoort.portaal.tests.melden import ANSWERS, page, send, walk

pytestmark = pytest.mark.django_db

STATUS = "/volg-uw-melding/"
RIGHT = {"geboren_dag": "9", "geboren_maand": "maart", "geboren_jaar": "1948"}
WRONG = {"geboren_dag": "10", "geboren_maand": "3", "geboren_jaar": "1948"}


@pytest.fixture
def gemeente() -> Gemeente:
    forget_hosts()
    return make_gemeente()


@pytest.fixture
def dossier(gemeente: Gemeente) -> Dossier:
    return make_melding(gemeente, at=timezone.now())


def knock(client: Client, nummer: str, born: dict[str, str] = RIGHT) -> str:
    return client.post(STATUS, {"nummer": nummer, **born}, follow=True).content.decode()


def test_number_and_birth_date_show_where_it_stands(client: Client, dossier: Dossier) -> None:
    text = knock(client, dossier.kenmerk.lower().replace("-", " "))
    assert "Wij lezen uw melding" in text
    assert "U krijgt ons verslag" in text


def test_wrong_number_and_wrong_date_get_the_same_answer(client: Client, dossier: Dossier) -> None:
    tried = ({"nummer": dossier.kenmerk, **WRONG}, {"nummer": "0000-0000", **RIGHT})
    said = [list(client.post(STATUS, data).context["form"].non_field_errors()) for data in tried]
    assert said[0] == said[1]
    assert "Wij vinden geen melding" in said[0][0]


def test_after_five_wrong_guesses_also_the_right_answer_has_to_wait(client: Client, dossier: Dossier) -> None:
    for _time in range(5):
        knock(client, dossier.kenmerk, WRONG)
    assert "Te veel pogingen" in knock(client, dossier.kenmerk)


def test_one_who_guesses_does_not_close_the_door_for_the_whole_library(client: Client, gemeente: Gemeente) -> None:
    guessed, mine = (make_melding(gemeente, at=timezone.now()) for _n in range(2))
    for _time in range(8):
        knock(client, guessed.kenmerk, WRONG)
    assert "Zo staat het" in knock(Client(), mine.kenmerk)
    assert "Te veel pogingen" in knock(Client(), guessed.kenmerk), "een gelukte poging elders opent deze niet"


def test_fifty_guesses_from_one_address_close_it_whatever_the_number(client: Client, dossier: Dossier) -> None:
    for _time in range(50):
        knock(client, kenmerk.new(), WRONG)
    assert "Te veel pogingen" in knock(client, dossier.kenmerk)


def test_another_date_in_the_demo_does_not_open_a_closed_door(client: Client, dossier: Dossier) -> None:
    for _time in range(5):
        knock(client, dossier.kenmerk, WRONG)
    client.cookies[clock.DEMO_COOKIE] = "2031-01-01"
    assert "Te veel pogingen" in knock(client, dossier.kenmerk)


def test_nothing_about_a_person_stays_behind_in_a_browser_or_on_the_way(client: Client, dossier: Dossier) -> None:
    """From the first question to the receipt, and on the status page (BIO2 8.12)."""
    walk(client)
    pages = ["/hulp-vragen/", *(page(slug) for slug in ANSWERS), "/hulp-vragen/controle/", "/hulp-vragen/verder/"]
    send(client)
    client.post(STATUS, {"nummer": dossier.kenmerk, **RIGHT})
    pages += ["/hulp-vragen/ontvangen/", "/hulp-vragen/ontvangen/brief.pdf", STATUS, f"{STATUS}plan/"]
    for path in pages:
        answer = client.get(path)
        assert "no-store" in answer.headers.get("Cache-Control", ""), path
        assert answer.headers["Referrer-Policy"] == "same-origin", path


def test_typing_error_in_the_number_is_no_guess(client: Client, dossier: Dossier) -> None:
    for _time in range(6):
        assert "8 letters en cijfers" in knock(client, "7K4Q")
    assert "Zo staat het" in knock(client, dossier.kenmerk)


def test_melding_of_another_gemeente_is_not_found(client: Client, dossier: Dossier) -> None:
    other = make_gemeente("9002", host="elders.example")
    far = make_melding(other)
    assert "Wij vinden geen melding" in knock(client, far.kenmerk)


def test_file_without_a_birth_date_opens_for_nobody(client: Client, gemeente: Gemeente) -> None:
    unknown = make_melding(gemeente, persoon_geboortedatum=None)
    assert "Wij vinden geen melding" in knock(client, unknown.kenmerk)


def test_number_never_stands_in_an_address(client: Client, dossier: Dossier) -> None:
    response = client.post(STATUS, {"nummer": dossier.kenmerk, **RIGHT})
    assert response.url == STATUS


def test_page_closes_after_half_an_hour(client: Client, dossier: Dossier) -> None:
    knock(client, dossier.kenmerk)
    session = client.session
    session["volgt"] = {**session["volgt"], "tot": (timezone.now() - timedelta(seconds=1)).isoformat()}
    session.save()
    assert "Volg uw melding" in client.get(STATUS).content.decode()
    assert client.get(reverse("portaal:status_plan")).url == STATUS


def test_page_can_be_closed_on_a_shared_device(client: Client, dossier: Dossier) -> None:
    knock(client, dossier.kenmerk)
    client.post(reverse("portaal:status_sluiten"))
    assert "Zo staat het" not in client.get(STATUS).content.decode()


def test_letter_can_be_downloaded_once_it_was_sent(client: Client, dossier: Dossier) -> None:
    deliver_due(at=timezone.now() + timedelta(minutes=1))
    assert "Wij hebben uw melding ontvangen" in knock(client, dossier.kenmerk)
    pdf = client.get(reverse("portaal:status_brief", args=[1]))
    assert pdf.content.startswith(b"%PDF-")
    assert client.get(reverse("portaal:status_brief", args=[2])).status_code == 404


def test_plan_is_handed_in_as_text(client: Client, dossier: Dossier) -> None:
    knock(client, dossier.kenmerk)
    client.post(reverse("portaal:status_plan"), {"tekst": "Mijn dochter helpt op zaterdag."})
    assert dossier.plannen.get().tekst.startswith("Mijn dochter")
    assert "Wij kregen uw plan" in client.get(STATUS).content.decode()


def test_empty_plan_gets_one_sentence(client: Client, dossier: Dossier) -> None:
    knock(client, dossier.kenmerk)
    text = client.post(reverse("portaal:status_plan"), {"tekst": " "}).content.decode()
    assert "Schrijf uw plan op, of kies een bestand." in text


def test_resident_withdraws_the_melding(client: Client, dossier: Dossier) -> None:
    knock(client, dossier.kenmerk)
    client.post(reverse("portaal:status_intrekken"), {"reden": ""})
    dossier.refresh_from_db()
    assert dossier.stap == Stap.AFGESLOTEN
    assert "De melding is ingetrokken" in client.get(STATUS).content.decode()


def test_who_waits_longer_than_six_weeks_is_told_that_he_may_apply(client: Client, dossier: Dossier) -> None:
    late = timezone.now() - timedelta(days=1)
    Klok.objects.filter(dossier=dossier, soort=Kloksoort.ONDERZOEK).update(uiterlijk=late)
    assert "U mag daarom nu al hulp aanvragen" in knock(client, dossier.kenmerk)


def test_status_costs_a_handful_of_queries(
    client: Client, dossier: Dossier, django_assert_max_num_queries: object
) -> None:
    knock(client, dossier.kenmerk)
    with django_assert_max_num_queries(6):
        client.get(STATUS)


def test_client_reacts_to_the_verslag_on_the_status_page_s0_13(client: Client, dossier: Dossier) -> None:
    onderzoek, by = make_onderzoek(dossier)
    send_concept_verslag(onderzoek=onderzoek, by=by, at=timezone.now())
    assert "Reageer op het verslag" in knock(client, dossier.kenmerk)
    page = reverse("portaal:status_reactie")
    assert "Schrijf op wat er niet klopt" in client.post(page, {"akkoord": "nee", "tekst": ""}).content.decode()
    client.post(page, {"akkoord": "nee", "tekst": "De was doe ik zelf."})
    assert onderzoek.reacties.get().tekst == "De was doe ik zelf."
    assert "Wij verwerken uw reactie" in client.get(STATUS).content.decode()


def test_nobody_reacts_before_there_is_a_verslag(client: Client, dossier: Dossier) -> None:
    assert "Reageer op het verslag" not in knock(client, dossier.kenmerk)
    assert client.get(reverse("portaal:status_reactie")).url == STATUS


def test_status_speaks_english_when_asked(client: Client, dossier: Dossier) -> None:
    client.cookies["django_language"] = "en"
    assert "We read your report" in knock(client, dossier.kenmerk)


def test_who_reported_for_another_sees_how_it_stands_but_no_letters(client: Client, gemeente: Gemeente) -> None:
    dossier = make_melding(gemeente, at=timezone.now(), voor_ander=True, melder_naam="J. Bakker")
    deliver_due(at=timezone.now() + timedelta(minutes=1))
    text = knock(client, dossier.kenmerk)
    assert "Zo staat het met uw melding" in text
    assert "krijgt ze per post" in text
    assert "Trek uw melding in" not in text
    assert client.get(reverse("portaal:status_brief", args=[1])).status_code == 404
    assert client.post(reverse("portaal:status_intrekken"), {"reden": ""}).url == STATUS
    dossier.refresh_from_db()
    assert dossier.is_open
