# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""`script/server` as a newcomer runs it: on SQLite, with everything it prints."""

import contextlib
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reizen.product import ROOT

READY = "staat klaar op"
SECONDS_FIRST, SECONDS_AGAIN = 240, 30
"""Bounds for a busy machine with two cores; alone it takes some 20 and some 5 seconds."""


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _environment(database: Path, port: int) -> dict[str, str]:
    return {**os.environ, "DATABASE_URL": f"sqlite:///{database}", "PORT": str(port), "HOST": "127.0.0.1"}


@contextlib.contextmanager
def _served(database: Path, port: int, log: Path, within: int) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as out:
        process = subprocess.Popen(
            ["script/server"],
            cwd=ROOT,
            env=_environment(database, port),
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        end = time.monotonic() + within
        while READY not in log.read_text():
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < end, f"niet klaar binnen {within} seconden:\n{log.read_text()}"
            time.sleep(0.1)
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _stop(process: subprocess.Popen[bytes]) -> int:
    process.send_signal(signal.SIGTERM)
    return process.wait(timeout=30)


def test_the_server_starts_with_demo_data_stops_cleanly_and_starts_again_in_seconds(tmp_path: Path) -> None:
    database, port, log = tmp_path / "start.sqlite3", _free_port(), tmp_path / "log"
    with _served(database, port, log, SECONDS_FIRST) as process:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/?vraag=rollator-op-zolder", timeout=30) as page:
            assert page.status == 200
            assert "Content-Security-Policy" in page.headers
        printed = log.read_text()
        assert f"http://127.0.0.1:{port}" in printed
        assert "consulent" in printed, "de demo-accounts staan er niet bij"
        assert "rollator" not in printed, "wat een bezoeker typt hoort niet in het logboek"
        assert _stop(process) == 0
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5)
    with _served(database, port, log, SECONDS_AGAIN) as process:
        assert _stop(process) == 0


def test_a_port_that_is_taken_gives_one_sentence_with_the_way_out(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(taken.getsockname()[1])
        done = subprocess.run(
            ["script/server"],
            cwd=ROOT,
            env=_environment(tmp_path / "start.sqlite3", port),
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    assert done.returncode == 1
    assert f"Poort {port} op 127.0.0.1 is niet vrij" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
