# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""How fast the law runs: one case with its reasons, and whole columns; beside OpenFisca when asked."""

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from toegangspoort.doorrekening.bevolking import write_population
from toegangspoort.project.bench.recht_enkel import single_figures
from toegangspoort.project.bench.recht_peers import OPENFISCA, install, run_json, run_openfisca
from toegangspoort.project.bench.recht_rijen import ZAAD, write_rows

RIJEN = (100_000, 1_000_000, 10_000_000)
Cijfer = dict[str, Any]


def figures(rijen: Sequence[int], *, peers: bool) -> Iterator[Cijfer]:
    """One figure per line: first the single cases, then the columns."""
    if peers:
        install()
    enkel = single_figures()
    for naam, per_seconde in enkel.items():
        yield {"bench": "recht", "wat": naam, "per_seconde": round(per_seconde)}
    for aantal in rijen:
        with tempfile.TemporaryDirectory() as plek:
            yield from _columns(Path(plek), aantal, enkel=enkel["bijdrage"] if peers else 0.0)
            yield _from_file(Path(plek), aantal)


def _columns(map_: Path, rijen: int, *, enkel: float) -> Iterator[Cijfer]:
    (map_ / "vast.json").write_text(json.dumps(write_rows(map_, rijen)))
    keer = 25 if rijen < RIJEN[-1] else 7
    eigen = run_json([sys.executable, "-m", "toegangspoort.project.bench.recht_kolommen", str(map_), str(keer)])
    yield _line("bijdrage over kolommen", rijen, eigen)
    if not enkel:
        return
    ander = run_openfisca(map_, keer)
    yield _line(f"bijdrage over kolommen, {OPENFISCA}", rijen, ander) | {
        "ms_alleen_rekenen": round(ander["seconden_alleen_rekenen"] * 1000, 2),
        "enkel_met_uitleg_per_seconde": round(ander["enkel_met_uitleg_per_seconde"]),
    }
    yield {
        "bench": "recht",
        "wat": f"verhouding met {OPENFISCA}",
        "rijen": rijen,
        "alle_rijen_gelijk": True,
        "keer_zo_snel": round(ander["seconden"] / eigen["seconden"], 1),
        "keer_zo_snel_alleen_rekenen": round(ander["seconden_alleen_rekenen"] / eigen["seconden"], 1),
        "deel_van_het_geheugen": round(eigen["geheugen_mb"] / ander["geheugen_mb"], 3),
        "deel_van_het_geheugen_boven_invoer": round(eigen["boven_invoer_mb"] / ander["boven_invoer_mb"], 3),
        "keer_zo_snel_enkel_met_uitleg": round(enkel / ander["enkel_met_uitleg_per_seconde"], 1),
    }


def _from_file(map_: Path, rijen: int) -> Cijfer:
    """From a Parquet file to the report: two sides of a change, and the outcome of every household written."""
    bestand = map_ / "huishoudens.parquet"
    write_population(bestand, huishoudens=rijen, zaad=ZAAD)
    module = "toegangspoort.project.bench.recht_bestand"
    gemeten = run_json([sys.executable, "-m", module, str(bestand), str(map_ / "uit")])
    return _line("doorrekening van bestand tot verslag", rijen, gemeten)


def _line(wat: str, rijen: int, gemeten: Cijfer) -> Cijfer:
    return {
        "bench": "recht",
        "wat": wat,
        "rijen": rijen,
        "ms": round(gemeten["seconden"] * 1000, 2),
        "rijen_per_seconde": round(rijen / gemeten["seconden"]),
        **{naam: round(gemeten[naam], 1) for naam in ("geheugen_mb", "boven_invoer_mb") if naam in gemeten},
    }
