# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A database for measuring holds whole files, and what is measured answers as it should. No time is ever judged."""

import pytest

from toegangspoort.dossiers import zoeken
from toegangspoort.dossiers.models import Dossier, Klok
from toegangspoort.dossiers.stappen import Stap
from toegangspoort.meldingen.tests.maken import make_gemeente, make_medewerker, make_melding
from toegangspoort.onderzoeken.tests.maken import make_onderzoek
from toegangspoort.project.bench.kopie import STEP, copied_models, copy_files, make_plan
from toegangspoort.project.bench.vullen import sizes

pytestmark = pytest.mark.django_db


def test_the_sizes_grow_tenfold_up_to_what_was_asked() -> None:
    assert sizes(100_000) == [1000, 10_000, 100_000]
    assert sizes(2500) == [1000, 2500]


def test_who_refers_comes_before_what_it_refers_to() -> None:
    names = [model.__name__ for model in copied_models()]
    assert names.index("Klok") < names.index("Dossier") < names.index("Inwoner")
    assert names.index("Redenzin") < names.index("Besluit")


def test_a_copy_is_a_whole_file_with_its_own_number_handler_and_search_words() -> None:
    mould = make_melding(make_gemeente())
    _onderzoek, consulent = make_onderzoek(mould)
    colleague = make_medewerker(mould.gemeente, "Consulent Twee")
    make_plan()
    copy_files([(mould.pk, 1, "AAAA-BBBB", mould.team_id, colleague.pk)])
    copy = Dossier.objects.get(pk=mould.pk + STEP)
    assert (copy.kenmerk, copy.behandelaar, copy.stap) == ("AAAA-BBBB", colleague, Stap.ONDERZOEK)
    assert copy.inwoner_id == mould.inwoner_id + STEP
    assert copy.onderzoek.dossier_id == copy.pk
    assert Klok.objects.filter(dossier=copy).count() == Klok.objects.filter(dossier=mould).count()
    found = zoeken.matching(Dossier.objects.all(), "aaaabbbb", [f"xm{colleague.pk}"])
    assert list(found) == [copy]
    assert not zoeken.matching(Dossier.objects.all(), "aaaabbbb", [f"xm{consulent.pk}"]).exists()
