# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loads the whole demo, once: gemeenten, staff, catalogue, and files as the real actions leave them."""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice

from django.db import transaction

from toegangspoort.gebieden.models import Gemeente
from toegangspoort.outbox.events import deliver_due
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.catalogus import load_catalogus
from toegangspoort.project.demo.gemeenten import load_gemeenten
from toegangspoort.project.demo.kaarten import deck
from toegangspoort.project.demo.medewerkers import load_mandaten, load_medewerkers
from toegangspoort.project.demo.verhaal import Verhaal
from toegangspoort.project.demo.wegen import WEGEN

TELLERS = {weg.naam: weg.vertel for weg in WEGEN}
SAMEN = 50
"""So many files in one transaction: one durable commit for all of them."""


def is_loaded() -> bool:
    """Whether there is anything at all: the demo never mixes with other data."""
    return Gemeente.objects.exists()


def load_demo(*, at: datetime, per_weg: int | None = None) -> None:
    """Fill an empty database; all dates count from `at`. `per_weg`: at most so many files on each road."""
    with transaction.atomic():
        gemeenten = load_gemeenten()
        staff = {slug: load_medewerkers(gemeente) for slug, gemeente in gemeenten.items()}
        for slug, gemeente in gemeenten.items():
            load_mandaten(gemeente, staff[slug], at)
            load_catalogus(gemeente, read("gemeenten")[slug].get("aanbod"))
    for slug, gemeente in gemeenten.items():
        cards = (card for card in deck(slug) if per_weg is None or card.plaats < per_weg)
        while some := list(islice(cards, SAMEN)):
            tell((Verhaal(card, gemeente, staff[slug], at) for card in some), at)


@transaction.atomic
def tell(stories: Iterable[Verhaal], at: datetime) -> None:
    """Let these files walk their road, and deliver the letters that follow."""
    for story in stories:
        TELLERS[story.kaart.weg](story)
    while deliver_due(at=at):
        pass
