# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A fixed letter stays as it was; only its sending is entered later, once."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from toegangspoort.brieven.actions import AlVerzonden, OngeschikteBrief, fix_brief, mark_sent
from toegangspoort.brieven.brief import Adres, Brief, Zin
from toegangspoort.brieven.models import Briefstuk, BriefstukStaatVast, Kanaal
from toegangspoort.brieven.pdf import render
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, ONTVANGST, alinea

pytestmark = pytest.mark.django_db
AT = datetime(2026, 12, 9, 10, 42, tzinfo=UTC)


def _fix(brief: Brief = BESLUIT, at: datetime = AT, *, allow_stand_in: bool = False) -> Briefstuk:
    return fix_brief(
        brief=brief,
        gemeente_code="0014",
        keten="7K4Q-92MX",
        by="N. Bakker",
        at=at,
        allow_stand_in=allow_stand_in,
    )


def test_a_fixed_letter_keeps_its_text_its_bytes_and_their_fingerprint() -> None:
    briefstuk = Briefstuk.objects.get(pk=_fix().pk)
    assert briefstuk.brief == BESLUIT
    assert bytes(briefstuk.pdf) == render(BESLUIT)
    assert briefstuk.sha256 == hashlib.sha256(bytes(briefstuk.pdf)).hexdigest()
    assert (briefstuk.soort, briefstuk.gemaakt_door, briefstuk.gemaakt_op) == ("besluit", "N. Bakker", AT)
    assert briefstuk.verzonden_op is None


def test_an_unfit_letter_is_refused_with_all_its_faults_and_nothing_is_kept() -> None:
    gap = alinea(Zin("aantal minuten", ontbreekt=True), Zin("begindatum", ontbreekt=True))
    with pytest.raises(OngeschikteBrief) as refused:
        _fix(replace(BESLUIT, blokken=(gap,)))
    assert len(refused.value.fouten) == 2
    assert not Briefstuk.objects.exists()


def test_a_receipt_is_never_lost_over_one_sign_that_cannot_be_printed() -> None:
    strange = replace(ONTVANGST, geadresseerde=Adres("Mevrouw 𓀀"))
    with pytest.raises(OngeschikteBrief, match="lettertypen"):
        _fix(strange)
    assert _fix(strange, allow_stand_in=True).brief == strange


def test_the_sending_is_entered_once_and_the_first_moment_stays() -> None:
    briefstuk = _fix()
    mark_sent(briefstuk=briefstuk, at=AT, kanaal=Kanaal.POST)
    with pytest.raises(AlVerzonden, match="al verzonden"):
        mark_sent(briefstuk=briefstuk, at=AT + timedelta(days=1), kanaal=Kanaal.DIGITAAL)
    briefstuk.refresh_from_db()
    assert (briefstuk.verzonden_op, briefstuk.kanaal) == (AT, "post")


def test_a_fixed_letter_cannot_be_changed_or_thrown_away_by_any_road() -> None:
    briefstuk = _fix()
    briefstuk.onderwerp = "Anders"
    roads = (
        briefstuk.save,
        lambda: briefstuk.save(update_fields=["onderwerp"]),
        briefstuk.delete,
        lambda: Briefstuk.objects.update(onderwerp="Anders"),
        lambda: Briefstuk.objects.all().delete(),
        lambda: Briefstuk.objects.bulk_update([briefstuk], ["onderwerp"]),
    )
    for road in roads:
        with pytest.raises(BriefstukStaatVast, match="nieuwe brief"), transaction.atomic():
            road()
    assert Briefstuk.objects.get().onderwerp == BESLUIT.onderwerp


def test_the_letters_of_a_file_come_in_order_in_one_query_without_their_weight() -> None:
    _fix(at=AT + timedelta(days=1))
    _fix(ONTVANGST)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        found = [stuk.soort for stuk in Briefstuk.objects.for_keten("7K4Q-92MX")]
    assert found == ["ontvangst", "besluit"]
    assert len(queries) == 1
    assert '"pdf"' not in queries[0]["sql"]
    assert not Briefstuk.objects.for_keten("AAAA-AAAA").exists()


def test_an_endless_subject_is_kept_whole_in_the_letter_and_shortened_in_the_list() -> None:
    long = replace(BESLUIT, onderwerp="Over " + "heel lang " * 80)
    briefstuk = _fix(long)
    briefstuk.refresh_from_db()
    assert len(briefstuk.onderwerp) <= 400
    assert briefstuk.brief.onderwerp == long.onderwerp


def test_codes_that_a_database_refuses_cost_no_letter() -> None:
    briefstuk = _fix(replace(BESLUIT, onderwerp="U krijgt\x00 hulp", blokken=(alinea("Hulp\x00\ud800 bij u."),)))
    briefstuk.refresh_from_db()
    assert briefstuk.onderwerp == "U krijgt hulp"
    assert [zin.tekst for zin in briefstuk.brief.zinnen] == ["Hulp bij u."]
