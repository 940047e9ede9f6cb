# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What was granted: arrangement and products, one client, and what runs or ends on a day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from toegangspoort import clock
from toegangspoort.aanbod.models import Soort
from toegangspoort.besluiten import actions
from toegangspoort.besluiten.feiten import Regelfeiten
from toegangspoort.besluiten.models import Vorm
from toegangspoort.besluiten.tests.maken import BESLUIT_OP, START, fresh, make_volledig, make_zaak, sign
from toegangspoort.dossiers.actions import NietToegestaan
from toegangspoort.dossiers.models import Dossier
from toegangspoort.voorzieningen.actions import finish_help
from toegangspoort.voorzieningen.models import ToegekendeVoorziening

pytestmark = pytest.mark.django_db


def test_an_arrangement_holds_its_products_as_lines() -> None:
    """S3-3, S3-5, S2-2: the provision is not the product; two products of one provision are one arrangement."""
    zaak = make_zaak()
    second = zaak.product.voorziening.producten.create(
        naam="De was", categorie="01", code="01A05", eenheid="uur", doelgroep="Wie de was niet kan doen", vanaf=START
    )
    besluit = make_volledig(zaak)
    regel = actions.add_regel(
        besluit=besluit, onderwerp="de was", categorie="01", versie=besluit.versie, by=zaak.consulent, at=BESLUIT_OP
    )
    actions.save_regel(
        regel=regel,
        feiten=Regelfeiten(
            product_id=second.pk,
            aantal=Decimal(45),
            eenheid="minuut",
            per="week",
            van=date(2027, 1, 4),
            tot_en_met=date(2029, 1, 3),
        ),
        versie=fresh(besluit).versie,
        by=zaak.consulent,
        at=BESLUIT_OP,
    )
    second.tarief_cent = 3000
    second.save()
    sign(besluit, zaak.consulent)
    toegekend = ToegekendeVoorziening.objects.whole().get()
    assert [str(p.omvang) for p in toegekend.producten.all()] == ["105 minuten per week", "45 minuten per week"]
    assert (toegekend.soort, toegekend.vorm) == (Soort.IMV, Vorm.ZIN)


def test_an_individual_provision_is_never_a_pass() -> None:
    """S0-14, S0-15, S3-13, S3-14: individual is for one person; shared goes by pass. The database holds it."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    with pytest.raises(IntegrityError), transaction.atomic():
        ToegekendeVoorziening.objects.update(vorm=Vorm.COLLECTIEF)


def test_what_runs_and_what_ends_is_found_by_day() -> None:
    """S4-8: who has to look again in time finds what ends."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    rows = ToegekendeVoorziening.objects
    assert not rows.running(date(2027, 1, 3)).exists()
    assert rows.running(date(2027, 1, 4)).exists()
    assert not rows.running(date(2029, 1, 4)).exists()
    assert rows.ending(date(2029, 1, 1), date(2029, 1, 31)).count() == 1


def test_granted_help_is_due_at_its_end_and_the_file_closes_only_after_it() -> None:
    """S4-8, S4-18: nobody's help runs out unseen, and no file closes over help that still runs."""
    zaak = make_zaak()
    sign(make_volledig(zaak), zaak.consulent)
    dossier = Dossier.objects.get(pk=zaak.dossier.pk)
    last = ToegekendeVoorziening.objects.get().tot_en_met
    assert clock.local_date(dossier.uiterlijk) == last
    with pytest.raises(NietToegestaan, match="loopt nog hulp"):
        finish_help(dossier=dossier, reden="klaar", by=zaak.consulent, at=clock.end_of(last))
    finish_help(
        dossier=dossier, reden="Mevrouw redt zich", by=zaak.consulent, at=clock.end_of(last) + timedelta(days=1)
    )
    dossier.refresh_from_db()
    assert (dossier.is_open, dossier.afsluitreden) == (False, "Mevrouw redt zich")
