# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The page of a file and every small act on it, through the browser's forms."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from toegangspoort import clock
from toegangspoort.access.rollen import Rol
from toegangspoort.balie.tests.aan_de_balie import DAG, Balie, log_in, make_member
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.models import Dossier, Notitie
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.meldingen.models import Kennisgeving, Melding
from toegangspoort.meldingen.tests.maken import DINSDAG
from toegangspoort.personen.models import Band, Netwerklid, Netwerktaak, Toestemming

pytestmark = pytest.mark.django_db
AT_MOST = 10


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
