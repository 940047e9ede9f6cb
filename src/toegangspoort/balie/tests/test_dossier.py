# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page of a file and every small act on it, through the browser's forms."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import DAG, log_in, make_member
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.models import Dossier, Klok, Notitie, Opschorting, Startmoment
from toegangspoort.dossiers.stappen import Bron, Kloksoort, Stap
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.models import Kennisgeving, Melding
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente, make_medewerker, make_melding
from toegangspoort.personen.models import Band, Netwerklid, Netwerktaak, Toestemming

pytestmark = pytest.mark.django_db
AT_MOST = 10


class Balie:
    """A consulent with a file of his own, in a browser."""

    def __init__(self, **melding) -> None:
        forget_hosts()
        self.gemeente = make_gemeente()
        self.consulent = make_medewerker(self.gemeente)
        self.dossier = make_melding(self.gemeente, **melding)
        Dossier.objects.filter(pk=self.dossier.pk).update(behandelaar=self.consulent)
        self.client = log_in(self.consulent)

    def get(self, page: str = "") -> str:
        answer = self.client.get(f"/balie/dossiers/{self.dossier.kenmerk}/{page}")
        assert answer.status_code == 200, answer.status_code
        return answer.content.decode()

    def post(self, page: str, **data):
        return self.client.post(f"/balie/dossiers/{self.dossier.kenmerk}/{page}", data)

    def fresh(self) -> Dossier:
        return Dossier.objects.get(pk=self.dossier.pk)


@pytest.fixture
def balie() -> Balie:
    return Balie()


def test_the_file_page_takes_at_most_ten_queries_also_the_first_time_of_a_day(balie: Balie) -> None:
    for number in range(8):
        lid = Netwerklid.objects.create(
            inwoner=balie.dossier.inwoner, naam=f"N{number}", relatie="buur", band=Band.NETWERK
        )
        Netwerktaak.objects.create(lid=lid, taak="kookt", minuten_per_week=30)
        actions.add_notitie(dossier=balie.dossier, tekst="x", by=balie.consulent, at=DINSDAG)

    balie.client.get("/balie/")  # who asks first pays for which gemeente this is
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as counted:
            balie.get()
        counts.append(len(counted))

    assert max(counts) <= AT_MOST
    assert counts[1] == counts[0] - 1


def test_the_line_of_steps_says_where_we_are_with_the_clock_in_words(balie: Balie) -> None:
    Dossier.objects.filter(pk=balie.dossier.pk).update(stap=Stap.ONDERZOEK)
    balie.client.cookies[clock.DEMO_COOKIE] = (DAG + timedelta(days=29)).isoformat()

    text = balie.get()

    assert "dag 29 van 42, uiterlijk di 5 januari" in text
    assert text.index("Melding</span>") < text.index("Eigen plan</span>") < text.index("Hulp</span>")
    assert "niet gestuurd" in text
    assert "<strong>Nu:</strong>" in text
    assert "<strong>Hierna:</strong>" in text


def test_the_people_around_the_inwoner_stand_beside_the_work_with_task_and_consent(balie: Balie) -> None:
    """S4-4, S0-12."""
    lid = Netwerklid.objects.create(
        inwoner=balie.dossier.inwoner,
        naam="Ineke",
        relatie="dochter",
        band=Band.MANTELZORGER,
        toestemming=Toestemming.JA,
        overbelast=True,
    )
    Netwerktaak.objects.create(lid=lid, taak="doet de was", minuten_per_week=30)

    text = balie.get()

    assert "Doet de was: 30 minuten per week." in text
    assert "Toestemming: ja. Voelt zich overbelast." in text


def test_a_melding_is_taken_up_as_proposed_in_one_step(balie: Balie) -> None:
    """S3-18, S3-23..S3-25."""
    assert "Voorstel" in balie.get("triage/")
    dossier = balie.fresh()

    answer = balie.post(
        "triage/", team=dossier.team_id, niveau=dossier.niveau, behandelaar=balie.consulent.pk, reden=""
    )

    assert answer.status_code == 302
    assert balie.fresh().behandelaar == balie.consulent


def test_another_level_than_proposed_needs_a_reason_and_what_was_typed_stays(balie: Balie) -> None:
    """S3-28: deviation with a reason."""
    dossier = balie.fresh()
    data = {"team": dossier.team_id, "niveau": "regisseur", "behandelaar": ""}

    refused = balie.post("triage/", **data, reden="")
    assert refused.status_code == 422
    text = refused.content.decode()
    assert "U wijkt af van het voorstel" in text
    assert 'value="regisseur" id="id_niveau_2" checked' in text

    balie.post("triage/", **data, reden="Drie kinderen, twee hulpverleners")
    assert balie.fresh().niveau == "regisseur"


def test_a_file_handed_to_another_team_is_gone_from_here(balie: Balie) -> None:
    fallback = balie.gemeente.teams.get(naam="Vangnetteam")

    balie.post("overdragen/", team=fallback.pk, reden="Verhuisd; besproken met Jansen")

    dossier = balie.fresh()
    assert (dossier.team, dossier.behandelaar) == (fallback, None)
    assert balie.client.get(f"/balie/dossiers/{dossier.kenmerk}/").status_code == 404


def test_a_note_is_kept_and_shown_as_typed_without_becoming_html(balie: Balie) -> None:
    balie.post("stukken/notitie/", tekst="Mevrouw <script>alert(1)</script> 😀\nbelde.")

    text = balie.get("stukken/")
    assert "&lt;script&gt;" in text
    assert "😀<br>belde." in text


@pytest.mark.parametrize("tekst", ["", "   ", "woord " * 10_000])
def test_a_note_that_is_empty_or_far_too_long_is_refused_in_words_and_stays_in_the_form(
    balie: Balie, tekst: str
) -> None:
    answer = balie.post("stukken/notitie/", tekst=tekst)

    assert answer.status_code == 422
    assert "Er is nog 1 ding te verbeteren" in answer.content.decode()
    assert not Notitie.objects.exists()
    assert tekst.strip()[:40] in answer.content.decode()


def test_what_was_told_is_recorded_with_how(balie: Balie) -> None:
    balie.post("stukken/verteld/", soort="pgb", wijze="aan de keukentafel")

    assert Kennisgeving.objects.filter(dossier=balie.dossier, soort="pgb", wijze="aan de keukentafel").exists()


def test_ombudsman_19_6_007_a_consulent_adds_the_email_and_the_term_moves(balie: Balie) -> None:
    data = {"soort": "onderzoek", "datum": "15-11-2026", "bron": Bron.EMAIL, "omschrijving": "E-mail van de dochter"}

    balie.post("klokken/startmoment/", **data)

    text = balie.get("klokken/")
    assert "Ja, dit is het eerste moment" in text
    assert Klok.objects.get(dossier=balie.dossier, soort="onderzoek").start == date(2026, 11, 15)
    email = Startmoment.objects.get(bron=Bron.EMAIL)
    refused = balie.post(f"klokken/startmoment/{email.pk}/", reden="")
    assert "Schrijf op waarom" in refused.content.decode()
    balie.post(f"klokken/startmoment/{email.pk}/", reden="Ging over de buurvrouw")
    assert "Ging over de buurvrouw" in balie.get("klokken/")


def test_a_start_moment_of_another_file_cannot_be_touched(balie: Balie) -> None:
    other = make_melding(balie.gemeente, persoon_postcode="1011AA")
    moment = Startmoment.objects.get(dossier=other)

    assert balie.post(f"klokken/startmoment/{moment.pk}/", reden="x").status_code == 404
    moment.refresh_from_db()
    assert moment.geldt


@pytest.mark.parametrize(
    ("datum", "says"),
    [
        ("31-2-2026", "Deze datum bestaat niet"),
        ("morgen", "Vul een datum in zoals 24-11-2026"),
        ("1-1-2030", "kan niet in de toekomst liggen"),
        ("", "Vul "),
    ],
)
def test_an_impossible_date_gets_one_clear_sentence(balie: Balie, datum: str, says: str) -> None:
    answer = balie.post("klokken/startmoment/", soort="onderzoek", datum=datum, bron="email", omschrijving="E-mail")

    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert Startmoment.objects.count() == 1


def test_the_clock_is_stopped_and_runs_on_through_the_pages(balie: Balie) -> None:
    balie.post(
        "klokken/stilzetten/",
        soort="onderzoek",
        grond="aanvulling",
        tot_en_met="8-12-2026",
        reden="Brief van de huisarts",
    )
    assert balie.fresh().klok_staat_stil
    row = Opschorting.objects.get()
    assert "Brief van de huisarts" in balie.get("klokken/")

    balie.post(f"klokken/hervatten/{row.pk}/", handeling="gesprek")

    assert not balie.fresh().klok_staat_stil


def test_a_further_term_is_told_with_its_reason(balie: Balie) -> None:
    actions.start_klok(balie.dossier, Kloksoort.BESLISTERMIJN, DAG)

    refused = balie.post("klokken/verdagen/", tot="1-12-2026", reden="Ziek")
    assert "na het einde van de termijn" in refused.content.decode()
    balie.post("klokken/verdagen/", tot="15-12-2026", reden="Ziek")

    assert Klok.objects.get(soort=Kloksoort.BESLISTERMIJN).verdaagd_tot == date(2026, 12, 15)


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


def test_a_melding_is_withdrawn_at_the_wish_of_the_inwoner_and_never_refused(balie: Balie) -> None:
    page = balie.get("intrekken/")
    assert "De gemeente kan een melding niet weigeren" in page

    balie.post("intrekken/", reden="Mevrouw belde zelf, haar zus helpt nu")

    assert balie.fresh().stap == Stap.AFGESLOTEN
    assert "afgesloten" in balie.get()
    assert "Dossier heropenen" in balie.get()


def test_helped_without_an_aanvraag_ends_with_the_right_to_apply_and_can_be_opened_again(balie: Balie) -> None:
    balie.post("afronden/", geholpen_met="De klussendienst plaatst een beugel.")
    assert Melding.objects.get(dossier=balie.dossier).geholpen_met.startswith("De klussendienst")
    assert Kennisgeving.objects.filter(dossier=balie.dossier, soort="aanvraag").exists()

    balie.post("heropenen/", reden="Het is toch niet genoeg")

    assert balie.fresh().is_open


def test_a_withdrawn_melding_stays_closed_and_says_why_in_words(balie: Balie) -> None:
    balie.post("intrekken/", reden="Mevrouw belde zelf")

    answer = balie.post("heropenen/", reden="Toch")

    assert answer.status_code == 422
    assert not balie.fresh().is_open


def test_the_inwoner_is_told_of_a_melding_that_someone_else_made() -> None:
    balie = Balie(voor_ander=True, melder_naam="Buurvrouw", inwoner_weet_ervan=False)
    assert "De inwoner weet nog niet van deze melding" in balie.get()

    balie.post("inlichten/", wijze="aan de telefoon")

    assert Melding.objects.get(dossier=balie.dossier).inwoner_weet_ervan


def test_a_plan_of_ones_own_is_waited_for_or_typed_over(balie: Balie) -> None:
    balie.post("plan/keuze/", keuze="maakt")
    assert balie.fresh().handeling == "wacht_op_plan"

    balie.post("plan/", tekst="Ik wil hulp op maandag.")

    assert "ontvangen" in balie.get()
    assert balie.fresh().handeling != "wacht_op_plan"


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


@pytest.mark.parametrize("page", ["stukken/notitie/", "klokken/stilzetten/", "inwoner/wijzigen/", "intrekken/"])
def test_who_may_only_read_gets_no_form_to_write(balie: Balie, page: str) -> None:
    manager = log_in(make_member(balie.gemeente, Rol.MANAGER))

    assert manager.get(f"/balie/dossiers/{balie.dossier.kenmerk}/{page}").status_code == 403


def test_a_paper_that_came_in_is_a_download_and_never_a_page_of_ours(balie: Balie) -> None:
    from toegangspoort.dossiers.models import Bijlage

    bijlage = Bijlage.objects.create(
        dossier=balie.dossier,
        naam='plan "van" mij\r\nX: y.pdf',
        soort="application/pdf",
        grootte=4,
        sha256="0" * 64,
        inhoud=b"%PDF",
        ontvangen_op=DINSDAG,
        van="de inwoner",
    )

    answer = balie.client.get(f"/balie/dossiers/{balie.dossier.kenmerk}/stukken/bijlage/{bijlage.pk}/")

    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "X:" not in answer.headers
