# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What pyproject.toml asks is what requirements/ pins, with checksums and without a place."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.architectuur.bron import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
ASKED = {
    "prod": PROJECT["dependencies"],
    "dev": [*PROJECT["dependencies"], *EXTRAS["dev"]],
    "assets": [*PROJECT["dependencies"], *EXTRAS["assets"]],
}


def _text(kind: str) -> str:
    return (ROOT / "requirements" / f"{kind}.txt").read_text()


@pytest.mark.parametrize("kind", ASKED)
def test_every_dependency_is_pinned_within_its_range(kind: str) -> None:
    pinned = dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", _text(kind), re.MULTILINE))
    wrong = []
    for line in ASKED[kind]:
        requirement = Requirement(line)
        version = pinned.get(re.sub(r"[-_.]+", "-", requirement.name).lower())
        if version is None or version not in requirement.specifier:
            wrong.append(f"{line} (vastgezet: {version})")
    assert not wrong, f"draai script/lock; niet vastgezet in requirements/{kind}.txt: {wrong}"


@pytest.mark.parametrize("kind", ASKED)
def test_a_pin_has_a_checksum_and_names_no_place(kind: str) -> None:
    text = _text(kind)
    bare = [line for line in text.splitlines() if "==" in line and not line.endswith("\\")]
    assert not bare
    assert not re.search(r"https?://|file:/|^--(index|extra|find)|@ ", text, re.MULTILINE)
