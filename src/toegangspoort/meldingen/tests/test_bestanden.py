# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Uploads: what is inside decides; one that lies about its type gets a sentence."""

import io

import pytest
from django.core.exceptions import ValidationError
from PIL import Image
from pypdf import PdfWriter

from toegangspoort.meldingen.bestanden import MOST_BYTES, check_file, clean_name


def picture(kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(out, kind)
    return out.getvalue()


def pdf() -> bytes:
    out = io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("naam", "inhoud", "soort"),
    [
        ("trap.png", picture(), "image/png"),
        ("Trap.JPEG", picture("JPEG"), "image/jpeg"),
        ("brief.pdf", pdf(), "application/pdf"),
        ("foto", picture("WEBP"), "image/webp"),
    ],
)
def test_photo_or_pdf_is_what_its_content_shows(naam: str, inhoud: bytes, soort: str) -> None:
    assert check_file(naam, inhoud).soort == soort


@pytest.mark.parametrize(
    ("naam", "inhoud", "sentence"),
    [
        ("virus.pdf", b"MZ\x90\x00 a program", "geen echte PDF"),
        ("foto.jpg", pdf(), "iets anders dan de naam zegt"),
        ("foto.png", picture()[:40], "geen echte PNG"),
        ("brief.pdf", b"%PDF-1.7 and then nothing", "geen echte PDF"),
        ("brief.docx", b"PK\x03\x04", "Kies een foto"),
        ("pagina.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Kies een foto"),
        ("leeg.pdf", b"", "is leeg"),
        ("groot.png", picture() + b"0" * MOST_BYTES, "te groot"),
    ],
)
def test_file_that_lies_or_is_broken_gets_one_clear_sentence(naam: str, inhoud: bytes, sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        check_file(naam, inhoud)
    assert sentence in refused.value.messages[0]
    assert naam in refused.value.messages[0]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\\\map\\\\brief.pdf", "brief.pdf"),
        ("brief\u202efdp.exe", "brieffdp.exe"),
        ("\x00\n", "bestand"),
    ],
)
def test_name_holds_no_folders_or_tricks(given: str, kept: str) -> None:
    assert clean_name(given) == kept


def test_very_long_name_is_cut_but_keeps_its_ending() -> None:
    assert clean_name("a" * 500 + ".pdf").endswith(".pdf")
    assert len(clean_name("a" * 500 + ".pdf")) <= 100
