# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Translations without the gettext system package: compile them, and say which English is missing.

Every app keeps its own `locale/en/LC_MESSAGES/*.po`, one or more: they are made into one django.mo, at set-up,
which is not committed. Dutch is the language of the msgids.

    python -m toegangspoort.beeld.vertalingen              compile what is newer than its result
    python -m toegangspoort.beeld.vertalingen ontbreekt    print the missing msgids per app, as lines for its .po
"""

import ast
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

SOURCE = Path(__file__).resolve().parents[1]
KEYWORDS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}

Msgid = str | tuple[str, str]
TEXT = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"\b(?:_|n?gettext)\({TEXT}(?:,\s*{TEXT})?")


def compile_all(source: Path = SOURCE) -> list[Path]:
    """Compile what is newer than its result; the paths that were written."""
    written = []
    for folder in sorted(source.glob("*/locale/*/LC_MESSAGES")):
        parts, mo = sorted(folder.glob("*.po")), folder / "django.mo"
        if not parts or (mo.exists() and mo.stat().st_mtime >= max(po.stat().st_mtime for po in parts)):
            continue
        half = mo.with_suffix(".half")
        with half.open("wb") as target:
            write_mo(target, _together(parts))
        half.replace(mo)  # whole or not at all: a server may be reading
        written.append(mo)
    return written


def missing_by_app(source: Path = SOURCE) -> dict[str, dict[Msgid, list[str]]]:
    """Per app the msgids without English, with the files that use them."""
    known = _known(source)
    missing: dict[str, dict[Msgid, list[str]]] = {}
    for path in sorted(source.rglob("*")):
        if path.suffix not in {".html", ".py"} or {"tests", "migrations"} & set(path.parts):
            continue
        for msgid in _msgids(path):
            if _singular(msgid) not in known:
                app, place = path.relative_to(source).parts[0], str(path.relative_to(source))
                missing.setdefault(app, {}).setdefault(msgid, []).append(place)
    return missing


def _known(source: Path) -> set[str]:
    catalogs = (_read(po) for po in source.glob("*/locale/en/LC_MESSAGES/*.po"))
    messages = (message for catalog in catalogs for message in catalog if message.id)
    return {_singular(message.id) for message in messages if all(_forms(message.string))}


def _forms(translation: object) -> list[object]:
    return list(translation) if isinstance(translation, list | tuple) else [translation]


def _singular(msgid: object) -> str:
    """What a catalog finds a message by: of a plural the singular."""
    return str(msgid[0]) if isinstance(msgid, list | tuple) else str(msgid)


def _msgids(path: Path) -> Iterator[Msgid]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        yield from _in_python(text)
    else:
        yield from _in_template(templatize(text, origin=str(path)))


def _in_python(code: str) -> Iterator[Msgid]:
    for call in ast.walk(ast.parse(code)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in KEYWORDS:
            continue
        texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if texts:
            yield (texts[0], texts[1]) if "ngettext" in call.func.id else texts[0]


def _in_template(code: str) -> Iterator[Msgid]:
    """What Django makes of a template for gettext is not quite Python, so the calls are read one by one."""
    for first, second in CALL.findall(code):
        one = str(ast.literal_eval(first))
        yield (one, str(ast.literal_eval(second))) if second else one


def _together(parts: list[Path]) -> Catalog:
    """One catalog of several files; the first that translates a msgid wins."""
    whole = Catalog(locale="en")
    for message in (message for part in parts for message in _read(part)):
        if message.id and whole.get(message.id) is None:
            whole.add(message.id, message.string)
    return whole


def _read(po: Path) -> Catalog:
    with po.open("rb") as lines:
        return read_po(lines, locale=po.parents[1].name)


def _print_missing() -> None:
    for app, msgids in missing_by_app().items():
        catalog = Catalog(locale="en")
        for msgid, places in msgids.items():
            catalog.add(msgid, auto_comments=sorted(set(places)))
        part = BytesIO()
        write_po(part, catalog, omit_header=True, width=10_000)
        sys.stdout.write(f"### {app}/locale/en/LC_MESSAGES/django.po\n{part.getvalue().decode()}\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["ontbreekt"]:
        _print_missing()
    else:
        compile_all()
