# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What both sides measure with: time and peak memory of this process, on the same rows from the same files.

Time is what this process spent on a core: other work on the machine then counts as little as it can.

Knows neither Django nor the product: it also runs in the environment of the other program.
"""

import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import numpy as np

T = TypeVar("T")
PER_MB = 1024


def peak_mb() -> float:
    """The most memory this process ever had, in MB.

    VmHWM begins anew with the program; ru_maxrss on Linux also remembers the process that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (regel,) = (r for r in status.read_text().splitlines() if r.startswith("VmHWM"))
        return int(regel.split()[1]) / PER_MB
    grootste = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return grootste / (PER_MB * PER_MB if sys.platform == "darwin" else PER_MB)


def read_columns(map_: Path) -> dict[str, Any]:
    """The columns that `recht_rijen` wrote, by name."""
    return {pad.stem: np.load(pad) for pad in sorted(map_.glob("*.npy"))}


def repeat(doe: Callable[[], T], keer: int) -> tuple[float, T]:
    """The middle of so many times, in seconds on one core, and what came out the last time."""
    tijden = []
    for _ in range(keer):
        begin = time.process_time()
        uitkomst = doe()
        tijden.append(time.process_time() - begin)
    return median(tijden), uitkomst


def per_second(doe: Callable[[Any], object], gevallen: list[Any], seconden: float = 1.0) -> float:
    """How many cases a second, one by one on one core, during at least so many seconds."""
    gedaan, begin = 0, time.process_time()
    while (duur := time.process_time() - begin) < seconden:
        for geval in gevallen:
            doe(geval)
        gedaan += len(gevallen)
    return gedaan / duur
