# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reports accepted per second through a real gunicorn, beside what the database commits by itself."""

import contextlib
import http.client
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db import connection

from toegangspoort.gebieden.models import Gemeente
from toegangspoort.meldingen.models import Melding
from toegangspoort.portaal import melding_koekje
from toegangspoort.project.bench import melden
from toegangspoort.project.bench.bezoeker import Bezoeker

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
BARE_SECONDS = 3.0
START_SECONDS = 60


class GeenServer(RuntimeError):
    """The web server did not start, or refused a report."""


def measure_traffic(number: int, clients: int, at: datetime) -> dict[str, Any]:
    """Send so many filled-in reports with so many clients at once; each answer means: it is on the disk."""
    gemeente = Gemeente.objects.get(code="0014")
    ready = list(melden.drafts(gemeente, melden.walk(Bezoeker()), number, at))
    before = Melding.objects.count()
    with _server() as port:
        seconds = _together(lambda: _send_all(port, ready), clients)
    accepted = Melding.objects.count() - before
    if accepted != number:
        raise GeenServer(f"Van de {number} meldingen zijn er {accepted} aangenomen.")
    return {
        "bench": "melding",
        "database": connection.vendor,
        "clients": clients,
        "meldingen": accepted,
        "per_second": round(accepted / seconds, 1),
        "bare_commits_per_second": round(_bare_commits(1), 1),
        "bare_commits_per_second_together": round(_bare_commits(clients), 1),
    }


@contextlib.contextmanager
def _server() -> Iterator[int]:
    """The web server as `script/server` runs it, on a free port and this database."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = settings.ROOT / "script" / "lib" / "gunicorn.py"
    environment = {**os.environ, "PORT": str(port), "HOST": "127.0.0.1", "ACCESS_LOG": os.devnull}
    command = [sys.executable, "-m", "gunicorn", "--config", str(config), "toegangspoort.project.wsgi:application"]
    with subprocess.Popen(command, env=environment, cwd=settings.ROOT) as process:  # noqa: S603 - our own server
        try:
            _wait_for(port, process)
            yield port
        finally:
            process.terminate()


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise GeenServer("De webserver start niet.")


def _together(act: Callable[[], None], clients: int) -> float:
    """Seconds until all of them are done; a fault in one is a fault of the whole."""
    faults: list[BaseException] = []

    def run() -> None:
        try:
            act()
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=run) for _ in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return time.perf_counter() - began


def _send_all(port: int, ready: list[str]) -> None:
    """One client: takes the next draft and presses the button, until there are none."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    line.request("GET", "/volg-uw-melding/")
    page = line.getresponse()
    token = (page.getheader("Set-Cookie") or "").partition("csrftoken=")[2].partition(";")[0]
    hidden = TOKEN.search(page.read().decode())
    if hidden is None:
        raise GeenServer("De bladzijde heeft geen formulier.")
    body = urlencode({"csrfmiddlewaretoken": hidden[1]})
    while True:
        try:
            draft = ready.pop()
        except IndexError:
            break
        cookie = f"csrftoken={token}; {melding_koekje.NAME}={draft}"
        headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        line.request("POST", melden.CHECK, body, headers)
        answer = line.getresponse()
        answer.read()
        if answer.status != http.client.FOUND:
            raise GeenServer(f"Een melding kreeg antwoord {answer.status}.")
    line.close()


def _bare_commits(writers: int) -> float:
    """Commits per second of one short row, with the durability of the product and nothing else."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS bench_commit (tekst varchar(200))")
    counts: list[int] = []
    end = time.monotonic() + BARE_SECONDS

    def write() -> None:
        number = 0
        with connection.cursor() as cursor:
            while time.monotonic() < end:
                cursor.execute("INSERT INTO bench_commit VALUES (%s)", ["x" * 200])
                number += 1
        counts.append(number)
        connection.close()

    _together(write, writers)
    return sum(counts) / BARE_SECONDS
