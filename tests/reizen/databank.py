# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Databases for journeys: demo data are loaded once per run and copied for each product that starts."""

import contextlib
import fcntl
import os
import sqlite3
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg


class Databank:
    """Where databases are made: beside DATABASE_URL when that is PostgreSQL, and else as files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        given = os.environ.get("DATABASE_URL", "")
        self.postgres = given if given.startswith("postgres") else ""

    def url(self, name: str) -> str:
        if self.postgres:
            return urlunsplit(urlsplit(self.postgres)._replace(path=f"/{name}"))
        return f"sqlite:///{self._file(name)}"

    def create(self) -> str:
        """The name of a new and empty database."""
        name = f"reis_{uuid.uuid4().hex[:12]}"
        self._execute(f"CREATE DATABASE {name}")
        return name

    def copy(self, source: str) -> str:
        """The name of a new database with all that `source` holds; nobody may be connected to that."""
        name = f"reis_{uuid.uuid4().hex[:12]}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {source}")
        if not self.postgres:
            with (
                contextlib.closing(sqlite3.connect(self._file(source))) as original,
                contextlib.closing(sqlite3.connect(self._file(name))) as copy,
            ):
                original.backup(copy)
        return name

    def drop(self, name: str) -> None:
        self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        if not self.postgres:
            for file in self.folder.glob(f"{name}.sqlite3*"):
                file.unlink()

    def _file(self, name: str) -> Path:
        return self.folder / f"{name}.sqlite3"

    def _execute(self, statement: str) -> None:
        if self.postgres:
            with psycopg.connect(self.postgres, autocommit=True) as connection:
                connection.execute(statement.encode())


@contextlib.contextmanager
def shared_original(databank: Databank, fill: Callable[[str], None]) -> Iterator[str]:
    """The name of the database that all processes of this run copy.

    The first process that asks fills it, the others wait; the last that is done drops it.
    """
    with _locked(databank.folder) as note:
        name, users = _read(note)
        if not name:
            name = databank.create()
            fill(databank.url(name))
        _write(note, name, users + 1)
    try:
        yield name
    finally:
        with _locked(databank.folder) as note:
            _, users = _read(note)
            if users == 1:
                databank.drop(name)
            _write(note, name if users > 1 else "", users - 1)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[Path]:
    with (folder / "origineel.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder / "origineel"


def _read(note: Path) -> tuple[str, int]:
    """The name of the original ("" when there is none) and how many processes use it."""
    if not note.exists():
        return "", 0
    name, users = note.read_text().split(",")
    return name, int(users)


def _write(note: Path, name: str, users: int) -> None:
    note.write_text(f"{name},{users}")
