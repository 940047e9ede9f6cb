# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What holds for every file: licence, size, and where a thing may be done."""

import ast
import re
from pathlib import Path

from tests.architectuur.bron import (
    PRODUCT,
    calls,
    is_migration,
    is_test,
    name,
    product_files,
    python_files,
    tree,
)

SPDX = re.compile(r"\W*SPDX-License-Identifier: EUPL-1\.2\W+SPDX-FileCopyrightText: 2026 Toegangspoort")
MOST_LINES = 350
WRITES = {
    "save",
    "create",
    "bulk_create",
    "get_or_create",
    "update_or_create",
    "bulk_update",
    "delete",
    "update",
}
ON_THE_MANAGER = {"update", "delete"}
"""Also methods of dicts, sets, sessions and caches: a write only at the end of a chain from `.objects`."""
TERMS = {"weeks", "months", "days", "years"}
CALENDAR = {"src/toegangspoort/balie/wanneer.py", "src/toegangspoort/balie/gevolgen.py"}
"""Sorts by today, this week and next week, and looks back a season: days of the calendar, no terms of law."""


def test_every_file_opens_with_the_two_lines_of_its_licence() -> None:
    sources = [
        *python_files(),
        *(p for s in ("html", "css", "js", "mjs", "typ") for p in PRODUCT.rglob(f"*.{s}")),
    ]
    without = [name(p) for p in sources if not SPDX.search(p.read_text()[:300])]
    assert not without, f"zonder SPDX-regels: {without}"


def test_no_file_of_the_product_holds_two_subjects() -> None:
    lengths = {name(p): len(p.read_text().splitlines()) for p in python_files(PRODUCT) if not is_migration(p)}
    long = {file: lines for file, lines in lengths.items() if lines > MOST_LINES}
    assert not long, f"langer dan {MOST_LINES} regels: {long}"


def test_views_write_nothing_themselves() -> None:
    """A view is form, action, redirect: every write is an action of a subject."""
    screens = [p for p in product_files() if p.relative_to(PRODUCT).parts[0] in {"portaal", "balie"}]
    writes = [f"{name(p)}:{call.lineno}" for p in screens for call in calls(p) if _writes(call)]
    assert not writes, f"hier schrijft een scherm zelf: {writes}"


def test_a_term_in_days_or_weeks_stands_in_the_law_only() -> None:
    """A number of law has one place, with its article and its dates: `recht`."""
    outside = [
        p for p in product_files() if p.relative_to(PRODUCT).parts[0] in _SUBJECTS_UNDER_LAW and name(p) not in CALENDAR
    ]
    found = [f"{name(p)}:{call.lineno}" for p in outside for call in calls(p) if _is_term_of_law(call)]
    assert not found, f"een termijn buiten recht/: {found}"


def test_only_the_clock_asks_what_time_it_is() -> None:
    asks = {"now", "today", "localtime", "localdate"}
    found = [
        f"{name(p)}:{call.lineno}"
        for p in product_files()
        if p.relative_to(PRODUCT).parts[0] != "clock"
        for call in calls(p)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in asks
        and not call.args
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in {"datetime", "date", "timezone"}
    ]
    assert not found, f"vraagt zelf hoe laat het is: {found}"


def test_actions_name_who_and_when_by_keyword() -> None:
    """A write of its own (it opens the transaction) takes keywords only, and tells when: `at` or a date."""
    wrong = [
        f"{name(path)}: {function.name}"
        for path in product_files()
        if path.name == "actions.py" or path.parent.name == "actions"
        for function in tree(path).body
        if isinstance(function, ast.FunctionDef) and _opens_a_transaction(function)
        if function.args.args or function.args.posonlyargs or not _tells_when(function)
    ]
    assert not wrong, f"geen actie volgens de afspraak (alleen sleutelwoorden, met `at`): {wrong}"


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    marks = re.compile(r"mark\.(skip|xfail)\b|pytest\.xfail\(")
    found = [name(p) for p in python_files() if is_test(p) and p != Path(__file__) and marks.search(p.read_text())]
    assert not found, f"overgeslagen tests: {found}"


def test_no_module_is_named_for_lack_of_a_subject() -> None:
    vague = {"utils.py", "util.py", "helpers.py", "common.py", "misc.py", "utils", "helpers", "common"}
    found = [name(p) for p in python_files(PRODUCT) if vague & {p.name, p.parent.name}]
    assert not found, f"zegt niet wat erin staat: {found}"


_SUBJECTS_UNDER_LAW = set(
    "dossiers meldingen onderzoeken aanvragen besluiten voorzieningen portaal balie personen aanbod gebieden".split()
)


def _writes(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in WRITES:
        return False
    chain = ast.unparse(call.func.value)
    return call.func.attr not in ON_THE_MANAGER or ".objects" in chain


def _is_term_of_law(call: ast.Call) -> bool:
    """`timedelta(weeks=6)`: a span of more than a day written as a number. One day is arithmetic, no term."""
    return any(
        keyword.arg in TERMS and isinstance(keyword.value, ast.Constant) and keyword.value.value not in {0, 1}
        for keyword in call.keywords
    )


def _opens_a_transaction(function: ast.FunctionDef) -> bool:
    if function.name.startswith("_"):
        return False
    withs = [item.context_expr for node in ast.walk(function) if isinstance(node, ast.With) for item in node.items]
    return any("transaction.atomic" in ast.unparse(node) for node in [*function.decorator_list, *withs])


def _tells_when(function: ast.FunctionDef) -> bool:
    names = {argument.arg for argument in function.args.kwonlyargs}
    return bool(names & {"at", "peildatum", "vanaf", "op"})
