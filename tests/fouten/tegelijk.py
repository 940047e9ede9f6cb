# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Let several people act in the same instant, each on a connection of his own."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.db import connection, models, transaction

SECONDS_TO_QUEUE = 0.4
"""Long enough for every act to reach the row that is held."""


def at_once(row: models.Model, *acts: Callable[[], object]) -> list[object]:
    """What each act returned or raised, in the given order.

    The row is held until all acts wait for it. So the second sees the database as it was before the first,
    as happens to two people who press a button together; without this, tests of races pass by luck.
    """
    begun = threading.Barrier(len(acts) + 1, timeout=20)

    def run(act: Callable[[], object]) -> object:
        try:
            begun.wait()
            return act()
        except Exception as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        with transaction.atomic():
            type(row)._base_manager.select_for_update().get(pk=row.pk)
            waiting = [pool.submit(run, act) for act in acts]
            begun.wait()
            time.sleep(SECONDS_TO_QUEUE)
        return [future.result(timeout=60) for future in waiting]
