# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loads the whole demo, once: gemeenten, staff, catalogue, and files as the real actions leave them."""

from datetime import datetime

from django.db import transaction

from toegangspoort.gebieden.models import Gemeente
from toegangspoort.outbox.events import deliver_due
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.catalogus import load_catalogus
from toegangspoort.project.demo.gemeenten import load_gemeenten, load_verordening
from toegangspoort.project.demo.kaarten import deck
from toegangspoort.project.demo.medewerkers import load_medewerkers
from toegangspoort.project.demo.uitleg import load_uitleg
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen import WEGEN

TELLERS = {weg.naam: weg.vertel for weg in WEGEN}


def is_loaded() -> bool:
    """Whether there is anything at all: the demo never mixes with other data."""
    return Gemeente.objects.exists()


@transaction.atomic
def load_demo(*, at: datetime, per_weg: int | None = None) -> None:
    """Fill an empty database, whole or not at all; all dates count from `at`.

    `per_weg`: at most so many files on each road.
    """
    gemeenten = load_gemeenten()
    for slug, gemeente in gemeenten.items():
        staff = load_medewerkers(gemeente)
        load_catalogus(gemeente, read("gemeenten")[slug].get("aanbod"))
        load_verordening(gemeente, at)
        load_uitleg(gemeente, staff, at)
        for card in deck(slug):
            if per_weg is None or card.plaats < per_weg:
                TELLERS[card.weg](Verhaal(card, gemeente, staff, at))
    while deliver_due(at=at):
        pass
