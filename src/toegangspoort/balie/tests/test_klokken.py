# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The clocks of a file through the pages: start moments argued, standing still, a further term."""

from datetime import date

import pytest

from toegangspoort.balie.tests.aan_de_balie import DAG, Balie
from toegangspoort.dossiers import actions
from toegangspoort.dossiers.models import Klok, Opschorting, Startmoment
from toegangspoort.dossiers.stappen import Bron, Kloksoort
from toegangspoort.meldingen.tests.maken import make_melding

pytestmark = pytest.mark.django_db


@pytest.fixture
def balie() -> Balie:
    return Balie()


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
