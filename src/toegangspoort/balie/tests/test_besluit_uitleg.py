# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Why this besluit: live beside a draft, and as it was kept beside what was signed."""

import pytest
from django.test import Client

from toegangspoort.balie.tests.aan_de_balie import give_reason, log_in
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.models import Besluit
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    Zaak,
    fresh,
    make_concept,
    make_volledig,
    make_zaak,
    sign,
)
from toegangspoort.onderzoeken.models import Aftrek

pytestmark = pytest.mark.django_db
KOP = "Waarom dit besluit: de uitleg"


def _enter(zaak: Zaak) -> Client:
    client = log_in(zaak.consulent, BESLUIT_OP)
    give_reason(client, zaak.dossier.kenmerk)
    return client


def _page(client: Client, zaak: Zaak, page: str = "") -> str:
    answer = client.get(f"/balie/dossiers/{zaak.dossier.kenmerk}/{page}")
    assert answer.status_code == 200
    return answer.content.decode()


def _refuse(zaak: Zaak) -> Besluit:
    besluit = make_concept(zaak)
    actions.offer_for_second_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    actions.approve_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.collega, at=BESLUIT_OP)
    return sign(besluit, zaak.consulent)


def test_a_draft_shows_the_tree_of_norms_as_it_is_now() -> None:
    zaak = make_zaak()
    make_volledig(zaak)
    page = _page(_enter(zaak), zaak, "besluit/")
    assert KOP in page
    assert "Zoals het nu is" in page
    assert "Of maatwerk nodig is" in page
    assert "U stoft af." in page


def test_what_was_signed_shows_the_words_of_then_also_when_the_onderzoek_changed() -> None:
    zaak = make_zaak()
    besluit = sign(make_volledig(zaak), zaak.consulent)
    client = _enter(zaak)
    before = _page(client, zaak, f"besluit/{besluit.nummer}/")
    Aftrek.objects.filter(onderzoek=zaak.onderzoek).update(reden="Iets heel anders.", aantal=1)
    after = _page(client, zaak, f"besluit/{besluit.nummer}/")
    assert "Zoals bewaard bij de ondertekening" in after
    assert "Eigen kracht: er gaat 20 minuten per week af. U stoft af." in before
    assert "Eigen kracht: er gaat 20 minuten per week af. U stoft af." in after
    assert "Iets heel anders." not in after


def test_the_page_of_the_file_folds_the_explanation_of_the_last_besluit() -> None:
    zaak = make_zaak()
    client = _enter(zaak)
    assert KOP not in _page(client, zaak)
    sign(make_volledig(zaak), zaak.consulent)
    assert KOP in _page(client, zaak)


def test_a_refusal_names_all_grounds_and_what_had_changed_it() -> None:
    zaak = make_zaak(own=125)
    besluit = _refuse(zaak)
    page = _page(_enter(zaak), zaak, f"besluit/{besluit.nummer}/")
    assert "Alle gronden" in page
    assert "Na alle treden blijft er niets over waarvoor maatwerk nodig is." in page
    assert "Wat het had veranderd" in page
    assert "Eigen kracht: gaat dit eraf?" in page


def test_a_besluit_of_before_explanations_were_kept_says_so() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    signed = sign(besluit, zaak.consulent)
    row = Besluit.objects.get(pk=signed.pk)
    copied = {f.attname: getattr(row, f.attname) for f in Besluit._meta.concrete_fields if f.attname != "id"}
    Besluit.objects.bulk_create([Besluit(**{**copied, "nummer": 2, "uitleg": {}, "uitkomsten": []})])
    page = _page(_enter(zaak), zaak, "besluit/2/")
    assert "Bij dit besluit is geen uitleg bewaard." in page
