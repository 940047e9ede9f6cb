# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The pages of aanvraag and besluit, as a consulent uses them, without JavaScript."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from toegangspoort.balie.tests.aan_de_balie import give_reason, log_in
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    VERSLAG_OP,
    Zaak,
    fresh,
    make_concept,
    make_volledig,
    make_zaak,
)
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding

pytestmark = pytest.mark.django_db


def _address(zaak: Zaak, page: str = "besluit/") -> str:
    return f"/balie/dossiers/{zaak.dossier.kenmerk}/{page}"


def _enter(zaak: Zaak, medewerker: Any = None) -> Client:
    client = log_in(medewerker or zaak.consulent, BESLUIT_OP)
    give_reason(client, zaak.dossier.kenmerk)
    return client


def _line(besluit: Besluit, zaak: Zaak, **fields: str) -> dict[str, str]:
    """The fields of the only line as the form sends them, with what was in them before."""
    regel = besluit.regels.get()
    values = {
        "product_id": str(zaak.product.pk),
        "vorm": "zin",
        "aanbieder": "Thuis & Zo",
        "aantal": "105",
        "eenheid": "minuut",
        "per": "week",
        "van": "4-1-2027",
        "tot_en_met": "3-1-2029",
        "versie": str(fresh(besluit).versie),
        **fields,
    }
    sent = {f"regel-{regel.pk}-{name}": value for name, value in values.items()}
    return {**sent, "versie": str(fresh(besluit).versie)}


def test_a_draft_begins_with_what_the_onderzoek_says_and_shows_what_is_missing() -> None:
    """S1-2: whom a product is for stands beside it."""
    zaak = make_zaak()
    client = _enter(zaak)
    assert "Concept beginnen" in client.get(_address(zaak)).content.decode()
    page = client.post(_address(zaak), follow=True).content.decode()
    assert "Er staat niet in hoeveel hulp de cliënt krijgt" in page
    assert "ECLI:NL:CRVB:2019:2731" in page
    assert "Voor: wie zijn huis niet schoon kan houden." in page
    assert "Zet 105 minuten per week" in page
    assert "aantal minuten ontbreekt" in page
    assert 'aria-disabled="true"' in page
    assert 'href="#bevinding-1"' in page
    assert "Deze zin komt uit" in page


def test_the_proposed_size_is_put_in_with_one_press() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    data = {"zet": str(besluit.regels.get().pk), "versie": str(besluit.versie)}
    client.post(_address(zaak), data)
    assert besluit.regels.get().aantal == Decimal(105)


def test_saving_a_line_keeps_it_and_signing_asks_to_look_first() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    page = client.post(_address(zaak), {**_line(besluit, zaak), "daad": "onderteken"}, follow=True).content.decode()
    assert "Kijk de brief nog eens na" in page
    assert besluit.regels.get().van == date(2027, 1, 4)
    assert fresh(besluit).status == Besluitstatus.CONCEPT
    signed = client.post(_address(zaak), {"daad": "onderteken", "versie": str(fresh(besluit).versie)}, follow=True)
    assert "Ondertekend en verstuurd" in signed.content.decode()
    assert fresh(besluit).status == Besluitstatus.ONDERTEKEND


def test_a_wrong_date_is_said_at_the_field_and_nothing_is_lost() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    page = client.post(_address(zaak), _line(besluit, zaak, tot_en_met="31-2-2029", aanbieder="Wie dan ook"))
    assert page.status_code == 422
    assert "Deze datum bestaat niet" in page.content.decode()
    assert "Wie dan ook" in page.content.decode()
    before_start = client.post(_address(zaak), _line(besluit, zaak, tot_en_met="3-1-2026"))
    assert "De laatste dag ligt vóór de eerste dag" in before_start.content.decode()


def test_two_people_saving_one_draft_see_both_versions() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    first, second = _enter(zaak), _enter(zaak, zaak.collega)
    opened = _line(besluit, zaak, aanbieder="Van de tweede")
    first.post(_address(zaak), _line(besluit, zaak, aanbieder="Van de eerste"))
    page = second.post(_address(zaak), opened)
    text = page.content.decode()
    assert page.status_code == 422
    assert "Een collega heeft dit intussen gewijzigd" in text
    assert "Van de eerste" in text
    assert "Van de tweede" in text
    assert besluit.regels.get().aanbieder == "Van de eerste"


def test_a_finding_is_put_aside_with_a_reason_and_can_count_again() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    zaak.aanvraag.identiteit = ""
    zaak.aanvraag.save()
    client = _enter(zaak)
    send = {"code": "IDENTITEIT_NIET_VASTGESTELD", "onderwerp": "", "versie": str(besluit.versie)}
    empty = client.post(_address(zaak, "besluit/opzij/"), {**send, "reden": ""})
    assert "Schrijf op waarom u dit punt opzij zet" in empty.content.decode()
    client.post(_address(zaak, "besluit/opzij/"), {**send, "reden": "Gezien aan de balie, zie notitie."})
    page = client.get(_address(zaak)).content.decode()
    assert "Gezien aan de balie" in page
    client.post(_address(zaak, f"besluit/opzij/{besluit.opzij.get().pk}/"))
    assert not besluit.opzij.exists()


def test_a_finding_on_what_is_typed_can_be_put_aside_and_nothing_typed_is_lost() -> None:
    """The check beside the form looks at what is typed; so does the button in it."""
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    onderwerp = besluit.regels.get().onderwerp
    key = f"DEKKING_ONTOEREIKEND|{onderwerp}"
    typed = _line(besluit, zaak, aantal="60")
    assert f'value="{key}"' in client.post(_address(zaak, "besluit/nakijken/"), typed).content.decode()
    pressed = {**typed, "punt": key, f"reden {key}": ""}
    assert (
        "Schrijf op waarom u dit punt opzij zet"
        in client.post(_address(zaak, "besluit/opzij/"), pressed).content.decode()
    )
    assert besluit.regels.get().aantal == Decimal(60)
    pressed = {"versie": str(fresh(besluit).versie), "punt": key, f"reden {key}": "De dochter helpt tijdelijk."}
    client.post(_address(zaak, "besluit/opzij/"), pressed)
    assert besluit.opzij.get().reden == "De dochter helpt tijdelijk."
    client.post(_address(zaak, f"besluit/opzij/{besluit.opzij.get().pk}/"), _line(besluit, zaak, aantal="75"))
    assert besluit.regels.get().aantal == Decimal(75)
    assert not besluit.opzij.exists()


def test_a_reason_that_was_typed_stays_when_a_field_is_refused() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    key = f"DEKKING_ONTOEREIKEND|{besluit.regels.get().onderwerp}"
    client.post(_address(zaak), _line(besluit, zaak, aantal="60"))
    wrong = _line(besluit, zaak, aantal="60", tot_en_met="31-2-2029")
    page = client.post(_address(zaak, "besluit/opzij/"), {**wrong, "punt": key, f"reden {key}": "Tot de verhuizing."})
    assert page.status_code == 422
    assert "Deze datum bestaat niet" in page.content.decode()
    assert "Tot de verhuizing." in page.content.decode()


def test_looking_at_what_is_typed_keeps_nothing() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    before = fresh(besluit).versie
    page = client.post(_address(zaak, "besluit/nakijken/"), _line(besluit, zaak)).content.decode()
    assert "105 minuten per week." in page
    assert "Er staat niet in hoeveel hulp" not in page
    assert fresh(besluit).versie == before
    assert besluit.regels.get().aantal is None


def test_the_second_reader_approves_and_the_writer_signs() -> None:
    zaak = make_zaak(own=125)
    client, colleague = _enter(zaak), _enter(zaak, zaak.collega)
    client.post(_address(zaak))
    besluit = Besluit.objects.get()

    def press(who: Client, daad: str, **extra: str) -> str:
        send = {"daad": daad, "versie": str(fresh(besluit).versie), **extra}
        return who.post(_address(zaak), send, follow=True).content.decode()

    assert "Een collega moet dit besluit nog nalezen" in client.get(_address(zaak)).content.decode()
    press(client, "aanbieden")
    assert "Schrijf op wat er anders moet" in press(colleague, "terugsturen", leesopmerking="")
    press(colleague, "terugsturen", leesopmerking="Noem de boodschappendienst.")
    assert "Noem de boodschappendienst." in client.get(_address(zaak)).content.decode()
    press(client, "aanbieden")
    press(colleague, "akkoord")
    assert "Nagelezen door Collega Twee" in client.get(_address(zaak)).content.decode()
    assert "Het dossier is afgesloten" in press(client, "onderteken")


def test_the_aanvraag_page_says_from_when_it_can_be_made() -> None:
    zaak = make_zaak()
    zaak.aanvraag.delete()
    zaak.dossier.klokken.filter(soort="beslistermijn").delete()
    client = _enter(zaak)
    page = client.post(
        _address(zaak, "aanvraag/"),
        {"ontvangen_op": VERSLAG_OP.strftime("%d-%m-%Y"), "kanaal": "brief", "vorm": "", "identiteit": "paspoort"},
    )
    assert "Vul in op welke dag u het identiteitsbewijs zag" in page.content.decode()
    done = client.post(
        _address(zaak, "aanvraag/"),
        {"ontvangen_op": VERSLAG_OP.strftime("%d-%m-%Y"), "kanaal": "brief", "vorm": "pgb", "met_verslag": "on"},
    )
    assert done.status_code == 302
    again = client.get(_address(zaak, "aanvraag/")).content.decode()
    assert "Deze aanvraag loopt" in again


def test_a_besluit_of_another_gemeente_or_team_is_not_found() -> None:
    zaak = make_zaak()
    make_concept(zaak)
    elsewhere = make_medewerker(make_gemeente("9002", host="elders.example"), "Elders")
    assert log_in(elsewhere, BESLUIT_OP).get(_address(zaak)).status_code == 302
    colleague = make_medewerker(
        zaak.dossier.gemeente, "Ander team", team=zaak.dossier.gemeente.teams.get(naam="Vangnetteam")
    )
    assert log_in(colleague, BESLUIT_OP).get(_address(zaak)).status_code == 404


def test_urgent_help_is_begun_from_the_file_and_gone_on_with() -> None:
    """Art. 2.3.3: before aanvraag and onderzoek; the letter says that it is temporary."""
    dossier = make_melding(make_gemeente(), spoed=True, spoed_toelichting="Gevallen en alleen.")
    client = log_in(make_medewerker(dossier.gemeente), DINSDAG)
    give_reason(client, dossier.kenmerk)
    address = f"/balie/dossiers/{dossier.kenmerk}/spoed/"
    assert "Schrijf op waarom de hulp niet kan wachten" in client.post(address, {"spoedreden": ""}).content.decode()
    page = client.post(address, {"spoedreden": "U bent gevallen en u bent alleen."}, follow=True).content.decode()
    assert "Er staat nog niet in wat de inwoner krijgt" in page
    assert "Deze hulp is tijdelijk." in page
    assert client.get(address).status_code == 302


def test_the_page_of_a_draft_asks_no_more_of_the_database_when_it_grows(
    django_assert_max_num_queries: Any,
) -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    client = _enter(zaak)
    client.get(_address(zaak))
    for number in range(5):
        data = {"daad": "regel_erbij", "nieuw_onderwerp": f"hulp {number}", "versie": str(fresh(besluit).versie)}
        client.post(_address(zaak), data)
    assert besluit.regels.count() == 6
    with django_assert_max_num_queries(22):
        assert client.get(_address(zaak)).status_code == 200
