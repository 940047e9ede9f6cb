# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What staff do around the figures: explain them, and deliver to CBS."""

from datetime import date

import pytest
from django.test import Client

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Inzage, Journaalregel
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.besluiten.tests.maken import Zaak, make_volledig, make_zaak, sign
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import make_gemeente
from toegangspoort.personen.models import Burgerservicenummer
from toegangspoort.statistiek.models import Uitleg
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db
LIJST, NIEUW = "/balie/cijfers/uitleg/", "/balie/cijfers/uitleg/nieuw/"
GMSD, BESTAND = "/balie/cijfers/gmsd/", "/balie/cijfers/gmsd/bestand/"
GETYPT = {
    "periode": "2015", "regio": "PV20", "onderwerp": "clienten", "tekst": "Hier wonen meer ouderen.", "versie": "0",
}  # fmt: skip
BSN = "900000041"


@pytest.fixture
def gemeente() -> Gemeente:
    return make_gemeente()


@pytest.fixture
def editor(gemeente: Gemeente) -> Client:
    return log_in(make_member(gemeente, Rol.MANAGER))


@pytest.fixture
def zaak() -> Zaak:
    """Help that ran in the first half of 2026, of a client whose BSN is known."""
    forget_hosts()
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    ToegekendeVoorziening.objects.update(van=date(2026, 1, 5))
    Burgerservicenummer.objects.create(
        inwoner=zaak.dossier.inwoner, gemeente=zaak.dossier.gemeente, nummer=BSN, vastgesteld_op=date(2026, 1, 5)
    )
    return zaak


def back_office(zaak: Zaak) -> Client:
    return log_in(make_member(zaak.dossier.gemeente, Rol.BACKOFFICE))


def test_an_editor_writes_changes_and_takes_away_what_stands_beside_a_figure(editor: Client) -> None:
    """S2-14: free text, under a name."""
    assert editor.post(NIEUW, GETYPT).headers["Location"] == LIJST
    uitleg = Uitleg.objects.get()
    assert (uitleg.periode, uitleg.regio, uitleg.auteur) == ("2015JJ00", "PV20", "Manager")
    page = editor.get(LIJST).content.decode()
    assert "Provincie Groningen, 2015: alle soorten maatwerk" in page
    assert "Hier wonen meer ouderen." in page
    assert 'href="/cijfers/2015/pv20/clienten/"' in page

    editor.post(f"{LIJST}{uitleg.pk}/", {"tekst": "Toch niet.", "versie": uitleg.versie})
    uitleg.refresh_from_db()
    assert uitleg.tekst == "Toch niet."
    editor.post(f"{LIJST}{uitleg.pk}/", {"tekst": "", "versie": uitleg.versie})
    assert "Nog nergens uitleg" in editor.get(LIJST).content.decode()
    assert editor.post(NIEUW, GETYPT).status_code == 302, "op een lege plek mag weer iemand schrijven"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"periode": "voorjaar"}, "Vul een jaar in, zoals 2015, of een halfjaar, zoals 2015-1."),
        ({"regio": ""}, "Kies een gebied."),
        ({"regio": "GM9999"}, "GM9999"),
        ({"regio": "GM1966"}, "was er in 2015 niet. Kies een ander gebied of jaar."),
        ({"onderwerp": "preventie"}, "alleen pagina’s van een heel jaar en een gemeente"),
        ({"onderwerp": "preventie", "regio": "GM0014", "periode": "2015-1"}, "alleen pagina’s van een heel jaar"),
        ({"tekst": "  "}, "Schrijf op wat uw uitleg is."),
        ({"tekst": "x" * 2001}, "Maak de uitleg korter"),
    ],
)
def test_what_does_not_fit_is_said_at_the_field_and_nothing_is_lost(
    editor: Client, typed: dict[str, str], sentence: str
) -> None:
    answer = editor.post(NIEUW, GETYPT | typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert "tekst" in typed or GETYPT["tekst"] in page
    assert not Uitleg.objects.exists()


def test_of_two_editors_the_second_sees_both_texts(editor: Client) -> None:
    editor.post(NIEUW, GETYPT)
    answer = editor.post(NIEUW, GETYPT | {"tekst": "Van een ander."})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Een collega heeft dit intussen gewijzigd" in page
    assert "Hier wonen meer ouderen." in page
    assert "Van een ander." in page


def test_prevention_has_a_page_of_its_own_to_explain(editor: Client) -> None:
    editor.post(NIEUW, GETYPT | {"regio": "GM0014", "onderwerp": "preventie"})
    assert 'href="/cijfers/preventie/2015/gm0014/"' in editor.get(LIJST).content.decode()


@pytest.mark.parametrize("rol", list(Rol))
def test_who_writes_and_who_delivers(gemeente: Gemeente, rol: Rol) -> None:
    """Need to know (BIO2 8.03.02): policy explains and sees no person, execution delivers."""
    client = log_in(make_member(gemeente, rol))
    allowed = {
        "/balie/cijfers/": rol in (Rol.MANAGER, Rol.BEHEERDER, Rol.BACKOFFICE),
        LIJST: rol in (Rol.MANAGER, Rol.BEHEERDER),
        NIEUW: rol in (Rol.MANAGER, Rol.BEHEERDER),
        GMSD: rol == Rol.BACKOFFICE,
    }
    assert {path: client.get(path).status_code for path in allowed} == {
        path: 200 if yes else 403 for path, yes in allowed.items()
    }
    assert client.post(BESTAND, {}).status_code == (422 if rol == Rol.BACKOFFICE else 403)


def test_the_words_of_another_gemeente_are_not_there(editor: Client, gemeente: Gemeente) -> None:
    editor.post(NIEUW, GETYPT)
    elsewhere = make_gemeente("9002", host="elders.localhost")
    stranger = log_in(make_member(elsewhere, Rol.MANAGER))
    assert stranger.get(f"{LIJST}{Uitleg.objects.get().pk}/", HTTP_HOST="elders.localhost").status_code == 404


def test_the_delivery_is_looked_through_before_it_is_made(zaak: Zaak) -> None:
    """Nothing of a person is on the page, and looking is no delivery."""
    client = back_office(zaak)
    assert "2026" in client.get(GMSD).content.decode()
    page = client.get(GMSD, {"halfjaar": "2026-1"}).content.decode()
    assert "Het eerste halfjaar van 2026: 1 rij in orde" in page
    assert "Werkelijke begindatum: leeg in 1 van de 1 rijen" in page
    assert BSN not in page
    assert "Wiersema" not in page
    assert not Journaalregel.objects.filter(keten__startswith="gmsd/").exists()


def test_making_the_file_is_recorded_under_the_name_of_who_made_it(zaak: Zaak) -> None:
    answer = back_office(zaak).post(BESTAND, {"halfjaar": "2026-1"})
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == 'attachment; filename="gmsd-9001-2026-1.csv"'
    assert "no-store" in answer.headers["Cache-Control"]
    assert BSN in answer.content.decode()
    assert Journaalregel.objects.get(keten="gmsd/2026-1").actor == "Back office"
    inzage = Inzage.objects.get(keten=zaak.dossier.kenmerk, medewerker="Back office")
    assert inzage.reden.startswith("Levering voor de Gemeentelijke Monitor Sociaal Domein")


def test_with_faults_there_is_no_file_until_one_chooses(zaak: Zaak) -> None:
    Burgerservicenummer.objects.update(nummer="900000042")
    client = back_office(zaak)
    page = client.get(GMSD, {"halfjaar": "2026-1"}).content.decode()
    assert zaak.dossier.kenmerk in page
    assert "niet geldig (11-proef)" in page
    assert "Geen enkele rij is in orde" in page
    answer = client.post(BESTAND, {"halfjaar": "2026-1"})
    assert answer.status_code == 422
    assert "1 rij met fouten; er is geen bestand gemaakt. Verbeter ze eerst, of laat ze weg." in answer.content.decode()
    assert not Journaalregel.objects.filter(keten__startswith="gmsd/").exists()


@pytest.mark.parametrize("halfjaar", ["2026-2", "2026", "voorjaar", "'"])
def test_a_half_year_that_cannot_be_delivered_is_refused(zaak: Zaak, halfjaar: str) -> None:
    assert back_office(zaak).get(GMSD, {"halfjaar": halfjaar}).status_code == 422


def test_a_half_year_without_help_says_so(zaak: Zaak) -> None:
    page = back_office(zaak).get(GMSD, {"halfjaar": "2025-1"}).content.decode()
    assert "had in het eerste halfjaar van 2025 geen maatwerk; er is niets te leveren." in page
