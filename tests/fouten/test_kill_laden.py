# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Loading a table of CBS that is killed with -9, at each of the moments at which it changes something on disk."""

import subprocess
import sys
from pathlib import Path

from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.cbs.tests.statline import TOTAAL, make_tabel
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode

PULL_THE_PLUG = """
import os, pathlib, shutil, signal, sys
from toegangspoort.cijfers.cbs.laden import load_tabel
from toegangspoort.cijfers.kast import Cijferkast
table, folder, steps = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])

def counted(act):
    def step(*args, **kwargs):
        global steps
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        steps -= 1
        return act(*args, **kwargs)
    return step

for owner, name in ((pathlib.Path, "replace"), (pathlib.Path, "rename"), (shutil, "rmtree")):
    setattr(owner, name, counted(getattr(owner, name)))
load_tabel(table, Cijferkast(folder))
"""


def test_a_load_that_is_killed_leaves_the_old_table_or_the_new_one_and_no_lock(tmp_path: Path) -> None:
    oud, nieuw = (
        make_tabel(tmp_path / "oud", {TOTAAL: ("5", "5")}),
        make_tabel(tmp_path / "nieuw", {TOTAAL: ("10", "10")}),
    )
    kast = Cijferkast(tmp_path / "kast")
    load_tabel(oud, kast)
    steps, gezien = 0, []
    while _killed_after(nieuw, kast.map, steps):
        publicatie = kast.publicaties.get("83262ned")
        assert publicatie is not None, f"na {steps} stappen"
        gezien.append(publicatie.kubus(Periode(2015)).cijfer("GM0014").clienten)
        assert gezien[-1] in (5, 10), f"na {steps} stappen"
        assert "GM9901" in kast.regios.regios, "regions may come first: figures without their region may not"
        steps += 1
    assert steps >= 3
    assert gezien[0] == 5
    assert load_tabel(nieuw, kast)[0].startswith("83262NED is geladen"), "no lock stays behind"


def _killed_after(tabel: Path, map_: Path, steps: int) -> bool:
    done = subprocess.run(
        [sys.executable, "-c", PULL_THE_PLUG, str(tabel), str(map_), str(steps)], capture_output=True, check=False
    )
    assert done.returncode in (0, -9), done.stderr[-2000:]
    return done.returncode == -9
