# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What every test shares: a database of its own, and settings that only a test may have."""

import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings

FOLDER = pytest.StashKey[Path]()

hypothesis.settings.register_profile("toegangspoort", deadline=None, database=None, derandomize=True)
hypothesis.settings.load_profile("toegangspoort")


def pytest_configure(config: pytest.Config) -> None:
    folder = config.stash[FOLDER] = Path(tempfile.mkdtemp(prefix="toegangspoort-tests-"))
    database = settings.DATABASES["default"]
    database["CONN_MAX_AGE"] = 0  # an idle connection of a server thread would keep the database from going
    if database["ENGINE"].endswith("sqlite3"):
        # A file, as in use: a database in memory has other locks, and threads would see another database.
        database.setdefault("TEST", {})["NAME"] = str(folder / "test.sqlite3")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # Unit tests render pages without the assets; the journeys run against the real ones.
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)  # or whitenoise warns


def pytest_unconfigure(config: pytest.Config) -> None:
    if folder := config.stash.get(FOLDER, None):
        shutil.rmtree(folder, ignore_errors=True)


def pytest_report_header() -> str:
    engine = settings.DATABASES["default"]["ENGINE"].rpartition(".")[2]
    return f"database: {engine} (DATABASE_URL {'set' if os.environ.get('DATABASE_URL') else 'not set'})"
