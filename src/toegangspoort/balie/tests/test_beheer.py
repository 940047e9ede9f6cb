# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The administrator: every change from a day, with a reason, and first what it touches."""

from datetime import date

import pytest
from django.test import Client

from toegangspoort.aanbod.models import Soort, Soortperiode, Voorziening
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import log_in, make_member
from toegangspoort.gebieden.models import Gemeente, Instelling, Teamdekking, Wijk
from toegangspoort.meldingen.tests.maken import make_gemeente

pytestmark = pytest.mark.django_db

KEY = "melding.terugbellen_werkdagen"
TYPED = {"waarde": "3", "vanaf": "1-1-2027", "reden": "Besluit van het college"}


@pytest.fixture
def gemeente() -> Gemeente:
    return make_gemeente()


@pytest.fixture
def client(gemeente: Gemeente) -> Client:
    return log_in(make_member(gemeente, Rol.BEHEERDER))


def see_and_fix(client: Client, address: str, typed: dict[str, object]) -> str:
    """Fill in, look at what it touches, fix. Gives the page on which the effects stood."""
    page = client.post(address, typed)
    assert page.status_code == 200, page.content.decode()
    answer = client.post(address, {**typed, "gezien": page.context["gezien"]})
    assert answer.status_code == 302, answer.content.decode()
    return str(page.content.decode())


def test_a_setting_changes_only_after_its_effects_were_seen(client: Client) -> None:
    """S4-22, S3-27: first what it touches, then the change, from its own day."""
    address = f"/balie/beheer/instellingen/{KEY}/"
    client.post(address, TYPED)
    client.post(address, {**TYPED, "gezien": "verzonnen"})
    assert Instelling.objects.count() == 0
    page = see_and_fix(client, address, TYPED)
    assert "Meldingen die al binnen zijn, houden hun termijn." in page
    row = Instelling.objects.get()
    assert (row.waarde, row.vanaf, row.reden) == (3, date(2027, 1, 1), "Besluit van het college")


def test_what_was_changed_after_the_preview_is_shown_again(client: Client) -> None:
    address = f"/balie/beheer/instellingen/{KEY}/"
    seen = client.post(address, TYPED).context["gezien"]
    again = client.post(address, {**TYPED, "waarde": "9", "gezien": seen})
    assert again.status_code == 200
    assert "Het wordt: 9 werkdagen" in again.content.decode()
    assert Instelling.objects.count() == 0


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("waarde", "drie", "Vul een getal in van 1 tot en met 20."),
        ("waarde", "99", "Vul een getal in van 1 tot en met 20."),
        ("vanaf", "31-2-2027", "Deze datum bestaat niet"),
        ("reden", "", "Schrijf op waarom"),
    ],
)
def test_a_wrong_field_says_what_to_fill_in_and_keeps_the_rest(
    client: Client, field: str, value: str, sentence: str
) -> None:
    page = client.post(f"/balie/beheer/instellingen/{KEY}/", {**TYPED, field: value})
    text = page.content.decode()
    assert page.status_code == 422
    assert sentence in text
    assert "Besluit van het college" in text or field == "reden"


def test_other_weights_show_how_many_recent_meldingen_would_go_elsewhere(client: Client) -> None:
    """S3-18, S3-28: triage is a setting; its effect is shown on real meldingen before it is fixed."""
    typed = {"waarde": "4", "vanaf": "1-1-2027", "reden": "Proef"}
    page = see_and_fix(client, "/balie/beheer/instellingen/triage.complex_vanaf/", typed)
    assert "meldingen van de laatste 90 dagen" in page


def test_another_team_for_a_wijk_shows_what_stays_behind(client: Client, gemeente: Gemeente) -> None:
    """S4-3, S4-20: coverage changes on a day; running files stay until they are handed over."""
    wijk = Wijk.objects.filter(gemeente=gemeente).first()
    team = gemeente.teams.exclude(soort="vangnet").first()
    typed = {"team": team.pk, "vanaf": "1-1-2027", "reden": "Nieuwe indeling"}
    page = see_and_fix(client, f"/balie/beheer/wijken/{wijk.pk}/team/", typed)
    assert "lopende dossiers blijven" in page
    assert Teamdekking.objects.filter(wijk=wijk, vanaf=date(2027, 1, 1), team=team).exists()


def test_household_help_becomes_general_from_a_day_and_says_what_stays(client: Client, gemeente: Gemeente) -> None:
    """S0-7, S4-9, S4-27: running grants do not end by a change of kind (CRVB:2016:1404)."""
    hulp = Voorziening.objects.create(
        gemeente=gemeente, slug="hulp", naam="Huishoudelijke hulp", thema="huishouden", wat="x", voor_wie="x",
        regelen="x", vanaf=date(2015, 1, 1),
    )  # fmt: skip
    Soortperiode.objects.create(voorziening=hulp, soort=Soort.IMV, vanaf=date(2015, 1, 1), reden="x")
    typed = {"soort": "AV", "vanaf": "1-1-2027", "reden": "Raadsbesluit"}
    page = see_and_fix(client, f"/balie/beheer/aanbod/{hulp.pk}/soort/", typed)
    assert "loopt door tot zijn einde" in page
    assert list(hulp.soorten.order_by("vanaf").values_list("soort", flat=True)) == ["IMV", "AV"]


def test_a_new_provision_stands_in_the_catalogue(client: Client, gemeente: Gemeente) -> None:
    """S0-5, S0-2: a price in cents, a way to arrange it, no name asked."""
    typed = {
        "naam": "Klusjes", "thema": "huishouden", "wat": "Klussen.", "voor_wie": "Iedereen", "prijs_cent": "5,00",
        "prijs_eenheid": "keer", "regelen": "Bel.", "soort": "AV", "vanaf": "1-1-2026", "reden": "Nieuw",
    }  # fmt: skip
    see_and_fix(client, "/balie/beheer/aanbod/nieuw/", typed)
    row = Voorziening.objects.get(slug="klusjes")
    assert (row.prijs_cent, row.soorten.get().soort) == (500, "AV")


def test_a_general_provision_gets_no_condition(client: Client, gemeente: Gemeente) -> None:
    """S0-4: refused with a sentence, and nothing half-done."""
    typed = {
        "naam": "Klusjes", "thema": "huishouden", "wat": "Kleine klussen.", "voor_wie": "Iedereen", "regelen": "Bel.",
        "soort": "AV", "vanaf": "1-1-2026", "reden": "Nieuw", "voorwaarde": "Alleen met een pas",
    }  # fmt: skip
    page = client.post("/balie/beheer/aanbod/nieuw/", typed)
    answer = client.post("/balie/beheer/aanbod/nieuw/", {**typed, "gezien": page.context["gezien"]})
    assert "heeft geen voorwaarde" in answer.content.decode()
    assert Voorziening.objects.count() == 0


@pytest.mark.parametrize("rol", [r for r in Rol if r != Rol.BEHEERDER])
def test_only_the_administrator_comes_here(gemeente: Gemeente, rol: Rol) -> None:
    client = log_in(make_member(gemeente, rol))
    assert client.get("/balie/beheer/").status_code == 403
    assert client.post(f"/balie/beheer/instellingen/{KEY}/", TYPED).status_code == 403


def test_the_team_of_another_gemeente_is_not_there(client: Client) -> None:
    other = make_gemeente("9998", host="ander.localhost")
    team = other.teams.first()
    assert client.get(f"/balie/beheer/teams/{team.pk}/").status_code == 404


@pytest.mark.parametrize("page", ["", "instellingen/", "teams/", "teams/nieuw/", "wijken/", "aanbod/", "aanbod/nieuw/"])
def test_every_page_of_the_administrator_opens(client: Client, page: str) -> None:
    assert client.get(f"/balie/beheer/{page}").status_code == 200


def test_a_team_and_its_pages_open(client: Client, gemeente: Gemeente) -> None:
    team, wijk = gemeente.teams.first(), gemeente.wijken.first()
    for page in (f"teams/{team.pk}/", f"teams/{team.pk}/bereikbaar/", f"teams/{team.pk}/stopt/", f"wijken/{wijk.pk}/"):
        assert client.get(f"/balie/beheer/{page}").status_code == 200


def test_a_question_of_residents_leads_to_what_the_administrator_chose(client: Client, gemeente: Gemeente) -> None:
    """S0-2: someone finds help without knowing the word for it."""
    hulp = Voorziening.objects.create(
        gemeente=gemeente, slug="hulp", naam="Hulp", thema="huishouden", vanaf=date(2020, 1, 1)
    )
    see_and_fix(
        client,
        "/balie/beheer/vragen/nieuw/",
        {"vraag": "Ik kan niet meer stofzuigen", "titel": "Schoonmaken", "voorzieningen": [hulp.pk]},
    )
    vraag = gemeente.levensvragen.get()
    assert list(vraag.voorzieningen.all()) == [hulp]
    page = client.post(f"/balie/beheer/vragen/{vraag.pk}/", {"vraag": "", "titel": "Schoonmaken"})
    assert page.status_code == 422
    assert "Kies ten minste één voorziening." in page.content.decode()


def test_a_mandate_is_for_a_role_or_a_person_and_ends_from_a_day(client: Client, gemeente: Gemeente) -> None:
    """Art. 10:3 Awb: nobody signs without one."""
    typed: dict[str, object] = {"besluit": "Mandaatbesluit", "soorten": ["toekenning"], "vanaf": "1-1-2026"}
    nobody = client.post("/balie/beheer/mandaten/nieuw/", typed)
    assert "Kies een rol óf een medewerker." in nobody.content.decode()
    see_and_fix(client, "/balie/beheer/mandaten/nieuw/", {**typed, "rol": Rol.CONSULENT, "tot_euro_per_jaar": "15000"})
    mandaat = gemeente.mandaten.get()
    assert (mandaat.rol, mandaat.tot_euro_per_jaar) == (Rol.CONSULENT, 15000)
    end = f"/balie/beheer/mandaten/{mandaat.pk}/stopt/"
    too_early = {"tot": "1-1-2025", "reden": "Ingetrokken"}
    seen = client.post(end, too_early).context["gezien"]
    assert "Kies een latere dag" in client.post(end, {**too_early, "gezien": seen}).content.decode()
    see_and_fix(client, end, {"tot": "1-1-2027", "reden": "Ingetrokken"})
    mandaat.refresh_from_db()
    assert mandaat.tot == date(2027, 1, 1)


def test_an_account_of_another_gemeente_is_not_there(client: Client) -> None:
    other = make_member(make_gemeente("9998", host="ander.example"), Rol.BEHEERDER)
    assert client.get(f"/balie/beheer/medewerkers/{other.pk}/toegang/").status_code == 404


TARIEVEN = "/balie/beheer/instellingen/pgb.tarieven/"
NOG = {"vanaf": "1-1-2027", "reden": "Verordening 2027"}


def test_a_table_is_typed_or_pasted_and_shows_row_by_row_what_changes(client: Client, gemeente: Gemeente) -> None:
    """S4-22: a table of the ordinance, from its own day, after its effects were seen."""
    Instelling.objects.create(
        gemeente=gemeente, sleutel="pgb.tarieven", vanaf=date(2020, 1, 1), reden="x",
        waarde=[{"categorie": "01", "hulp": "netwerk", "eenheid": "uur", "tarief_centen": 1650}],
    )  # fmt: skip
    assert "01; netwerk; uur; 16,50" in client.get(TARIEVEN).content.decode()
    typed = "01; netwerk; uur; € 17,50\r\n\r\nbegeleiding\tberoepskracht\tuur\t1.058\t\r\n"
    page = see_and_fix(client, TARIEVEN, {"waarde": typed, **NOG})
    assert "tarief € 16,50. Wordt: hulp bij het huishouden, iemand uit het eigen netwerk, uur, tarief € 17,50." in page
    assert "Erbij: begeleiding, een beroepskracht, uur, tarief € 1.058,00." in page
    row = Instelling.objects.get(vanaf=date(2027, 1, 1))
    assert [r["tarief_centen"] for r in row.waarde] == [1750, 105800]
    assert row.waarde[1]["categorie"] == "02"
    assert "1 regel" in client.get("/balie/beheer/instellingen/").content.decode()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("01; netwerk; uur", "Regel 1: hier staan 3 delen, het zijn er 4: Hulp; Door wie; Per; Tarief."),
        ("01; buurvrouw; uur; 16,50", "Regel 1, door wie: kies beroepskracht of netwerk, er staat"),
        ("99; netwerk; uur; 16,50", "Regel 1, hulp: kies een code van 01 tot en met 18"),
        ("01; netwerk; uur; veel", "Regel 1, tarief: vul een bedrag in euro in, zoals 16,50, er staat"),
        ("01; netwerk; uur; 0", "Regel 1, tarief: vul een bedrag in van € 0,01 tot en met"),
        ("01; netwerk; uur; 1,00\n01; netwerk; uur; 2,00", "Regel 2: zegt iets over hetzelfde als regel 1."),
        ("<script>; netwerk; uur; 1,00", "&lt;script&gt;"),
    ],
)  # fmt: skip
def test_a_wrong_line_of_a_table_is_named_and_nothing_is_lost(client: Client, line: str, sentence: str) -> None:
    page = client.post(TARIEVEN, {"waarde": line, **NOG})
    assert page.status_code == 422
    text = page.content.decode()
    assert sentence in text
    assert "Verordening 2027" in text
    assert Instelling.objects.count() == 0


def test_a_table_that_must_be_whole_says_what_is_missing(client: Client) -> None:
    """S3-18: every counter has its mandate."""
    address = "/balie/beheer/instellingen/triage.mandaat/"
    page = client.post(address, {"waarde": "kernteam; complex; ja; nee", **NOG})
    assert "Een regel voor &#x27;wmo_consulent&#x27; ontbreekt." in page.content.decode()
    typed = "kernteam; complex; ja; nee\nwmo_consulent; zeer complex; ja; ja"
    assert "meldingen van de laatste 90 dagen" in see_and_fix(client, address, {"waarde": typed, **NOG})


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("huishouden.tegemoetkoming_centen", "€ 62,50", 6250),
        ("norm.huishouden_datum", "1-10-2026", "2026-10-01"),
        ("norm.huishouden_onderzoek", "onafhankelijk", "onafhankelijk"),
        ("bijdrage.maatwerk", "nee", False),
        ("bijdrage.nihil", "", []),
    ],
)
def test_each_kind_of_value_is_typed_as_people_write_it(client: Client, key: str, typed: str, kept: object) -> None:
    address = f"/balie/beheer/instellingen/{key}/"
    assert client.get(address).status_code == 200
    see_and_fix(client, address, {"waarde": typed, **NOG})
    assert Instelling.objects.get().waarde == kept


@pytest.mark.parametrize(
    ("key", "typed", "sentence"),
    [
        ("huishouden.tegemoetkoming_centen", "veel", "Vul een bedrag in van € 0,00 tot en met € 1.000,00."),
        ("huishouden.tegemoetkoming_centen", "1000,01", "Vul een bedrag in van € 0,00 tot en met € 1.000,00."),
        ("norm.huishouden_datum", "ooit", "Vul een datum in zoals"),
        ("norm.huishouden_onderzoek", "vermoeden", "vermoeden"),
    ],
)
def test_a_value_that_does_not_fit_its_kind_says_what_does(client: Client, key: str, typed: str, sentence: str) -> None:
    page = client.post(f"/balie/beheer/instellingen/{key}/", {"waarde": typed, **NOG})
    assert page.status_code == 422
    assert sentence in page.content.decode()
