# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Delivers what waits in the outbox and throws away drafts that are too old, until it is told to stop."""

import logging
import signal
import threading
import time
from types import FrameType
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, connection

from toegangspoort import clock
from toegangspoort.meldingen.concepten import sweep_concepten
from toegangspoort.outbox.events import deliver_due

logger = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between two looks at an empty outbox."""
PAUSE_AFTER_FAULT = 10.0
"""Seconds before the next try when the database does not answer."""
SWEEP_EVERY = 3600.0
"""Seconds between two looks for drafts of meldingen that nobody touched for too long."""


class Command(BaseCommand):
    help = "Bezorgt wat in de uitgaande post wacht. Stopt netjes na TERM of Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="Bezorg wat er nu ligt en stop.")

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        if once:
            deliver_all()
            sweep()
            return
        stop = threading.Event()

        def end(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        sweep_at = time.monotonic()
        while not stop.is_set():
            due = time.monotonic() >= sweep_at
            if due:
                sweep_at += SWEEP_EVERY
            stop.wait(_round(due=due))


def deliver_all() -> None:
    """Deliver until nothing is due any more; what fails is postponed and so no longer due."""
    while deliver_due(at=clock.now()):
        pass


def sweep() -> None:
    """Throw away what nobody may find any more: old drafts, and sessions that ended with what was typed in them."""
    sweep_concepten(at=clock.now())
    call_command("clearsessions", verbosity=0)


def _round(*, due: bool = False) -> float:
    """One look at the outbox, and at old drafts when it is time; the seconds to wait for the next.

    No fault of the database ends the worker.
    """
    try:
        deliver_all()
        if due:
            sweep()
    except Error as fault:
        logger.error("werker: the database does not answer (%s)", type(fault).__name__)
        connection.close()
        return PAUSE_AFTER_FAULT
    return PAUSE
