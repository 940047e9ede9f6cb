# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The figures of the demo's own files: fictional, and without anybody who can be named."""

from datetime import datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.dossiers.models import Dossier
from toegangspoort.personen.models import Burgerservicenummer, Inwoner
from toegangspoort.statistiek.ster.ververs import refresh

pytestmark = pytest.mark.django_db


def test_no_name_and_no_bsn_of_the_demo_is_in_its_facts_or_figures(demo: datetime, tmp_path: Path) -> None:
    done = refresh(Cijferkast(tmp_path), vandaag=demo.date())

    # Short names are words as well ("Bos"); whole values are compared for those, and the text for what is longer.
    secrets = set(Burgerservicenummer.objects.values_list("nummer", flat=True))
    secrets |= set(Dossier.objects.values_list("kenmerk", flat=True))
    for name in ("voornamen", "achternaam", "telefoon", "email", "postcode", "straat"):
        secrets |= {value for value in Inwoner.objects.values_list(name, flat=True) if value}
    cells: set[str] = set()
    for pad in tmp_path.rglob("*.parquet"):
        for column in pq.read_table(pad).columns:
            cells |= {str(value) for value in column.unique().to_pylist()}
    assert done.feiten > 5
    assert not secrets & cells
    assert not [(secret, cell) for secret in secrets if len(secret) > 5 for cell in cells if secret in cell]


def test_the_sex_of_the_people_of_the_demo_is_known_for_figures_by_sex(demo: datetime) -> None:
    """S2-16."""
    known = set(Inwoner.objects.values_list("geslacht", flat=True))
    assert {"man", "vrouw"} <= known


def test_the_source_says_that_it_is_fictional(demo: datetime, tmp_path: Path) -> None:
    kast = Cijferkast(tmp_path)
    refresh(kast, vandaag=demo.date())
    published = kast.publicaties.get("eigen")
    assert published is not None
    assert published.bron.fictief
