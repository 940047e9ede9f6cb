# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What decides the bytes of a letter besides its text: the template, the compiler and the typefaces.

A template that a letter was made with is published: it never changes. Other looks are a new file with the next
number, with its fingerprint here; the old one stays, so that every letter can be set again (ADR 12).
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from django.conf import settings

FOLDER = Path(__file__).parent / "typst"
PUBLISHED = {"brief-1": "fac3aa7f1a59564a43ff484e78a9eb38bd12693bb859751316bbe29db03f92ef"}
"""Every template that letters were made with, and the SHA-256 of its file."""
CURRENT = "brief-1"
FONTS = "brieffonts"
"""Folder under the build directory with the typefaces; `script/lib/assets` fills it from pinned packages."""


class LettertypeOntbreekt(RuntimeError):
    """The typefaces for letters are not installed."""


class SjabloonOntbreekt(LookupError):
    """There is no template of this name: a letter cannot be set with it."""


@dataclass(frozen=True)
class Zetsel:
    """With what a letter was set."""

    sjabloon: str
    zetter: str
    """The compiler and its version: "typst 0.15.2"."""
    lettertypen: str
    """One fingerprint of all typefaces together, in hexadecimals."""


def current_zetsel() -> Zetsel:
    """With what a letter is set here and now."""
    return Zetsel(CURRENT, compiler_name(), fonts_fingerprint(fonts_folder()))


@lru_cache(maxsize=1)
def compiler_name() -> str:
    """The compiler that runs here, with its version."""
    return f"typst {version('typst')}"


def fonts_folder() -> Path:
    """Where the typefaces are; raises `LettertypeOntbreekt`."""
    folder: Path = settings.BUILD / FONTS
    if not any(folder.glob("AtkinsonHyperlegibleNext*.ttf")):
        raise LettertypeOntbreekt(f"De lettertypen voor brieven staan niet in {folder}. Draai script/lib/assets.")
    return folder


@lru_cache(maxsize=1)
def fonts_fingerprint(folder: Path) -> str:
    """The SHA-256 over the names and contents of all typefaces; read once per process."""
    found = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        found.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def template_file(sjabloon: str) -> Path:
    """The file of a published template; raises `SjabloonOntbreekt`."""
    file = FOLDER / f"{sjabloon}.typ"
    if sjabloon not in PUBLISHED or not file.exists():
        raise SjabloonOntbreekt(f"Het sjabloon {sjabloon} is er niet.")
    return file


def is_as_published(sjabloon: str) -> bool:
    """Whether the file of this template is still the one that letters were made with."""
    return hashlib.sha256(template_file(sjabloon).read_bytes()).hexdigest() == PUBLISHED[sjabloon]
