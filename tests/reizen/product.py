# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The product as it runs in production: gunicorn and the worker as processes, on a fresh database."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.reizen.databank import Databank

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60


class Product:
    """One running product. `url` has no slash at the end; what the processes print is in `log`."""

    def __init__(self, folder: Path, database_url: str, *, build: Path) -> None:
        self.log = folder / "product.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **os.environ,
            "BUILD": str(build),
            "DATABASE_URL": database_url,
            "DJANGO_SETTINGS_MODULE": "toegangspoort.project.settings",
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            "WORKERS": "2",
            "DEMO": "1",
        }
        self._processes: list[subprocess.Popen[bytes]] = []

    def poort(self, *arguments: str) -> str:
        """Run a management command on this product's database; what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "django", *arguments],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"poort {' '.join(arguments)} mislukte:\n{(done.stdout + done.stderr)[-1500:]}"
        return done.stdout

    def start(self) -> None:
        gunicorn = [
            "-m",
            "gunicorn",
            "--config",
            "script/lib/gunicorn.py",
            "toegangspoort.project.wsgi:application",
        ]
        for arguments in (gunicorn, ["-m", "django", "werker"]):
            with self.log.open("ab") as log:
                process = subprocess.Popen(
                    [sys.executable, *arguments],
                    env=self.environment,
                    cwd=ROOT,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
            self._processes.append(process)
        self._wait_until_it_answers()

    def kill(self) -> None:
        """Pull the plug: kill -9 on the web server with all its workers, and on the worker."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, number: int) -> None:
        for process in self._processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
        for process in self._processes:
            process.wait(timeout=30)
        self._processes.clear()

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < end:
            if any(process.poll() is not None for process in self._processes):
                break
            try:
                urllib.request.urlopen(self.url, timeout=10).close()
            except urllib.error.HTTPError:  # an answer all the same; a journey will say what is wrong with it
                return
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError(f"het product start niet:\n{self.log.read_text()[-4000:]}")


@contextlib.contextmanager
def running_product(folder: Path, *, demo: bool) -> Iterator[Product]:
    """A product on a new database, made for this once."""
    databank = Databank(folder)
    name = databank.create()
    fill(databank, databank.url(name), demo=demo)
    with _running(folder, databank, name) as product:
        yield product


@contextlib.contextmanager
def running_copy(folder: Path, databank: Databank, original: str) -> Iterator[Product]:
    """A product on a copy of the database `original`: seconds sooner than with a new one."""
    with _running(folder, databank, databank.copy(original)) as product:
        yield product


@contextlib.contextmanager
def _running(folder: Path, databank: Databank, name: str) -> Iterator[Product]:
    product = Product(folder, databank.url(name), build=databank.folder / "build")
    product.start()
    try:
        yield product
    finally:
        product.stop()
        databank.drop(name)


def fill(databank: Databank, database_url: str, *, demo: bool) -> None:
    """All tables, the demo when asked for, and the files for the browser as production serves them."""
    build = databank.folder / "build"
    build.mkdir(exist_ok=True)
    for name in ("assets", "brieffonts", "geheim"):
        if (ROOT / "build" / name).exists() and not (build / name).exists():
            (build / name).symlink_to(ROOT / "build" / name)
    product = Product(databank.folder, database_url, build=build)
    product.poort("migrate", "--no-input", "--verbosity", "0")
    if demo:
        product.poort("demo")
    product.poort("collectstatic", "--no-input", "--verbosity", "0")
