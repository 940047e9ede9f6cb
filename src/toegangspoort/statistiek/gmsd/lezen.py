# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The arrangements of a half-year as casework knows them: what was granted, and ran on at least one day of it."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Q, QuerySet

from toegangspoort.cijfers.perioden import Periode
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.statistiek.gmsd.rij import Rij
from toegangspoort.voorzieningen.models import Toegekendproduct

CHUNK = 2000


def arrangements(gemeente: Gemeente, halfjaar: Periode) -> QuerySet[Toegekendproduct]:
    """What was granted by this gemeente and was to run in this half-year, in a fixed order."""
    running = Q(toegekend__tot_en_met=None) | Q(toegekend__tot_en_met__gte=halfjaar.begin)
    return Toegekendproduct.objects.filter(
        running, toegekend__dossier__gemeente=gemeente, toegekend__van__lte=halfjaar.eind
    ).order_by("toegekend__dossier__kenmerk", "toegekend__van", "product__code", "pk")


def read(gemeente: Gemeente, halfjaar: Periode, bestandsdatum: date) -> Iterator[Rij]:
    """One row per product granted; one query, read in pieces."""
    rows = arrangements(gemeente, halfjaar).values_list(
        "toegekend__dossier__kenmerk",
        "toegekend__inwoner_id",
        "product__code",
        "product__naam",
        "toegekend__inwoner__bsn__nummer",
        "product__categorie",
        "aanbieder",
        "toegekend__van",
        "toegekend__tot_en_met",
        "toegekend__vorm",
        "aantal",
        "eenheid",
        "per",
    )
    for row in rows.iterator(CHUNK):
        kenmerk, client, code, naam, bsn, categorie, aanbieder, van, tot_en_met, vorm, aantal, eenheid, per = row
        yield Rij(
            kenmerk=kenmerk,
            client=client,
            product=f"{code} {naam}",
            bestandsdatum=bestandsdatum,
            gemeentecode=gemeente.code,
            bsn=bsn,
            categorie=categorie,
            aanbieder=aanbieder,
            beoogd_begin=van,
            beoogd_einde=tot_en_met,
            leveringsvorm=vorm,
            intensiteit=aantal,
            eenheid=eenheid,
            per=per,
        )
