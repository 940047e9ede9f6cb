# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The text of a tagged PDF as a screen reader gets it: what is tagged, in the order of the page.

Page numbers, headers and rules are "artifacts": they belong to the paper and are left out, so that a
sentence that runs on over the page is one sentence again. Where lines break is lost: compare without spaces.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, TextStringObject

_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", re.DOTALL)

Glyphs = dict[int, str]
"""Which text each two-byte glyph code of one font stands for."""


@dataclass
class _Mark:
    """One open marked content: whether it is an artifact, stands for other text, or is written backwards."""

    artifact: bool
    actual: str | None = None
    reversed: bool = False


def read_text(reader: PdfReader) -> str:
    """The text of all pages."""
    known: dict[int, Glyphs] = {}
    return "\n".join(_read_page(reader, page, known) for page in reader.pages)


def _read_page(reader: PdfReader, page: PageObject, known: dict[int, Glyphs]) -> str:
    contents = page.get_contents()
    if contents is None:
        return ""
    fonts = _fonts(page, known)
    open_marks: list[_Mark] = []
    current: Glyphs = {}
    parts: list[str] = []
    for operands, operator in ContentStream(contents, reader).operations:
        match operator:
            case b"BMC" | b"BDC":
                open_marks.append(_mark(operands))
                parts.append(open_marks[-1].actual or "")
            case b"EMC":
                open_marks.pop()
            case b"Tf":
                current = fonts[operands[0]]
            case b"Tj" | b"TJ" if not any(mark.artifact or mark.actual is not None for mark in open_marks):
                shown = operands[0] if operator == b"TJ" else operands
                backwards = any(mark.reversed for mark in open_marks)
                parts.append(_decode(shown, current, backwards=backwards))
    return "".join(parts)


def _mark(operands: list[Any]) -> _Mark:
    properties = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
    actual = properties.get("/ActualText")
    return _Mark(operands[0] == "/Artifact", None if actual is None else str(actual), operands[0] == "/ReversedChars")


def _fonts(page: PageObject, known: dict[int, Glyphs]) -> dict[str, Glyphs]:
    """The glyph tables of this page's fonts; a font, one object for all pages, is read once."""
    found = {}
    for name, font in fonts_of(page).items():
        key = id(font)
        if key not in known:
            known[key] = _glyphs(font["/ToUnicode"].get_data()) if "/ToUnicode" in font else {}
        found[name] = known[key]
    return found


def fonts_of(page: PageObject) -> dict[str, Any]:
    """The font dictionaries of a page, by the name that its content uses."""
    resources: Any = page["/Resources"]
    return {name: reference.get_object() for name, reference in resources.get("/Font", {}).items()}


def _glyphs(cmap: bytes) -> Glyphs:
    """The table in a ToUnicode stream."""
    glyphs: Glyphs = {}
    for section in _CHARS.findall(cmap):
        glyphs |= {int(code, 16): _text(text) for code, text in _PAIR.findall(section)}
    for section in _RANGES.findall(cmap):
        for first, last, start, listed in _RANGE.findall(section):
            codes = range(int(first, 16), int(last, 16) + 1)
            texts = re.findall(rb"<([0-9A-Fa-f]+)>", listed)
            for step, code in enumerate(codes):
                glyphs[code] = _text(texts[step]) if texts else chr(int(start, 16) + step)
    return glyphs


def _text(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode("ascii")).decode("utf-16-be", errors="replace")


def _codes(shown: Iterable[Any]) -> list[int]:
    codes: list[int] = []
    for piece in shown:
        if isinstance(piece, bytes | TextStringObject):
            raw = piece if isinstance(piece, bytes) else piece.original_bytes
            codes += (int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2))
    return codes


def _decode(shown: Iterable[Any], glyphs: Glyphs, *, backwards: bool = False) -> str:
    codes = _codes(shown)
    return "".join(glyphs.get(code, "") for code in (reversed(codes) if backwards else codes))
