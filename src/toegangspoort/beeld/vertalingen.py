# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Compile every `<app>/locale/en/LC_MESSAGES/django.po`, without the gettext system package.

Run at set-up: `python -m toegangspoort.beeld.vertalingen`. The .mo files are not committed.
"""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE = Path(__file__).resolve().parents[1]


def compile_all(source: Path = SOURCE) -> list[Path]:
    """Compile what is newer than its result; the paths that were written."""
    written = []
    for po in sorted(source.glob("*/locale/*/LC_MESSAGES/django.po")):
        mo = po.with_suffix(".mo")
        if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
            continue
        with po.open("rb") as lines:
            catalog = read_po(lines, locale=po.parents[1].name)
        part = mo.with_suffix(".mo.deel")
        with part.open("wb") as target:
            write_mo(target, catalog)
        part.replace(mo)  # whole or not at all: a server may be reading
        written.append(mo)
    return written


if __name__ == "__main__":
    compile_all()
