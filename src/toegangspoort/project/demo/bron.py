# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Reads the YAML files beside this module: what the demo tells, apart from how it is loaded."""

from functools import cache
from importlib import resources
from typing import Any

import yaml


@cache
def read(naam: str) -> dict[str, Any]:
    """One file of the demo by its name without extension; read once."""
    text = resources.files(__package__).joinpath(f"{naam}.yaml").read_text(encoding="utf-8")
    content: dict[str, Any] = yaml.safe_load(text)
    return content
