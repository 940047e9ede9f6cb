# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Set a fixed letter again from what was kept, and say whether it is the same to the byte; and if not, why not.

Years later another compiler or other typefaces may run here. Then the report names them, and says whether the words
are still the same.
"""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import typst
from pypdf import PdfReader

from toegangspoort.brieven.leestekst import read_text
from toegangspoort.brieven.pdf import compile_letter
from toegangspoort.brieven.zetsel import PUBLISHED, Zetsel, current_zetsel, is_as_published

SHORT = 12
"""So many signs of a fingerprint tell two apart in a report."""


@dataclass(frozen=True)
class Herzet:
    """What came of setting it again: `gelijk` is None when too little was kept to do so."""

    gelijk: bool | None
    waarom: tuple[str, ...] = ()


def set_again(*, pdf: bytes, sha256: str, invoer: dict[str, Any], zetsel: Zetsel) -> Herzet:
    """Set the letter again with the template of then and compare. `sha256` is the fingerprint that was recorded."""
    damage = _damage(pdf, sha256)
    if not zetsel.sjabloon:
        why = "De brief is van voordat het sjabloon erbij werd bewaard; opnieuw zetten kan niet."
        return Herzet(False if damage else None, (*damage, why))
    if refusal := _template_trouble(zetsel.sjabloon):
        return Herzet(False, (*damage, refusal))
    try:
        made = compile_letter(invoer, zetsel.sjabloon)
    except typst.TypstError:
        return Herzet(False, (*damage, *_other_means(zetsel), "Met wat is bewaard, is de brief niet meer te zetten."))
    if hashlib.sha256(made).hexdigest() == sha256:
        return Herzet(not damage, damage)
    words = "" if damage else _words_compared(pdf, made)
    return Herzet(False, tuple(filter(None, (*damage, *_other_means(zetsel), words))))


def _damage(pdf: bytes, sha256: str) -> tuple[str, ...]:
    found = hashlib.sha256(pdf).hexdigest()
    return () if found == sha256 else ("De bewaarde pdf past niet bij de vingerafdruk die is vastgelegd.",)


def _template_trouble(sjabloon: str) -> str:
    if sjabloon not in PUBLISHED:
        return f"Het sjabloon {sjabloon} is hier niet."
    return "" if is_as_published(sjabloon) else f"Het sjabloon {sjabloon} is gewijzigd nadat het was uitgegeven."


def _other_means(zetsel: Zetsel) -> Iterator[str]:
    """What else runs here than then."""
    now = current_zetsel()
    if now.zetter != zetsel.zetter:
        yield f"Gezet met {zetsel.zetter}; hier draait {now.zetter}."
    if now.lettertypen != zetsel.lettertypen:
        then, here = zetsel.lettertypen[:SHORT], now.lettertypen[:SHORT]
        yield f"Gezet met lettertypen {then}; hier staan lettertypen {here}."


def _words_compared(stored: bytes, made: bytes) -> str:
    same = read_text(PdfReader(io.BytesIO(stored))) == read_text(PdfReader(io.BytesIO(made)))
    return "De woorden zijn gelijk, de bytes niet." if same else "De tekst van de brief is anders."
