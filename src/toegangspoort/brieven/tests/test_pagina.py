# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The same letter as a page: the same words, and for staff what each sentence rests on."""

import re
from dataclasses import replace
from html import unescape

from django.template.loader import render_to_string

from toegangspoort.brieven.brief import Adres, Brief, Zin
from toegangspoort.brieven.tests.voorbeelden import BESLUIT, ONTVANGST, alinea


def _page(brief: Brief, **context: object) -> str:
    return render_to_string("brieven/brief.html", {"brief": brief, **context})


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_the_page_says_every_sentence_of_the_letter() -> None:
    for brief in (ONTVANGST, BESLUIT):
        words = _words(_page(brief))
        assert all(zin.tekst in words for zin in brief.zinnen)
        assert brief.onderwerp in words
        assert brief.datum_voluit in words


def test_the_resident_sees_no_sources_and_staff_see_each_as_a_numbered_link() -> None:
    assert "Deze zin komt uit" not in _page(BESLUIT)
    html = _page(BESLUIT, bronnen=True)
    assert "Deze zin komt uit: gesprek 24 november, trede 4 en 5, artikel 2.3.5 lid 3 Wmo 2015" in _words(html)
    targets = re.findall(r'href="#([^"]+)"', html)
    assert len(targets) == 6
    assert all(html.count(f'id="{target}"') == 1 for target in targets)


def test_a_gap_is_marked_in_words_and_not_by_colour_alone() -> None:
    html = _page(replace(BESLUIT, blokken=(alinea("U krijgt", Zin("aantal minuten", ontbreekt=True)),)))
    assert re.search(r"<mark[^>]*>aantal minuten ontbreekt</mark>", html)


def test_text_of_a_resident_stays_text() -> None:
    html = _page(replace(BESLUIT, geadresseerde=Adres("<b>Jan</b>"), blokken=(alinea("<script>alert(1)</script>"),)))
    assert "<script>" not in html
    assert "<b>Jan" not in html


def test_headings_fit_below_the_heading_of_the_page_they_stand_on() -> None:
    assert re.search(r'<h2 class="tp-brief__onderwerp">', _page(BESLUIT))
    html = _page(BESLUIT, niveau=3)
    assert re.search(r'<h3 class="tp-brief__onderwerp">', html)
    assert re.search(r'<h4 class="tp-brief__tussenkop">', html)


def test_an_english_letter_says_so_to_a_screen_reader_whoever_looks() -> None:
    html = _page(replace(BESLUIT, taal="en"))
    assert '<article class="tp-brief__blad" lang="en">' in html
    assert "9 December 2026" in html
