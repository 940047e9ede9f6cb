# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A real Spark cluster on this machine for as long as it is needed: a standalone master and its workers.

From the package of PySpark itself: its own `local-cluster` did not start from there.
"""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

LOOPBACK = "127.0.0.1"
OUDSTE_JAVA = 17
GEDULD = 90
"""Seconds until master and workers must have found each other."""
_ADRES = re.compile(r"Starting Spark master at (spark://\S+)")
_GEVONDEN = "Successfully registered with master"


class GeenSpark(RuntimeError):
    """Spark cannot run here; the message says what is missing."""


def find_java() -> str:
    """The Java that Spark will use; GeenSpark when there is none, or an old one."""
    java = f"{os.environ['JAVA_HOME']}/bin/java" if os.environ.get("JAVA_HOME") else shutil.which("java")
    if not java or not Path(java).exists():
        raise GeenSpark(f"Er is geen Java; Spark heeft Java {OUDSTE_JAVA} of nieuwer nodig.")
    verteld = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr  # noqa: S603 - found above
    versie = re.search(r'version "(\d+)', verteld)
    if versie is None or int(versie[1]) < OUDSTE_JAVA:
        raise GeenSpark(f"{java} is te oud; Spark heeft Java {OUDSTE_JAVA} of nieuwer nodig.")
    return java


@contextmanager
def cluster(map_: Path, workers: int = 2, cores: int = 1, memory: str = "1g") -> Iterator[str]:
    """The address of a master with so many workers, each with so many cores; all of it ends with the block.

    Logs and work folders are in `map_`. GeenSpark when Java is missing, or they do not find each other in time.
    """
    find_java()
    with ExitStack() as stack:
        master = stack.enter_context(
            _daemon(map_ / "master.log", "master.Master", "--host", LOOPBACK, "--port", "0", "--webui-port", "0")
        )
        adres = _wait_for(master, _ADRES)
        logs = []
        for nummer in range(workers):
            log, plek = map_ / f"worker-{nummer}.log", map_ / f"worker-{nummer}"
            woorden = ["--host", LOOPBACK, "--webui-port", "0", "--cores", str(cores), "--memory", memory]
            logs.append(stack.enter_context(_daemon(log, "worker.Worker", *woorden, "--work-dir", str(plek), adres)))
        for log in logs:
            _wait_for(log, re.compile(_GEVONDEN))
        yield adres


@contextmanager
def _daemon(log: Path, klasse: str, *woorden: str) -> Iterator[Path]:
    """One Java process in a group of its own, so that its executors end with it."""
    import pyspark

    home = Path(pyspark.__file__).parent
    omgeving = os.environ | {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": LOOPBACK,
        "SPARK_LOCAL_DIRS": str(log.parent / "tijdelijk"),
        "SPARK_LOG_DIR": str(log.parent),
        "SPARK_DAEMON_MEMORY": "256m",
        "SPARK_DAEMON_JAVA_OPTS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "SPARK_MASTER_OPTS": "-Dspark.master.rest.enabled=false",
    }
    opdracht = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{klasse}", *woorden]
    with log.open("wb") as uit:
        process = subprocess.Popen(  # noqa: S603 - words of our own
            opdracht, stdout=uit, stderr=subprocess.STDOUT, env=omgeving, start_new_session=True
        )
    try:
        yield log
    finally:
        _end(process)


def _wait_for(log: Path, woorden: re.Pattern[str]) -> str:
    """What the log says in the first group, or at all."""
    einde = time.monotonic() + GEDULD
    while time.monotonic() < einde:
        if gevonden := woorden.search(log.read_text(errors="replace")):
            return gevonden[gevonden.lastindex or 0]
        time.sleep(0.1)
    raise GeenSpark(f"Spark is niet gestart binnen {GEDULD} seconden; {log} zegt waarom.")


def _end(process: "subprocess.Popen[bytes]") -> None:
    """First kindly, so that executors are told; then everything that is left of the group."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
