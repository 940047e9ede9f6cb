# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Published facts of rulings, which lie beside the repository and are never copied into it."""

import json
from pathlib import Path
from typing import Any

import pytest

PRAKTIJK = Path(__file__).parents[5] / "shared" / "praktijk"


def ruling(ecli: str) -> dict[str, Any]:
    """The file of this ruling; without it the test is skipped, visibly."""
    file = PRAKTIJK / f"{ecli.replace(':', '-')}.json"
    if not file.exists():
        pytest.skip(f"de feiten van {ecli} staan niet in {PRAKTIJK}")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found
