# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Delivers what waits in the outbox, until it is told to stop."""

import logging
import signal
import threading
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import Error, connection

from toegangspoort import clock
from toegangspoort.outbox.events import deliver_due

logger = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between two looks at an empty outbox."""
PAUSE_AFTER_FAULT = 10.0
"""Seconds before the next try when the database does not answer."""


class Command(BaseCommand):
    help = "Bezorgt wat in de uitgaande post wacht. Stopt netjes na TERM of Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="Bezorg wat er nu ligt en stop.")

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        if once:
            deliver_all()
            return
        stop = threading.Event()

        def end(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        while not stop.is_set():
            stop.wait(_round())


def deliver_all() -> None:
    """Deliver until nothing is due any more; what fails is postponed and so no longer due."""
    while deliver_due(at=clock.now()):
        pass


def _round() -> float:
    """One look at the outbox; the seconds to wait for the next. No fault of the database ends the worker."""
    try:
        deliver_all()
    except Error as fault:
        logger.error("werker: the database does not answer (%s)", type(fault).__name__)
        connection.close()
        return PAUSE_AFTER_FAULT
    return PAUSE
