# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Documentation and requirements are tested: what is not named anywhere does not exist for a newcomer."""

import ast
import re
from collections.abc import Iterator

from django.apps import apps

from tests.architectuur.bron import PRODUCT, ROOT, is_test, product_files, python_files, tree
from tests.architectuur.eisen import EISEN

ENUMS = {"StrEnum", "Enum", "IntEnum", "TextChoices", "IntegerChoices"}
NUMBER = re.compile(r"\bS\d-\d+\b")
RANGE = re.compile(r"\b(S\d)-(\d+)\s*(?:\.\.|–|t/m|tot en met|to)\s*(?:S\d-)?(\d+)\b")


def test_every_model_and_every_enum_is_in_the_glossary() -> None:
    glossary = (ROOT / "docs" / "begrippen.md").read_text()
    missing = sorted(word for word in {*_models(), *_enums()} if not re.search(rf"\b{word}\b", glossary))
    assert not missing, f"niet in docs/begrippen.md: {', '.join(missing)}"


def test_every_requirement_has_a_test_that_names_it() -> None:
    named = {number for text in _names_and_docstrings_of_tests() for number in _requirements(text)}
    missing = [f"{number} ({what})" for number, what in EISEN.items() if number not in named]
    assert not missing, f"{len(missing)} eisen zonder test die ze noemt:\n" + "\n".join(missing)


def _models() -> Iterator[str]:
    for config in apps.get_app_configs():
        if config.name.startswith("toegangspoort."):
            yield from (model.__name__ for model in config.get_models())


def _enums() -> Iterator[str]:
    for path in product_files():
        for node in tree(path).body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                continue
            if any(ast.unparse(b).split(".")[-1] in ENUMS for b in node.bases):
                yield node.name


def _names_and_docstrings_of_tests() -> Iterator[str]:
    for path in python_files(PRODUCT) + python_files(ROOT / "tests"):
        if not is_test(path) or path.is_relative_to(ROOT / "tests" / "architectuur"):
            continue
        module = tree(path)
        yield ast.get_docstring(module) or ""
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                # In a name the number is written with underscores: test_s0_12_...
                yield re.sub(r"(?i)\bs(\d)_(\d+)", r"S\1-\2", node.name.replace("test_", "", 1))
                yield ast.get_docstring(node) or ""


def _requirements(text: str) -> Iterator[str]:
    yield from NUMBER.findall(text)
    for source, first, last in RANGE.findall(text):
        yield from (f"{source}-{number}" for number in range(int(first), int(last) + 1))
