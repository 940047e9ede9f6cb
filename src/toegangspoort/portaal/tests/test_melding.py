# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A resident reports a need: one question a page, nothing lost, and a receipt with dates."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.concepten import sweep_concepten
from toegangspoort.meldingen.models import Bezoekwens, Conceptmelding, Gespreksplaats
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.meldingen.tests.test_bestanden import picture
from toegangspoort.portaal.tests.melden import answer, begin, page, send, walk

pytestmark = pytest.mark.django_db

BOXES = ("datum_dag", "datum_maand", "datum_jaar")


@pytest.fixture(autouse=True)
def gemeente() -> Gemeente:
    forget_hosts()
    return make_gemeente()


def text_of(client: Client, name: str, *args: str) -> str:
    return client.get(reverse(f"portaal:{name}", args=args)).content.decode()


def test_report_for_oneself_ends_in_a_receipt_with_number_and_dates(client: Client) -> None:
    walk(client)
    response = send(client)
    dossier = Dossier.objects.get()
    receipt = client.get(response.url).content.decode()
    assert dossier.kenmerk in receipt
    assert "U krijgt ons verslag" in receipt
    assert "cliëntondersteuner" in receipt
    assert "persoonsgebonden budget" in receipt


def test_wishes_for_place_and_for_a_volunteer_come_with_the_melding_s4_5_s4_15(client: Client) -> None:
    walk(client)
    send(client)
    melding = Dossier.objects.get().melding
    assert (melding.plaats, melding.bezoek_door) == (Gespreksplaats.THUIS, Bezoekwens.VRIJWILLIGER)
    assert melding.naaste_erbij == "mijn dochter"


def test_only_a_report_for_another_asks_who_reports(client: Client) -> None:
    assert "wie-meldt" not in walk(client)
    assert "wie-meldt" in walk(Client(), voor_wie={"voor": "ander"})


def test_report_for_another_needs_no_birth_date(client: Client) -> None:
    unknown = {"datum_dag": "", "datum_maand": "", "datum_jaar": ""}
    walk(client, voor_wie={"voor": "ander"}, wie_meldt={"weet_ervan": "nee"}, geboren=unknown)
    receipt = client.get(send(client).url).content.decode()
    dossier = Dossier.objects.get()
    assert dossier.inwoner.geboortedatum is None
    assert not dossier.melding.inwoner_weet_ervan
    assert "Wij bellen deze persoon eerst" in receipt


def test_urgent_report_first_says_what_to_do_now_and_then_goes_on(client: Client) -> None:
    assert "nu-doen" in walk(client, haast={"spoed": "ja"})
    assert "112" in text_of(client, "melding_stap", "nu-doen")
    send(client)
    assert Dossier.objects.get().spoed


def test_self_help_is_a_hint_and_never_blocks_s4_13(client: Client) -> None:
    walk(client, until="geprobeerd")
    assert answer(client, "geprobeerd", geprobeerd="") == "bestanden"


def test_limitation_is_told_in_daily_words_without_a_diagnosis_s1_3(client: Client) -> None:
    walk(client, until="verhaal")
    assert "U hoeft geen ziekte te noemen" in text_of(client, "melding_stap", "verhaal")


def test_answers_survive_the_loss_of_the_session(client: Client) -> None:
    walk(client, until="plaats")
    client.cookies.pop("sessionid", None)
    assert answer(client, "plaats") == "bezoek"
    assert "9714 ba" in text_of(client, "melding_stap", "adres")


def test_last_answer_is_kept_when_even_the_cookie_of_the_draft_is_gone(client: Client) -> None:
    assert answer(client, "plaats") == "voor-wie"
    assert Conceptmelding.objects.get().antwoorden["plaats"] == {"plaats": "thuis"}


def test_pressing_send_twice_gives_the_same_receipt(client: Client) -> None:
    walk(client)
    assert send(client).url == send(client).url
    assert Dossier.objects.count() == 1


def test_back_button_after_sending_leads_to_the_receipt(client: Client) -> None:
    walk(client)
    send(client)
    for address in (page("verhaal"), page("bestanden"), reverse("portaal:melding_controle")):
        assert client.get(address).url == reverse("portaal:melding_ontvangen")


def test_answers_leave_the_draft_when_it_is_sent(client: Client) -> None:
    walk(client)
    send(client)
    assert Conceptmelding.objects.get().antwoorden == {}


def test_answer_that_is_changed_leads_back_to_the_check(client: Client) -> None:
    walk(client)
    assert answer(client, "naam", achternaam="De Vries", naar="controle") == "controle"
    assert "De Vries" in text_of(client, "melding_controle")


def test_other_answer_that_opens_a_question_leads_to_that_question(client: Client) -> None:
    walk(client)
    assert answer(client, "haast", spoed="ja", naar="controle") == "nu-doen"


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (("31", "2", "1950"), "Deze datum bestaat niet"),
        (("1", "1", "2999"), "Deze datum ligt in de toekomst"),
        (("1", "1", "1850"), "Deze datum is te lang geleden"),
        (("1", "", "1950"), "Vul ook de maand in"),
    ],
)
def test_impossible_birth_date_gets_one_clear_sentence(client: Client, parts: tuple[str, ...], sentence: str) -> None:
    walk(client, until="geboren")
    response = client.post(page("geboren"), dict(zip(BOXES, parts, strict=True)))
    text = response.content.decode()
    assert sentence in text
    assert text.count(sentence) == 2, "in the summary and at the field"
    assert f'value="{parts[2]}"' in text


def test_ten_thousand_words_are_accepted(client: Client) -> None:
    story = "woorden " * 10_000
    walk(client, verhaal={"verhaal": story})
    send(client)
    assert Dossier.objects.get().melding.hulpvraag == story.strip()


def test_text_that_is_too_long_is_kept_and_told_by_how_much(client: Client) -> None:
    walk(client, until="verhaal")
    response = client.post(page("verhaal"), {"verhaal": "a" * 100_010})
    assert "10 tekens te lang" in response.content.decode()
    assert len(Conceptmelding.objects.get().antwoorden["verhaal"]["verhaal"]) == 100_010


@pytest.mark.parametrize("naam", ["😀 Ünïcode", "محمد العربي", "שלום"])
def test_names_with_emoji_and_from_right_to_left_survive(client: Client, naam: str) -> None:
    walk(client, naam={"achternaam": naam})
    assert naam in text_of(client, "melding_controle")
    send(client)
    assert Dossier.objects.get().inwoner.achternaam == naam


def test_a_form_stuffed_with_made_up_boxes_does_not_fill_the_disk(client: Client) -> None:
    walk(client, until="verhaal")
    client.post(page("verhaal"), {"verhaal": "Mijn vraag.", **{f"x{n}": "x" * 300_000 for n in range(20)}})
    kept = Conceptmelding.objects.get().antwoorden["verhaal"]
    assert kept["verhaal"] == "Mijn vraag."
    assert len(str(kept)) < 500_000


def test_control_sign_that_a_database_refuses_gets_a_sentence(client: Client) -> None:
    walk(client, until="naam")
    assert answer(client, "naam", achternaam="Wier\x00sema") == ""


def test_postcode_that_no_team_covers_is_accepted_and_flagged(client: Client) -> None:
    walk(client, adres={"postcode": "1011AB"})
    assert "Deze postcode kennen wij niet" in text_of(client, "melding_controle")
    receipt = client.get(send(client).url).content.decode()
    assert Dossier.objects.get().buiten_dekking
    assert "Wij zoeken het goede team" in receipt


def test_who_has_no_address_can_report(client: Client) -> None:
    walk(client, adres={"postcode": "", "huisnummer": "", "geen_adres": "on"})
    send(client)
    assert Dossier.objects.get().inwoner.postcode == ""


def test_saving_gives_a_code_that_opens_the_answers_on_another_device(client: Client) -> None:
    walk(client, until="adres")
    client.post(page("adres"), {"postcode": "9714BA", "huisnummer": "", "actie": "bewaar"})
    code = client.get(reverse("portaal:melding_bewaard")).context["code"]
    other = Client()
    response = other.post(reverse("portaal:melding_verder"), {"code": code.lower().replace("-", " ")})
    assert response.url == page("adres")
    assert "9714BA" in other.get(response.url).content.decode()
    assert client.get(page("adres")).url == reverse("portaal:melding_start")


def test_saving_twice_shows_the_same_code(client: Client) -> None:
    codes = []
    begin(client)
    for _time in range(2):
        client.post(page("voor-wie"), {"voor": "mij", "actie": "bewaar"})
        codes.append(client.get(reverse("portaal:melding_bewaard")).context["code"])
    assert codes[0] == codes[1]


def test_guessing_codes_closes_the_door_for_a_quarter_of_an_hour(client: Client) -> None:
    address = reverse("portaal:melding_verder")
    for _time in range(20):
        assert "geen melding bij deze code" in client.post(address, {"code": "K7QF92MX4TBH"}).content.decode()
    assert "Wacht een kwartier" in client.post(address, {"code": "K7QF92MX4TBH"}).content.decode()


def test_drafts_that_nobody_touches_are_thrown_away(client: Client) -> None:
    walk(client)
    assert sweep_concepten(at=timezone.now()) == 0
    assert sweep_concepten(at=timezone.now() + timedelta(days=15)) == 1


def test_page_of_a_question_costs_one_query_and_an_answer_a_handful(
    client: Client, django_assert_max_num_queries: object
) -> None:
    walk(client)
    with django_assert_max_num_queries(1):
        client.get(page("plaats"))
    with django_assert_max_num_queries(6):
        answer(client, "plaats")


def test_device_can_forget_the_report(client: Client) -> None:
    walk(client)
    client.post(reverse("portaal:melding_wissen"))
    assert client.get(page("naam")).url == reverse("portaal:melding_start")


def photo(naam: str = "trap.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(naam, picture(), content_type="image/png")


def test_files_come_with_the_melding_under_what_they_really_are(client: Client) -> None:
    walk(client, until="bestanden")
    client.post(page("bestanden"), {"actie": "voegtoe", "bestanden": [photo(), photo("tweede.png")]})
    walk_on = client.post(page("bestanden"), {"actie": "verder"})
    assert walk_on.url == page("naam")
    concept = Conceptmelding.objects.get()
    assert [(b.naam, b.soort) for b in concept.bijlagen.all()] == [
        ("trap.png", "image/png"),
        ("tweede.png", "image/png"),
    ]


def test_file_that_lies_is_refused_with_its_name_and_the_good_one_stays(client: Client) -> None:
    walk(client, until="bestanden")
    liar = SimpleUploadedFile("nep.pdf", b"MZ a program", content_type="application/pdf")
    text = client.post(page("bestanden"), {"actie": "verder", "bestanden": [photo(), liar]}).content.decode()
    assert "“nep.pdf” is geen echte PDF" in text
    assert [b.naam for b in Conceptmelding.objects.get().bijlagen.all()] == ["trap.png"]


def test_sixth_file_is_refused_with_a_way_out(client: Client) -> None:
    walk(client, until="bestanden")
    response = client.post(page("bestanden"), {"actie": "verder", "bestanden": [photo() for _n in range(6)]})
    assert "U kunt 5 bestanden meesturen" in response.content.decode()


def test_more_than_the_server_takes_at_once_gets_a_sentence(client: Client, settings: object) -> None:
    walk(client, until="bestanden")
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 200
    response = client.post(page("bestanden"), {"actie": "verder", "bestanden": [photo()]})
    assert "samen te groot" in response.content.decode()
