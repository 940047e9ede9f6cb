# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The files of the project as the architecture tests read them."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ROOT / "src" / "toegangspoort"
NOT_OURS = {".venv", "build", "node_modules"}


def python_files(folder: Path = ROOT) -> list[Path]:
    return sorted(p for p in folder.rglob("*.py") if not NOT_OURS & set(p.relative_to(ROOT).parts))


def is_test(path: Path) -> bool:
    return "tests" in path.relative_to(ROOT).parts


def is_migration(path: Path) -> bool:
    return "migrations" in path.parts


def product_files() -> list[Path]:
    """The code of the product itself: no tests, no migrations."""
    return [p for p in python_files(PRODUCT) if not is_test(p) and not is_migration(p)]


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(), filename=str(path))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def calls(path: Path) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))
