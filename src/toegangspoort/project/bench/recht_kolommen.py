# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The contribution over columns, in a process of its own: `python -m ...recht_kolommen MAP KEER`."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from toegangspoort.project.bench.recht_proces import peak_mb, read_columns, repeat
from toegangspoort.project.bench.recht_rijen import PEILDATUM
from toegangspoort.recht.kern.kolommen import Kolommen, reken_kolommen
from toegangspoort.recht.wmo2015.bijdrage import bijdrage
from toegangspoort.recht.wmo2015.huishouden import Huishouden


def main(map_: Path, keer: int) -> dict[str, Any]:
    """Seconds and memory over the columns in the folder; the outcome is left there as `eigen.out`."""
    vast = json.loads((map_ / "vast.json").read_text())
    begin = peak_mb()
    kolommen = read_columns(map_)
    ingelezen = peak_mb()

    def reckon() -> Kolommen:
        return reken_kolommen(bijdrage, PEILDATUM, Huishouden(**kolommen, **vast))

    uitkomst = reckon()
    top = peak_mb()
    seconden, _ = repeat(reckon, keer)
    with (map_ / "eigen.out").open("wb") as bestand:
        np.save(bestand, uitkomst.getallen)
    return {"seconden": seconden, "geheugen_mb": top - begin, "boven_invoer_mb": top - ingelezen}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
