# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A folder of figures of its own, for the tests that ask for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from toegangspoort.gebieden.middleware import forget_hosts
from toegangspoort.meldingen.tests.maken import make_gemeente


@pytest.fixture
def map_(db: None, tmp_path: Path, settings: Any) -> Iterator[Path]:
    """The folder with figures, empty, at a gemeente in Groningen."""
    settings.CIJFERS = tmp_path / "cijfers"
    forget_hosts()
    make_gemeente(code="0014")
    yield settings.CIJFERS
    forget_hosts()
