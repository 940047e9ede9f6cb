# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Files that people send: looked at by what is inside, never by their name or what the sender calls them."""

import io
import unicodedata
import warnings
from pathlib import PurePosixPath

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image
from pypdf import PdfReader

from toegangspoort.meldingen.feiten import Bestand

MOST_FILES = 5
MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 60_000_000
"""A picture that unfolds to more is no photo of a letter (a "decompression bomb")."""
LONGEST_NAME = 100

PICTURES = {"JPEG": ("image/jpeg", ".jpg"), "PNG": ("image/png", ".png"), "WEBP": ("image/webp", ".webp")}
PDF = ("application/pdf", ".pdf")
CLAIMS = {".jpg": ".jpg", ".jpeg": ".jpg", ".jpe": ".jpg", ".png": ".png", ".webp": ".webp", ".pdf": ".pdf"}
"""What an ending of a name claims to be."""


def check_file(naam: str, inhoud: bytes) -> Bestand:
    """The file with the media type that its content shows.

    Raises `ValidationError` with one clear sentence when it is empty, too big, no photo or PDF, or lies about it.
    """
    naam = clean_name(naam)
    if not inhoud:
        raise ValidationError(_("Het bestand “%(naam)s” is leeg. Kies een ander bestand.") % {"naam": naam})
    if len(inhoud) > MOST_BYTES:
        raise ValidationError(
            _("Het bestand “%(naam)s” is te groot. Kies een bestand van 10 MB of kleiner.") % {"naam": naam}
        )
    found = _pdf(inhoud) or _picture(inhoud)
    claim = PurePosixPath(naam).suffix.lower()
    if found is None:
        raise ValidationError(_not_readable(naam, claim))
    soort, ending = found
    if claim in CLAIMS and CLAIMS[claim] != ending:
        raise ValidationError(
            _("Het bestand “%(naam)s” is iets anders dan de naam zegt. Sla het opnieuw op als %(goed)s.")
            % {"naam": naam, "goed": ending.lstrip(".").upper()}
        )
    return Bestand(naam=naam if claim in CLAIMS else f"{naam}{ending}", soort=soort, inhoud=inhoud)


def clean_name(naam: str) -> str:
    """A name without folders, control characters and tricks with the direction of writing; never empty."""
    last = naam.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(c for c in last if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}).strip(" .")
    path = PurePosixPath(plain or "bestand")
    return f"{path.stem[: LONGEST_NAME - 10]}{path.suffix[:10]}"


def _not_readable(naam: str, claim: str) -> str:
    if claim in CLAIMS:
        kind = CLAIMS[claim].lstrip(".").upper()
        return _("Het bestand “%(naam)s” is geen echte %(soort)s, of het is beschadigd. Kies een ander bestand.") % {
            "naam": naam,
            "soort": kind,
        }
    return _("Het bestand “%(naam)s” kunnen wij niet openen. Kies een foto (JPG, PNG, WEBP) of een PDF.") % {
        "naam": naam
    }


def _pdf(inhoud: bytes) -> tuple[str, str] | None:
    if not inhoud.startswith(b"%PDF-"):
        return None
    try:
        reader = PdfReader(io.BytesIO(inhoud))
        readable = reader.is_encrypted or len(reader.pages) > 0
    except Exception:  # whatever a broken file makes the reader stumble over: it is not readable
        return None
    return PDF if readable else None


def _picture(inhoud: bytes) -> tuple[str, str] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(inhoud), formats=list(PICTURES)) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                picture.verify()
                return PICTURES[picture.format or ""]
    except Exception:  # whatever a broken file makes the reader stumble over: it is not readable
        return None
