# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What an editor says beside the figures."""

from typing import Any

import pytest

from toegangspoort.access.rollen import Rol
from toegangspoort.audit.models import Journaalregel
from toegangspoort.balie.tests.aan_de_balie import make_member
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.dossiers.versies import IntussenGewijzigd
from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.tests.maken import DINSDAG, make_gemeente
from toegangspoort.statistiek import uitleg
from toegangspoort.statistiek.access import may_write
from toegangspoort.statistiek.actions import OngeldigeUitleg, write_uitleg
from toegangspoort.statistiek.models import Uitleg

pytestmark = pytest.mark.django_db
JAAR = Periode(2015)


@pytest.fixture
def gemeente() -> Gemeente:
    return make_gemeente()


def write(gemeente: Gemeente, tekst: str = "Ouderen wonen hier vaker alleen.", **other: Any) -> Uitleg:
    facts: dict[str, Any] = {
        "gemeente": gemeente, "periode": JAAR, "regio": "PV20", "onderwerp": "clienten", "versie": 0, "at": DINSDAG,
    }  # fmt: skip
    by = other.pop("by", None) or make_member(gemeente, Rol.MANAGER)
    return write_uitleg(**facts | other, tekst=tekst, by=by)


def test_an_explanation_has_an_author_and_a_day_and_is_found_in_one_query(
    gemeente: Gemeente, django_assert_num_queries: Any
) -> None:
    """S2-14: an interpretation is somebody's."""
    write(gemeente)
    with django_assert_num_queries(1):
        found = uitleg.find(gemeente, JAAR, "PV20", "clienten")
    assert found is not None
    assert (found.tekst, found.auteur, found.geschreven.isoformat()) == (
        "Ouderen wonen hier vaker alleen.", "Manager", "2026-11-24",
    )  # fmt: skip


def test_it_stands_on_its_own_page_alone(gemeente: Gemeente) -> None:
    write(gemeente)
    assert uitleg.find(gemeente, Periode(2015, 1), "PV20", "clienten") is None
    assert uitleg.find(gemeente, JAAR, "GM0014", "clienten") is None
    assert uitleg.find(gemeente, JAAR, "PV20", "huishouden") is None
    assert uitleg.find(make_gemeente("9002", host="elders.localhost"), JAAR, "PV20", "clienten") is None
    assert uitleg.find(None, JAAR, "PV20", "clienten") is None


def test_an_empty_text_takes_it_away_and_every_version_stays_in_the_journal(gemeente: Gemeente) -> None:
    by = make_member(gemeente, Rol.MANAGER)
    row = write(gemeente, by=by)
    write(gemeente, "Toch anders.", versie=1, by=by)
    write(gemeente, " ", versie=2, by=by)
    assert uitleg.find(gemeente, JAAR, "PV20", "clienten") is None
    kept = Journaalregel.objects.filter(keten=row.keten).values_list("gegevens__tekst", flat=True)
    assert list(kept) == ["Ouderen wonen hier vaker alleen.", "Toch anders.", ""]


def test_of_two_editors_the_second_is_told(gemeente: Gemeente) -> None:
    by = make_member(gemeente, Rol.MANAGER)
    write(gemeente, by=by)
    with pytest.raises(IntussenGewijzigd):
        write(gemeente, "Van een ander.", by=by)
    assert Uitleg.objects.get().tekst == "Ouderen wonen hier vaker alleen."


@pytest.mark.parametrize(("tekst", "sentence"), [("", "Schrijf eerst"), ("Hetzelfde.", "niets veranderd")])
def test_what_changes_nothing_is_refused(gemeente: Gemeente, tekst: str, sentence: str) -> None:
    by = make_member(gemeente, Rol.MANAGER)
    if tekst:
        write(gemeente, tekst, by=by)
    with pytest.raises(OngeldigeUitleg, match=sentence):
        write(gemeente, tekst, versie=1 if tekst else 0, by=by)


def test_a_page_that_does_not_exist_gets_no_explanation(gemeente: Gemeente) -> None:
    with pytest.raises(OngeldigeUitleg, match="geen pagina met cijfers over schulden"):
        write(gemeente, onderwerp="schulden")


@pytest.mark.parametrize("rol", list(Rol))
def test_may_write_and_writable_by_agree(gemeente: Gemeente, rol: Rol) -> None:
    """The access pair: one question, two ways of asking."""
    row = write(gemeente)
    for place in (gemeente, make_gemeente("9002", host="elders.localhost")):
        by = make_member(place, rol, naam="Ander") if rol != Rol.MANAGER or place != gemeente else None
        if by is not None:
            assert may_write(by, row) == Uitleg.objects.writable_by(by).filter(pk=row.pk).exists()
            assert may_write(by, row) == (rol in (Rol.MANAGER, Rol.BEHEERDER) and place == gemeente)


def test_who_may_not_write_is_refused_by_the_action_itself(gemeente: Gemeente) -> None:
    with pytest.raises(OngeldigeUitleg, match="Alleen een manager of beheerder"):
        write(gemeente, by=make_member(gemeente, Rol.CONSULENT))
    assert not Uitleg.objects.exists()
