# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Is this PDF fit to send? Reads it back and compares it with the letter, before anything is fixed."""

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from pypdf import PdfReader

from toegangspoort.brieven.brief import Blok, Brief, Kop, Tabel, Weg
from toegangspoort.brieven.leestekst import fonts_of, read_text
from toegangspoort.brieven.pdf import missing_glyphs, on_paper

_RIGHT_TO_LEFT = {"R", "AL", "AN"}
_PDFUA = re.compile(rb"<pdfuaid:part>1</pdfuaid:part>")


def check(brief: Brief, pdf: bytes, *, allow_stand_in: bool = False) -> list[str]:
    """What is wrong with this PDF of this letter, as Dutch sentences; empty when it is fit to send.

    `allow_stand_in`: for a letter that no person reads beforehand and that may not be lost, such as a
    receipt: a sign that we cannot print stands as `STAND_IN`, and the letter itself says so.
    """
    missing = missing_glyphs(brief)
    reader = PdfReader(io.BytesIO(pdf))
    faults = [f"In de brief ontbreekt nog iets: {gat}." for gat in brief.gaten]
    if not allow_stand_in:
        faults += [_unprintable(sign) for sign in missing]
    faults += [] if _squeezed(brief.onderwerp) else ["De brief heeft geen onderwerp."]
    faults += _form(brief, reader, missing)
    faults += _absent(brief, reader, missing)
    return faults


def _unprintable(sign: str) -> str:
    codes = " ".join(f"U+{ord(part):04X}" for part in sign)
    return f"Het teken {sign} ({codes}) staat in geen van onze lettertypen. Schrijf het met andere letters."


def _form(brief: Brief, reader: PdfReader, missing: tuple[str, ...]) -> list[str]:
    """The marks of an accessible PDF that lasts: tags, PDF/UA, language, title, pages, typefaces inside."""
    root = reader.root_object
    xmp = root.get("/Metadata")
    marked = root.get("/MarkInfo", {}).get("/Marked", False)
    title = (reader.metadata.title if reader.metadata else None) or ""
    demands = (
        (
            bool(marked) and "/StructTreeRoot" in root,
            "De pdf heeft geen tags: een schermlezer kan hem niet volgen.",
        ),
        (
            xmp is not None and bool(_PDFUA.search(xmp.get_object().get_data())),
            "De pdf noemt de norm PDF/UA-1 niet.",
        ),
        (root.get("/Lang") == brief.taal, f"De taal van de pdf is niet {brief.taal}."),
        (
            bool(title) and _squeezed(on_paper(brief.onderwerp, missing)) in {_squeezed(title), ""},
            "De pdf heeft niet het onderwerp als titel.",
        ),
        (len(reader.pages) > 0, "De pdf heeft geen bladzijde."),
    )
    faults = [fault for holds, fault in demands if not holds]
    return faults + [
        f"Het lettertype {name} zit niet in de pdf: op een andere computer ziet de brief er anders uit."
        for name in sorted(_fonts_outside(reader))
    ]


def _fonts_outside(reader: PdfReader) -> set[str]:
    """The names of typefaces that the PDF uses but does not carry."""
    outside = set()
    for page in reader.pages:
        for outer in fonts_of(page).values():
            inner = outer["/DescendantFonts"][0].get_object() if "/DescendantFonts" in outer else outer
            descriptor = inner.get("/FontDescriptor", {})
            drawn_here = outer.get("/Subtype") == "/Type3"
            if not drawn_here and not any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")):
                outside.add(str(outer.get("/BaseFont", "zonder naam")).lstrip("/"))
    return outside


def _absent(brief: Brief, reader: PdfReader, missing: tuple[str, ...]) -> list[str]:
    """The texts of the letter that cannot be read back from its tagged content.

    A PDF keeps lines as they are seen. Around words written from right to left the order seen differs from
    the order typed, and a letter with a loose accent can be kept twice. Such a text may also be found word by
    word, and a word by its letters.
    """
    read = _squeezed(read_text(reader))
    letters = Counter(read)
    two_ways = any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in letters)

    def can_be_read(text: str) -> bool:
        whole = _squeezed(text)
        if whole in read:
            return True
        if not two_ways and not any(unicodedata.category(sign).startswith("M") for sign in text):
            return False
        return all(word in read or not Counter(word) - letters for word in map(_squeezed, text.split()))

    return [
        f"Deze tekst staat niet (goed) in de pdf: “{_short(text)}”."
        for text in _texts(brief)
        if not can_be_read(on_paper(text, missing))
    ]


def _squeezed(text: str) -> str:
    """The text without spaces, breaks and signs that cannot be seen; accents apart from their letters."""
    seen = (sign for sign in unicodedata.normalize("NFKD", text) if not sign.isspace())
    return "".join(sign for sign in seen if unicodedata.category(sign) not in {"Cf", "Cc"})


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}..."


def _texts(brief: Brief) -> Iterator[str]:
    """Everything the reader must find in the letter."""
    yield from (brief.onderwerp, brief.kenmerk, brief.datum_voluit, brief.aanhef, brief.groet)
    yield from (brief.afzender.naam, brief.geadresseerde.naam, *brief.geadresseerde.regels)
    yield from (brief.ondertekenaar.naam, brief.ondertekenaar.functie, brief.ondertekenaar.namens)
    yield from brief.bijlagen
    for blok in (*brief.blokken, *brief.aanhangsel):
        yield from _block_texts(blok)
    if brief.afzender.voorbeeld:
        yield brief.woorden.voorbeeld


def _block_texts(blok: Blok) -> Iterator[str]:
    match blok:
        case Kop():
            yield blok.tekst
        case Tabel():
            yield from (blok.bijschrift, *blok.kop)
            for rij in blok.rijen:
                yield from rij
        case Weg():
            for stap in blok.stappen:
                yield from stap
        case _:
            yield from (zin.tekst for zin in blok.zinnen)
