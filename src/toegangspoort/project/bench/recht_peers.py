# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The other program in an environment of its own, with the very same rows and amounts."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
from django.conf import settings

from toegangspoort.project.bench.recht_rijen import PEILDATUM
from toegangspoort.recht.wmo2015.bijdrage import PLAFOND

OPENFISCA = "openfisca-core==46.0.1"
OMGEVING = Path(settings.BUILD) / "openfisca"
PYTHON = OMGEVING / "bin" / "python"


class NietGelijk(RuntimeError):
    """The two programs do not say the same of the same household; then no speed may be compared."""


def install() -> None:
    """The environment of OpenFisca, made once; subprocess.CalledProcessError when that fails."""
    klaar = OMGEVING / "klaar"
    if klaar.exists() and klaar.read_text() == OPENFISCA:
        return
    _run([sys.executable, "-m", "venv", "--clear", str(OMGEVING)])
    _run([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", OPENFISCA])
    klaar.write_text(OPENFISCA)


def run_openfisca(map_: Path, keer: int) -> dict[str, Any]:
    """What OpenFisca needs for the rows in this folder. NietGelijk when it says anything else than we do."""
    waarden = {rij.vanaf.isoformat(): {"value": rij.waarde} for rij in PLAFOND.rijen if rij.vanaf <= PEILDATUM}
    (map_ / "parameters.json").write_text(json.dumps({"bijdrage": {"plafond_centen": {"values": waarden}}}))
    script = Path(__file__).with_name("recht_openfisca.py")
    gevonden: dict[str, Any] = run_json([str(PYTHON), str(script), str(map_), str(keer)])
    compare(map_)
    return gevonden


def compare(map_: Path) -> None:
    """NietGelijk when the outcomes in this folder differ in one row."""
    verschil = np.flatnonzero(np.load(map_ / "eigen.out") != np.load(map_ / "openfisca.out"))
    if len(verschil):
        raise NietGelijk(f"{len(verschil)} rijen verschillen, de eerste is rij {verschil[0]}.")


def run_json(opdracht: list[str]) -> Any:
    """Run a measurement in a process of its own; its line of JSON."""
    return json.loads(_run(opdracht))


def _run(opdracht: list[str]) -> bytes:
    return subprocess.run(opdracht, check=True, stdout=subprocess.PIPE).stdout  # noqa: S603 - words of our own
