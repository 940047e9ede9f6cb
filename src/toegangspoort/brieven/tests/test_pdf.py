# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The letter on paper: the same bytes every time, tagged, and every text as it was typed."""

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pypdf import PdfReader

from toegangspoort.brieven import pdf
from toegangspoort.brieven.brief import Adres, Brief, Kop, Lijst, Tabel, Weg, Zin
from toegangspoort.brieven.check import check
from toegangspoort.brieven.leestekst import read_text
from toegangspoort.brieven.pdf import STAND_IN, missing_glyphs, on_paper, render
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, ONTVANGST, alinea
from toegangspoort.brieven.zetsel import LettertypeOntbreekt

ANOTHER_PROCESS = """
import hashlib, django
django.setup()
from toegangspoort.brieven.pdf import render
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, ONTVANGST
render(ONTVANGST)
print(hashlib.sha256(render(BESLUIT)).hexdigest())
"""


def _reader(brief: Brief) -> PdfReader:
    return PdfReader(io.BytesIO(render(brief)))


def _with(brief: Brief, *teksten: str) -> Brief:
    return replace(brief, blokken=(alinea(*teksten),))


def test_the_same_letter_gives_the_same_bytes_also_in_another_process() -> None:
    here = hashlib.sha256(render(BESLUIT)).hexdigest()
    source = str(Path(__file__).resolve().parents[3])
    there = subprocess.run(  # noqa: S603 -- our own interpreter and text
        [sys.executable, "-c", ANOTHER_PROCESS],
        env=os.environ | {"PYTHONPATH": source, "DJANGO_SETTINGS_MODULE": "toegangspoort.project.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


def test_another_day_gives_another_document_date_and_nothing_of_the_clock() -> None:
    metadata = _reader(replace(BESLUIT, datum=date(2027, 1, 4))).metadata
    assert metadata is not None
    assert str(metadata["/CreationDate"]).startswith("D:20270104")


@pytest.mark.parametrize("brief", [ONTVANGST, BESLUIT], ids=["ontvangst", "besluit"])
def test_a_letter_is_tagged_titled_and_fit_to_send(brief: Brief) -> None:
    assert check(brief, render(brief)) == []


def test_headings_table_headers_and_lists_carry_their_tags() -> None:
    tags = _tags(_reader(BESLUIT))
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == sum(isinstance(blok, Kop) for blok in BESLUIT.blokken) + 1  # the enclosures
    assert tags.count("/Table") == 2
    assert tags.count("/TH") == 4 + 4
    assert {"/L", "/LI", "/Caption"} <= set(tags)


def _tags(reader: PdfReader) -> list[str]:
    found: list[str] = []
    waiting = [reader.root_object["/StructTreeRoot"].get_object()["/K"]]
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict) and "/S" in node:
            found.append(str(node["/S"]))
            waiting.append(node.get("/K", []) if not isinstance(node.get("/K"), int) else [])
    return found


def test_pages_are_numbered_in_the_language_of_the_letter() -> None:
    pages = _reader(BESLUIT).pages
    assert f"1 van {len(pages)}" in pages[0].extract_text()
    assert f"2 of {len(pages)}" in _reader(replace(BESLUIT, taal="en")).pages[1].extract_text()


def test_an_english_letter_has_its_language_its_date_and_its_own_fixed_words() -> None:
    brief = replace(ONTVANGST, taal="en", onderwerp="We have received your report")
    reader = _reader(brief)
    text = read_text(reader)
    assert reader.root_object["/Lang"] == "en"
    assert "24 November 2026" in text
    assert "Our reference" in text
    assert "Ons kenmerk" not in text
    assert check(brief, render(brief)) == []


def test_without_typefaces_the_error_names_the_folder_and_the_way_out(settings: Any, tmp_path: Path) -> None:
    settings.BUILD = tmp_path
    pdf._compiler.cache_clear()
    with pytest.raises(LettertypeOntbreekt, match="script/lib/assets"):
        render(BESLUIT)


def test_the_demo_marks_every_page_and_a_real_letter_none() -> None:
    mark = BESLUIT.woorden.voorbeeld
    assert all(mark in page.extract_text() for page in _reader(BESLUIT).pages)
    real = replace(BESLUIT, afzender=replace(BESLUIT.afzender, voorbeeld=False))
    assert not any(mark in page.extract_text() for page in _reader(real).pages)


def test_markup_quotes_and_backslashes_come_out_as_typed() -> None:
    typed = r'#let x = $a$ @iemand <label> *vet* _schuin_ `code` // weg /* ook */ "aan" \ --- ~ [x] = kop'
    brief = replace(_with(BESLUIT, typed, "- geen lijst", "+ geen nummer"), onderwerp=typed)
    made = render(brief)
    assert check(brief, made) == []
    assert typed in read_text(PdfReader(io.BytesIO(made)))


def test_names_from_right_to_left_and_emoji_are_printed_and_read_back() -> None:
    brief = replace(
        _with(BESLUIT, "Uw naam is محمد علي en u woont bij שרה.", "Dank u 😀 👨‍👩‍👧 🇳🇱!", "ሰላም Нина Ελένη"),
        geadresseerde=Adres("محمد علي", ("שדרות 12", "9714 BA  Groningen")),
        aanhef="Beste محمد علي,",
    )
    assert missing_glyphs(brief) == ()
    assert check(brief, render(brief)) == []


def test_a_sign_no_typeface_has_stays_visible_and_is_named() -> None:
    brief = _with(BESLUIT, "Het huis van 𓀀 staat hier.")
    made = render(brief)
    assert missing_glyphs(brief) == ("𓀀",)
    assert [fault for fault in check(brief, made) if "U+13000" in fault]
    assert check(brief, made, allow_stand_in=True) == []
    text = read_text(PdfReader(io.BytesIO(made)))
    assert f"Het huis van {STAND_IN} staat hier." in text
    assert brief.woorden.onleesbaar in text


def test_ten_thousand_words_fill_many_pages_and_all_are_checked() -> None:
    zinnen = [f"Dit is zin {nummer} van een lang verhaal dat de melder zelf schreef." for nummer in range(800)]
    brief = _with(BESLUIT, *zinnen)
    assert sum(len(zin.split()) for zin in zinnen) > 10_000
    made = render(brief)
    assert len(PdfReader(io.BytesIO(made)).pages) >= 15
    assert check(brief, made) == []


def test_a_word_without_end_goes_on_in_the_next_line_inside_the_paper() -> None:
    word = "https://voorbeeld.example/" + "a" * 400
    assert max(len(piece) for piece in on_paper(word).split("\u200b")) <= 32
    assert check(_with(BESLUIT, word), render(_with(BESLUIT, word))) == []


def test_joined_emoji_and_accents_are_never_torn_apart() -> None:
    family = "👨‍👩‍👧"
    assert all(piece.count("👨") == piece.count("👧") for piece in on_paper(family * 40).split("\u200b"))


def test_control_codes_vanish_and_line_breaks_stay() -> None:
    assert on_paper("a\x00b\x07c\r\nd\te\ufeff\ufffe") == "abc\nd e"


def test_a_long_table_goes_on_over_the_page_with_nothing_lost() -> None:
    rijen = tuple((f"Taak {nummer}", str(nummer), f"€ {nummer},00") for nummer in range(120))
    brief = replace(BESLUIT, blokken=(Tabel(("Taak", "Minuten", "Bedrag"), rijen, "Alles"),))
    assert check(brief, render(brief)) == []


def test_empty_blocks_and_a_letter_with_almost_nothing_still_make_a_letter() -> None:
    brief = replace(
        BESLUIT,
        blokken=(alinea(), Lijst(()), Weg(()), Tabel(("Taak",), ()), Kop("Kop"), alinea("")),
        bijlagen=(),
        plaats="",
        geadresseerde=Adres("De bewoner"),
    )
    assert check(brief, render(brief)) == []


hard = st.sampled_from(
    [*"#$@\\*_`<>[]{}()\"'=-+/~ \n\t\u00ad\u200d\u202e\u0301", "محمد ", "שלום", "😀", "👨‍👩‍👧", "🇳🇱", "12"]
)
text = st.text(max_size=120) | st.lists(hard, max_size=60).map("".join)


@hypothesis_settings(max_examples=40, deadline=None)
@given(texts=st.tuples(text, text, text, text, text, text))
def test_any_text_at_any_place_makes_a_letter_that_reads_back(texts: tuple[str, ...]) -> None:
    onderwerp, naam, zin, punt, cel, titel = texts
    brief = replace(
        BESLUIT,
        onderwerp=f"Over {onderwerp}",
        geadresseerde=Adres(naam, (cel,)),
        blokken=(
            alinea(zin, "En verder."),
            Lijst((Zin(punt),), genummerd=True),
            Tabel((cel,), ((zin,),), titel),
            Weg(((cel, titel, punt),)),
            Kop(titel),
        ),
    )
    assert check(brief, render(brief), allow_stand_in=True) == []
