# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A whole run from file to report, in a process of its own: `python -m ...recht_bestand HUISHOUDENS.parquet UIT`."""

import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from toegangspoort.doorrekening.bijdrage import Regeling, change_contribution
from toegangspoort.doorrekening.uitvoeren import run
from toegangspoort.project.bench.recht_proces import peak_mb
from toegangspoort.project.bench.recht_rijen import REGELING

EERDER = date(2025, 7, 1)


def main(pad: Path, uit: Path) -> dict[str, Any]:
    """Seconds and memory to reckon two sides of a change and write every household, block by block."""
    begin = peak_mb()
    start = time.perf_counter()
    run(pad, change_contribution(Regeling(EERDER), REGELING), uit=uit, voortgang=lambda *_: None)
    return {"seconden": time.perf_counter() - start, "geheugen_mb": peak_mb() - begin}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
