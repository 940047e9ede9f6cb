# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Signing: complete, mandated, read where asked; the letter first, then the besluit."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import DatabaseError, connection, transaction

from toegangspoort.aanvragen.states import Aanvraagstatus
from toegangspoort.access.rollen import Rol
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.models import Besluit, Besluitsoort, BesluitStaatVast, Mandaat
from toegangspoort.besluiten.states import Besluitstatus
from toegangspoort.besluiten.tests.maken import (
    BESLUIT_OP,
    codes,
    fill_regel,
    fresh,
    make_concept,
    make_mandaat,
    make_volledig,
    make_zaak,
    sign,
)
from toegangspoort.brieven.actions import OngeschikteBrief
from toegangspoort.brieven.models import Briefstuk
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Handeling, Kloksoort, Stap
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db


def test_a_grant_is_signed_sent_and_recorded_in_one_transaction() -> None:
    """S2-3: granted by the college; the mandate of the signer is stored. S0-15: bound to exactly one client."""
    zaak = make_zaak()
    besluit = sign(make_volledig(zaak), zaak.consulent)
    besluit = fresh(besluit)
    assert besluit.status == Besluitstatus.ONDERTEKEND
    assert besluit.mandaat.besluit == "Mandaatbesluit 2026 (voorbeeld)"
    assert besluit.brief.verzonden_op == BESLUIT_OP
    assert besluit.grondslagen[0]["tekst"] == "artikel 2.3.5 lid 3 Wmo 2015"
    assert "grondslag-besluit@2015-01-01" in besluit.normversies
    assert besluit.feiten["besluit"]["regels"][0]["omvang"] == {"aantal": 105, "eenheid": "minuut", "per": "week"}
    dossier = Dossier.objects.get(pk=zaak.dossier.pk)
    assert (dossier.stap, dossier.handeling) == (Stap.HULP, Handeling.VOLGEN)
    zaak.aanvraag.refresh_from_db()
    assert zaak.aanvraag.status == Aanvraagstatus.BESLOTEN
    toegekend = ToegekendeVoorziening.objects.get(besluit=besluit)
    assert toegekend.inwoner == zaak.dossier.inwoner
    assert [p.aantal for p in toegekend.producten.all()] == [Decimal(105)]


def test_the_objection_term_runs_six_weeks_from_the_day_after_sending() -> None:
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    klok = Klok.objects.get(dossier=zaak.dossier, soort=Kloksoort.BEZWAARTERMIJN)
    assert klok.start == BESLUIT_OP.date()
    assert fresh(Besluit.objects.get()).bezwaar_tot >= BESLUIT_OP.date() + timedelta(weeks=6)
    assert not Klok.objects.filter(dossier=zaak.dossier, soort=Kloksoort.BESLISTERMIJN, klaar_op=None).exists()


def test_without_a_size_it_can_not_be_signed_and_the_draft_stays() -> None:
    zaak = make_zaak()
    besluit = make_concept(zaak)
    fill_regel(besluit, zaak.consulent, zaak.product, aantal=None, resultaat="Een schoon en leefbaar huis")
    with pytest.raises(actions.NietTeTekenen, match="Er staat niet in hoeveel hulp"):
        sign(besluit, zaak.consulent)
    assert fresh(besluit).status == Besluitstatus.CONCEPT
    assert not Briefstuk.objects.filter(soort__startswith="besluit").exists()


def test_when_the_letter_can_not_be_made_the_draft_stays_as_it_was() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    regel = besluit.regels.get()
    before = fresh(besluit)
    regel.aanbieder = "Thuis \U0001f9f9 Zo \U00013000"  # a hieroglyph that no typeface of ours has
    regel.save()
    with pytest.raises(OngeschikteBrief):
        sign(besluit, zaak.consulent)
    after = fresh(besluit)
    assert (after.status, after.versie, after.brief_id) == (before.status, before.versie, None)
    assert (after.uitkomsten, after.uitleg, after.bevindingen, after.vingerafdruk) == ([], {}, [], "")
    assert Klok.objects.filter(soort=Kloksoort.BEZWAARTERMIJN).count() == 0
    assert ToegekendeVoorziening.objects.count() == 0


def test_who_has_no_mandate_for_this_amount_hears_who_has() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    Mandaat.objects.all().delete()
    make_mandaat(zaak.dossier.gemeente, zaak.consulent, rol=Rol.CONSULENT, tot_euro_per_jaar=1000)
    make_mandaat(zaak.dossier.gemeente, zaak.consulent, rol=Rol.MANAGER)
    with pytest.raises(NietToegestaan, match="Dit mag ondertekenen: manager"):
        sign(besluit, zaak.consulent)


def test_a_mandate_that_ended_counts_no_more() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    Mandaat.objects.update(tot=date(2026, 12, 1))
    with pytest.raises(NietToegestaan, match="mandaat"):
        sign(besluit, zaak.consulent)


def test_a_refusal_needs_other_eyes_than_those_that_wrote_it() -> None:
    zaak = make_zaak(own=125)
    besluit = make_concept(zaak)
    assert besluit.soort == Besluitsoort.AFWIJZING
    assert codes(besluit) == {"TWEEDE_LEZER"}
    actions.offer_for_second_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    with pytest.raises(NietToegestaan, match="U schreef zelf mee"):
        actions.approve_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    actions.approve_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.collega, at=BESLUIT_OP)
    with pytest.raises(NietToegestaan, match="U las dit besluit na"):
        sign(besluit, zaak.collega)
    sign(besluit, zaak.consulent)
    dossier = Dossier.objects.get(pk=zaak.dossier.pk)
    assert (dossier.stap, dossier.afsluitreden) == (Stap.AFGESLOTEN, "Aanvraag afgewezen")
    assert Klok.objects.filter(dossier=dossier, soort=Kloksoort.BEZWAARTERMIJN, klaar_op=None).exists()
    assert not ToegekendeVoorziening.objects.exists()


def test_a_change_after_the_reading_undoes_the_reading() -> None:
    zaak = make_zaak(own=125)
    besluit = make_concept(zaak)
    actions.offer_for_second_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    actions.approve_reading(besluit=besluit, versie=fresh(besluit).versie, by=zaak.collega, at=BESLUIT_OP)
    zin = besluit.redenen.first()
    actions.remove_reden(zin=zin, versie=fresh(besluit).versie, by=zaak.consulent, at=BESLUIT_OP)
    assert fresh(besluit).status == Besluitstatus.CONCEPT
    assert "TWEEDE_LEZER" in codes(besluit)


def test_what_is_signed_is_never_changed_by_code_or_at_the_database() -> None:
    zaak = make_zaak()
    besluit = fresh(sign(make_volledig(zaak), zaak.consulent))
    besluit.spoor = "beschermd_wonen_opvang"
    with pytest.raises(BesluitStaatVast):
        besluit.save()
    with pytest.raises(BesluitStaatVast):
        besluit.delete()
    with pytest.raises(DatabaseError, match="verandert niet meer"), transaction.atomic():
        Besluit.objects.filter(pk=besluit.pk).update(wat_wel_helpt="iets anders")
    with pytest.raises(NietToegestaan, match="Maak een nieuw besluit"):
        actions.drop_draft(besluit=besluit, reden="fout", versie=besluit.versie, by=zaak.consulent, at=BESLUIT_OP)
    assert connection.vendor in {"sqlite", "postgresql"}


def test_signing_twice_gives_one_besluit_and_one_letter() -> None:
    zaak = make_zaak()
    besluit = make_volledig(zaak)
    sign(besluit, zaak.consulent)
    with pytest.raises(NietToegestaan, match="ondertekend en verstuurd"):
        sign(besluit, zaak.consulent)
    assert Briefstuk.objects.filter(soort="besluit-toekenning").count() == 1
