# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A refresh of figures that is killed with -9, at each of the moments at which it changes something on disk."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.statistiek.tests.werk import Werk, digests, facts, refresh

pytestmark = pytest.mark.django_db(transaction=True)
PULL_THE_PLUG = """
import os, pathlib, shutil, signal, sys
from datetime import date
import django
from django.conf import settings
database, folder, steps = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
settings.DATABASES["default"]["NAME"] = database
django.setup()
from toegangspoort.cijfers.kast import Cijferkast
from toegangspoort.statistiek.ster.ververs import refresh

def counted(act):
    def step(*args, **kwargs):
        global steps
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        steps -= 1
        return act(*args, **kwargs)
    return step

for owner, name in ((pathlib.Path, "replace"), (pathlib.Path, "rename"), (os, "link"), (shutil, "rmtree")):
    setattr(owner, name, counted(getattr(owner, name)))
refresh(Cijferkast(folder), vandaag=date(2026, 11, 22))
print(steps)
"""
MANY = 1000


def killed_after(folder: Path, steps: int) -> int | None:
    """Refresh in a process that dies after so many changes on disk; how many it had left, None when it died."""
    done = subprocess.run(
        [
            sys.executable,
            "-W",
            "ignore",
            "-c",
            PULL_THE_PLUG,
            connection.settings_dict["NAME"],
            str(folder),
            str(steps),
        ],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "toegangspoort.project.settings"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, -9), done.stderr[-2000:]
    return int(done.stdout) if done.returncode == 0 else None


def test_a_refresh_that_is_killed_leaves_figures_that_can_be_read_and_no_lock(tmp_path: Path) -> None:
    werk = Werk()
    helped = [werk.help() for _ in range(20)]
    werk.go_on_until(date(2026, 8, 1))
    folder = tmp_path / "cijfers"
    refresh(folder)
    for _ in range(10):
        werk.help()
    werk.help(helped[0].dossier, "02")
    refresh(tmp_path / "daarna")
    new = digests(tmp_path / "daarna")

    steps = 0
    while killed_after(folder, steps) is None:
        published = Cijferkast(folder).publicaties.get("eigen")
        assert published is not None, f"na {steps} stappen"
        assert published.kubus(Periode(2025)).cijfer("GM0014").clienten in (20, 30), f"na {steps} stappen"
        assert len(facts(folder)) in (20, 31), f"na {steps} stappen"
        steps += 1

    assert steps >= 5
    assert digests(folder) == new, "wie daarna ververst, komt uit waar men zonder storing uitkomt"
