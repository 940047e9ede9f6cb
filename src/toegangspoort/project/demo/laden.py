# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loads the whole demo, once: gemeenten, staff, catalogue, and files as the real actions leave them."""

from datetime import datetime

from django.db import transaction

from toegangspoort.gebieden.models import Gemeente
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.catalogus import load_catalogus
from toegangspoort.project.demo.gemeenten import load_gemeenten
from toegangspoort.project.demo.medewerkers import load_medewerkers


def is_loaded() -> bool:
    """Whether there is anything at all: the demo never mixes with other data."""
    return Gemeente.objects.exists()


def load_demo(*, at: datetime) -> None:
    """Fill an empty database; all dates count from `at`."""
    with transaction.atomic():
        for slug, gemeente in load_gemeenten().items():
            load_medewerkers(gemeente)
            load_catalogus(gemeente, read("gemeenten")[slug].get("aanbod"))
