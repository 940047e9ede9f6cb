# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""One load or refresh at a time."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from toegangspoort.cijfers.slot import Bezig, only_one

HOUDT_VAST = """
import sys, time
from pathlib import Path
from toegangspoort.cijfers.slot import only_one
with only_one(Path(sys.argv[1]), "het laden van 83262NED"):
    print("bezig", flush=True)
    time.sleep(600)
"""


def test_the_second_hears_in_one_line_what_is_running_and_since_when(tmp_path: Path) -> None:
    eerste, tweede = "het verversen van de eigen cijfers", "het laden van 83262NED"
    with only_one(tmp_path, eerste), pytest.raises(Bezig) as gemeld, only_one(tmp_path, tweede):
        raise AssertionError("two at once")
    (regel,) = str(gemeld.value).splitlines()
    assert "het verversen van de eigen cijfers al bezig, sinds " in regel
    assert "niets veranderd" in regel


def test_who_was_refused_does_not_wipe_out_the_name_of_who_is_at_work(tmp_path: Path) -> None:
    with only_one(tmp_path, "het eerste"):
        for _ in range(2):
            with pytest.raises(Bezig, match="het eerste"), only_one(tmp_path, "het tweede"):
                pass


def test_after_it_has_ended_or_failed_the_next_may_start(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), only_one(tmp_path, "het eerste"):
        raise ZeroDivisionError
    with only_one(tmp_path, "het tweede"):
        pass


def test_a_process_that_was_killed_leaves_no_lock_behind(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 (our own Python, our own script)
        [sys.executable, "-c", HOUDT_VAST, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as ander:
        assert ander.stdout is not None
        assert ander.stdout.readline() == "bezig\n"
        with pytest.raises(Bezig, match="het laden van 83262NED"), only_one(tmp_path, "het verversen"):
            pass
        ander.send_signal(signal.SIGKILL)
        ander.wait()
    with only_one(tmp_path, "het verversen"):
        pass
