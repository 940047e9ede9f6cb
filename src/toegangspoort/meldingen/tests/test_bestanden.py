# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Uploads: what is inside decides; one that lies about its type gets a sentence."""

import io
import struct
import time
import zlib

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


def a_pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first of which is its root."""
    out, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start, size = len(out), len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)


def packed_zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1_000_000)) for _n in range(megabytes)) + packer.flush()


def xref_bomb() -> bytes:
    """A table of contents of a gigabyte, packed into one."""
    stream = packed_zeros(1000)
    head = b"<</Type/XRef/W[1 4 1]/Size 100000000/Root 2 0 R/Filter/FlateDecode/Length %d>>" % len(stream)
    return b"%PDF-1.7\n1 0 obj\n" + head + b"\nstream\n" + stream + b"\nendstream\nendobj\nstartxref\n9\n%%EOF"


def picture_bomb() -> bytes:
    """A PNG that says it is 60,000 by 60,000."""
    plain = picture()
    header = b"IHDR" + struct.pack(">II", 60_000, 60_000) + plain[24:29]
    return plain[:12] + header + struct.pack(">I", zlib.crc32(header)) + plain[33:]


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("kring.pdf", a_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[2 0 R]>>")),
        ("diep.pdf", a_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids" + b"[" * 1_000_000)),
        ("veel.pdf", b"%PDF-1.7\nxref\n0 999999999\n" + b"0000000000 65535 f \n" * 100_000),
        ("bom.pdf", xref_bomb()),
        ("bom.png", picture_bomb()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_made_to_exhaust_us_is_refused_in_a_moment_with_a_sentence(naam: str, inhoud: bytes) -> None:
    begun = time.process_time()
    with pytest.raises(ValidationError, match="Kies een ander bestand"):
        check_file(naam, inhoud)
    assert time.process_time() - begun < 3
