# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The bench of the public pages runs on small numbers: each page answers, with a figure."""

from pathlib import Path

import pytest
from django.conf import settings

from toegangspoort.cijfers.dimensies import Status
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.project.bench.statistiek_paginas import figures, publish


@pytest.mark.django_db(transaction=True)
def test_every_public_page_is_measured_at_the_size_that_was_asked() -> None:
    forget_hosts()
    folder = settings.CIJFERS
    lines = list(figures(gemeenten=14, jaren=2, clienten=20_000, keer=3))
    forget_hosts()
    assert len({line["wat"] for line in lines}) == len(lines) >= 12
    assert all(line["bench"] == "statistiek" and line["p95_ms"] > 0 for line in lines)
    assert max(line["queries"] for line in lines) <= 1
    assert folder == settings.CIJFERS


def test_the_country_is_the_same_every_time_and_adds_up(tmp_path: Path) -> None:
    een, ander = (Cijferkast(tmp_path / naam) for naam in ("een", "ander"))
    for kast in (een, ander):
        publish(kast, 14, 1, 20_000)
    assert een.publicaties.all()["eigen"].map.name == ander.publicaties.all()["eigen"].map.name
    kubus = een.publicaties.all()["eigen"].kubus(Periode(2015))
    land = kubus.cijfer("NL01")
    provincies = [kubus.cijfer(f"PV{nummer}") for nummer in range(20, 32)]
    assert land.clienten is not None
    assert abs(land.clienten - sum(p.clienten or 0 for p in provincies)) <= 5 * len(provincies)
    assert Status.GEEN in {kubus.cijfer(f"GM{nummer:04}").status for nummer in range(1, 15)}
