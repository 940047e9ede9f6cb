# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Print the pinned requirement of the Node wheel, as `pyproject.toml` states it in the extra `assets`."""

import sys
import tomllib
from pathlib import Path

pyproject = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text())
sys.stdout.write(pyproject["project"]["optional-dependencies"]["assets"][0])
