# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A letter as tagged PDF (PDF/UA-1), made by Typst. The same letter always gives the same bytes."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import cache, partial
from threading import Lock
from typing import Any

import typst

from toegangspoort.brieven import zetsel
from toegangspoort.brieven.brief import Brief

STAND_IN = "□"
"""Printed for a sign that no typeface of ours has: visible, and `missing_glyphs` says which it was."""

BREAK = "\u200b"
"""Where a word of more than `_LONGEST_WORD` signs may go on in the next line; takes no room."""

_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LONGEST_WORD = 32
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")
_MOST_ATTEMPTS = 8

_lock = Lock()  # a compiler keeps fonts and template in memory; it serves one letter at a time


@dataclass(frozen=True)
class Gezet:
    """A letter on paper, with everything that the template was given to make it."""

    pdf: bytes
    invoer: dict[str, Any]
    ontbrekend: tuple[str, ...]
    """The signs in this letter that none of our typefaces has, in order of code point."""


def render(brief: Brief) -> bytes:
    """The letter as PDF/UA-1. A sign without glyph becomes `STAND_IN`; a gap is shown in words."""
    return set_letter(brief).pdf


def missing_glyphs(brief: Brief) -> tuple[str, ...]:
    """The signs in this letter that none of our typefaces has, in order of code point."""
    return set_letter(brief).ontbrekend


def printable(text: str) -> str:
    """The text without what nobody types: control codes, half pairs, byte order marks, turned directions.

    PDF/UA forbids the first; a direction turned by hand would turn the sentences after it as well. Names
    from right to left need no such code. A line break stays, a tab becomes a
    space, an accent joins its letter.
    """
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(sign for sign in text if sign == "\n" or not _is_untypable(sign))


def _is_untypable(sign: str) -> bool:
    noncharacter = ord(sign) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(sign) <= 0xFDEF
    return noncharacter or sign in _TURNS or sign == "\ufeff" or unicodedata.category(sign) in {"Cc", "Cs"}


def set_letter(brief: Brief) -> Gezet:
    """Compile; what Typst says it cannot show is replaced, and then once more."""
    missing: set[str] = set()
    for _ in range(_MOST_ATTEMPTS):
        content = _content(brief, missing)
        try:
            return Gezet(compile_letter(content, zetsel.CURRENT), content, tuple(sorted(missing)))
        except typst.TypstError as error:
            unknown = _unshowable(error) - missing
            if not unknown:
                raise
            missing |= unknown
    raise ValueError("De brief bevat tekens die niet af te drukken zijn.")


def compile_letter(invoer: dict[str, Any], sjabloon: str) -> bytes:
    """The PDF that this published template makes of what it is given; the order of the keys does not matter."""
    with _lock:
        pdf = _compiler(sjabloon).compile(
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"brief": json.dumps(invoer, ensure_ascii=False)},
        )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no single PDF.")
    return pdf


@cache
def _compiler(sjabloon: str) -> typst.Compiler:
    return typst.Compiler(
        input=str(zetsel.template_file(sjabloon)),
        font_paths=[str(zetsel.fonts_folder())],
        ignore_system_fonts=True,
    )


def _content(brief: Brief, missing: set[str]) -> dict[str, Any]:
    """What the template reads: the letter, its fixed words and date, every text ready for paper."""
    content = brief.to_json() | {
        "datum_voluit": brief.datum_voluit,
        "woorden": asdict(brief.woorden),
        "onleesbaar": bool(missing),
    }
    changed: dict[str, Any] = each_text(content, partial(on_paper, missing=missing))
    return changed


def each_text(value: Any, change: Callable[[str], str]) -> Any:
    """JSON values with this change made to every text in them; the names of fields stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [each_text(part, change) for part in value]
    if isinstance(value, dict):
        return {name: each_text(part, change) for name, part in value.items()}
    return value


def on_paper(text: str, missing: Iterable[str] = ()) -> str:
    """The text as it is printed: printable, with `STAND_IN` for what is missing, long words breakable."""
    text = printable(text)
    for cluster in sorted(missing, key=len, reverse=True):
        text = text.replace(cluster, STAND_IN)
    return _LONG_WORD.sub(lambda word: _breakable(word[0]), text)


def _breakable(word: str) -> str:
    """The word with a break of no width after so many signs, never inside a sign with its accents."""
    parts, length = [], 0
    for sign, following in zip(word, [*word[1:], ""], strict=True):
        parts.append(sign)
        length += 1
        if length >= _LONGEST_WORD and following and not _is_joined(sign, following):
            parts.append(BREAK)
            length = 0
    return "".join(parts)


def _is_joined(sign: str, following: str) -> bool:
    """Whether these two make one picture: accents, marks, joined emoji, flags."""
    flag = "\U0001f1e6" <= sign <= "\U0001f1ff"
    return flag or sign == "\u200d" or unicodedata.category(following) in {"Mn", "Mc", "Me", "Cf", "Sk"}


_UNSHOWABLE = re.compile(r'the text `"(.+?)"` could not be displayed|disallowed codepoint `"(.+?)"`', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)", re.DOTALL)
_CONTROL = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


def _unshowable(error: typst.TypstError) -> set[str]:
    """The clusters of characters that Typst names as not to be shown."""
    return {
        _ESCAPE.sub(_unescaped, first or second)
        for first, second in _UNSHOWABLE.findall(str(getattr(error, "diagnostic", error)))
    }


def _unescaped(found: re.Match[str]) -> str:
    code, sign = found.groups()
    return chr(int(code, 16)) if code else _CONTROL.get(sign, sign)
