# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is not fit to send is named before it is fixed, in a sentence."""

import io
from dataclasses import replace

import typst
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject

from toegangspoort.brieven.brief import Zin
from toegangspoort.brieven.check import check
from toegangspoort.brieven.leestekst import read_text
from toegangspoort.brieven.pdf import render
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, alinea


def _without(*entries: str) -> bytes:
    """The PDF of the decision without these entries of its catalogue."""
    writer = PdfWriter(clone_from=io.BytesIO(render(BESLUIT)))
    for entry in entries:
        del writer.root_object[entry]
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_a_letter_with_a_gap_is_not_fit_to_send_and_says_which_gap() -> None:
    brief = replace(
        BESLUIT,
        blokken=(alinea("U krijgt die hulp:", Zin("aantal minuten", ontbreekt=True), "per week."),),
    )
    pdf = render(brief)
    assert check(brief, pdf) == ["In de brief ontbreekt nog iets: aantal minuten ontbreekt."]
    assert "[aantal minuten ontbreekt]" in read_text(PdfReader(io.BytesIO(pdf)))


def test_the_pdf_of_another_letter_lacks_the_sentences_of_this_one() -> None:
    changed = replace(BESLUIT, blokken=(*BESLUIT.blokken, alinea("Deze zin kwam er later bij.")))
    assert check(changed, render(BESLUIT)) == ["Deze tekst staat niet (goed) in de pdf: “Deze zin kwam er later bij.”."]


def test_a_pdf_without_tags_title_or_language_is_refused_for_each() -> None:
    bare = _without("/StructTreeRoot", "/Lang", "/Metadata")
    faults = check(BESLUIT, bare)
    assert "De pdf heeft geen tags: een schermlezer kan hem niet volgen." in faults
    assert "De pdf noemt de norm PDF/UA-1 niet." in faults
    assert "De taal van de pdf is niet nl." in faults


def test_a_pdf_with_another_title_is_refused() -> None:
    other = replace(BESLUIT, onderwerp="Iets heel anders")
    assert "De pdf heeft niet het onderwerp als titel." in check(BESLUIT, render(other))


def test_a_letter_without_subject_is_refused_but_can_still_be_shown() -> None:
    brief = replace(BESLUIT, onderwerp=" ")
    assert check(brief, render(brief)) == ["De brief heeft geen onderwerp."]


def test_a_typeface_that_is_not_inside_the_pdf_is_named() -> None:
    writer = PdfWriter(clone_from=io.BytesIO(render(BESLUIT)))
    fonts = writer.pages[0]["/Resources"].get_object()["/Font"]
    fonts[NameObject("/buiten")] = DictionaryObject(
        {NameObject("/Subtype"): NameObject("/Type1"), NameObject("/BaseFont"): NameObject("/Helvetica")}
    )
    written = io.BytesIO()
    writer.write(written)
    assert any("Helvetica" in fault for fault in check(BESLUIT, written.getvalue()))


def test_an_untagged_page_is_not_read_as_if_a_screen_reader_could() -> None:
    """Text drawn as an artifact, such as the page number, does not count as text of the letter."""
    source = b'#set document(title: "T")\n#pdf.artifact[Onzichtbaar voor wie luistert]\nHoorbaar'
    pdf = typst.compile(source, format="pdf", pdf_standards=["ua-1"])
    assert isinstance(pdf, bytes)
    assert read_text(PdfReader(io.BytesIO(pdf))).strip() == "Hoorbaar"
