# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Empty the database of tests or of the demo; outside the demo this is refused."""

from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.commands import flush
from django.db import connections

from toegangspoort.audit import alleen_toevoegen


class Command(flush.Command):
    """Django's `flush`, which may also empty the journal."""

    def handle(self, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError("Alleen de database van de demo of van een test wordt leeggemaakt.")
        with alleen_toevoegen.lifted(connections[options["database"]]):
            super().handle(**options)
