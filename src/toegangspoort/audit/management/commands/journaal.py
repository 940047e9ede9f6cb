# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Verify the journal: every line still fits the one before it, and none is missing in between."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from toegangspoort.audit.journaal import broken_links
from toegangspoort.audit.models import Journaalregel


class Command(BaseCommand):
    """Reads the whole journal; ends with an error when a link is broken."""

    help = "Controleert of het journaal ongeschonden is."

    def handle(self, *args: Any, **options: Any) -> None:
        count = 0
        for fault in broken_links():
            self.stderr.write(fault)
            count += 1
        if count:
            raise CommandError(f"Het journaal is niet ongeschonden: {count} plaatsen.")
        self.stdout.write(f"Het journaal is ongeschonden: {Journaalregel.objects.count()} regels.")
