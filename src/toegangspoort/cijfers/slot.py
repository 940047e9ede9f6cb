# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One at a time in the folder with figures: a second load or refresh is told who is at work, and changes nothing.

The lock is the operating system's own, on an open file: it ends with the process that holds it, also when that was
killed. The file stays behind and means nothing; only its lock counts.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

SLOT = ".bezig"
_HIER = ZoneInfo("Europe/Amsterdam")


class Bezig(RuntimeError):
    """Somebody else is at work in this folder; its text is the one line to show."""


@contextmanager
def only_one(map_: Path, wat: str) -> Iterator[None]:
    """Hold the folder while `wat` runs, as in "het verversen van de eigen cijfers"; else Bezig, at once.

    Takes readers nothing: they never ask for the lock.
    """
    map_.mkdir(parents=True, exist_ok=True)
    pad = map_ / SLOT
    # "a": opening it may not wipe out what the one at work wrote in it.
    with pad.open("a", encoding="utf-8") as slot:
        try:
            fcntl.flock(slot, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Bezig(_at_work(pad)) from None
        slot.truncate(0)
        slot.write(wat)
        slot.flush()
        os.utime(slot.fileno())
        yield


def _at_work(pad: Path) -> str:
    """Who, and since when: the file was last written when the lock was taken."""
    sinds = datetime.fromtimestamp(pad.stat().st_mtime, tz=_HIER)
    wat = pad.read_text(encoding="utf-8") or "iets anders"
    return (
        f"In {pad.parent} is {wat} al bezig, sinds {sinds:%d-%m-%Y %H:%M:%S}. "
        "Er is niets veranderd; probeer het opnieuw als dat klaar is."
    )
