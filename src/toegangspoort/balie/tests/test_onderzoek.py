# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The onderzoek at the kitchen table, page by page, without JavaScript."""

import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from toegangspoort.aanbod.models import Product, Voorziening
from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in
from toegangspoort.balie.tests.formulier_lezen import sent_as_shown
from toegangspoort.dossiers.models import Dossier
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import DINSDAG, START, make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.models import Aftrek, Behoefte, Kandidaat, Onderzoek
from toegangspoort.onderzoeken.tests.maken import fill, make_behoefte, make_lid
from toegangspoort.recht.wmo2015.onderzoek import ONDERDELEN

pytestmark = pytest.mark.django_db
NA_DE_TERMIJN = DINSDAG + timedelta(days=15)


class Tafel:
    """The consulent with a tablet at the kitchen table."""

    def __init__(self, client: Client, dossier: Dossier) -> None:
        self.client, self.dossier = client, dossier
        self.weg = f"/balie/dossiers/{dossier.kenmerk}/onderzoek/"

    def open(self, pagina: str = "") -> str:
        """What the page shows."""
        response = self.client.get(self.weg + pagina)
        assert response.status_code == 200, response
        return response.content.decode()

    def send(self, pagina: str, **velden: Any) -> Any:
        """Press the button; `deel__veld` becomes the field `deel-veld`."""
        data = {name.replace("__", "-"): value for name, value in velden.items()}
        return self.client.post(self.weg + pagina, data)

    @property
    def onderzoek(self) -> Onderzoek:
        return Onderzoek.objects.select_related("dossier").get(dossier=self.dossier)


@pytest.fixture
def tafel() -> Tafel:
    gemeente = make_gemeente()
    consulent = make_medewerker(gemeente)
    dossier = make_melding(gemeente)
    Dossier.objects.filter(pk=dossier.pk).update(behandelaar=consulent)
    tafel = Tafel(log_in(consulent, NA_DE_TERMIJN), dossier)
    tafel.send("")
    return tafel


PAGINAS = ("gesprek/", "mensen/", "nodig/", "treden/", "doelen/", "onderdelen/", "verslag/", "mensen/nieuw/")
PAGINAS += ("nodig/nieuw/", "treden/mantelzorg/nieuw/", "treden/algemene_voorziening/nieuw/", "doelen/nieuw/")
PAGINAS += ("advies/nieuw/",)


@pytest.mark.parametrize("pagina", PAGINAS)
def test_every_page_opens_before_anything_was_filled_in(tafel, pagina):
    text = tafel.open(pagina)
    assert "Volgende vraag" in text
    assert 'style="' not in text


@pytest.mark.parametrize("pagina", PAGINAS)
def test_labels_on_a_page_are_unique(tafel, pagina):
    """A page that is heard has no two boxes of the same name."""
    labels = re.findall(r'<label class="tp-veld__label[^>]*>(.*?)</label>', tafel.open(pagina), re.DOTALL)
    plain = [re.sub(r"<[^>]+>|\s+", " ", label).strip() for label in labels]
    assert len(plain) == len(set(plain))


def test_one_press_saves_every_part_that_changed_and_no_other(tafel):
    """Nothing is lost by pressing the button of another part."""
    answer = tafel.send(
        "gesprek/",
        deel="vraag",
        vraag__versie=1,
        vraag__wens="Thuis blijven wonen.",
        **{
            "initial-vraag-wens": "",
            "leefgebied-instrumentele_adl-versie": 0,
            "leefgebied-instrumentele_adl-lukt": "Stoft af.",
            "leefgebied-huisvesting-versie": 0,
        },
    )
    assert answer.status_code == 302
    assert answer.url.endswith("gesprek/#vraag")
    assert tafel.onderzoek.wens == "Thuis blijven wonen."
    assert [d.lukt for d in tafel.onderzoek.leefdomeinen.all()] == ["Stoft af."]


def test_second_of_two_colleagues_sees_both_versions(tafel):
    key = "leefgebied-huisvesting"
    first = {f"{key}-versie": 0, f"{key}-lukt": "Trap gaat goed.", "deel": key}
    tafel.client.post(tafel.weg + "gesprek/", first)
    answer = tafel.client.post(tafel.weg + "gesprek/", {**first, f"{key}-lukt": "Trap gaat met moeite."})
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Een collega bewaarde dit intussen" in text
    assert "Trap gaat goed." in text
    assert "Trap gaat met moeite." in text
    assert f'name="{key}-versie" value="1"' in text
    tafel.client.post(tafel.weg + "gesprek/", {**first, f"{key}-versie": 1, f"{key}-lukt": "Trap gaat met moeite."})
    assert tafel.onderzoek.leefdomeinen.get().lukt == "Trap gaat met moeite."


def test_need_without_a_unit_is_refused_at_the_field_with_all_words_kept(tafel):
    answer = tafel.send(
        "nodig/nieuw/",
        behoefte__versie=0,
        behoefte__onderwerp="schoonmaken",
        behoefte__categorie="01",
        behoefte__aantal="2,2",
        behoefte__toelichting="Drie kamers",
    )
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Kies waarin u telt" in text
    assert "Drie kamers" in text
    assert not Behoefte.objects.exists()


@pytest.mark.parametrize("getypt", ["veel", "1,234", "1e9", "NaN"])
def test_what_is_no_number_is_said_in_one_sentence(tafel, getypt):
    answer = tafel.send(
        "nodig/nieuw/",
        behoefte__versie=0,
        behoefte__onderwerp="was",
        behoefte__categorie="01",
        behoefte__aantal=getypt,
    )
    assert answer.status_code == 422
    assert "Vul een getal in" in answer.content.decode()


def test_general_provision_that_is_too_small_leaves_a_rest_and_asks_what_was_not_tested(tafel):
    """ECLI:NL:RBGEL:2016:5998, as a consulent types it."""
    tafel.send(
        "nodig/nieuw/",
        behoefte__versie=0,
        behoefte__onderwerp="hulp bij het huishouden",
        behoefte__categorie="01",
        behoefte__aantal="4",
        behoefte__eenheid="uur",
        behoefte__per="week",
    )
    need = Behoefte.objects.get()
    answer = tafel.send(
        "treden/algemene_voorziening/nieuw/",
        trede__versie=0,
        trede__naam="Schoonmaakhulp",
        trede__behoefte_id=need.pk,
        trede__aantal="2,2",
        trede__reden="Een deel gaat via de algemene voorziening.",
        trede__beschikbaar="ja",
        trede__toereikend="nee",
    )
    assert answer.status_code == 302, answer.content.decode()
    text = tafel.open("treden/")
    assert "kan de inwoner het betalen? Nog vragen" in text
    assert "Individueel maatwerk: 108 minuten hulp bij het huishouden" in text
    assert Aftrek.objects.get().betaalbaar is None


def test_person_and_tasks_are_noted_and_a_phone_without_consent_is_refused(tafel):
    person = {
        "mens__versie": 0,
        "mens__naam": "Ineke",
        "mens__relatie": "dochter",
        "mens__band": "mantelzorger",
        "mens__taak_1": "de was",
        "mens__minuten_1": "30",
    }
    refused = tafel.send("mensen/nieuw/", **person, mens__toestemming="nee", mens__telefoon="06 00 00 00 09")
    assert "Zonder toestemming" in refused.content.decode()
    saved = tafel.send("mensen/nieuw/", **person, mens__toestemming="ja", mens__telefoon="06 00 00 00 09")
    assert saved.status_code == 302, saved.content.decode()
    assert "De was: 30 minuten per week." in tafel.open("mensen/")


def test_verslag_is_refused_with_the_list_and_made_when_complete(tafel):
    refused = tafel.send("verslag/", daad="vaststellen", vaststellen__versie=0)
    assert refused.status_code == 422
    assert "Onderdeel a" in refused.content.decode()
    fill(tafel.onderzoek, tafel.onderzoek.dossier.behandelaar)
    assert "Alles wat in het verslag moet, staat erin." in tafel.open("verslag/")
    done = tafel.send("verslag/", daad="vaststellen", vaststellen__versie=0)
    assert done.status_code == 302, done.content.decode()
    text = tafel.open("verslag/")
    assert "mag een aanvraag doen" in text
    assert "Definitief" in text


def test_seven_sections_show_what_is_known_already(tafel):
    make_lid(tafel.onderzoek, tafel.onderzoek.dossier.behandelaar, overbelast=True)
    text = tafel.open("onderdelen/")
    assert "Ineke Wiersema voelt zich overbelast." in text
    for part in ONDERDELEN:
        assert part.titel in text


def test_the_contribution_can_be_reckoned_at_the_kitchen_table(tafel):
    """Section g of art. 2.3.2 lid 4: which contribution the client will owe."""
    assert tafel.open("onderdelen/").count('href="/regels/bijdrage/proberen/"') == 1


def test_file_of_another_team_is_not_there(tafel):
    other = make_medewerker(make_gemeente("9002", host="ander.example"), "Ander")
    client = log_in(other, NA_DE_TERMIJN)
    assert client.get(tafel.weg + "gesprek/").status_code in {302, 404}


@pytest.mark.parametrize("pagina", ["gesprek/", "mensen/", "nodig/", "treden/", "doelen/", "onderdelen/"])
def test_pages_ask_few_queries_at_any_size(tafel, pagina, django_assert_max_num_queries):
    by = tafel.onderzoek.dossier.behandelaar
    fill(tafel.onderzoek, by)
    make_behoefte(tafel.onderzoek, by, onderwerp="was")
    make_lid(tafel.onderzoek, by)
    tafel.open(pagina)
    with django_assert_max_num_queries(8):
        tafel.open(pagina)


def make_product(gemeente: Gemeente, naam: str, cent: int | None) -> Product:
    """A product for household help, priced per hour."""
    voorziening = Voorziening.objects.create(
        gemeente=gemeente,
        slug=naam.lower().replace(" ", "-"),
        naam=naam,
        thema="huishouden",
        wat=naam,
        voor_wie="wie dit zelf niet kan",
        regelen="via het besluit",
        vanaf=START,
    )
    return Product.objects.create(
        voorziening=voorziening,
        naam=naam,
        categorie="01",
        code="01A04",
        eenheid="uur",
        doelgroep="volwassenen",
        tarief_cent=cent,
        vanaf=START,
    )


def test_dearer_product_is_chosen_only_with_a_reason(tafel):
    """S0-17, S4-23: cost per candidate; passend stays the floor."""
    gemeente, by = tafel.dossier.gemeente, tafel.onderzoek.dossier.behandelaar
    need = make_behoefte(tafel.onderzoek, by, aantal=Decimal(120))
    cheap, dear = make_product(gemeente, "Huishoudhulp", 3000), make_product(gemeente, "Huishoudhulp plus", 4500)
    pagina = f"nodig/{need.pk}/vergelijken/"
    text = tafel.open(pagina)
    assert "Vormen vergelijken" in text
    assert text.index("€\N{NO-BREAK SPACE}60,00 per week.") < text.index("€\N{NO-BREAK SPACE}90,00 per week.")
    sent = {f"kandidaat-{cheap.pk}-versie": 0, f"kandidaat-{cheap.pk}-past": "on"}
    sent |= {f"kandidaat-{dear.pk}-{name}": value for name, value in (("versie", 0), ("past", "on"), ("gekozen", "on"))}
    refused = tafel.client.post(tafel.weg + pagina, sent)
    assert refused.status_code == 422
    assert "“Huishoudhulp” past ook en kost minder." in refused.content.decode()
    cheap_row = Kandidaat.objects.get(product=cheap)
    sent |= {f"kandidaat-{cheap.pk}-versie": cheap_row.versie, f"initial-kandidaat-{cheap.pk}-past": "True"}
    done = tafel.client.post(tafel.weg + pagina, {**sent, f"kandidaat-{dear.pk}-reden": "Ook zorg voor het kind."})
    assert done.status_code == 302, done.content.decode()
    assert Kandidaat.objects.get(gekozen=True).product == dear
    assert "Huishoudhulp plus: €\N{NO-BREAK SPACE}90,00 per week." in tafel.open("nodig/")


@pytest.mark.parametrize("pagina", ["gesprek/", "onderdelen/"])
def test_a_page_sent_back_as_it_was_shown_changes_nothing(tafel, pagina):
    """Only what someone typed is saved, so that a colleague's part is never gone over by accident."""
    fill(tafel.onderzoek, tafel.onderzoek.dossier.behandelaar)
    acts = Journaalregel.objects.count()
    answer = tafel.client.post(tafel.weg + pagina, sent_as_shown(tafel.open(pagina)), follow=True)
    assert "Er was niets veranderd." in answer.content.decode()
    assert Journaalregel.objects.count() == acts
